import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type FileMark, markFile } from "../../src/publish/file-mark.ts";
import { verifyFiles } from "../../src/publish/verify-files.ts";

test("what is as it was, what has another time, what is gone or altered", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "duizhao-verify-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const files: string[] = [];
  const marks: number[] = [];
  const expected: number[] = [];
  const changes: ((at: string, mark: FileMark) => number)[] = [
    (_, [, , mtimeMs]) => mtimeMs,
    (at) => {
      utimesSync(at, 5, 5);
      return 5000;
    },
    (at) => {
      writeFileSync(at, "other");
      utimesSync(at, 6, 6);
      return -1;
    },
    (at) => {
      rmSync(at);
      return -1;
    },
    (at) => {
      rmSync(at);
      mkdirSync(at);
      return -1;
    },
  ];
  for (const [index, change] of changes.entries()) {
    const file = `${index}.html`;
    const at = join(folder, file);
    writeFileSync(at, "first");
    const mark = markFile(at, Buffer.from("first"));
    files.push(file);
    marks.push(...mark);
    expected.push(change(at, mark));
  }
  assert.deepEqual([...verifyFiles({ folder, files, marks: Float64Array.from(marks) })], expected);
});
