import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const both = { people: ["Donald Trump", "Xi Jinping"] };

const cases: [string, TermNames, TurnText[], string[]][] = [
  ["who a meeting is called after", both, ["川习会的灯，習川會的灯，特习会。"], ["川", "川", "特"]],
  ["none where the post names one of them alone", { people: ["Donald Trump"] }, ["川习会的灯。"], []],
  ["nor where somebody else is the other", { people: ["Xi Jinping", "Ada Vale"] }, ["川习会的灯。"], []],
  ["nor where they talk, or nobody meets", both, ["川习会谈的灯，川习的灯。"], []],
  [
    "who will is no guest",
    { people: ["Vladimir Putin", "Donald Trump"] },
    ["川普会点灯，特普会点灯。"],
    ["普"],
  ],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("a long text of nothing but meetings", () =>
  assertLinear("meetings", 40_000, (size) => findFirst(both, ["川习会".repeat(size)])));
