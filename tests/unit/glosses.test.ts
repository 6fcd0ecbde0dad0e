import assert from "node:assert/strict";
import { test } from "node:test";
import { readTranscript } from "../../src/transcript/read-transcript.ts";
import { assertLinear } from "../support/assert-linear.ts";

/** Every gloss of a body: term, English, explanation. */
function read(body: string): string[][] {
  const { turns } = readTranscript(body, { path: "post.md", line: 1, names: [] });
  return turns.flatMap(({ glosses }) =>
    glosses.map(({ term, english, explanation }) => [term, english, explanation]),
  );
}

test("the English of a gloss ends at the colon, at a comma only where that ends it", () => {
  const split = (inside: string) => read(`这是**甲**（${inside}）。`)[0]?.slice(1);
  assert.deepEqual(split("Rock, Paper, Scissors: 用手势，决胜负"), [
    "Rock, Paper, Scissors",
    "用手势，决胜负",
  ]);
  assert.deepEqual(split("Blue Cedar, Inc.：一家公司"), ["Blue Cedar, Inc.", "一家公司"]);
  assert.deepEqual(split("Blue Cedar, LLC: 一家公司"), ["Blue Cedar, LLC", "一家公司"]);
  assert.deepEqual(split("9,000-Step Rule: 每天走路"), ["9,000-Step Rule", "每天走路"]);
  assert.deepEqual(split("Winch，拉绳的机器"), ["Winch", "拉绳的机器"]);
  assert.deepEqual(split("Winch"), ["Winch", ""]);
});

test("what says the English again, in short or in Chinese, is no part of it", () => {
  const split = (inside: string) => read(`这是**甲**（${inside}）。`)[0]?.slice(1);
  assert.deepEqual(split("Bridge Deck Sensors, BDSs: 仪器"), ["Bridge Deck Sensors", "BDSs: 仪器"]);
  assert.deepEqual(split("Blue Cedar, Inc., BC: 公司"), ["Blue Cedar, Inc.", "BC: 公司"]);
  assert.deepEqual(split("BDS, Bridge Deck Sensor: 仪器"), ["BDS", "Bridge Deck Sensor: 仪器"]);
  assert.deepEqual(split("Kilohertz, KHz: 单位"), ["Kilohertz", "KHz: 单位"]);
  assert.deepEqual(split("Bridge Deck Sensor，简称桥测：仪器"), ["Bridge Deck Sensor", "简称桥测：仪器"]);
});

test("brackets within a gloss are part of it", () => {
  assert.deepEqual(read("这是**平衡点**（Equilibrium: 两力相等（合力为零）的地方）。"), [
    ["平衡点", "Equilibrium", "两力相等（合力为零）的地方"],
  ]);
  assert.deepEqual(read("**桥测**（Bridge Deck Sensor (BDS): 仪器）和**甲**（Alpha (first: a): 头一个）"), [
    ["桥测", "Bridge Deck Sensor", "BDS: 仪器"],
    ["甲", "Alpha (first: a)", "头一个"],
  ]);
  assert.deepEqual(read("**甲**（Alpha: 见[乙](https://example.org/b)）"), [["甲", "Alpha", "见乙"]]);
  assert.deepEqual(
    read("**甲**（Alpha: 常与**乙**（Beta: 另一个）一起）").map(([term]) => term),
    ["甲", "乙"],
    "one within another",
  );
  assert.deepEqual(read("**甲**（Alpha: 没有完（合力为零）的话"), []);
  assert.deepEqual(read(`**甲**（Alpha: ${"长（的）".repeat(100)}）`), [], "too long for a gloss");
});

test("glosses are found in time however brackets stand", () => {
  for (const piece of [
    "**甲**（乙",
    "**甲**（乙（丙）",
    "（乙（丙）",
    "**甲**（a（b）c（d）e）",
    "**甲**（a, b",
  ])
    assertLinear(piece, 20_000, (size) => read(piece.repeat(size)));
});

test("glosses are found in lists, quotations, tables, notes and headings", () => {
  const terms = (body: string) => read(body).map(([term]) => term);
  assert.deepEqual(terms("- 一**甲**（Alpha: 头）\n  - **乙**（Beta）\n\n1. **丙**（Gamma）\n"), [
    "甲",
    "乙",
    "丙",
  ]);
  assert.deepEqual(terms("> 引**甲**（Alpha: 头）\n>\n> - **乙**（Beta）\n"), ["甲", "乙"]);
  assert.deepEqual(terms("| 甲 | 乙 |\n| --- | --- |\n| **丙**（Gamma: 三） | **丁**（Delta） |\n"), [
    "丙",
    "丁",
  ]);
  assert.deepEqual(terms("::: note\n**甲**（Alpha）\n:::\n"), ["甲"]);
  assert.deepEqual(terms("```\n**甲**（Alpha）\n```\n"), []);
  assert.deepEqual(terms("::: en\n- **甲**（Alpha）\n:::\n"), [], "what is folded is the original");
  assert.deepEqual(
    terms("### **甲**（Alpha）\n\n---\n\n## 又\n\n有**乙**（Beta）。\n\n再**丙**（Gamma）。\n"),
    ["甲", "乙", "丙"],
  );
});
