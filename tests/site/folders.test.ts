import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { buildSite, cli, createMiniSite, openTemp, projectRoot, runNode, toPost } from "../support/build.ts";
import { findDeadLinks, readPages } from "../support/links.ts";
import { compareTrees, readTree } from "../support/trees.ts";

test("a folder that holds posts directly is one folder of posts", async (t) => {
  const site = createMiniSite(t, {
    "one.md": toPost({ title: "头一篇", tags: ["甲"] }),
    "two.md": toPost({ title: "第二篇", tags: ["甲"] }),
  });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  assert.match(site.read("posts/one/index.html"), /头一篇/);
  assert.match(site.read("tags/jia/index.html"), /\/posts\/two\//);
  assert.deepEqual(findDeadLinks(site.output), []);
});

test("below a path prefix every link stays below it, and nothing else changes", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\nurl: https://example.org\n",
    "posts/one.md": toPost({ title: "头一篇", tags: ["甲"], people: ["王毅", "汪毅"], aliases: ["/old/"] }),
    "posts/two.md": toPost(
      { title: "第二篇", tags: ["甲"], series: "系列" },
      "[一](/posts/one/) [二](../one/)\n",
    ),
  });
  assert.equal((await site.build()).status, 0);
  const plain = readTree(site.output);
  const below = { ...site, output: join(site.root, "below"), cache: join(site.root, "below-cache") };
  for (const written of ["/x/", "x", "/deep/er"]) {
    const prefix = `/${written}/`.replace(/\/+/g, "/");
    const built = await buildSite(below, ["--pathprefix", written]);
    assert.equal(built.status, 0, built.text);
    assert.deepEqual(findDeadLinks(below.output, { prefix, origin: "https://example.org" }), []);
    assert.deepEqual([...readTree(below.output).keys()], [...plain.keys()], "files lie where they did");
    for (const page of readPages(below.output)) {
      assert.ok(!page.canonical || page.canonical.startsWith(`https://example.org${prefix}`), page.canonical);
    }
  }
  const back = await buildSite(below);
  assert.equal(back.status, 0);
  assert.deepEqual(
    compareTrees(plain, readTree(below.output)),
    [],
    "and without the prefix it is the same site",
  );
});

test("relative folders count from the working directory", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost({ title: "头一篇" }) });
  const args = ["build", "--content", basename(site.content), "--output", "出 来", "--no-cache", "--quiet"];
  const built = await runNode([...cli, ...args], { cwd: site.root });
  assert.equal(built.status, 0, built.text);
  assert.ok(existsSync(join(site.root, "出 来/posts/one/index.html")));
  assert.equal(built.stdout.trim(), "", "--quiet says nothing when all went well");
});

test("what cannot be built fails with one sentence and leaves everything alone", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost() });
  const cases: [args: string[], code: number, says: RegExp][] = [
    [["--content", join(site.root, "nowhere")], 1, /nowhere/],
    [["--output", site.content], 1, /output/i],
    [["--output", join(site.content, "posts/out")], 1, /output/i],
    [["--output", projectRoot], 1, /output/i],
    [["--drafts", "perhaps"], 2, /drafts/],
    [["--skip", "everything"], 2, /skip/],
    [["--contents", "x"], 2, /--contents/],
  ];
  for (const [args, code, says] of cases) {
    const failed = await site.build(args);
    assert.equal(failed.status, code, `${args}: ${failed.text}`);
    assert.match(failed.text, says);
    assert.doesNotMatch(failed.text, /^\s+at .+\(.+:\d+:\d+\)$/m, `${args}: no stack trace`);
  }
  assert.ok(existsSync(join(site.content, "posts/one.md")));
  assert.ok(!existsSync(site.output));
});

test("foreign files in the output folder are left alone", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost(), "posts/two.md": toPost() });
  mkdirSync(join(site.output, "posts/two"), { recursive: true });
  writeFileSync(join(site.output, "CNAME"), "example.org\n");
  writeFileSync(join(site.output, "posts/two/mine.txt"), "mine\n");
  assert.equal((await site.build()).status, 0);
  site.remove("posts/two.md");
  assert.equal((await site.build()).status, 0);
  assert.equal(site.read("CNAME"), "example.org\n");
  assert.equal(site.read("posts/two/mine.txt"), "mine\n");
  assert.ok(!existsSync(join(site.output, "posts/two/index.html")));
});

test("a stray file of an author's folder is no post", async (t) => {
  const folder = openTemp(t);
  const content = join(folder, "content");
  mkdirSync(join(content, "posts"), { recursive: true });
  writeFileSync(join(content, "posts/one.md"), toPost({ title: "头一篇" }));
  writeFileSync(join(content, "posts/note.txt"), "不是文章");
  writeFileSync(join(content, "posts/.hidden.md"), toPost({ title: "隐藏" }));
  const output = join(folder, "out");
  const built = await buildSite({ content, output });
  assert.equal(built.status, 0, built.text);
  assert.deepEqual(
    readPages(output)
      .map(({ file }) => file)
      .filter((file) => file.startsWith("posts/")),
    ["posts/one/index.html"],
  );
});
