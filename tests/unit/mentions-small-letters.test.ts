import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { findFirst } from "../support/mention-turns.ts";

test("a product's name of two words is found in small letters where the post has it with capitals as well", () => {
  const said = "Now, Lamp Harbor is what we call lamp harbor, and No lamp harbor is like it.";
  const cases: [string, TermNames, string, string[]][] = [
    ["with capitals", { products: ["Lamp Harbor"] }, said, ["Lamp Harbor", "lamp harbor"]],
    ["never with capitals", { products: ["Lamp Harbor"] }, "What We call lamp harbor Is lamp harbor.", []],
    [
      "with an article",
      { products: ["The Harbor"] },
      "The Harbor Is what We call the harbor.",
      ["The Harbor"],
    ],
    ["a work", { media: ["Lamp Harbor"] }, said, ["Lamp Harbor"]],
    [
      "a thing of a kind",
      { products: ["Lamp Harbor"] },
      "Lamp Harbor Is fine, We saw a lamp harbor, some specific lamp harbor and our lamp harbor.",
      ["Lamp Harbor"],
    ],
    [
      "in an address",
      { products: ["Lamp Harbor"] },
      "Lamp Harbor Is fine, See https://example.org/lamp-harbor/.",
      ["Lamp Harbor"],
    ],
  ];
  for (const [title, terms, original, found] of cases)
    assert.deepEqual(findFirst(terms, [["好。", original]]), found, title);
  assert.deepEqual(
    findFirst({ products: ["Lamp Harbor"] }, ["Lamp Harbor 很好。", ["好。", "We Call it lamp harbor."]]),
    ["Lamp Harbor"],
    "with capitals in a translation alone",
  );
});

test("a thing's name in small letters is heard far from its place in the translation, a work's title is not", () => {
  const far = " It was a long day with Rain.".repeat(30);
  const pair: [string, string] = [
    "Lampora 很好，大家都说 Lampora 好。",
    `Lampora is fine. All like it.${far} So lampora Is.`,
  ];
  assert.deepEqual(findFirst({ companies: ["Lampora"] }, [pair]), [
    "Lampora",
    "Lampora",
    "Lampora",
    "lampora",
  ]);
  assert.deepEqual(findFirst({ media: ["Lampora"] }, [pair]), ["Lampora", "Lampora", "Lampora"]);
  const more: [string, string] = [pair[0], `${pair[1]} A lampora.`];
  assert.equal(findFirst({ companies: ["Lampora"] }, [more]).length, 4, "no more than the translation has");
});
