import assert from "node:assert/strict";
import fs, { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { hasContents, isUntouched, listContents, readInputState } from "../../src/publish/input-state.ts";

test("times, sizes and content are told apart; what cannot be read proves nothing", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "duizhao-inputs-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "a.md");
  const look = (text: string, seconds: number) => {
    writeFileSync(file, text);
    utimesSync(file, seconds, seconds);
    return readInputState({ here: folder, gone: join(folder, "nothing") });
  };
  const first = look("甲", 1);
  const contents = listContents(first)!;
  assert.deepEqual(
    first.files.map(({ name, absolute }) => [name, absolute]),
    [["here/a.md", file]],
  );
  assert.ok(isUntouched(first.files[0]!));
  const later = look("甲", 2);
  assert.ok(!isUntouched(first.files[0]!));
  assert.equal(later.sizes, first.sizes);
  assert.ok(hasContents(later, contents));
  const other = look("乙", 1);
  assert.equal(other.sizes, first.sizes);
  assert.ok(!hasContents(other, contents));
  assert.notEqual(look("甲甲", 1).sizes, first.sizes);
  rmSync(file);
  assert.equal(listContents(later), undefined);
  assert.ok(!hasContents(later, contents));
  assert.deepEqual(listContents(later, new Map([["here/a.md", "known"]])), ["known"]);
});

test("of files of other times those touched last are read first", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "duizhao-inputs-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const names = ["a.md", "b.md", "c.md"];
  for (const name of names) writeFileSync(join(folder, name), `${name} 甲`);
  const state = readInputState({ here: folder });
  const contents = listContents(state)!;
  // Whoever reads all of them in their order would find that the first cannot be read.
  const touched = state.files.map((file, place) => ({
    ...file,
    absolute: place === 0 ? join(folder, "gone.md") : file.absolute,
    stat: `10:1:${place}:1`,
  }));
  writeFileSync(join(folder, "c.md"), "c.md 乙");
  const read = t.mock.method(fs, "readFileSync");
  assert.ok(!hasContents({ ...state, files: touched }, contents));
  assert.equal(read.mock.callCount(), 1);
});
