import assert from "node:assert/strict";
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildSite, createMiniSite, type MiniSite, toPost } from "../support/build.ts";
import { compareTrees, listFiles, readMarks, readTree } from "../support/trees.ts";

const FILES: Record<string, string> = {
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
async function buildCold(site: MiniSite): Promise<Map<string, string>> {
  const [output, cache] = [join(site.root, "cold"), join(site.root, "cold-cache")];
  for (const folder of [output, cache]) rmSync(folder, { recursive: true, force: true });
  const built = await buildSite({ content: site.content, output, cache });
  assert.equal(built.status, 0, built.text);
  return readTree(output);
}

async function buildAgain(site: MiniSite, args: string[] = []): Promise<void> {
  const built = await site.build(args);
  assert.equal(built.status, 0, built.text);
}

test("an unchanged site is not written again", async (t) => {
  const site = createMiniSite(t, FILES);
  await buildAgain(site);
  const marks = readMarks(site.output);
  const stats = join(site.root, "stats.json");
  await buildAgain(site, ["--stats", stats]);
  assert.deepEqual(readMarks(site.output), marks);
  for (const path of Object.keys(FILES)) utimesSync(join(site.content, path), 1, 1);
  await buildAgain(site);
  assert.deepEqual(readMarks(site.output), marks, "new times alone change nothing");
  assert.deepEqual(compareTrees(await buildCold(site), readTree(site.output)), []);
});

test("content and a site whose times alone are new have nothing to build either", async (t) => {
  const site = createMiniSite(t, FILES);
  await buildAgain(site);
  const stats = join(site.root, "stats.json");
  const readStats = () => JSON.parse(readFileSync(stats, "utf8")) as { seconds: Record<string, number> };
  const touchAll = (): void => {
    for (const folder of [site.content, site.output])
      for (const file of listFiles(folder)) utimesSync(join(folder, file), 2, 2);
  };
  touchAll();
  const marks = readMarks(site.output);
  await buildAgain(site, ["--stats", stats]);
  const { total, ...stages } = readStats().seconds;
  assert.ok(total! > 0 && "read" in stages && "layout" in stages);
  assert.ok(
    Object.values(stages).every((seconds) => seconds === 0),
    "no stage of a build ran",
  );
  assert.deepEqual(readMarks(site.output), marks);
  // Other content of the same size, and a page of the same size, are noticed.
  touchAll();
  site.write("posts/two.md", FILES["posts/two.md"]!.replace("第二篇", "第贰篇"));
  await buildAgain(site, ["--stats", stats]);
  assert.notEqual(readStats().seconds.read, 0);
  assert.deepEqual(compareTrees(await buildCold(site), readTree(site.output)), []);
  const page = join(site.output, "posts/two/index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("贰", "叁"));
  await buildAgain(site, ["--stats", stats]);
  assert.deepEqual(compareTrees(await buildCold(site), readTree(site.output)), []);
});

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
  let last = first;
  for (const [name, change] of Object.entries(changes)) {
    change();
    await buildAgain(site);
    const warm = readTree(site.output);
    assert.deepEqual(compareTrees(await buildCold(site), warm), [], name);
    assert.notDeepEqual(compareTrees(last, warm), [], `${name} shows`);
    last = warm;
  }
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
  for (const [name, change] of Object.entries(changes)) {
    change();
    await buildAgain(site);
    assert.deepEqual(compareTrees(await buildCold(site), readTree(site.output)), [], name);
  }
  rmSync(join(site.content, "posts"), { recursive: true });
  for (const [path, text] of Object.entries({ ...many, ...FILES })) site.write(path, text);
  site.write("posts/voice.md", toPost({ title: "有声", date: "2025-03-03" }, "**李雷**: 我来说一句。\n"));
  await buildAgain(site);
  assert.deepEqual(compareTrees(first, readTree(site.output)), [], "reverted");
});

test("options that are given again are no news", async (t) => {
  const site = createMiniSite(t, FILES);
  const stats = join(site.root, "stats.json");
  const given = ["--drafts", "publish", "--url", "https://example.net", "--skip", "feeds", "--stats", stats];
  await buildAgain(site, given);
  await buildAgain(site, given);
  const { seconds } = JSON.parse(readFileSync(stats, "utf8")) as { seconds: Record<string, number> };
  assert.equal(seconds.read, 0, "no stage of a build ran");
});

test("what a build leaves out goes from pages that an earlier one wrote, and comes back", async (t) => {
  const body = "**主持人**: 我们今天谈谈王毅这个人，他的经历很长。\n\n**嘉宾**: 好，先从王毅的早年说起吧。\n";
  const site = createMiniSite(t, { "posts/one.md": toPost({ title: "一", people: ["王毅"] }, body) });
  await buildAgain(site);
  const whole = readTree(site.output);
  const readPerson = () => readFileSync(join(site.output, "people/wang-yi/index.html"), "utf8");
  assert.match(readPerson(), /class="passages"/);
  await buildAgain(site, ["--skip", "mentions"]);
  assert.doesNotMatch(readPerson(), /class="passages"/);
  await buildAgain(site);
  assert.deepEqual(compareTrees(whole, readTree(site.output)), []);
});

