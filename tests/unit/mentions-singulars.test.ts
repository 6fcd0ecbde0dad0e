import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst } from "../support/mention-turns.ts";

test("one of several things of a product's name, among Chinese words", () => {
  const lamps: TermNames = { products: ["Lampors"] };
  const cases: [title: string, terms: TermNames, texts: string[], found: string[]][] = [
    [
      "a word",
      lamps,
      ["这个 Lampor 很好。", "写 Lampor 不难，Lampors 多。"],
      ["Lampor", "Lampor", "Lampors"],
    ],
    ["once", lamps, ["这个 Lampor 很好。"], []],
    ["beside other words", lamps, ["这个 Big Lampor 很好，Lampor Bay 也好。"], []],
    ["several words", { products: ["Tiny Lamps"] }, ["这个 Tiny Lamp 很好。"], ["Tiny Lamp"]],
    ["a work", { media: ["Tiny Lamps"] }, ["这个 Tiny Lamp 很好，Tiny Lamp 也好。"], []],
    ["an everyday word", { products: ["Teams"] }, ["这个 Team 很好，我们 Team 也好。"], []],
    ["a name of its own", { products: ["Lampors", "Lampor"] }, ["Lampor 很好，Lampor 也好。"], []],
  ];
  for (const [title, terms, texts, found] of cases) assert.deepEqual(findFirst(terms, texts), found, title);
});

test("singulars are looked for in time that grows with the text alone", () => {
  assertLinear("Big Lampor", 20_000, (size) =>
    findFirst({ products: ["Lampors"] }, ["这个 Big Lampor 很好。".repeat(size)]),
  );
});
