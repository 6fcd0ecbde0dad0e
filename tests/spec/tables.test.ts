/** What is said of tables whose words Markdown would leave out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readTranscript } from "../../src/transcript/read-transcript.ts";
import { assertLinear } from "../support/assert-linear.ts";

const look = (body: string, wanted = "table-cells"): string[] =>
  readTranscript(body, { path: "post.md", line: 1, names: [] }).problems.flatMap(({ rule, line, column }) =>
    rule === `transcript/${wanted}` ? [`${line}:${column}`] : [],
  );

test("a row with more cells than the head is told where the rest begins, in folds as well", () => {
  const table = "| 灯 | 船 |\n|---|---|\n| 一 | 二 | 三 |\n";
  assert.deepEqual(look(table), ["3:10"]);
  assert.deepEqual(look(`<details>\n<summary>Original English</summary>\n\n${table}\n</details>\n`), [
    "6:10",
  ]);
});

test("strokes that part nothing, empty cells and short rows are none of it", () => {
  for (const row of ["| 一 | 二 \\| 三 |", "| 四 | 五 | |", "| 六", "七 | 八", "| 九 | 十 |  "])
    assert.deepEqual(look(`| 灯 | 船 |\n|---|---|\n${row}\n`), [], row);
});

test("lines that were to be a table are told where they begin", () => {
  for (const table of [
    "| 灯 | 船 |\n| 一 | 二 |",
    "｜灯｜船｜\n｜---｜---｜\n｜一｜二｜",
    "| 灯 | 船 |\n| --- |\n| 一 | 二 |",
    "| 灯 | 船 |\n| —— | —— |",
  ])
    assert.deepEqual(look(`水。\n\n${table}\n`, "table-form"), ["3:1"], table);
  for (const quiet of [
    "| 灯 | 船 |\n|---|---|\n| 一 | 二 |",
    "灯 | 船\n一 | 二",
    "| 灯 |",
    "|x| 和 |y|",
    "`a|b`",
  ])
    assert.deepEqual(look(`水。\n\n${quiet}\n`, "table-form"), [], quiet);
  assertLinear("strokes", 60_000, (size) => look("|".repeat(size)));
  assertLinear("strokes", 60_000, (size) => look("| a\n".repeat(size / 4)));
});
