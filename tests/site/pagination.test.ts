import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, type MiniSite, toPost } from "../support/build.ts";
import { findDeadLinks, readPage } from "../support/links.ts";

/** Numbers of the posts that a list links, in its order. */
function readList(site: MiniSite, file: string): number[] {
  const links = [...readPage(site.output, file).links].map((link) => /^\/posts\/p(\d+)\/$/.exec(link)?.[1]);
  return links.filter((number) => number !== undefined).map(Number);
}

/** Days go down by tens, so that ten posts share each one. */
function toDate(number: number): string {
  return `2026-03-${String(20 - Math.floor(number / 10)).padStart(2, "0")}`;
}

function createPosts(count: number): Record<string, string> {
  const posts: Record<string, string> = { "site.yaml": "title: 小站\n" };
  for (let number = 0; number < count; number++) {
    const stem = `p${String(number).padStart(2, "0")}`;
    const tags = number < 50 ? ["大模型", "五十"] : ["大模型"];
    posts[`posts/${stem}.md`] = toPost({ title: `第${number}篇`, date: toDate(number), tags });
  }
  return posts;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

test("thirty posts a page at home, fifty on a term's page, newest first, ties by address", async (t) => {
  const site = createMiniSite(t, createPosts(51));
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const pages = {
    "index.html": range(0, 30),
    "page/2/index.html": range(30, 51),
    "tags/da-mo-xing/index.html": range(0, 50),
    "tags/da-mo-xing/page/2/index.html": range(50, 51),
    "tags/wu-shi/index.html": range(0, 50),
  };
  for (const [file, numbers] of Object.entries(pages)) assert.deepEqual(readList(site, file), numbers, file);
  for (const none of [
    "page/1",
    "page/3",
    "tags/da-mo-xing/page/1",
    "tags/da-mo-xing/page/3",
    "tags/wu-shi/page",
  ]) {
    assert.ok(!existsSync(join(site.output, none)), `${none} does not exist`);
  }
  assert.ok(readPage(site.output, "index.html").links.has("/page/2/"), "next");
  assert.ok(
    readPage(site.output, "page/2/index.html").links.has("/"),
    "the first page is / and not /page/1/",
  );
  assert.ok(readPage(site.output, "tags/da-mo-xing/page/2/index.html").links.has("/tags/da-mo-xing/"));
  assert.notEqual(
    readPage(site.output, "page/2/index.html").title,
    readPage(site.output, "index.html").title,
  );
  assert.match(site.read("tags/index.html"), /51/, "the index page counts");
  assert.deepEqual(findDeadLinks(site.output), []);

  for (const number of range(31, 51)) site.remove(`posts/p${number}.md`);
  assert.equal((await site.build()).status, 0);
  assert.deepEqual(readList(site, "page/2/index.html"), [30], "with 31 posts the last stands alone");
  assert.ok(!existsSync(join(site.output, "tags/da-mo-xing/page")));
  site.remove("posts/p30.md");
  assert.equal((await site.build()).status, 0);
  assert.deepEqual(readList(site, "index.html"), range(0, 30));
  assert.ok(!existsSync(join(site.output, "page")), "with 30 posts there is one page");
});

test("a site without any post is a site", async (t) => {
  const site = createMiniSite(t, { "site.yaml": "title: 空站\n" });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  for (const file of [
    "index.html",
    "archive/index.html",
    "search/index.html",
    "about/index.html",
    "404.html",
  ]) {
    assert.ok(readPage(site.output, file).text > 0, `${file} says something`);
  }
  assert.deepEqual(findDeadLinks(site.output), []);
});

test("a post without a day stands in the archive without one", async (t) => {
  const site = createMiniSite(t, {
    "posts/a.md": "---\ntitle: 无日\n---\n\n正文。\n",
    "posts/b.md": "---\ntitle: 有日\ndate: 2026-01-05\n---\n\n正文。\n",
  });
  await site.build();
  const archive = site.read("archive/index.html");
  assert.match(archive, /<li><time>2026-01-05<\/time><a href="\/posts\/b\/">有日/);
  assert.match(archive, /<li><a href="\/posts\/a\/">无日/, "an empty `<time>` is no HTML");
});

test("a build tells which page of a term a post has the address of", async (t) => {
  const posts = createPosts(51);
  posts["posts/other.md"] = toPost({ title: "别的", permalink: "/tags/da-mo-xing/page/2/" });
  const site = createMiniSite(t, posts);
  const built = await site.build();
  assert.match(
    built.text,
    /posts\/other\.md:5:12: error The address \/tags\/da-mo-xing\/page\/2\/ is also that of page 2 of “大模型”, which is missing now\./,
  );
  assert.match(site.read("tags/da-mo-xing/page/2/index.html"), /别的/);
});

test("the sitemap has an address once, and none of a term whose page is a post out of it", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\nurl: https://example.org\n",
    "posts/a.md": toPost({ title: "甲", tags: ["bridge", "river"] }),
    "posts/b.md": toPost({ title: "乙", permalink: "/tags/bridge/" }),
    "posts/c.md": toPost({ title: "丙", permalink: "/tags/river/", noindex: true }),
  });
  await site.build();
  const found = site.read("sitemap.xml").match(/\/tags\/\w+\//g);
  assert.deepEqual(found, ["/tags/bridge/"]);
});

test("a post that has no page, since the home has it, is in no list", async (t) => {
  const posts = createPosts(31);
  posts["page/2.md"] = toPost({ title: "失所的一篇", date: "2026-04-01", tags: ["失所"] });
  posts["page/3.md"] = toPost({ title: "有所的一篇", date: "2026-04-02" });
  const site = createMiniSite(t, posts);
  for (let round = 1; round <= 2; round++) {
    const built = await site.build();
    assert.equal(built.status, 0, built.text);
    const told = built.text.match(
      /page\/2\.md:1:1: error The address \/page\/2\/ belongs to a page of the site/g,
    );
    assert.equal(told?.length, 1, built.text);
    for (const file of ["index.html", "archive/index.html", "feed.xml", "feed.json", "llms.txt"]) {
      assert.doesNotMatch(site.read(file), /失所/, file);
      assert.match(site.read(file), /有所/, file);
    }
    assert.ok(!existsSync(join(site.output, "tags/shi-suo")));
    assert.deepEqual(findDeadLinks(site.output), []);
  }
});

test("the ends of a long list are named where they are further away than one page", async (t) => {
  const site = createMiniSite(t, createPosts(130));
  assert.equal((await site.build()).status, 0);
  const readPager = (page: string): string =>
    /<nav class="pager".*?<\/nav>/s
      .exec(site.read(`${page}index.html`))![0]
      .replace(/<[^>]+>|\s+/g, " ")
      .replace(/ +/g, " ");
  assert.equal(readPager("").trim(), "第 1 页，共 5 页 · 最后一页 下一页");
  assert.equal(readPager("page/3/").trim(), "上一页 第一页 · 第 3 页，共 5 页 · 最后一页 下一页");
  assert.equal(readPager("page/4/").trim(), "上一页 第一页 · 第 4 页，共 5 页 下一页");
});
