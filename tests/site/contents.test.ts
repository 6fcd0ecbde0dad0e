import assert from "node:assert/strict";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";

test("a heading without words is in no table of contents, and moves no other's id", async (t) => {
  const body = "## 上游\n\n木料。\n\n##\n\n石料。\n\n## 上游\n\n沙。\n";
  const site = createMiniSite(t, { "posts/a.md": toPost({ title: "甲" }, body) });
  await site.build();
  const page = site.read("posts/a/index.html");
  const [, contents = ""] = /<nav id=toc[\s\S]*?<ol>([\s\S]*?)<\/ol>/.exec(page) ?? [];
  const rows = Array.from(contents.matchAll(/<a href="#([^"]*)">([^<]*)<\/a>/g), ([, id, text]) => ({
    id,
    text,
  }));
  assert.deepEqual(
    rows.map(({ text }) => text),
    ["上游", "上游"],
  );
  for (const { id } of rows) assert.ok(page.includes(`<h2 id="${id}">上游`), id);
});
