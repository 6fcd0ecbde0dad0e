import assert from "node:assert/strict";
import { test } from "node:test";
import type { Authorities } from "../../src/entities/authorities.ts";
import type { Post, Speaker, TermNames } from "../../src/model.ts";
import { storeShape } from "../../src/pages/shape.ts";
import { createSpokenTerms } from "../../src/pages/spoken-terms.ts";
import { buildTaxonomies } from "../../src/taxonomies/build-taxonomies.ts";
import { toMatchKey } from "../../src/text/match-key.ts";
import { createSamplePost } from "../fixtures/outputs/sample-posts.ts";

const none: Authorities = { records: {}, byKey: new Map() };

function post(stem: string, terms: TermNames, voice: string, ...others: string[]): Post {
  const speaker = { key: voice, labels: [voice, ...others], generic: false, turns: 1 } as unknown as Speaker;
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

test("who speaks where is the same from what an earlier build found, and no post is opened for it", () => {
  const posts = [
    post("a", { people: ["Ada Vale", "李思远"] }, "Ada Vale"),
    post("b", {}, "主持人"),
    post("c", {}, "李思远"),
    post("d", { people: ["Ada Vale"] }, "Ada"),
  ].map((one) => ({
    ...one,
    mentions: { about: [], wordings: "" } as unknown as NonNullable<Post["mentions"]>,
  }));
  const taxonomies = buildTaxonomies(posts, none, { slugs: "pinyin" });
  const found = createSpokenTerms(taxonomies, posts);
  const { terms } = taxonomies.find(({ key }) => key === "people")!;
  const list = ({ in: whereIs }: typeof found) =>
    terms.map((term) => [term.name, whereIs(term).map(({ post, speaker }) => [post.path, speaker])]);
  const { spoken: voices } = storeShape({ published: posts, listed: posts, spoken: found }, 0);
  const shut = posts.map(({ path, mentions }) => ({ path, mentions }) as Post);
  assert.deepEqual(list(found), [
    ["Ada Vale", [["posts/a.md", 0]]],
    ["李思远", [["posts/c.md", 0]]],
  ]);
  assert.deepEqual(list(createSpokenTerms(taxonomies, shut, () => voices)), list(found));
});

/** Who speaks in each post, where a record of Ada Vale has these names besides. */
function listSpeaking(posts: Post[], aliases: string[]): (string | undefined)[] {
  const record = { path: "people.yaml", name: "艾达·维尔", aliases, note: "", sameAs: [] };
  const byKey = new Map([record.name, ...record.aliases].map((name) => [toMatchKey(name), record]));
  const authorities = { records: { people: [record] }, byKey: new Map([["people", byKey]]) };
  const all = [post("page", { people: ["Ada Vale"] }, "Ada Vale"), ...posts];
  const taxonomies = buildTaxonomies(all, authorities as unknown as Authorities, { slugs: "pinyin" });
  const spoken = createSpokenTerms(taxonomies, all);
  return posts.map((one) => spoken.by(one)[0]?.name);
}

test("a given name that a record has is that person's", () => {
  const posts = [
    post("a", { people: ["Ada Vale"] }, "Ada Vale"),
    post("b", {}, "Ada"),
    post("c", {}, "艾达", "Ada"),
    post("d", { people: ["Ada Vale", "Ada Bray"] }, "Ada"),
    post("e", { speakers: ["The Ada Vale Show"], people: ["李思远"] }, "Ada"),
  ];
  assert.deepEqual(
    listSpeaking(posts, ["Ada Vale", "Ada"]),
    posts.map(() => "艾达·维尔"),
  );
});

test("a given name that a record has is nobody's where the post has another who bears it", () => {
  const posts = [
    post("a", { people: ["Ada Bray"] }, "Ada"),
    post("b", { people: ["Ada Bray（嘉宾）"] }, "Ada"),
    post("c", { speakers: ["Ada Bray"] }, "Ada"),
    post("d", { people: ["艾达·布雷"] }, "艾达"),
    // `speakers: {Ada: 艾达·里德}`
    post("e", {}, "艾达·里德", "Ada"),
    post("f", {}, "Ada Reed", "Ada"),
    post("g", {}, "沈思远", "Ada"),
    post("h", {}, "艾达·里德", "艾达"),
  ];
  assert.deepEqual(
    listSpeaking(posts, ["Ada Vale", "Ada", "艾达"]),
    posts.map(() => undefined),
  );
});
