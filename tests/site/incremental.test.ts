import assert from "node:assert/strict";
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";
import { buildAgain, buildCold, FILES } from "../support/linked-site.ts";
import { compareTrees, listFiles, readMarks, readTree } from "../support/trees.ts";

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
