import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { createMiniSite, type MiniSite, toPost } from "../support/build.ts";
import { findDeadLinks, readPage } from "../support/links.ts";
import { listFiles } from "../support/trees.ts";

/** Each post is known by a word that occurs nowhere else. */
const POSTS: Record<string, string> = {
  "site.yaml": "title: 小站\nurl: https://example.org\ndrafts: publish\n",
  "posts/plain.md": toPost({ title: "寻常丁香", tags: ["植物"] }),
  "posts/second.md": toPost({ title: "寻常海棠", tags: ["植物"] }),
  "posts/third.md": toPost({ title: "寻常石榴", tags: ["植物"] }),
  "posts/draft.md": toPost({ title: "草稿茉莉", tags: ["植物"], draft: true }),
  "posts/shut.md": toPost({ title: "不列牡丹", tags: ["植物", "牡丹花"], exclude: true, people: ["赏花人"] }),
  "posts/upper.md": toPost({ title: "不列芍药", tags: ["植物"], Exclude: true }),
  "posts/private.md": toPost({ title: "不录杜鹃", tags: ["植物"], noindex: true }),
  "posts/slugged.md": toPost({ title: "改名桂花", tags: ["植物"], slug: "gui-hua" }),
  "posts/moved.md": toPost({ title: "搬家腊梅", permalink: "/winter/la-mei/" }),
  "posts/renamed.md": toPost({ title: "旧址水仙", aliases: ["/old/shui-xian/", "former"] }),
};

/** Files of the site in which a word stands, compressed ones included. */
function findWord(site: MiniSite, word: string): string[] {
  return listFiles(site.output).filter((file) => {
    const bytes = readFileSync(join(site.output, file));
    for (const open of [(raw: Buffer) => raw, gunzipSync, brotliDecompressSync]) {
      try {
        if (open(bytes).includes(word)) return true;
      } catch {
        // Not compressed that way.
      }
    }
    return false;
  });
}

test("each mark decides where a post shows, in every output", { timeout: 120_000 }, async (t) => {
  const site = createMiniSite(t, POSTS);
  const built = await site.build();
  assert.equal(built.status, 0, built.text);

  const plain = findWord(site, "寻常丁香");
  for (const file of [
    "index.html",
    "archive/index.html",
    "feed.xml",
    "feed.json",
    "posts/plain/index.html",
  ]) {
    assert.ok(plain.includes(file), `the plain post is in ${file}: ${plain}`);
  }
  for (const [file, address] of [
    ["sitemap.xml", "/posts/plain/"],
    ["llms.txt", "/posts/plain"],
  ] as const) {
    assert.ok(site.read(file).includes(address), `${address} is in ${file}`);
  }

  for (const [word, stem] of [
    ["不列牡丹", "shut"],
    ["不列芍药", "upper"],
  ] as const) {
    assert.deepEqual(findWord(site, word), [`posts/${stem}/index.html`], "an excluded post is its page only");
    assert.deepEqual(
      findWord(site, `posts/${stem}/`).filter((file) => file !== `posts/${stem}/index.html`),
      [],
      "and no output links it",
    );
    assert.match(readPage(site.output, `posts/${stem}/index.html`).robots, /noindex/);
  }
  const own = findWord(site, "赏花人").filter((file) => file !== "posts/shut/index.html");
  assert.deepEqual(own, [], "nor has its own term a page");

  const draft = findWord(site, "草稿茉莉");
  assert.ok(draft.includes("index.html") && draft.includes("feed.xml"));
  assert.match(site.read("posts/draft/index.html").replaceAll("草稿茉莉", ""), /草稿/, "with a visible mark");
  assert.doesNotMatch(site.read("posts/plain/index.html").replaceAll("草稿茉莉", ""), /class="[^"]*draft/);

  const hidden = findWord(site, "不录杜鹃");
  assert.ok(hidden.includes("index.html") && hidden.includes("feed.xml"), "noindex is listed");
  assert.match(readPage(site.output, "posts/private/index.html").robots, /noindex/);
  assert.doesNotMatch(readPage(site.output, "posts/plain/index.html").robots, /noindex/);
  assert.doesNotMatch(site.read("sitemap.xml"), /private/);
  assert.doesNotMatch(site.read("llms.txt"), /private/);

  assert.ok(existsSync(join(site.output, "posts/gui-hua/index.html")));
  assert.ok(!existsSync(join(site.output, "posts/slugged")));
  assert.match(site.read("winter/la-mei/index.html"), /搬家腊梅/);
  assert.ok(!existsSync(join(site.output, "posts/moved")));
  assert.ok(site.read("sitemap.xml").includes("https://example.org/winter/la-mei/"));
  for (const old of ["old/shui-xian", "posts/former"]) {
    const page = readPage(site.output, `${old}/index.html`);
    assert.ok(page.links.has("/posts/renamed/"), `${old} leads to the post`);
    assert.equal(page.canonical, "https://example.org/posts/renamed/");
    assert.match(site.read(`${old}/index.html`), /http-equiv="?refresh/i);
    assert.ok(!site.read("sitemap.xml").includes(old), "an old address is not in the sitemap");
  }
  assert.deepEqual(findDeadLinks(site.output, { origin: "https://example.org" }), []);
});

test("hidden drafts are nowhere and counted; too many are a failure that names the setting", async (t) => {
  const site = createMiniSite(t, POSTS);
  const hidden = await site.build(["--drafts", "hide"]);
  assert.equal(hidden.status, 0, hidden.text);
  assert.deepEqual(findWord(site, "草稿茉莉"), []);
  assert.match(hidden.text, /\b1\b[^\n]*draft|draft[^\n]*\b1\b/i, "the count is printed");

  for (const stem of ["a", "b", "c"]) site.write(`notes/${stem}.md`, toPost({ draft: stem !== "c" }));
  site.write("site.yaml", "title: 小站\n");
  const before = site.read("index.html");
  const failed = await site.build();
  assert.equal(failed.status, 1, "hide is the default, and two of three notes are drafts");
  assert.match(failed.text, /drafts/);
  assert.match(failed.text, /notes/);
  assert.match(failed.text, /2 of 3/);
  assert.equal(site.read("index.html"), before, "the published site stays");
  site.write("notes/d.md", toPost());
  const half = await site.build();
  assert.equal(half.status, 0, `half is not more than half: ${half.text}`);
  assert.ok(!existsSync(join(site.output, "notes/a")));
});
