import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";
import { findDeadLinks, readPage } from "../support/links.ts";
import { compareTrees, readTree } from "../support/trees.ts";

const NAMES = [
  "Lf46hauagpw",
  "lf46HAUAGPW",
  "-dash",
  "--strict",
  "_under",
  "two words",
  "双语 对照",
  "twice.md",
  "colon: here",
  'quo"te',
  "it's",
  "what?",
  "hash#tag",
  "per%20cent",
  "a&b <i>",
  "{{ x }}",
  "dot.dot",
  "café",
  "index",
  "page",
];

test("a file's name is its address, whatever it holds", async (t) => {
  const site = createMiniSite(t, { "site.yaml": "title: 小站\nurl: https://example.org\n" });
  for (const [index, name] of NAMES.entries()) {
    site.write(`posts/${name}.md`, toPost({ title: `第${index}号`, tags: ["甲"] }));
  }
  site.write("深 处/里面/一 篇.md", toPost({ title: "深处一篇" }));
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const home = readPage(site.output, "index.html");
  const linked = new Set([...home.links].map((link) => decodeURIComponent(link.split(/[?#]/)[0]!)));
  for (const [index, name] of NAMES.entries()) {
    const page = readPage(site.output, `posts/${name}/index.html`);
    assert.ok(page.title.includes(`第${index}号`), `${name} is at its own address: ${page.title}`);
    assert.ok(linked.has(`/posts/${name}/`), `home links ${name}`);
  }
  assert.ok(linked.has("/深 处/一 篇/"), "folders below a folder are no part of the address");
  const sitemap = site.read("sitemap.xml");
  assert.ok(sitemap.includes("https://example.org/posts/two%20words/"), "percent-encoded in the sitemap");
  assert.ok(sitemap.includes("https://example.org/posts/per%2520cent/"));
  assert.ok(sitemap.includes("https://example.org/posts/what%3F/"));
  assert.deepEqual(findDeadLinks(site.output, { origin: "https://example.org" }), []);
});

test("two files that want one address: one has it, the other is reported, whichever is read first", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\n",
    "posts/a.md": toPost({ title: "子甲" }),
    "posts/2025/a.md": toPost({ title: "丑乙" }),
    "posts/b.md": toPost({ title: "寅丙", permalink: "/tags/" }),
    "posts/c.md": toPost({ title: "卯丁", permalink: "/../../outside/" }),
    "posts/d.md": toPost({ title: "辰戊", aliases: ["/posts/a/", "/"] }),
    "notes/a.md": toPost({ title: "巳己", tags: ["甲"] }),
  });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  assert.match(built.text, /posts\/(2025\/)?a\.md:\d+:\d+: \w+ /, "the clash is reported");
  assert.match(built.text, /posts\/b\.md:\d+:\d+: \w+ /, "so is a permalink that takes the site's own page");
  assert.match(built.text, /posts\/c\.md:\d+:\d+: \w+ /, "and one that leaves the site");
  assert.match(site.read("tags/index.html"), /甲/, "the page of all tags stays");
  assert.match(site.read("notes/a/index.html"), /巳己/, "one stem in two folders is no clash");
  assert.match(site.read("posts/a/index.html"), /子甲|丑乙/, "an alias takes nobody's address");
  assert.doesNotMatch(site.read("index.html"), /http-equiv/);
  assert.deepEqual(findDeadLinks(site.output), []);
});

test("an address that the site has itself stops no build, and takes no file away", async (t) => {
  const own = ["/feed.xml", "/404.html", "/llms.txt", "/sitemap.xml", "/posts/a.md", "/people/jay/feed.xml"];
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\nurl: https://example.org\n",
    "posts/a.md": toPost({ title: "子甲", people: ["Jay"] }),
    "people/jay.md": toPost({ title: "丑乙" }),
    // Names of files that would be folders of others.
    "posts/a.md.md": toPost({ title: "寅丙" }),
  });
  assert.equal((await site.build()).status, 0);
  for (const [index, address] of own.entries()) {
    site.write(`posts/alias${index}.md`, toPost({ title: `别名${index}`, aliases: [address] }));
    site.write(`posts/link${index}.md`, toPost({ title: `固定${index}`, permalink: address }));
  }
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  for (const index of own.keys()) {
    assert.match(built.text, new RegExp(`posts/alias${index}\\.md:\\d+:\\d+: error alias «`));
    assert.match(built.text, new RegExp(`posts/link${index}\\.md:\\d+:\\d+: error permalink «`));
    assert.match(site.read(`posts/link${index}/index.html`), /固定/);
  }
  assert.match(built.text, /people\/jay\.md:1:1: error The address \/people\/jay\/ is also that of “Jay”/);
  assert.match(site.read("feed.xml"), /^<\?xml/);
  assert.match(site.read("404.html"), /<h1>/);
  const before = readTree(site.output);
  for (const folder of [site.output, site.cache]) rmSync(folder, { recursive: true });
  const fresh = await site.build();
  assert.equal(fresh.status, 0, fresh.text);
  assert.deepEqual(compareTrees(before, readTree(site.output)), []);
});
