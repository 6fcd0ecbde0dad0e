import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { buildSite, createMiniSite, fromSources, projectRoot, toPost } from "../support/build.ts";
import { startPreview } from "../support/preview.ts";
import { compareTrees, listFiles, readTree } from "../support/trees.ts";

/** Enough posts that a build is still at work when the next file is saved. */
const posts = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [
    `posts/n${n}.md`,
    toPost({ title: `第${n}篇`, tags: [`标签${n % 7}`, "全部"], people: [`某人${n % 5}`], series: "系列" }),
  ]),
);

test("however fast files are saved, the preview ends as the site that a build from nothing gives", async (t) => {
  const site = createMiniSite(t, { ...posts, "site.yaml": "title: 小站\nurl: https://example.org\n" });
  const preview = await startPreview(t, site);
  const holds =
    (text: string) =>
    ({ text: page }: { text: string }) =>
      page.includes(text);
  await preview.waitFor("/", holds("第0篇"));
  await preview.waitFor("/tags/quan-bu/", holds("第0篇"));

  // One after the other: pages that are looked at are there before the rest is made.
  for (const n of [3, 4, 5]) {
    site.write(`posts/n${n}.md`, `${posts[`posts/n${n}.md`]}\n**嘉宾**: 又说了第${n}句。\n`);
    await preview.waitFor(`/posts/n${n}/`, holds(`又说了第${n}句`));
  }
  // A new title is on lists, too; a new post begins while they are made.
  site.write("posts/n1.md", posts["posts/n1.md"]!.replace("第1篇", "改了名的一篇"));
  await preview.waitFor("/tags/quan-bu/", holds("改了名的一篇"));
  site.write("posts/new.md", toPost({ title: "新来的一篇", tags: ["全部", "新标签"], series: "系列" }));
  await preview.waitFor("/posts/new/", holds("新来的一篇"));
  // What cannot be read has no page, and what was read before stays read.
  site.write("posts/n7.md", "---\ntitle: [\n---\n");
  await preview.waitFor("/posts/n7/", ({ status }) => status === 404);
  site.write("posts/n7.md", posts["posts/n7.md"]!.replace("某人2", "另一人"));
  await preview.waitFor("/people/ling-yi-ren/", holds("第7篇"));

  // A file that goes is a change, too.
  site.remove("posts/n30.md");
  await preview.waitFor("/posts/n30/", ({ status }) => status === 404);
  await preview.waitFor("/tags/quan-bu/", ({ text }) => !text.includes("第30篇"));

  // Another name of the site is on every page: once it is on one, nobody sees another without.
  site.write("site.yaml", "title: 大站\nurl: https://example.org\n");
  await preview.waitFor("/", holds("大站"));
  for (const path of ["/posts/n20/", "/people/", "/tags/quan-bu/", "/archive/"])
    assert.match(await (await fetch(preview.url + path)).text(), /大站/, path);

  const [output, cache] = [join(site.root, "cold"), join(site.root, "cold-cache")];
  const built = await buildSite({ content: site.content, output, cache });
  assert.equal(built.status, 0, built.text);
  let differences: string[] = [];
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(200)) {
    differences = compareTrees(readTree(output), readTree(site.output));
    if (differences.length === 0) break;
  }
  assert.deepEqual(differences, []);
  await preview.stop();

  // The next build goes on from there.
  const stats = join(site.root, "stats.json");
  const again = await site.build(["--stats", stats]);
  assert.equal(again.status, 0, again.text);
  assert.deepEqual(compareTrees(readTree(output), readTree(site.output)), []);
  const { counts } = JSON.parse(readFileSync(stats, "utf8")) as { counts: Record<string, number> };
  assert.equal(counts.written, 0, "what was previewed is built");
});

test("a site that goes while it is previewed comes back with the next save", async (t) => {
  const site = createMiniSite(t, posts);
  const preview = await startPreview(t, site);
  await preview.waitFor("/posts/n1/", ({ status }) => status === 200);
  await sleep(1000);
  rmSync(site.output, { recursive: true });
  site.write("posts/n2.md", `${posts["posts/n2.md"]}\n**嘉宾**: 回来了。\n`);
  await preview.waitFor("/posts/n2/", ({ text }) => text.includes("回来了"));
  await preview.waitFor("/posts/n1/", ({ status }) => status === 200);
  // A command beside it takes the cache and the site over.
  site.write("posts/n3.md", `${posts["posts/n3.md"]}\n**嘉宾**: 在旁边。\n`);
  await preview.waitFor("/posts/n3/", ({ text }) => text.includes("在旁边"));
  await sleep(1500);
  const beside = await site.build();
  assert.equal(beside.status, 0, beside.text);
  site.write("posts/n4.md", `${posts["posts/n4.md"]}\n**嘉宾**: 在这之后。\n`);
  await preview.waitFor("/posts/n4/", ({ text }) => text.includes("在这之后"));
});

