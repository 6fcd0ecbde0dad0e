import assert from "node:assert/strict";
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { digestInputs, isUntouched, readInputState } from "../../src/publish/input-state.ts";

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
  const content = digestInputs(first);
  assert.deepEqual(
    first.files.map(({ name, absolute }) => [name, absolute]),
    [["here/a.md", file]],
  );
  assert.ok(isUntouched(first.files[0]!));
  const later = look("甲", 2);
  assert.ok(!isUntouched(first.files[0]!));
  assert.equal(later.sizes, first.sizes);
  assert.equal(digestInputs(later), content);
  const other = look("乙", 1);
  assert.equal(other.sizes, first.sizes);
  assert.notEqual(digestInputs(other), content);
  assert.notEqual(look("甲甲", 1).sizes, first.sizes);
  rmSync(file);
  assert.equal(digestInputs(later), undefined);
  assert.notEqual(digestInputs(later, new Map([["here/a.md", "known"]])), undefined);
});
