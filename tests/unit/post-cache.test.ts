import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
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
