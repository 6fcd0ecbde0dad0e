import assert from "node:assert/strict";
import { test } from "node:test";
import { createHeads } from "../../src/eleventy/page-head.ts";
import type { Post, Url } from "../../src/model.ts";
import type { Library } from "../../src/pages/library.ts";
import { createPage } from "../../src/pages/page.ts";
import { createSamplePost, sampleSite } from "../fixtures/outputs/sample-posts.ts";

function readCrumbs(post: Post, terms: object): unknown {
  const settings = { ...sampleSite, exports: { markdown: true, termFeeds: 1 } };
  const library = {
    settings,
    ui: { taxonomies: {} },
    published: [post],
    taxonomies: [],
  } as unknown as Library;
  const page = { ...createPage("post", post.url, post.title, {}), post };
  const { linkedData } = createHeads(library, "/", true)(page, { terms });
  return JSON.parse(linkedData)["@graph"][1].itemListElement.map(({ name, item }: never) => [name, item]);
}

test("a head tells of a twin where posts were read for them", () => {
  const post = createSamplePost("v");
  const page = { ...createPage("post", post.url, post.title, {}), post };
  for (const twins of [true, false]) {
    const library = {
      settings: { ...sampleSite, exports: { markdown: "auto", termFeeds: 1 } },
      ui: { taxonomies: {} },
    };
    const made = { ...library, published: [post], taxonomies: [], twins } as unknown as Library;
    const head = createHeads(made, "/", true)(page, { terms: {} });
    assert.equal(JSON.stringify(head).includes("text/markdown"), twins);
  }
});

test("the way to a post leads over its series or category where that has a page", () => {
  const post = createSamplePost("v");
  const search = { name: "独一系", url: "/search/?q=%22%E7%8B%AC%E4%B8%80%E7%B3%BB%22" as Url };
  const series = { name: "桥", url: "/series/qiao/" as Url };
  const category = { name: "访谈", url: "/categories/fang-tan/" as Url };
  const home = ["对照 & <Talks>", "https://example.org/"];
  const last = ["Post v", undefined];
  const bridge = ["桥", "https://example.org/series/qiao/"];
  assert.deepEqual(readCrumbs(post, { series: [series], categories: [category] }), [bridge, last]);
  assert.deepEqual(readCrumbs(post, { series: [search] }), [home, last]);
  assert.deepEqual(readCrumbs(post, { series: [search, series] }), [bridge, last]);
  assert.deepEqual(readCrumbs(post, { series: [search], categories: [category] }), [
    ["访谈", "https://example.org/categories/fang-tan/"],
    last,
  ]);
  assert.deepEqual(readCrumbs(post, { categories: [search] }), [home, last]);
});
