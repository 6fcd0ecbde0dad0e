import assert from "node:assert/strict";
import { test } from "node:test";
import type { Post } from "../../src/model.ts";
import { type FeedOptions, toAtom } from "../../src/outputs/atom.ts";
import { toHeadData } from "../../src/outputs/head.ts";
import { toJsonFeed } from "../../src/outputs/json-feed.ts";
import { toLlms } from "../../src/outputs/llms.ts";
import { toSitemap } from "../../src/outputs/sitemap.ts";
import {
  type DraftMode,
  findHiddenFolders,
  isIndexed,
  isListed,
  isPublished,
} from "../../src/posts/visibility.ts";
import { createSamplePost, sampleSite } from "../fixtures/outputs/sample-posts.ts";

/** Every output that the unit can see, and whether the address of the post is in it; the rule is asked as a build asks it. */
const outputs: Record<string, (posts: Post[]) => string> = {
  page: (posts) => posts.map(({ url }) => url).join(),
  list: (posts) =>
    posts
      .filter(isListed)
      .map(({ url }) => url)
      .join(),
  atom: (posts) => toAtom(posts.filter(isListed), feed),
  json: (posts) => toJsonFeed(posts.filter(isListed), feed),
  sitemap: (posts) =>
    toSitemap(
      posts.filter(isIndexed).map(({ url, date }) => ({ url, changed: date })),
      sampleSite,
    )
      .map(({ text }) => text)
      .join(),
  llms: (posts) => toLlms(posts.filter(isIndexed), { site: sampleSite, indexes: [], twins: false }),
  twin: (posts) =>
    posts.flatMap((post) => toHead(post).alternates.map(({ href }) => href.replace(/\.md$/, "/"))).join(),
  crawlers: (posts) => posts.flatMap((post) => (toHead(post).robots === "" ? [post.url] : [])).join(),
};
const feed = { site: sampleSite, feed: "/feed.xml", page: "/", title: "t", limit: 30 } as FeedOptions;

function toHead(post: Post) {
  return toHeadData({
    site: sampleSite,
    page: { url: post.url, title: post.title, description: "", noindex: post.noindex },
    feeds: [],
    post,
    twins: true,
  });
}

const everywhere = Object.keys(outputs);
const nowhere: string[] = [];
const page = ["page"];
const listed = ["page", "list", "atom", "json"];

/** draft, exclude, noindex, mode → outputs that show the post. */
const table: [boolean, boolean, boolean, DraftMode, string[]][] = [
  [false, false, false, "hide", everywhere],
  [false, false, true, "hide", listed],
  [false, true, false, "hide", page],
  [false, true, true, "hide", page],
  [true, false, false, "hide", nowhere],
  [true, false, true, "hide", nowhere],
  [true, true, false, "hide", nowhere],
  [true, true, true, "hide", nowhere],
  [false, false, false, "publish", everywhere],
  [false, false, true, "publish", listed],
  [false, true, false, "publish", page],
  [false, true, true, "publish", page],
  [true, false, false, "publish", everywhere],
  [true, false, true, "publish", listed],
  [true, true, false, "publish", page],
  [true, true, true, "publish", page],
];

for (const [draft, exclude, noindex, mode, expected] of table) {
  test(`draft ${draft}, exclude ${exclude}, noindex ${noindex}, drafts ${mode}`, () => {
    const post = createSamplePost("the-one", { draft, exclude, noindex });
    const published = [post, createSamplePost("other")].filter((one) => isPublished(one, mode));
    const shown = everywhere.filter((name) => outputs[name]!(published).includes("/posts/the-one/"));
    assert.deepEqual(shown, expected);
    // The other post is in all of them, whatever this one is: the outputs do work.
    for (const name of everywhere) assert.ok(outputs[name]!(published).includes("/posts/other/"), name);
  });
}

test("hiding more than half of a folder is found, half is not", () => {
  const posts = ["a", "b", "c", "d"].map((name, at) => createSamplePost(name, { draft: at < 2 }));
  assert.deepEqual(findHiddenFolders(posts, "hide"), []);
  const more = [...posts, createSamplePost("e", { draft: true }), createSamplePost("n", { folder: "notes" })];
  assert.deepEqual(findHiddenFolders(more, "hide"), [{ folder: "posts", hidden: 3, total: 5 }]);
  assert.deepEqual(findHiddenFolders(more, "publish"), []);
});
