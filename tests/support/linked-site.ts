/** A site for tests of builds that follow others. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildSite, type MiniSite, toPost } from "./build.ts";
import { readTree } from "./trees.ts";

/** A small site of posts that reach one another in every way. */
export const FILES: Record<string, string> = {
  "site.yaml": "title: 小站\nurl: https://example.org\nexports: { term_feeds: 1 }\n",
  "posts/one.md": toPost(
    { title: "头一篇", tags: ["甲", "乙"], people: ["王毅"] },
    "## 开头\n\n**主持人**: 一。\n\n**嘉宾**: 二。\n\n## 结尾\n\n**王毅**: 我是王毅，讲的是很久以前的一件事。\n",
  ),
  "posts/two.md": toPost({ title: "第二篇", tags: ["甲"], series: "系列" }),
  "posts/three.md": toPost({ title: "第三篇", tags: ["乙"], series: "系列", people: ["王 毅"] }),
  // In no list, and still shows posts that are.
  "posts/aside.md": toPost({ title: "旁注", tags: ["甲", "乙"], exclude: true }),
  // Beside no other post in any list but one, and still leads to another.
  "posts/old.md": toPost(
    { title: "旧文", date: "2020-01-01" },
    "**主持人**: 参见[开头](/posts/one/#h-开头)和[结尾](/posts/one/#h-结尾)。\n",
  ),
};

/** The site that a build from nothing gives. */
export async function buildCold(site: MiniSite): Promise<Map<string, string>> {
  const [output, cache] = [join(site.root, "cold"), join(site.root, "cold-cache")];
  for (const folder of [output, cache]) rmSync(folder, { recursive: true, force: true });
  const built = await buildSite({ content: site.content, output, cache });
  assert.equal(built.status, 0, built.text);
  return readTree(output);
}

/** Builds the site from what it has kept. */
export async function buildAgain(site: MiniSite, args: string[] = []): Promise<void> {
  const built = await site.build(args);
  assert.equal(built.status, 0, built.text);
}