test("a preview tells what it published, and no count of what Eleventy did not write", async (t) => {
  const site = createMiniSite(t, { "posts/a.md": posts["posts/n1.md"]! });
  const preview = await startPreview(t, site);
  site.write("posts/a.md", `${posts["posts/n1.md"]}\n**嘉宾**: 改了。\n`);
  await preview.waitFor("/posts/a/", ({ text }) => text.includes("改了"));
  await preview.waitToSay("File changed");
  assert.match(preview.said(), /files published/);
  assert.doesNotMatch(preview.said(), /Wrote/);
  const before = preview.said().length;
  site.write("posts/a.md", `${posts["posts/n1.md"]}\n</details>\n`);
  await preview.waitToSay("stray-close");
  await preview.waitFor("/posts/a/", ({ text }) => text.includes("duizhao-problems"));
  assert.equal(
    preview
      .said()
      .slice(before)
      .match(/\(transcript\/stray-close\)/g)?.length,
    1,
    "once",
  );
  assert.ok(await preview.interrupt(), "and ends when it is told, though its threads have read posts");
});

test("settings that cannot be read change nothing of a site that is previewed", async (t) => {
  const site = createMiniSite(t, { "posts/a.md": posts["posts/n1.md"]!, "site.yaml": "title: 小站\n" });
  const preview = await startPreview(t, site);
  site.write("site.yaml", "title: [\n");
  await preview.waitToSay("Nothing was published.");
  assert.match(await preview.waitFor("/", ({ status }) => status === 200), /小站/);
  site.write("site.yaml", "title: 新站\n");
  await preview.waitFor("/", ({ text }) => text.includes("新站"));
  await preview.stop();

  site.write("site.yaml", "title: [\n");
  const args = ["start", "--content", site.content, "--output", site.output, "--cache", site.cache];
  const { status, stderr } = spawnSync(process.execPath, [...fromSources, ...args], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  assert.equal(status, 1);
  assert.equal(stderr.match(/site\.yaml:\d+:\d+: error /g)?.length, 1, stderr);
  assert.doesNotMatch(stderr, /^ +at /m);
});

test("a preview that is killed leaves nothing that a build does not know of", async (t) => {
  const site = createMiniSite(t, { ...posts, "site.yaml": "title: 小站\ndrafts: hide\n" });
  const preview = await startPreview(t, site);
  await preview.waitFor("/posts/n1/", ({ status }) => status === 200);
  site.write("posts/draft.md", toPost({ title: "没写完", draft: true, tags: ["草稿"] }));
  site.write("posts/photo.txt", "一张照片");
  await preview.waitFor("/posts/draft/", ({ text }) => text.includes("没写完"));
  // At once: the rest of the site is still being made.
  await preview.stop();
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const [output, cache] = [join(site.root, "cold"), join(site.root, "cold-cache")];
  await buildSite({ content: site.content, output, cache });
  assert.deepEqual(compareTrees(readTree(output), readTree(site.output)), []);
});

test("a preview begins with a damaged cache as well as without one", async (t) => {
  const site = createMiniSite(t, posts);
  assert.equal((await site.build()).status, 0);
  // The index is as it was; one byte of what posts became is another.
  const packs = listFiles(site.cache).filter((file) => file.endsWith(".pack"));
  assert.ok(packs.length > 0);
  for (const pack of packs) {
    const bytes = readFileSync(join(site.cache, pack));
    writeFileSync(
      join(site.cache, pack),
      bytes.map((byte) => byte ^ 1),
    );
  }
  rmSync(site.output, { recursive: true });
  const preview = await startPreview(t, site);
  await preview.waitFor("/posts/n1/", ({ text }) => text.includes("第1篇"));
  site.write("posts/n2.md", `${posts["posts/n2.md"]}\n**嘉宾**: 又来了。\n`);
  await preview.waitFor("/posts/n2/", ({ text }) => text.includes("又来了"));
  await preview.stop();
});
