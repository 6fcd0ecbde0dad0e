/** Tags as authors write them, and what is none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";
import { findDifference, readBodyWords, readPageWords } from "./body-words.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

/** The turns' segments, a string each. */
const listTurns = (body: string) =>
  read(body).turns.map(({ segments }) => segments.map(({ text }) => text).join(" = "));

const assertNoWordLost = (body: string) =>
  assert.equal(findDifference(readBodyWords(body), readPageWords(read(body).html)), undefined, body);

const fold = (words: string) => `<details>\n<summary>Original English</summary>\n\n${words}\n\n</details>\n`;

test("a tag behind a backslash is text: it opens nothing, and nothing is told", () => {
  for (const tag of ["\\<details\\>", "\\<details>", "\\</details>", "\\<summary\\>", "\\\\\\<details\\>"]) {
    const body = `想折叠就写 ${tag} 这个标签。\n\n${fold(`To fold it, write ${tag} there.`)}`;
    const { problems, turns, html } = read(body);
    assert.deepEqual(problems, [], tag);
    assert.equal(turns.length, 1, tag);
    assert.equal(html.match(/<details/g)!.length, 1, tag);
    assertNoWordLost(body);
  }
  assert.deepEqual(listTurns("写 \\<details\\> 和 \\<!-- 批注 --\\>。\n"), [
    "写 <details> 和 <!-- 批注 -->。",
  ]);
  // Two backslashes are one that is printed, and the tag is a tag.
  assert.equal(read(`山很高。\\\\<details>\n\nHigh.\n\n</details>\n`).html.match(/<details/g)!.length, 1);
  assert.deepEqual(read("写 \\< details > 就行。\n").problems, []);
});
