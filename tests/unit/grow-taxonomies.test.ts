import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseAuthorities } from "../../src/entities/authorities.ts";
import type { Post } from "../../src/model.ts";
import { buildTaxonomies } from "../../src/taxonomies/build-taxonomies.ts";
import { growTaxonomies } from "../../src/taxonomies/grow-taxonomies.ts";
import { type StoredTaxonomy, storeTaxonomies } from "../../src/taxonomies/stored-taxonomies.ts";
import { taxonomyTable } from "../../src/taxonomy-table.ts";
import { compareNewest } from "../../src/text/compare-newest.ts";
import { createSamplePost } from "../fixtures/outputs/sample-posts.ts";

const records = `- name: 汪毅
  aliases: [Wang Yi, 老汪]
- name: Ann Vale
  slug: ann
  note: 建筑师
`;
const { authorities } = parseAuthorities(new Map([["people", { path: "people.yaml", text: records }]]));

function build(posts: readonly Post[], minPosts = {}): StoredTaxonomy[] {
  const built = buildTaxonomies(posts, authorities, { slugs: "pinyin", minPosts });
  // As it comes back from the disk.
  return JSON.parse(JSON.stringify(storeTaxonomies(built, posts)));
}

/** @param toSlug asked only where a taxonomy is built anew. */
function grow(before: readonly Post[], now: readonly Post[], minPosts = {}, toSlug?: () => never) {
  const growth = {
    before: before.map(({ url }) => url),
    posts: now,
    changed: new Set(now.filter((post) => !before.includes(post))),
  };
  const options = toSlug
    ? ({ slugs: "pinyin", minPosts, toSlug } as const)
    : ({ slugs: "pinyin", minPosts } as const);
  return growTaxonomies(build(before, minPosts), growth, authorities, options);
}

/** Names that are one thing in several spellings, that share a slug, that a record knows, that no thing may have as its address. */
const people = [
  "王毅",
  "汪毅",
  "Wang Yi",
  "wang-yi",
  "老汪",
  "劳汪",
  "Ann Vale",
  "Ann",
  "ann vale",
  "Bob Oak",
  "bob oak",
  "Page",
  "李强",
  "Li Qiang",
  "…",
];
const renderings = ["鲍勃·奥克", "鲍勃", "安·韦尔", "Bob Oak"];

const somePost = fc
  .record({
    stem: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
    date: fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03"),
    names: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 4 }),
    tags: fc.uniqueArray(fc.constantFrom("x", "X", "y"), { maxLength: 2 }),
    texts: fc.array(fc.constantFrom(...renderings), { maxLength: 3 }),
  })
  .map(({ stem, date, names, tags, texts }) => {
    const rendered = names.slice(0, texts.length).map((name, n): [string, string] => [name, texts[n]!]);
    const mentions = { about: [], said: [], wordings: "", renderings: { people: rendered } };
    return createSamplePost(stem, { date, terms: { people: names, tags }, mentions });
  });
const somePosts = fc.uniqueArray(somePost, { selector: ({ stem }) => stem, maxLength: 8 });

test("taxonomies that have grown are what would be built, whatever posts come, go and change", () => {
  const law = fc.property(
    somePosts,
    somePosts,
    fc.boolean(),
    fc.constantFrom(1, 2),
    (before, now, isKept, least) => {
      // Half of the sites keep the posts that they had.
      const others = now.map((post) => (isKept && before.find(({ stem }) => stem === post.stem)) || post);
      const posts = [...others].sort(compareNewest);
      const minPosts = { people: least };
      assert.deepEqual(grow([...before].sort(compareNewest), posts, minPosts), build(posts, minPosts));
    },
  );
  fc.assert(law, { numRuns: 2000 });
});

test("new names stand beside the others, and nothing is built anew", () => {
  const tagged = (stem: string, ...names: string[]) => createSamplePost(stem, { terms: { people: names } });
  const before = ["b", "c", "d"].map((stem) => tagged(stem, "Bob Oak", "李强"));
  const refuse = () => assert.fail("a taxonomy was built anew");
  const came = [tagged("a", "Cy Elm", "Bob Oak"), ...before];
  const people = taxonomyTable.findIndex(({ key }) => key === "people");
  const grown = grow(before, came, {}, refuse)[people]!;
  assert.deepEqual(grown.names, ["Bob Oak", "Cy Elm", "李强"]);
  assert.deepEqual(grown.posts, [0, 1, 2, 3, 0, 1, 2, 3]);
  assert.deepEqual(grow(came, before, {}, refuse), build(before), "and it goes again");
  const edited = [tagged("b", "李强"), ...before.slice(1)];
  assert.deepEqual(grow(before, edited, {}, refuse), build(edited));
});
