/** Signs of headings and short forms that are printed, because something before or behind them keeps them from being read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { applyFixes } from "../../src/problems/apply-fixes.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";
import { assertLinear } from "../support/assert-linear.ts";

const read = (body: string) => readTranscript(body, { path: "post.md", line: 1, names: [] }).problems;
const tell = (body: string) =>
  read(body).flatMap(({ rule, line, column, fix }) =>
    /heading-space|misspelt-tag/.test(rule) ? [`${line}:${column}${fix ? " fix" : ""}`] : [],
  );

test("signs of a heading behind what is no place for them are told, and mended", () => {
  for (const [written, column] of [
    ["    ### 石桥", 5],
    ["\t### 石桥", 2],
    ["###\u00a0石桥", 1],
    ["\u200b### 石桥", 2],
    ["　### 石桥", 2],
  ] as const) {
    const body = `水很急。\n\n${written}\n\n水很长。\n`;
    assert.deepEqual(tell(body), [`3:${column} fix`], JSON.stringify(written));
    assert.equal(applyFixes(body, read(body)), "水很急。\n\n### 石桥\n\n水很长。\n");
  }
  assert.equal(applyFixes("####### 石桥\n", read("####### 石桥\n")), "###### 石桥\n");
  assert.deepEqual(tell("\\### 石桥\n"), ["1:2"]);
});

test("marks of a short form in other dress are told, and mended", () => {
  for (const [open, close] of [
    ["**::: en**", "**:::**"],
    ["\u200b::: en", "\u200b:::"],
    ["　::: en", "　:::"],
    ["_::: en_", "_:::_"],
  ]) {
    const body = `水很急。\n\n${open}\nThe water is fast.\n${close}\n`;
    assert.deepEqual(tell(body).length, 2, open);
    assert.equal(applyFixes(body, read(body)), "水很急。\n\n::: en\nThe water is fast.\n:::\n", open);
  }
  assert.deepEqual(tell("\\::: en\n"), ["1:2"]);
});

test("colons behind the words that they were to close are told where they stand", () => {
  const body = "水很急。\n\n::: en\nThe water is fast.:::\n\n水很长。\n";
  assert.ok(tell(body).includes("4:19"), tell(body).join());
  assert.deepEqual(tell("水很急。 :::\n"), ["1:6"]);
});

test("code, hashtags, ornaments and colons amid words are none of it", () => {
  for (const quiet of [
    "写 `\\### 石桥` 和 `:::`。\n",
    "#石桥 #水渠\n",
    "```\n    ### 石桥\n:::\n```\n",
    "std:::vector 之类\n",
    "- 一\n\n    ### 石桥\n",
    "第 ## 页\n",
  ])
    assert.deepEqual(tell(quiet), [], quiet);
});

test("the look for them is linear", () => {
  assertLinear("sharps", 60_000, (size) => tell("\t### 石桥\n".repeat(size / 10)));
  assertLinear("sharps", 60_000, (size) => tell(`a${"#".repeat(size)}`));
  assertLinear("colons", 60_000, (size) => tell("水。:::\n".repeat(size / 6)));
  assertLinear("colons", 60_000, (size) => tell(`水${" :::".repeat(size / 4)}`));
  assertLinear("colons", 60_000, (size) => tell(`水:::${" *".repeat(size / 2)}`));
});

test("twenty are told of one post, in one paragraph or in several", () => {
  assert.equal(tell("####### 石桥\n".repeat(30)).length, 20);
  assert.equal(tell("水很急。:::\n\n".repeat(30)).length, 20);
  assert.equal(tell("    ### 石桥\n水很急。:::\n\n".repeat(30)).length, 20);
});
