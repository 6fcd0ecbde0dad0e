import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const ada: TermNames = { people: ["艾达·维尔（Ada Vale）"] };

const cases: [string, TermNames, TurnText[], string[]][] = [
  [
    "a surname alone is the father's where the post speaks of him",
    ada,
    ["艾达·维尔来了。", "你说维尔的儿子艾达，而维尔老了。", "维尔走了。"],
    ["艾达·维尔", "艾达"],
  ],
  ["in English", ada, [["他来了。", "Then Vale's eldest son Ada came, and Vale left."]], ["Ada"]],
  ["another's child says nothing", ada, ["艾达·维尔来了。维尔的儿子小石走了。"], ["艾达·维尔", "维尔"]],
  [
    "a first name alone is another's whom the turn has whole",
    ada,
    ["艾达·维尔来了。", ["谢谢你，艾达。艾达·希格斯走了。", "Thanks, Ada. Ada Higgs left."], "艾达说好。"],
    ["艾达·维尔", "艾达"],
  ],
  ["in Latin letters, before it", ada, ["请欢迎 Ada Higgs。Ada 来了。", "Ada 说，Ada Higgs 走了。"], ["Ada"]],
  [
    "where the turn names the person as well it may be hers",
    ada,
    ["维尔来了。艾达·希格斯走了。艾达说好。"],
    ["维尔", "艾达"],
  ],
  ["a surname written otherwise", ada, ["艾达·韦尔走了。艾达说好。"], ["艾达"]],
  [
    "a bracket behind a first name has another's",
    ada,
    ["艾达（Adder: 一位歌手）唱了。艾达走了。", "艾达·维尔来了。艾达（Adder）说。"],
    ["艾达·维尔", "艾达"],
  ],
  ["or what somebody is", ada, ["艾达（Arbor CEO）来了。艾达（Adaa）说。"], ["艾达", "艾达"]],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("a turn of first names costs no more than its length", () =>
  assertLinear("艾达。", 20_000, (size) => findFirst(ada, ["艾达，".repeat(size)])));
