import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readLines } from "../../src/posts/read-lines.ts";
import { openTemp } from "../support/build.ts";

test("lines come whole and in order, however they lie in the buffer; what has no end is no line", (t) => {
  const file = join(openTemp(t), "lines");
  const cases = ["", "\n", "a\n", "a", "甲\n乙丙丁戊己\n\nb\n", `${"长".repeat(50)}\n短\n`, "a\nb\nrest"];
  for (const text of cases) {
    writeFileSync(file, text);
    const expected = text.split("\n").slice(0, -1);
    for (const chunk of [1, 2, 3, 7, 64, 4096]) {
      const lines: string[] = [];
      const taken = readLines(file, (line) => lines.push(line.toString()) > 0, chunk);
      assert.deepEqual(lines, expected, `${JSON.stringify(text)} by ${chunk}`);
      assert.equal(taken, Buffer.byteLength(expected.map((line) => `${line}\n`).join("")));
    }
  }
});

test("whoever has enough is told how far the lines before went", (t) => {
  const file = join(openTemp(t), "lines");
  writeFileSync(file, "key\none\nbad\ntwo\n");
  assert.equal(
    readLines(file, (line) => line.toString() !== "bad", 4),
    8,
  );
  assert.throws(() => readLines(`${file}.none`, () => true), /ENOENT/);
});
