import assert from "node:assert/strict";
import { test } from "node:test";
import type { Post } from "../../src/model.ts";
import { type FeedOptions, toAtom } from "../../src/outputs/atom.ts";
import { toHeadData } from "../../src/outputs/head.ts";
import { toJsonFeed } from "../../src/outputs/json-feed.ts";
import { toLlms } from "../../src/outputs/llms.ts";
import { toSitemap } from "../../src/outputs/sitemap.ts";
import type { ExploreView } from "../../src/pages/explore/explore-view.ts";
import { explorePages } from "../../src/pages/explore-pages.ts";
import { createLibrary } from "../../src/pages/library.ts";
import type { Page } from "../../src/pages/page.ts";
import { writeGlossRows } from "../../src/posts/gloss-rows.ts";
import {
  type DraftMode,
  findHiddenFolders,
  isIndexed,
  isListed,
  isPublished,
} from "../../src/posts/visibility.ts";
import { readSettings } from "../../src/site/settings.ts";
import { interfaceStrings } from "../../src/text/interface.ts";
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
  explore: (posts) => {
    // A month for each post: a bar tells that it was counted.
    const dated = posts.map((post, index) => ({ ...post, date: `2026-0${index + 1}-01` }));
    const [page] = explorePages(toLibrary(dated));
    const months = ((page as Page).make().view as ExploreView).months!.bars.map(({ month }) => month);
    return dated.flatMap(({ url, date }) => (months.includes(date.slice(0, 7)) ? [url] : [])).join();
  },
  glossary: (posts) => JSON.stringify(toLibrary(posts).glossary.toView("").entries),
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

/** A library of these posts, each of which explains a term of its own. */
function toLibrary(published: Post[]) {
  const toLines = ({ stem }: Post) =>
    writeGlossRows([{ key: stem, term: stem, englishKey: "a", english: "A", explanation: "", turn: "t-1" }]);
  const { settings } = readSettings("");
  return createLibrary({
    settings,
    ui: interfaceStrings("zh"),
    published,
    taxonomies: [],
    about: "",
    twins: false,
    structure: "",
    changed: undefined,
    before: undefined,
    recallVoices: undefined,
    memory: { recall: () => undefined, remember: () => {} },
    glosses: {
      has: () => true,
      toDigest: () => "",
      *read(posts) {
        for (const post of posts) yield { post, lines: toLines(post) };
      },
    },
  });
}

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
const listed = ["page", "list", "atom", "json", "explore", "glossary"];

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
