import assert from "node:assert/strict";
import { test } from "node:test";
import type { Authorities } from "../../src/entities/authorities.ts";
import type { Post, Speaker, TermNames } from "../../src/model.ts";
import { createSpokenTerms } from "../../src/pages/spoken-terms.ts";
import { buildTaxonomies } from "../../src/taxonomies/build-taxonomies.ts";
import { toMatchKey } from "../../src/text/match-key.ts";
import { createSamplePost } from "../fixtures/outputs/sample-posts.ts";

const none: Authorities = { records: {}, byKey: new Map() };

function post(stem: string, terms: TermNames, voice: string): Post {
  const speaker = { key: voice, labels: [voice], generic: false, turns: 1 } as unknown as Speaker;
  return createSamplePost(stem, { terms, speakers: [speaker] });
}

test("who speaks under a whole name is that person everywhere, under a given name only where the post names it", () => {
  const posts = [
    post("a", { people: ["Ada"] }, "Ada"),
    post("b", { people: ["Ada Vale", "李思远"] }, "Ada"),
    post("c", {}, "Ada Vale"),
    post("d", {}, "李思远"),
  ];
  const taxonomies = buildTaxonomies(posts, none, { slugs: "pinyin" });
  const spoken = createSpokenTerms(taxonomies, posts);
  assert.deepEqual(
    posts.map((one) => spoken.by(one).map((term) => term?.name)),
    [["Ada"], [undefined], ["Ada Vale"], ["李思远"]],
  );
});

test("a given name that a record has is that person's", () => {
  const record = {
    path: "people.yaml",
    name: "艾达·维尔",
    aliases: ["Ada Vale", "Ada"],
    note: "",
    sameAs: [],
  };
  const byKey = new Map([record.name, ...record.aliases].map((name) => [toMatchKey(name), record]));
  const authorities = { records: { people: [record] }, byKey: new Map([["people", byKey]]) };
  const posts = [post("a", { people: ["Ada Vale"] }, "Ada Vale"), post("b", {}, "Ada")];
  const taxonomies = buildTaxonomies(posts, authorities as unknown as Authorities, { slugs: "pinyin" });
  const spoken = createSpokenTerms(taxonomies, posts);
  assert.deepEqual(
    posts.map((one) => spoken.by(one).map((term) => term?.name)),
    [["艾达·维尔"], ["艾达·维尔"]],
  );
});
