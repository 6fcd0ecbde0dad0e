/** People that posts name, and where they are found. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type Authorities, parseAuthorities } from "../../src/entities/authorities.ts";
import type { Post, TermNames, Url } from "../../src/model.ts";
import { buildTaxonomies, type Taxonomy } from "../../src/taxonomies/build-taxonomies.ts";

export const none: Authorities = { records: {}, byKey: new Map() };

/** A post as far as taxonomies look into it. */
export function post(stem: string, terms: TermNames, date = "2025-01-01"): Post {
  return { stem, url: `/posts/${stem}/` as Url, date, terms } as unknown as Post;
}

/** The taxonomy of the people that posts name. */
export function peopleOf(posts: Post[], authorities = none, minPosts?: Record<string, number>): Taxonomy {
  const options = { slugs: "pinyin" as const, ...(minPosts === undefined ? {} : { minPosts }) };
  return buildTaxonomies(posts, authorities, options).find(({ key }) => key === "people")!;
}

/** Records of people, without mistakes. */
export function records(people: string): Authorities {
  const { authorities, problems } = parseAuthorities(
    new Map([["people", { path: "people.yaml", text: people }]]),
  );
  assert.deepEqual(problems, []);
  return authorities;
}

/** One line an address: what a reader finds there. */
export function addresses(taxonomy: Taxonomy): string[] {
  return [
    ...taxonomy.terms.map(({ url, name }) => `${url} ${name}`),
    ...taxonomy.clashes.map(({ url, terms }) => `${url} ? ${terms.map(({ name }) => name).join(", ")}`),
    ...taxonomy.redirects.map(({ from, to }) => `${from} > ${to}`),
  ].sort();
}

/** Names of one post, some of which share a slug. */
export const names = fc.array(
  fc.constantFrom(
    "王毅",
    "汪毅",
    "Wang Yi",
    "wang yi",
    "李强",
    "Li Qiang",
    "page",
    "C++",
    "C#",
    "C",
    "…",
    "三體",
    "三体",
    "Wang-Yi 2",
  ),
  { minLength: 1, maxLength: 6 },
);
