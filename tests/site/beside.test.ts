/** What stands beside a post: the parts of its series, and files that lie with it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";

test("parts of a series are counted by date, those of one day by address, those without one last", async (t) => {
  const part = (title: string, date: string) => toPost({ title, series: "桥", date });
  const site = createMiniSite(t, {
    "posts/c.md": part("早", "2024-01-01"),
    "posts/a.md": part("同日甲", "2024-03-01"),
    "posts/b.md": part("同日乙", "2024-03-01"),
    "posts/0.md": toPost({ title: "无日", series: "桥", date: "''" }),
  });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const places = ["c", "a", "b", "0"].map((stem) => {
    const nav = /<nav class=series[\s\S]*?<\/nav>/.exec(site.read(`posts/${stem}/index.html`))![0];
    return [
      /\d+\D+\d+/.exec(nav.replace(/<a[\s\S]*?<\/a>/, ""))![0].replace(/\D+/, " of "),
      ...nav.matchAll(/posts\/(\w)\//g),
    ].map((one) => (typeof one === "string" ? one : one[1]!));
  });
  assert.deepEqual(places, [
    ["1 of 4", "a"],
    ["2 of 4", "c", "b"],
    ["3 of 4", "a", "0"],
    ["4 of 4", "b"],
  ]);
});

test("a file whose place a page has is told, others are published, again and again", async (t) => {
  const site = createMiniSite(t, {
    "posts/a.md": toPost({ title: "甲" }),
    "posts/a/index.html": "<p>own\n",
    "posts/a/map.txt": "map\n",
    "index.html": "<p>own\n",
  });
  for (const _ of ["first", "again"]) {
    const built = await site.build(["--no-cache"]);
    assert.equal(built.status, 0, built.text);
    assert.match(
      built.text,
      /posts\/a\/index\.html:1:1: error The address \/posts\/a\/index\.html belongs to a page/,
    );
    assert.match(built.text, /index\.html:1:1: error The address \/index\.html belongs/);
    assert.equal(built.text.match(/posts\/address-clash\)/g)?.length, 2);
    assert.equal(site.read("posts/a/map.txt"), "map\n");
    assert.match(site.read("posts/a/index.html"), /甲/);
  }
});
