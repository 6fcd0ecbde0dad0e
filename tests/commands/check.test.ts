import assert from "node:assert/strict";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readArguments } from "../../src/cli/arguments.ts";
import { runCheck } from "../../src/cli/check.ts";
import { openCheck, toCheckedPost as post } from "../support/run-check.ts";

const { root, createSite, run } = openCheck("check");

test("a clean site: no lines, exit code 0", async () => {
  const content = createSite({ "posts/a.md": post("a", "date: 2026-01-02") });
  const { code, out, err } = await run(content);
  assert.deepEqual([code, out], [0, ""]);
  assert.match(err, /^1 file: 0 errors, 0 warnings, 0 info\n$/);
});

test("where the front matter cannot be read the text is checked all the same, and repaired only once it can be", async () => {
  const fold =
    "**林岚**: 桥很长。\n\n<details>\n<summary>Original English</summary>\n\nThe bridge is long.\n";
  const files = {
    "posts/a.md": `---\ntitle: [x\ndate: 2026-01-02\n---\n\n${fold}`,
    "posts/b.md": `---js\ntitle = 1\n---\n\n${fold}`,
    "posts/c.md": `---js\ntitle = 1\n\n${fold}`,
    "posts/d.md": `---\ntitle: "x" y: {\n---\n\n${fold}`,
  };
  const content = createSite(files);
  const { lines } = await run(content);
  const told = lines.map((line) => line.replace(/: (\w+) .* \((.*)\)$/, " $2"));
  assert.deepEqual(told, [
    "posts/a.md:2:8 front-matter/yaml",
    "posts/a.md:8:1 transcript/unclosed-details",
    "posts/b.md:1:1 front-matter/engine",
    "posts/b.md:7:1 transcript/unclosed-details",
    "posts/c.md:1:1 front-matter/engine",
    "posts/d.md:2:8 front-matter/yaml",
    "posts/d.md:7:1 transcript/unclosed-details",
  ]);
  await run(content, { fix: true });
  assert.match(readFileSync(join(content, "posts/a.md"), "utf8"), /title: \[x\]\n(?:.*\n)*<\/details>\n+$/);
  assert.equal(readFileSync(join(content, "posts/b.md"), "utf8"), files["posts/b.md"]);
});

test("all problems of all files in one run, each at its place; only errors make the exit code 1", async () => {
  const content = createSite({
    "site.yaml": "titel: T\n",
    "posts/a.md": post("a", "date: soon"),
    "posts/b.md": post("b", "title: twice"),
    "posts/c.md": post("c", "tags: '[]'"),
    "posts/d.md": "---js\nprocess.exit(7)\n---\n\n正文。\n",
  });
  const { code, lines } = await run(content);
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map((line) => line.replace(/: (\w+) .* \((.*)\)$/, " $1 $2")),
    [
      "posts/a.md:4:7 error front-matter/bad-date",
      "posts/b.md:4:1 error front-matter/duplicate-key",
      "posts/c.md:4:7 warning front-matter/quoted-list",
      "posts/d.md:1:1 error front-matter/engine",
      "site.yaml:1:1 error site/unknown-key",
    ],
  );
  const mild = createSite({ "posts/c.md": post("c", "tags: '[]'") });
  assert.equal((await run(mild)).code, 0);
  assert.equal((await run(mild, { strict: true })).code, 1);
  assert.deepEqual((await run(mild, { quiet: true })).out, "");
});

test("a second run, from the cache, says the same", async () => {
  const content = createSite({
    "posts/a.md": post("a", "date: soon"),
    "posts/b.md": post("b", "draft: yes"),
  });
  const cache = join(root, "cache of its own");
  const first = await run(content, { cache });
  assert.equal(first.lines.length, 3);
  assert.deepEqual(await run(content, { cache }), first);
});

test("rules in site.yaml raise and silence", async () => {
  const rules = "rules:\n  front-matter/quoted-list: error\n  front-matter/bad-date: off\n";
  const content = createSite({ "site.yaml": rules, "posts/a.md": post("a", "date: soon", "tags: '[]'") });
  const { code, lines } = await run(content);
  assert.equal(code, 1);
  assert.deepEqual(lines, [
    "posts/a.md:5:7: error The text “[]” counts as empty. Write [] without quotes. (front-matter/quoted-list)",
  ]);
});

test("drafts that a build would refuse to hide are an error that names the setting", async () => {
  const content = createSite({ "posts/a.md": post("a", "draft: true") });
  const { code, out } = await run(content);
  assert.equal(code, 1);
  assert.match(
    out,
    /site\.yaml:1:1: error 1 of 1 posts in posts\/ are drafts, .*drafts: publish.*\(posts\/drafts\)/,
  );
  assert.equal((await run(content, { drafts: "publish" })).code, 0);
});

