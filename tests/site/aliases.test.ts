import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";

test("an old address leads where it is told to, and one that is a page's but for case is none", async (t) => {
  const site = createMiniSite(t, {
    "posts/a.md": toPost({ title: "子甲", date: "2025-01-02", aliases: ["/old/"] }),
    "posts/b.md": toPost({ title: "丑乙", date: "2026-01-02", aliases: ["/old/", "/posts/B/", "/former/"] }),
    "posts/c.md": toPost({ title: "寅丙" }, "见[旧址](/posts/B/)和[从前](/former/)。\n"),
  });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  assert.match(built.text, /2 warning posts\/address-clash {2}first at .*b\.md:5:11/);
  assert.match(site.read("old/index.html"), /href="\/posts\/a\/"/);
  assert.match(site.read("former/index.html"), /href="\/posts\/b\/"/);
  assert.match(built.text, /The link “\/posts\/B\/” leads nowhere/);
  // Where names know no case it would be the post's own file.
  if (existsSync(join(site.output, "posts/B/index.html")))
    assert.match(site.read("posts/B/index.html"), /<article/);
});
