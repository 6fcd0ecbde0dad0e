import assert from "node:assert/strict";
import { test } from "node:test";
import { addLearnt } from "../../src/mentions/find/learnt-places.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { toTurns } from "../support/mention-turns.ts";

const find = (text: string, ...learnt: string[]): string[] =>
  addLearnt(toTurns(text), [], learnt).map(({ start, end }) => text.slice(start, end));

test("names that were learnt are found whole, by their first alone, and never within one another", () => {
  assert.deepEqual(find("艾达来了，艾达·维尔走了，艾达·希尔没来。", "艾达·维尔"), ["艾达", "艾达·维尔"]);
  assert.deepEqual(find("灯塔集团和灯塔。", "灯塔", "灯塔集团"), ["灯塔集团", "灯塔"]);
  assert.deepEqual(find("灯塔集团和集团灯塔。", "灯塔集团", "集团灯塔"), ["灯塔集团", "集团灯塔"]);
});

test("a name without end costs no more than its length", () => {
  assertLinear("learnt names", 200_000, (size) => find("艾达，".repeat(size), "艾达·维尔", "灯塔集团"));
});