test("formats: JSON, GitHub and SARIF are whole and parse", async () => {
  const content = createSite({ "posts/a.md": post("a", "date: soon") });
  const json = JSON.parse((await run(content, { format: "json" })).out);
  assert.equal(json.problems[0].rule, "front-matter/bad-date");
  assert.equal(JSON.parse((await run(content, { format: "sarif" })).out).runs[0].results.length, 1);
  assert.match(
    (await run(content, { format: "github" })).out,
    /^::error file=.*,line=4,col=7,title=front-matter\/bad-date::/,
  );
});

test("--fix changes the faulty bytes only, keeps the mode, and changes nothing the second time", async () => {
  const faulty = `\uFEFF${post("a", "Date: 2026/1/2", "tags: '[]'", "category: '\"x\"'", "draft: yes").replaceAll("\n", "\r\n")}`;
  const clean = post("b", "tags: [x]  # kept", "summary:   odd   spaces ");
  const content = createSite({
    "posts/a.md": faulty,
    "posts/b.md": clean,
    "posts/bin.md": Buffer.from([0x2d, 0xff, 0xfe]),
  });
  chmodSync(join(content, "posts/a.md"), 0o664);
  const before = statSync(join(content, "posts/b.md")).mtimeMs;
  const { err } = await run(content, { fix: true, drafts: "publish" });
  assert.match(err, /^1 file repaired\n/);
  const fixed = `\uFEFF${post("a", "date: '2026-01-02'", "tags: []", "category: x", "draft: true").replaceAll("\n", "\r\n")}`;
  assert.equal(readFileSync(join(content, "posts/a.md"), "utf8"), fixed);
  assert.equal(statSync(join(content, "posts/a.md")).mode & 0o777, 0o664);
  assert.equal(readFileSync(join(content, "posts/b.md"), "utf8"), clean);
  assert.equal(statSync(join(content, "posts/b.md")).mtimeMs, before);
  assert.deepEqual(readFileSync(join(content, "posts/bin.md")), Buffer.from([0x2d, 0xff, 0xfe]));
  assert.match((await run(content, { fix: true })).err, /^0 files repaired\n/);
});

test("with a cache or without one, --fix mends the same and tells the same", async () => {
  const files = { "posts/a.md": post("a", "tags: '[]'", "titel: x"), "posts/b.md": post("b", "nothing: x") };
  const sites = [createSite(files), createSite(files)];
  const cached = await run(sites[0]!, { fix: true });
  const alone = await run(sites[1]!, { fix: true, cache: undefined });
  assert.deepEqual(alone.lines, cached.lines);
  assert.equal(alone.err, cached.err);
  assert.equal(
    readFileSync(join(sites[1]!, "posts/a.md"), "utf8"),
    readFileSync(join(sites[0]!, "posts/a.md"), "utf8"),
  );
});

test("a rule that is off is not repaired", async () => {
  const text = post("a", "tags: '[]'");
  const content = createSite({
    "site.yaml": "rules:\n  front-matter/quoted-list: off\n",
    "posts/a.md": text,
  });
  await run(content, { fix: true });
  assert.equal(readFileSync(join(content, "posts/a.md"), "utf8"), text);
});

test("--stats tells what was read, how long it took and what was found, in a build's words", async () => {
  const content = createSite({
    "site.yaml": "drafts: hide\n",
    "posts/a.md": post("a", "date: soon", "tags: '[]'"),
    "posts/b.md": post("b", "draft: true"),
    "posts/c.md": post("c"),
    "posts/d.md": "---\ntitle: [x\n---\n\n正文。\n",
  });
  const stats = join(root, "stats.json");
  const options = readArguments(["--content", content, "--stats", stats, "--no-cache", "--quiet"], "check");
  assert.equal(await runCheck({ ...options, format: "json" }), 1);
  const told = JSON.parse(readFileSync(stats, "utf8"));
  assert.deepEqual(told.counts, { found: 4, cached: 0, read: 4, hidden: 1, unreadable: 1, posts: 2 });
  assert.deepEqual(told.problems, { error: 2, warning: 1, info: 1 });
  assert.deepEqual(told.cache, { hits: 0, misses: 4 });
  assert.ok(told.bytes > 100 && told.peakRssBytes > 1e6 && told.seconds.total > told.seconds.read);
  await run(content, { stats });
  await run(content, { stats });
  assert.deepEqual(JSON.parse(readFileSync(stats, "utf8")).cache, { hits: 4, misses: 0 });
});

test("no content folder: a sentence, exit code 1", async () => {
  const { code, err } = await run(join(root, "nowhere"));
  assert.equal(code, 1);
  assert.match(err, /^There is no content folder .*nowhere\. Name one with --content DIR\.\n$/);
});
