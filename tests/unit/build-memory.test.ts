import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openMemory } from "../../src/eleventy/build-memory.ts";
import { openTemp } from "../support/build.ts";

test("what was remembered comes back for the same key, and for no other", (t) => {
  const folder = join(openTemp(t), "memory/site");
  mkdirSync(join(folder, ".."));
  writeFileSync(folder, "what an earlier version kept");
  const first = openMemory(folder, "code");
  assert.equal(first.recall("a", "1"), undefined);
  first.remember("a", "1", { value: ["甲"] });
  first.remember("b", "1", 2);
  first.save();
  const second = openMemory(folder, "code");
  assert.deepEqual(second.recall("a", "1"), { value: ["甲"] });
  assert.equal(second.recall("a", "2"), undefined);
  second.remember("a", "2", "new");
  second.save();
  const third = openMemory(folder, "code");
  assert.equal(third.recall("a", "1"), undefined, "one value a name");
  assert.equal(third.recall("a", "2"), "new");
  assert.equal(third.recall("b", "1"), 2, "what nobody asked for stays");
});

test("a damaged memory, or one of other code, is none", (t) => {
  const folder = join(openTemp(t), "memory");
  const file = join(folder, "a");
  const memory = openMemory(folder, "code");
  memory.remember("a", "1", "甲乙丙");
  memory.save();
  const text = readFileSync(file, "utf8");
  for (const damaged of ["", "x", text.replace("乙", "丁"), text.slice(0, -3), `0${text.slice(1)}1`]) {
    writeFileSync(file, damaged);
    assert.equal(openMemory(folder, "code").recall("a", "1"), undefined, damaged.slice(0, 40));
  }
  writeFileSync(file, text);
  assert.equal(openMemory(folder, "code").recall("a", "1"), "甲乙丙");
  assert.equal(openMemory(folder, "other").recall("a", "1"), undefined);
});

test("without a file nothing outlives the build", () => {
  const memory = openMemory(undefined, "code");
  memory.remember("a", "1", 1);
  memory.save();
  assert.equal(openMemory(undefined, "code").recall("a", "1"), undefined);
});
