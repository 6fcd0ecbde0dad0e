import assert from "node:assert/strict";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Post } from "../../src/model.ts";
import { PackReader, PackWriter } from "../../src/posts/pack.ts";
import { PostCache } from "../../src/posts/post-cache.ts";
import { openTemp } from "../support/build.ts";

test("threads that create their packs at one time get packs of their own", (t) => {
  const folder = openTemp(t, "cache");
  const cache = PostCache.open(join(folder, "posts"), "key");
  for (const name of ["0.pack", "1.pack"]) writeFileSync(join(cache.folder, name), "");
  const names = [0, 1, 2, 0].map((index) => cache.toPackName(index));
  assert.equal(new Set(names).size, 4, String(names));
  assert.ok(!names.includes("0.pack") && !names.includes("1.pack"));
});

/** One build that reads one post anew: a pack with its body, and the entry. */
function addPost(folder: string, path: string, bytes: Buffer): void {
  const cache = PostCache.open(folder, "key");
  const writer = new PackWriter(folder, cache.toPackName(0));
  const body = writer.append([bytes]);
  writer.close();
  cache.set(JSON.stringify({ path, hash: `${bytes.length}`, problems: [], post: { body } as Post }));
  cache.save();
}

function listPacks(folder: string): number[] {
  const packs = readdirSync(folder).filter((name) => name.endsWith(".pack"));
  return packs.map((name) => statSync(join(folder, name)).size).sort((a, b) => b - a);
}

test("many small packs become one, and the large one stays where it is", (t) => {
  const folder = join(openTemp(t, "cache"), "posts");
  addPost(folder, "large.md", Buffer.alloc(1 << 20, "large"));
  const large = readdirSync(folder).find((name) => name.endsWith(".pack"))!;
  const { ino } = statSync(join(folder, large));
  let most = 0;
  for (let round = 0; round < 150; round++) {
    addPost(folder, `small-${round % 40}.md`, Buffer.from(`small ${round}`));
    most = Math.max(most, listPacks(folder).length);
  }
  assert.equal(most, 64);
  assert.equal(statSync(join(folder, large)).ino, ino);
  const { entries } = PostCache.open(folder, "key");
  const packs = new PackReader(folder);
  const read = (path: string) => packs.read(entries.get(path)!.post!.body).toString();
  assert.equal(entries.size, 41);
  assert.match(read("large.md"), /^(large)+/);
  for (let post = 0; post < 40; post++) {
    const round = [120, 80, 40, 0].map((before) => before + post).find((one) => one < 150);
    assert.equal(read(`small-${post}.md`), `small ${round}`);
  }
  packs.close();
});

test("packs that are mostly garbage are written anew", (t) => {
  const folder = join(openTemp(t, "cache"), "posts");
  addPost(folder, "small.md", Buffer.from("small"));
  for (let round = 0; round < 4; round++) addPost(folder, "large.md", Buffer.alloc(1 << 20, `${round}`));
  assert.ok(listPacks(folder).reduce((sum, size) => sum + size, 0) < 3 << 20);
  const { entries } = PostCache.open(folder, "key");
  const packs = new PackReader(folder);
  assert.equal(packs.read(entries.get("small.md")!.post!.body).toString(), "small");
  assert.equal(packs.read(entries.get("large.md")!.post!.body)[0], 51);
  packs.close();
});
