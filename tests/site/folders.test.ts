import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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

test("an old address names the new one's whole address, the folder once; without the site's address none", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\n",
    "posts/one.md": toPost({ title: "头一篇", aliases: ["/old/"] }),
  });
  for (const [args, canonical] of [
    [["--url", "https://name.example/x"], "https://name.example/x/posts/one/"],
    [[], ""],
  ] as const) {
    const built = await site.build([...args, "--pathprefix", "/x/"]);
    assert.equal(built.status, 0, built.text);
    const page = readPages(site.output).find(({ file }) => file === "old/index.html");
    assert.equal(page?.canonical, canonical);
    assert.ok(site.read("old/index.html").includes('http-equiv="refresh" content="0; url=/x/posts/one/"'));
  }
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
  const cases: [args: string[], says: RegExp][] = [
    [["--content", join(site.root, "nowhere")], /nowhere/],
    [["--output", site.content], /output/i],
    [["--output", join(site.content, "posts/out")], /output/i],
    [["--output", projectRoot], /output/i],
    [["--drafts", "perhaps"], /drafts/],
    [["--skip", "everything"], /skip/],
    [["--contents", "x"], /--contents/],
  ];
  const expect = async (args: string[], says: RegExp) => {
    const failed = await site.build(args);
    assert.equal(failed.status, 1, `${args}: ${failed.text}`);
    assert.match(failed.text, says);
    assert.doesNotMatch(failed.text, /^\s+at .+\(.+:\d+:\d+\)$/m, `${args}: no stack trace`);
  };
  for (const [args, says] of cases) await expect(args, says);
  const file = join(site.root, "file");
  writeFileSync(file, "");
  await expect(["--cache", file], /^The cache folder .*file is a file\. Name another with --cache DIR\.$/m);
  // A link that leads to itself: the system gives nothing.
  const loop = join(site.content, "site.yaml");
  symlinkSync("site.yaml", loop);
  await expect([], /^The system does not let duizhao go on: ELOOP: .*site\.yaml'\.$/m);
  rmSync(loop);
  assert.ok(existsSync(join(site.content, "posts/one.md")));
  assert.ok(!existsSync(site.output));
});

test("an output that is a link is published where it leads, whether or not anything is there", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost() });
  symlinkSync("shown/now", site.output);
  for (const round of ["first", "again"]) {
    mkdirSync(join(site.root, "shown"), { recursive: true });
    const built = await site.build();
    assert.equal(built.status, 0, `${round}: ${built.text}`);
    assert.ok(existsSync(join(site.root, "shown/now/posts/one/index.html")), round);
    rmSync(join(site.root, "shown"), { recursive: true });
  }
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

test("a cache never takes away what it did not write, and has a folder of its own", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost({ title: "头一篇" }) });
  for (const cache of [site.content, join(site.content, "cache"), join(site.output, "cache"), projectRoot]) {
    const built = await buildSite({ ...site, cache });
    assert.equal(built.status, 1, cache);
    assert.match(built.text, /^The cache folder .* Name another with --cache DIR\.$/m);
  }
  const empty = await buildSite(site, ["--cache", ""]);
  assert.equal(empty.status, 1, empty.text);
  // A folder of somebody's, in which `posts` means something else.
  const theirs = { ...site, cache: join(site.root, "theirs") };
  mkdirSync(join(theirs.cache, "posts"), { recursive: true });
  writeFileSync(join(theirs.cache, "posts/letter.md"), "亲爱的");
  assert.equal((await buildSite(theirs)).status, 0);
  assert.ok(existsSync(join(theirs.cache, "posts/letter.md")));
});

test("an output that is a link stays one, and what it leads to is published", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost({ title: "头一篇" }) });
  const shown = join(site.root, "shown");
  mkdirSync(shown);
  symlinkSync(shown, site.output);
  assert.equal((await site.build()).status, 0);
  for (let number = 0; number < 3; number++)
    site.write(`posts/more${number}.md`, toPost({ title: `又一篇${number}` }));
  assert.equal((await site.build()).status, 0);
  assert.equal(realpathSync(site.output), realpathSync(shown));
  assert.ok(existsSync(join(shown, "posts/more2/index.html")));
  const inside = await buildSite({ ...site, output: join(site.root, "link") }, []);
  assert.equal(inside.status, 0);
  symlinkSync(site.content, join(site.root, "to-content"));
  const refused = await buildSite({ ...site, output: join(site.root, "to-content") });
  assert.equal(refused.status, 1);
  assert.match(refused.text, /^The output folder .* Name another/m);
});

test("a linked picture is published, and so is what is said about the site", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\nrelated: 0\n",
    "posts/one.md": toPost({ title: "头一篇", tags: ["甲"] }, "![图](pic.png)\n"),
    "posts/two.md": toPost({ title: "第二篇", tags: ["甲"] }),
    "about.md": "---\r\ntitle: 关于\r\n---\r\n\r\n见[一](/posts/one/)。\r\n\r\n<script>1</script>\r\n",
  });
  writeFileSync(join(site.root, "pic.png"), "PNG");
  symlinkSync(join(site.root, "pic.png"), join(site.content, "posts/pic.png"));
  const built = await site.build(["--pathprefix", "/x/", "--stats", join(site.root, "pic.png/stats.json")]);
  assert.equal(built.status, 0, built.text);
  assert.match(built.text, /^The statistics could not be written: /m);
  assert.match(built.text, /about\.md:7:1: error .*\(transcript\/unsafe-html\)/);
  assert.equal(site.read("posts/pic.png"), "PNG");
  const about = site.read("about/index.html");
  assert.match(about, /<a href="\/x\/posts\/one\/">一<\/a>/);
  assert.doesNotMatch(about, /title: 关于/);
});

test("a path prefix and an address that no page could have are refused", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost({ title: "头一篇" }) });
  for (const args of [
    ["--pathprefix", "/中文/"],
    ["--url", "https://a b.test"],
    ["--url", "https://a.test/?x"],
  ]) {
    const built = await site.build(args);
    assert.equal(built.status, 1, built.text);
    assert.match(built.text, new RegExp(`${args[0]} takes `));
  }
});

test("a text that somebody has where a post's twin would be stays, and nothing is published", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost({ title: "头一篇" }) });
  const own = join(site.output, "posts/one.md");
  mkdirSync(join(site.output, "posts"), { recursive: true });
  writeFileSync(own, "my words\n");
  writeFileSync(join(site.output, "notes.md"), "mine\n");
  const refused = await site.build();
  assert.equal(refused.status, 1, refused.text);
  assert.ok(refused.text.includes(`${own} would be overwritten`), refused.text);
  assert.equal(readFileSync(own, "utf8"), "my words\n");
  assert.ok(!existsSync(join(site.output, "index.html")));
  rmSync(own);
  for (const _ of ["first", "with its cache lost"]) {
    const built = await site.build();
    assert.equal(built.status, 0, built.text);
    assert.match(readFileSync(own, "utf8"), /^---\ntitle: "头一篇"/);
    assert.equal(readFileSync(join(site.output, "notes.md"), "utf8"), "mine\n");
    rmSync(site.cache, { recursive: true });
  }
});
