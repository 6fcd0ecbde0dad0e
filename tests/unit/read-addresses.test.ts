import assert from "node:assert/strict";
import { test } from "node:test";
import type { Url } from "../../src/model.ts";
import { readAddresses } from "../../src/posts/read-addresses.ts";
import { readPost } from "../../src/posts/read-post.ts";
import { read as readHead } from "../support/front-matter.ts";

const read = (given: { slug?: string; permalink?: string; aliases?: string[] }) =>
  readAddresses(
    { slug: "", permalink: "", aliases: [], ...given },
    { folder: "posts", stem: "a" },
    "https://example.org",
  );

test("a post has its permalink, else its slug, else its file's name; aliases are seen from its folder", () => {
  assert.deepEqual(read({}), { url: "/posts/a/", aliases: [], complaints: [] });
  assert.equal(read({ slug: "b" }).url, "/posts/b/");
  assert.equal(read({ slug: "b", permalink: "/x/y/" }).url, "/x/y/");
  assert.deepEqual(read({ aliases: ["old", "/older/", "/posts/a/", "old"] }).aliases, [
    "/posts/old/",
    "/older/",
  ]);
});

test("a whole address is one of this site, or none", () => {
  assert.equal(read({ permalink: "https://example.org/x/" }).url, "/x/");
  assert.deepEqual(read({ aliases: ["https://example.org/old/"] }).aliases, ["/old/"]);
  const { url, aliases, complaints } = read({
    permalink: "https://elsewhere.example/x/",
    aliases: ["https://example.organic/y/", "/?p=12"],
  });
  assert.equal(url, "/posts/a/");
  assert.deepEqual(aliases, []);
  assert.equal(complaints.length, 3);
});

test("addresses copied from a browser are read as servers read them", () => {
  const { url, aliases, complaints } = read({
    slug: "%E4%B8%AD%E6%96%87",
    aliases: ["/posts/%E6%97%A7%E5%9D%80/", "/posts/a%20b/", "https://example.org/%e4%b8%99/", "100%"],
  });
  assert.equal(url, "/posts/中文/");
  assert.deepEqual(aliases, ["/posts/旧址/", "/posts/a b/", "/丙/", "/posts/100%/"]);
  assert.deepEqual(complaints, []);
  assert.equal(read({ permalink: "/x/%E4%B8%99/" }).url, "/x/丙/");
  // Cut off, another path, another site.
  for (const bad of ["/posts/%E6%97/", "/a%2Fb/", "/a%3Fb/", "//elsewhere.example/"]) {
    const given = read({ permalink: bad, aliases: [bad] });
    assert.equal(given.url, "/posts/a/", bad);
    assert.deepEqual(given.aliases, [], bad);
    assert.equal(given.complaints.length, 2, bad);
  }
  assert.equal(read({ slug: "a%2Fb" }).complaints.length, 1);
});

test("what the site has itself is no post's", () => {
  for (const own of [
    "/feed.xml",
    "/404.html",
    "/sitemap-2.xml/",
    "/about/",
    "/page/2/",
    "/search/index/x/",
    "/people/",
    "/Robots.txt",
  ]) {
    const { url, aliases, complaints } = read({ permalink: own, aliases: [own] });
    assert.equal(url, "/posts/a/", own);
    assert.deepEqual(aliases, [], own);
    assert.match(
      complaints[0]!.message,
      /^permalink «.*» is an address of the site itself\. Write another one/,
    );
    assert.equal(complaints[1]!.key, "aliases");
  }
  const twin = read({ slug: "b.md" });
  assert.deepEqual([twin.url, twin.complaints[0]!.key], ["/posts/a/", "slug"]);
  for (const free of ["/people/gao/", "/about/us/", "/feed/", "/notes/feed/xml/"])
    assert.deepEqual(read({ permalink: free }), { url: free as Url, aliases: [], complaints: [] });
});

