import assert from "node:assert/strict";
import { test } from "node:test";
import { toAscii } from "../../src/workers/to-ascii.ts";

test("code in ASCII means the same, in regular expressions, text and templates", () => {
  const code = [
    'return ["（".concat("\\\\，"),',
    "/^[（(]\\p{Script=Han}+\\\\，$/u.test('（汉\\\\，'),",
    "/^\\（😀$/.test('（😀'), /^[😀]$/u.test('😀'),",
    "`甲`, { 名: 2 }.名]",
  ].join("\n");
  const ascii = toAscii(code);
  assert.match(ascii, /^[\0-\x7f]+$/);
  assert.deepEqual(new Function(ascii)(), ["（\\，", true, true, true, "甲", 2]);
  assert.deepEqual(new Function(ascii)(), new Function(code)());
});
