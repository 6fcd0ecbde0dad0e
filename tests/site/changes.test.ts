import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, type MiniSite, toPost } from "../support/build.ts";
import { buildAgain, buildCold, FILES } from "../support/linked-site.ts";
import { compareTrees, readTree } from "../support/trees.ts";

/**
 * Builds the site after each change, and after every second one holds it against a build from nothing: what a change leaves wrong the
 * next one hardly ever mends.
 *
 * @param first the site before, where each change has to show.
 */
async function buildChanges(
  site: MiniSite,
  changes: Readonly<Record<string, () => void>>,
  first?: Map<string, string>,
): Promise<void> {
  let last = first;
  const names = Object.keys(changes);
  for (const [at, name] of names.entries()) {
    changes[name]!();
    await buildAgain(site);
    const warm = readTree(site.output);
    if (last) {
      assert.notDeepEqual(compareTrees(last, warm), [], `${name} shows`);
      last = warm;
    }
    const unseen = names.slice(at - (at % 2), at + 1).join(", then ");
    if (at % 2 === 1 || at === names.length - 1)
      assert.deepEqual(compareTrees(await buildCold(site), warm), [], unseen);
  }
}

test("after each change the site is what a build from nothing gives, and after its revert what it was", async (t) => {
  const site = createMiniSite(t, FILES);
  await buildAgain(site);
  const first = readTree(site.output);
  const changes: Record<string, () => void> = {
    "an edited body": () => site.write("posts/one.md", `${FILES["posts/one.md"]}\n**主持人**: 三。\n`),
    "a heading that another post links to": () =>
      site.write("posts/one.md", FILES["posts/one.md"]!.replace("## 结尾", "## 末尾")),
    "a summary": () =>
      site.write("posts/three.md", FILES["posts/three.md"]!.replace("title:", "summary: 写的是后来\ntitle:")),
    "another speaker": () =>
      site.write("posts/one.md", FILES["posts/one.md"]!.replace("**嘉宾**", "**王毅**")),
    "a new title": () => site.write("posts/two.md", FILES["posts/two.md"]!.replace("第二篇", "第二篇改")),
    "a new tag": () => site.write("posts/two.md", FILES["posts/two.md"]!.replace("甲", "丙")),
    "a name that shares a slug": () =>
      site.write("posts/two.md", toPost({ title: "第二篇", people: ["汪毅"] })),
    "a post more": () =>
      site.write("posts/four.md", toPost({ title: "第四篇", tags: ["甲"], date: "2026-09-09" })),
    "a broken post": () => site.write("posts/two.md", "---\ntitle: [\n---\n"),
    "another site title": () => site.write("site.yaml", FILES["site.yaml"]!.replace("小站", "大站")),
    "another language": () =>
      site.write("site.yaml", `${FILES["site.yaml"]!.replace("小站", "大站")}language: zh-Hant\n`),
    "a draft": () => site.write("posts/three.md", toPost({ title: "第三篇", draft: true })),
    "an about page": () => site.write("about.md", "# 关于\n\n说明。\n"),
    "an authority record": () =>
      site.write("authorities/people.yaml", "- name: { zh: 王毅, en: Wang Yi }\n  note: 外交官\n"),
    "a post less": () => site.remove("posts/four.md"),
    "no post at all": () => rmSync(join(site.content, "posts"), { recursive: true }),
  };
  await buildChanges(site, changes, first);
  rmSync(site.content, { recursive: true });
  for (const [path, text] of Object.entries(FILES)) site.write(path, text);
  await buildAgain(site);
  assert.deepEqual(compareTrees(first, readTree(site.output)), [], "reverted");
});

test("posts that come, go and move change what they reach, and no page is left behind", async (t) => {
  const many = Object.fromEntries(
    Array.from({ length: 51 }, (_, n) => {
      const fields = {
        title: `第${n}`,
        tags: ["多"],
        date: `2025-01-${String((n % 28) + 1).padStart(2, "0")}`,
      };
      return [`posts/n${n}.md`, toPost(fields)];
    }),
  );
  const site = createMiniSite(t, {
    ...many,
    ...FILES,
    "posts/voice.md": toPost({ title: "有声", date: "2025-03-03" }, "**李雷**: 我来说一句。\n"),
  });
  await buildAgain(site);
  const first = readTree(site.output);
  const changes: Record<string, () => void> = {
    "a name that an older post's turns bear": () =>
      site.write(
        "posts/li.md",
        toPost({ title: "李雷", people: ["李雷"], tags: ["甲"], date: "2025-03-04" }),
      ),
    "a list that gets shorter by a page": () => site.remove("posts/n3.md"),
    "a list that gets longer by one": () => {
      for (const n of [60, 61]) site.write(`posts/n${n}.md`, toPost({ title: `加${n}`, tags: ["多"] }));
    },
    "another date": () =>
      site.write("posts/n9.md", toPost({ title: "第9", tags: ["多"], date: "2026-08-08" })),
    "a post in no list any more": () => site.write("posts/n8.md", toPost({ title: "第8", exclude: true })),
    "a post under another name": () => {
      site.remove("posts/n7.md");
      site.write("posts/m7.md", many["posts/n7.md"]!);
    },
    "a post in another folder, at the same address": () => {
      site.remove("posts/three.md");
      site.write("posts/2025/three.md", FILES["posts/three.md"]!);
    },
    "an address in dispute": () =>
      site.write("posts/a-first.md", toPost({ title: "争", permalink: "/posts/two/", tags: ["乙"] })),
    "and settled": () => site.remove("posts/a-first.md"),
    "a name no more": () => site.write("posts/li.md", toPost({ title: "李雷", tags: ["甲"] })),
    "a part more of a series": () =>
      site.write("posts/part.md", toPost({ title: "又一部", series: "系列", date: "2024-02-02" })),
  };
  await buildChanges(site, changes);
  rmSync(join(site.content, "posts"), { recursive: true });
  for (const [path, text] of Object.entries({ ...many, ...FILES })) site.write(path, text);
  site.write("posts/voice.md", toPost({ title: "有声", date: "2025-03-03" }, "**李雷**: 我来说一句。\n"));
  await buildAgain(site);
  assert.deepEqual(compareTrees(first, readTree(site.output)), [], "reverted");
});
