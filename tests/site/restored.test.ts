/** A cache that is restored where the site is not, as on most hosts' builders. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildSite, createMiniSite, type MiniSite, toPost } from "../support/build.ts";
import { compareTrees, listFiles, readTree } from "../support/trees.ts";

const FILES: Record<string, string> = {
  "site.yaml": "title: 小站\nurl: https://example.org\nexports: { term_feeds: 1 }\n",
  "posts/one.md": toPost(
    { title: "头一篇", tags: ["甲", "乙"], people: ["林岚"] },
    "**主持人**: 林岚说过什么？\n\n**林岚**: 我讲的是很久以前的一件事。\n",
  ),
  "posts/two.md": toPost({ title: "第二篇", tags: ["甲"], series: "系列" }, "见[头一篇](one.md)。\n"),
  "posts/three.md": toPost({ title: "第三篇", tags: ["丙"], series: "系列" }),
  "posts/lamp.txt": "灯\n",
};

async function build(site: MiniSite, args: string[] = []): Promise<Map<string, string>> {
  const built = await site.build(args);
  assert.equal(built.status, 0, built.text);
  return readTree(site.output);
}

/** The site that a build from nothing gives. */
async function buildCold({ content, root }: MiniSite, args: string[] = []): Promise<Map<string, string>> {
  const output = join(root, "cold");
  rmSync(output, { recursive: true, force: true });
  const built = await buildSite({ content, output }, args);
  assert.equal(built.status, 0, built.text);
  return readTree(output);
}

test("a site that is gone comes back as it was, with what has changed since", async (t) => {
  const site = createMiniSite(t, FILES);
  const first = await build(site);
  rmSync(site.output, { recursive: true });
  assert.deepEqual(compareTrees(first, await build(site)), [], "nothing changed");
  rmSync(site.output, { recursive: true });
  mkdirSync(site.output);
  assert.deepEqual(compareTrees(first, await build(site)), [], "an empty folder in its place");
  const changes: Record<string, () => void> = {
    "an edited body": () => site.write("posts/one.md", `${FILES["posts/one.md"]}\n**主持人**: 三。\n`),
    "a new tag": () => site.write("posts/two.md", FILES["posts/two.md"]!.replace("甲", "丁")),
    "a post more": () => site.write("posts/four.md", toPost({ title: "第四篇", tags: ["甲"] })),
    "a post and its terms less": () => site.remove("posts/three.md"),
    "another site title and an asset less": () => {
      site.write("site.yaml", FILES["site.yaml"]!.replace("小站", "大站"));
      site.remove("posts/lamp.txt");
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    change();
    rmSync(site.output, { recursive: true });
    const restored = await build(site);
    assert.deepEqual(compareTrees(await buildCold(site), restored), [], name);
    assert.deepEqual(compareTrees(restored, await build(site)), [], `${name}, and nothing after that`);
  }
  rmSync(site.output, { recursive: true });
  const less = ["--skip", "search,feeds"];
  const left = await build(site, less);
  assert.deepEqual(compareTrees(await buildCold(site, less), left), [], "what is left out is not there");
});

test("a build that fails brings no site back", async (t) => {
  const site = createMiniSite(t, FILES);
  await build(site);
  rmSync(site.output, { recursive: true });
  site.write("posts/two.md", "---\ntitle: [\n---\n");
  assert.notEqual((await site.build(["--strict"])).status, 0);
  assert.ok(!existsSync(site.output));
  assert.deepEqual(compareTrees(await buildCold(site), await build(site)), []);
});

test("whatever has become of what is archived, the site is right", async (t) => {
  const site = createMiniSite(t, FILES);
  const first = await build(site);
  const archive = join(site.cache, "archive");
  const kept = join(site.root, "kept");
  cpSync(archive, kept, { recursive: true });
  const files = listFiles(archive).map((file) => join(archive, file));
  assert.ok(files.length > 0, "pages are archived");
  const harm: Record<string, (file: string) => void> = {
    gone: (file) => rmSync(file),
    "cut off": (file) => truncateSync(file, readFileSync(file).length >> 1),
    empty: (file) => truncateSync(file, 0),
    "with other bytes": (file) => {
      const bytes = readFileSync(file);
      for (let at = 200; at < bytes.length; at += 997) bytes[at]! ^= 1;
      writeFileSync(file, bytes);
    },
    "with a tail": (file) => appendFileSync(file, '["x",1'),
    "a folder": (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  };
  for (const [name, change] of Object.entries(harm)) {
    rmSync(archive, { recursive: true });
    cpSync(kept, archive, { recursive: true });
    for (const file of files) change(file);
    rmSync(site.output, { recursive: true });
    assert.deepEqual(compareTrees(first, await build(site)), [], name);
  }
  rmSync(archive, { recursive: true });
  writeFileSync(archive, "");
  rmSync(site.output, { recursive: true });
  assert.deepEqual(compareTrees(first, await build(site)), [], "a file in its place");
  for (const file of readdirSync(join(site.cache, "posts")))
    if (file.endsWith(".pack")) rmSync(join(site.cache, "posts", file));
  rmSync(site.output, { recursive: true });
  assert.deepEqual(compareTrees(first, await build(site)), [], "no packs");
});