test("an edit writes the pages it changes and no others; a vanished page's folder goes with it", async (t) => {
  const site = createMiniSite(t, FILES);
  await buildAgain(site);
  const before = readMarks(site.output);
  site.write("posts/two.md", `${FILES["posts/two.md"]}\n**嘉宾**: 又一段。\n`);
  await buildAgain(site);
  const changed = compareTrees(before, readMarks(site.output)).map((line) => line.replace("differs: ", ""));
  assert.ok(changed.includes("posts/two/index.html"), String(changed));
  for (const file of ["posts/one/index.html", "about/index.html", "404.html", "tags/yi/index.html"]) {
    assert.ok(!changed.includes(file), `${file} is not written: ${changed}`);
  }
  site.remove("posts/one.md");
  await buildAgain(site);
  assert.ok(!existsSync(join(site.output, "posts/one")));
});

test("a published file that was altered or deleted is written again", async (t) => {
  const site = createMiniSite(t, FILES);
  await buildAgain(site);
  const tree = readTree(site.output);
  for (const [index, file] of listFiles(site.output).entries()) {
    const path = join(site.output, file);
    if (index % 3 === 0) rmSync(path);
    else if (index % 3 === 1) writeFileSync(path, "altered");
    else copyFileSync(join(site.content, "site.yaml"), path);
  }
  await buildAgain(site);
  assert.deepEqual(compareTrees(tree, readTree(site.output)), []);
  rmSync(site.output, { recursive: true });
  await buildAgain(site);
  assert.deepEqual(compareTrees(tree, readTree(site.output)), [], "so is a site that is gone");
});

test("an edit is published beside pages that are gone, and beside posts whose layout does not exist or is none of theirs", async (t) => {
  const site = createMiniSite(t, {
    ...FILES,
    "posts/strange.md": toPost({ title: "另一篇", layout: "nowhere.njk", tags: ["甲"] }),
    "posts/bare.md": toPost({ title: "又一篇", layout: "base.njk", tags: ["甲"] }),
    "posts/list.md": toPost({ title: "再一篇", layout: "term.njk", tags: ["甲"] }),
  });
  await buildAgain(site);
  for (const name of ["strange", "bare", "list"])
    assert.match(
      readFileSync(join(site.output, `posts/${name}/index.html`), "utf8"),
      /<section class="turn"/,
    );
  const gone = ["posts/two/index.html", "posts/strange/index.html", "tags/jia/index.html"];
  for (const [number, missing] of [[], gone, []].entries()) {
    site.write(
      "posts/three.md",
      `${readFileSync(join(site.content, "posts/three.md"), "utf8")}第${number}句。\n`,
    );
    for (const file of missing) rmSync(join(site.output, file));
    const built = await site.build();
    assert.equal(built.status, 0, built.text);
    assert.match(built.text, /3 warning +front-matter\/unknown-layout {2}first at .+\.md:(?!1:1$)\d+:\d+$/m);
    assert.deepEqual(compareTrees(await buildCold(site), readTree(site.output)), [], String(number));
  }
});

test("a cache restored elsewhere, with other times, gives the same site", async (t) => {
  const site = createMiniSite(t, FILES);
  await buildAgain(site);
  const moved = createMiniSite(t, FILES);
  cpSync(site.cache, moved.cache, { recursive: true });
  for (const file of listFiles(moved.cache)) utimesSync(join(moved.cache, file), 1000, 1000);
  const stats = join(moved.root, "stats.json");
  await buildAgain(moved, ["--stats", stats]);
  assert.deepEqual(compareTrees(readTree(site.output), readTree(moved.output)), []);
});

test("an edit of a post without a page changes nothing of the post whose address it claims", async (t) => {
  const twin = (text: string) =>
    toPost({ title: "后来的一篇", slug: "three", tags: ["甲"] }, `**嘉宾**: ${text}`);
  const draft = (text: string) =>
    toPost({ title: "草稿一篇", slug: "two", draft: true }, `**嘉宾**: ${text}`);
  const site = createMiniSite(t, {
    ...FILES,
    "posts/z-twin.md": twin("这句话没有页面。"),
    "posts/a-draft.md": draft("这句话还没发表。"),
  });
  await buildAgain(site);
  for (const round of ["一", "二"]) {
    site.write("posts/z-twin.md", twin(`第${round}次改了没有页面的话。`));
    site.write("posts/a-draft.md", draft(`第${round}次改了没发表的话。`));
    await buildAgain(site);
    assert.deepEqual(compareTrees(await buildCold(site), readTree(site.output)), [], round);
  }
});
