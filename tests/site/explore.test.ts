import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";
import { readMarks } from "../support/trees.ts";

const FILES: Record<string, string> = {
  "site.yaml": "title: 小站\nurl: https://example.org\n",
  "posts/one.md": toPost({ title: "头一篇", people: ["郭靖", "黄蓉", "杨康"], tags: ["闲话"] }),
  "posts/two.md": toPost({ title: "第二篇", people: ["郭靖", "黄蓉", "杨康"] }),
  "posts/out.md": toPost({ title: "不列", people: ["欧阳锋"], date: "2001-01-01", exclude: true }),
  "posts/draft.md": toPost({ title: "草稿", people: ["洪七公"], date: "2002-01-01", draft: true }),
};

test("the page shows what lists may show, and its links lead somewhere", async (t) => {
  const site = createMiniSite(t, FILES);
  const built = await site.build(["--strict"]);
  assert.equal(built.status, 0, built.text);
  const html = site.read("explore/index.html");
  for (const name of ["郭靖", "黄蓉", "杨康", "2026-01"]) assert.ok(html.includes(name), name);
  for (const name of ["欧阳锋", "洪七公", "2001", "2002", "闲话"]) assert.ok(!html.includes(name), name);
  assert.match(html, /href="\/archive\/#m2026-01"/);
  assert.match(site.read("archive/index.html"), /id="m2026-01"/);
  assert.match(site.read("sitemap.xml"), /https:\/\/example\.org\/explore\//);
  assert.match(site.read("index.html"), /href="\/explore\/"/);
});

test("a page with nothing to show is not there, and nobody names it", async (t) => {
  const site = createMiniSite(t, { "posts/a.md": toPost({ date: "", tags: ["闲话"] }) });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  assert.throws(() => site.read("explore/index.html"), { code: "ENOENT" });
  assert.doesNotMatch(site.read("index.html") + site.read("sitemap.xml"), /explore/);
});

test("the page is written again only when something it shows has changed", async (t) => {
  const site = createMiniSite(t, FILES);
  const mark = () => readMarks(join(site.output, "explore")).get("index.html");
  await site.build();
  const first = mark();
  site.write("posts/one.md", FILES["posts/one.md"]!.replace("一段对话", "另一段对话"));
  assert.equal((await site.build()).status, 0);
  assert.equal(mark(), first, "a body without a name is nothing it shows");
  site.write("posts/one.md", FILES["posts/one.md"]!.replace("一段对话", "郭靖和黄蓉的对话"));
  assert.equal((await site.build()).status, 0);
  const second = mark();
  assert.notEqual(second, first, "a mention is");
  site.write("posts/one.md", FILES["posts/one.md"]!.replace("2026-01-02", "2026-02-02"));
  assert.equal((await site.build()).status, 0);
  assert.notEqual(mark(), second);
});
