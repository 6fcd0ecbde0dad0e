import assert from "node:assert/strict";
import { readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Post } from "../../src/model.ts";
import { toEntryText } from "../../src/posts/entry-text.ts";
import { PackReader, PackWriter } from "../../src/posts/pack.ts";
import { PostCache } from "../../src/posts/post-cache.ts";
import { splitEntry } from "../../src/posts/rare-fields.ts";
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

/** One build that reads one post anew and takes its entry apart. */
function addApart(folder: string, path: string, tag: string): void {
  const cache = PostCache.open(folder, "key");
  const writer = new PackWriter(folder, cache.toPackName(0));
  const body = writer.append([Buffer.alloc(1 << 19, tag)]);
  const post = {
    url: `/${path}/`,
    title: tag,
    summary: tag,
    terms: { tags: [tag] },
    body,
  } as unknown as Post;
  const entry = { path, hash: tag, problems: [], post };
  const text = toEntryText(splitEntry(entry, (json) => writer.append([json])));
  writer.close();
  cache.set(text);
  cache.save();
}

test("what is read late is what was there when the index was read, also when packs and index are written anew meanwhile", (t) => {
  const folder = join(openTemp(t, "cache"), "posts");
  addApart(folder, "kept.md", "一");
  addApart(folder, "changed.md", "二");
  const early = PostCache.open(folder, "key");
  const inode = statSync(join(folder, "index")).ino;
  for (let round = 0; round < 200; round++) addApart(folder, "changed.md", `${round}`);
  assert.notEqual(statSync(join(folder, "index")).ino, inode);
  assert.deepEqual(early.entries.get("kept.md")!.post!.terms, { tags: ["一"] });
  assert.deepEqual(early.entries.get("changed.md")!.post!.terms, { tags: ["二"] });

  const late = PostCache.open(folder, "key").entries;
  assert.equal(late.get("changed.md")!.post!.title, "199");
  const packs = new PackReader(folder);
  for (const [path, tag] of [
    ["kept.md", "一"],
    ["changed.md", "199"],
  ] as const) {
    const { post } = late.get(path)!;
    assert.deepEqual([post!.terms, post!.summary], [{ tags: [tag] }, tag]);
    assert.ok(packs.read(post!.body).toString().startsWith(tag));
  }
  packs.close();
});

test("where the end of the index is cut off, nothing vouches for the older entries that come to light", (t) => {
  const folder = join(openTemp(t, "cache"), "posts");
  const read = (text: string): void => {
    const cache = PostCache.open(folder, "key");
    cache.set(JSON.stringify({ path: "a.md", hash: text, problems: [] }));
    cache.setStat("a.md", `stat of ${text}`);
    cache.names = { records: "{}", known: text, source: text };
    cache.save();
  };
  read("before");
  const index = join(folder, "index");
  const { size } = statSync(index);
  read("after");
  const whole = PostCache.open(folder, "key");
  assert.deepEqual(
    [whole.entries.get("a.md")!.hash, whole.stats.get("a.md"), whole.names?.known],
    ["after", "stat of after", "after"],
  );
  truncateSync(index, size);
  const cut = PostCache.open(folder, "key");
  assert.deepEqual(
    [cut.entries.get("a.md")!.hash, cut.stats.get("a.md"), cut.names],
    ["before", undefined, undefined],
  );
  // The next save vouches anew.
  read("after");
  assert.equal(PostCache.open(folder, "key").stats.get("a.md"), "stat of after");
});
