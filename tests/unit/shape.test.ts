import assert from "node:assert/strict";
import { test } from "node:test";
import type { Authorities } from "../../src/entities/authorities.ts";
import type { Post, Speaker, TermNames } from "../../src/model.ts";
import { compareShapes, type SiteBefore, type SiteNow, storeShape } from "../../src/pages/shape.ts";
import { createSpokenTerms } from "../../src/pages/spoken-terms.ts";
import { buildTaxonomies } from "../../src/taxonomies/build-taxonomies.ts";
import { storeTaxonomies } from "../../src/taxonomies/stored-taxonomies.ts";
import { compareNewest } from "../../src/text/compare-newest.ts";
import { createSamplePost } from "../fixtures/outputs/sample-posts.ts";

const none: Authorities = { records: {}, byKey: new Map() };

function post(stem: string, date: string, terms: TermNames, voice = ""): Post {
  const speaker = { key: voice, labels: [voice], generic: false, turns: 1 } as unknown as Speaker;
  return createSamplePost(stem, { date, terms, speakers: voice === "" ? [] : [speaker] });
}

function toSite(posts: readonly Post[]): SiteNow {
  const published = [...posts].sort(compareNewest);
  const taxonomies = buildTaxonomies(published, none, { slugs: "pinyin" });
  return {
    published,
    listed: published,
    taxonomies,
    spoken: createSpokenTerms(taxonomies, published),
  };
}

function store(site: SiteNow): SiteBefore {
  // As it comes back from the disk.
  const stored = {
    shape: storeShape(site, 0),
    taxonomies: storeTaxonomies(site.taxonomies, [...site.listed]),
  };
  return JSON.parse(JSON.stringify(stored)) as SiteBefore;
}

/** The names of everything that another shape reaches. */
function compare(before: readonly Post[], now: readonly Post[]) {
  const changes = compareShapes(store(toSite(before)), toSite(now));
  const stems = (posts: Iterable<Post>) => Array.from(posts, ({ stem }) => stem).sort();
  return {
    posts: stems(changes.posts),
    moved: stems(changes.moved),
    terms: Array.from(changes.terms, ({ name }) => name).sort(),
    leading: Array.from(changes.leading, ({ name }) => name).sort(),
    gone: [...changes.gone].sort(),
  };
}

const posts = [
  post("a", "2026-01-05", { tags: ["X"], people: ["Ann Vale"] }),
  post("b", "2026-01-04", { tags: ["X", "Y"] }),
  post("c", "2026-01-03", { tags: ["Y"] }, "Ann Vale"),
  post("d", "2026-01-02", { tags: ["Z"] }, "Bob Oak"),
  post("e", "2026-01-01", { tags: ["Z"] }),
];

test("the same site reaches nothing", () => {
  assert.deepEqual(compare(posts, posts), { posts: [], moved: [], terms: [], leading: [], gone: [] });
});

test("a new post reaches itself, its neighbours and its terms, and no other", () => {
  const changes = compare(posts, [...posts, post("n", "2026-01-03", { tags: ["Y", "New"] })]);
  // By address among those of one day: after «c».
  assert.deepEqual(changes.moved, ["c", "d", "n"]);
  assert.deepEqual(changes.posts, ["n"]);
  assert.deepEqual(changes.terms, ["New", "Y"]);
  assert.deepEqual(changes.leading, ["Y"]);
  // The page of the term is made anew; should it not be, it may not stay by itself.
  assert.deepEqual(changes.gone, ["tags/y/index.html"]);
});

test("a post that goes takes its terms with it, and its page", () => {
  const changes = compare(posts, posts.slice(1));
  assert.deepEqual(changes.gone, ["people/ann-vale/index.html", "posts/a/index.html", "tags/x/index.html"]);
  assert.deepEqual(changes.moved, ["b"]);
  // Ann spoke in «c», and has no page any more.
  assert.deepEqual(changes.posts, ["c"]);
  // «X» leads from post to post no more: «b» showed «a».
  assert.deepEqual(changes.leading, ["X"]);
});

test("a name makes a person of a voice in other posts", () => {
  const changes = compare(posts, [...posts, post("n", "2025-12-01", { people: ["Bob Oak"] })]);
  assert.deepEqual(changes.posts, ["d", "n"]);
  assert.deepEqual(changes.terms, ["Bob Oak"]);
});

test("a name that is spelt otherwise reaches the posts that show it", () => {
  const before = [...posts, post("n", "2025-12-01", { tags: ["x"] })];
  const changes = compare(before, [
    ...before,
    post("o", "2025-12-02", { tags: ["x"] }),
    post("p", "2025-12-03", { tags: ["x"] }),
  ]);
  assert.deepEqual(changes.posts, ["a", "b", "n", "o", "p"]);
  assert.deepEqual(changes.terms, ["x"]);
});
