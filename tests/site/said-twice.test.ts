/** What a page would say twice, with nothing to tell one from the other. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";

test("a page has a description of its own, or none", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 灯塔小站\n",
    "posts/a.md": toPost({ title: "其一", summary: "一座灯塔。", tags: ["灯"] }),
    "posts/b.md": toPost({ title: "其二", tags: ["灯"] }),
  });
  assert.equal((await site.build()).status, 0);
  const read = (page: string) =>
    /<meta name="description" content="([^"]*)/.exec(site.read(`${page}index.html`))?.[1];
  assert.deepEqual(["posts/a/", "posts/b/", "", "tags/", "tags/deng/", "archive/"].map(read), [
    "一座灯塔。",
    ...Array(5).fill(undefined),
  ]);
  site.write("site.yaml", "title: 灯塔小站\ndescription: 谈灯塔。\n");
  assert.equal((await site.build()).status, 0);
  assert.equal(read(""), "谈灯塔。");
});

test("an area that is called like a category says that it is one", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\n",
    "posts/a.md": toPost({ title: "其一", category: "lights", area: "lights" }),
    "posts/b.md": toPost({ title: "其二", category: "lights", area: "islands" }),
  });
  assert.equal((await site.build()).status, 0);
  const read = (post: string) =>
    /<p class=kicker>(.*)/.exec(site.read(`posts/${post}/index.html`))![1]!.match(/(?<=>)[^<]+/g);
  assert.deepEqual(read("a"), ["lights", "领域 lights"]);
  assert.deepEqual(read("b"), ["lights", "islands"]);
});
