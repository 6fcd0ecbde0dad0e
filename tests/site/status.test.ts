import assert from "node:assert/strict";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";

test("a status is printed in the interface's words, or as its author wrote it", async (t) => {
  const statuses = ["evergreen", "draft", "待校", "constructor", "__proto__", "toString"];
  const files = statuses.map((status, index) => [`posts/p${index}.md`, toPost({ status })]);
  const site = createMiniSite(t, Object.fromEntries(files));
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const shown = statuses.map((_, index) => {
    const html = site.read(`posts/p${index}/index.html`);
    return html.slice(html.indexOf("<p class=kicker>") + 16, html.indexOf("<h1>")).trim();
  });
  assert.deepEqual(
    shown,
    ["常青", "", "待校", "constructor", "__proto__", "toString"].map(
      (word) => word && `<span>${word}</span>`,
    ),
  );
});