test("a file's name for an address is told, with what to write", () => {
  const tell = (given: Parameters<typeof read>[0]) => {
    const { url, complaints } = read(given);
    return [url, ...complaints.map(({ key, severity, message }) => `${key} ${severity} ${message}`)];
  };
  assert.deepEqual(tell({ permalink: "/x/y/z.html" }), [
    "/x/y/z.html/",
    "permalink warning permalink «/x/y/z.html» is published as a folder, /x/y/z.html/, as every post is. Write /x/y/z/, and the old address below aliases.",
  ]);
  assert.deepEqual(tell({ slug: "石桥.HTM" }), [
    "/posts/石桥.HTM/",
    "slug warning slug «石桥.HTM» is published as a folder, /posts/石桥.HTM/, as every post is. Write 石桥, and the old address below aliases.",
  ]);
  const named = { slug: "", permalink: "", aliases: [] };
  assert.deepEqual(readAddresses(named, { folder: "posts", stem: "a.html" }, "").complaints, []);
  assert.deepEqual(tell({ permalink: "/x/index.html" }), ["/x/"]);
  assert.deepEqual(tell({ permalink: "/x/z.html/" }), ["/x/z.html/"]);
  assert.deepEqual(tell({ permalink: "/x/z.html.bak", aliases: ["/x/z.html"] }), ["/x/z.html.bak/"]);
});

test("what no address can hold is no address, and a folder called as the file of a page would leave that no place", () => {
  const file = { folder: "posts", stem: "a" };
  for (const address of [
    { permalink: "/index.html/" },
    { permalink: "/x/index.html/y/" },
    { slug: "index.html" },
    { slug: "a?b" },
    { slug: "a#b" },
    { permalink: "/x/{{ page.fileSlug }}/" },
  ]) {
    const { url, complaints } = readAddresses({ slug: "", permalink: "", aliases: [], ...address }, file, "");
    assert.deepEqual([url, complaints.map(({ rule }) => rule)], ["/posts/a/", ["front-matter/bad-address"]]);
  }
});

test("a bad address is told where it stands", () => {
  const text = "---\ntitle: 甲\naliases:\n  - /old/\n  - /llms.txt\npermalink: ../x\n---\n正文。\n";
  const { problems } = readPost(
    Buffer.from(text),
    { path: "posts/a.md", folder: "posts", stem: "a" },
    { originalLanguage: "en" },
  );
  assert.deepEqual(
    problems
      .filter(({ rule }) => rule === "front-matter/bad-address")
      .map(({ line, column }) => `${line}:${column}`),
    ["5:5", "6:12"],
  );
});

test("a folder that has the name of a file of the site is told, and its posts have a place beside it", () => {
  for (const folder of ["feed.xml", "Sitemap.xml", "sitemap-3.xml", "index.html", "404.html", "llms.txt"]) {
    const text = "---\ntitle: 灯\ndate: 2026-01-01\n---\n**甲**: 好。\n";
    const file = { path: `${folder}/b.md`, folder, stem: "b" };
    const { post, problems } = readPost(Buffer.from(text), file, { originalLanguage: "en" });
    assert.equal(post?.url, `/${folder.replace(".", "-")}/b/`);
    assert.deepEqual(
      problems
        .filter(({ severity }) => severity === "error")
        .map(({ rule, line, column }) => [rule, line, column]),
      [["front-matter/bad-address", 2, 1]],
      folder,
    );
  }
  const file = { path: "feed/b.md", folder: "feed", stem: "b" };
  assert.equal(readAddresses({ slug: "", permalink: "", aliases: [] }, file, "").complaints.length, 0);
});

test("a post without a page is a draft, and no flag is a word of an address", () => {
  const { data, problems } = readHead("Permalink: false", "draft: false", "slug: true");
  assert.deepEqual([data.permalink, data.slug, data.draft], ["", "", true]);
  assert.deepEqual(
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ["3:1 front-matter/key-case", "3:12 front-matter/bad-address", "5:7 front-matter/type"],
  );
  assert.match(problems[1]!.message, /Write draft: true/);
  assert.deepEqual(
    [readHead("permalink:").data.draft, readHead("permalink: /x/").data.draft],
    [false, false],
  );
});
