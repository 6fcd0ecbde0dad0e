import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { buildSite, createMiniSite, toPost } from "../support/build.ts";
import { compareTrees, readTree } from "../support/trees.ts";

test("a post where a term's page would be stays there when the term has other posts", async (t) => {
  const old = Array.from({ length: 8 }, (_, n) => [
    `posts/old${n}.md`,
    toPost({ title: `旧${n}`, date: `2020-01-0${n + 1}` }),
  ]);
  const site = createMiniSite(t, {
    ...Object.fromEntries(old),
    "posts/one.md": toPost({ title: "一", people: ["王毅"], date: "2026-01-02" }),
    "posts/two.md": toPost({ title: "二", people: ["王毅"], date: "2026-01-01" }),
    "posts/stands.md": toPost({ title: "占", date: "2019-12-31", permalink: "/people/wang-yi/" }),
  });
  await site.build();
  site.write("posts/two.md", toPost({ title: "二", people: ["王毅"], date: "2026-01-03" }));
  const built = await site.build();
  assert.match(built.text, /also that of “王毅”, which has no page now/);
  const cold = join(site.root, "cold");
  await buildSite({ content: site.content, output: cold, cache: join(site.root, "cold-cache") });
  assert.deepEqual(compareTrees(readTree(cold), readTree(site.output)), []);
});
