import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const cases: [string, TermNames, TurnText[], string[]][] = [
  [
    "the short Chinese title of a book is one in its marks, or where it is said to be",
    { media: ["《静灯：黑夜的一年》"] },
    ["《静灯》很长，《静灯：另一个译名》也是。什么是“静灯”？静灯很亮，“静灯”一书卖完了，名为「静灯」。"],
    ["静灯", "静灯", "静灯", "静灯"],
  ],
  [
    "a short original one: in quotation marks a capital tells it",
    { products: ["Lamps: A Year in the Dark"] },
    [
      [
        "他写了《Lamps》和“Lamps”。",
        'My book, "Lamps," is long. Lamps are "lamps", and "Lamps of Gold" too.',
      ],
    ],
    ["Lamps", "Lamps", "Lamps"],
  ],
  [
    "a title that the post explains",
    { products: ["Five Lamps: A Year in the Dark"] },
    ["《五灯：黑夜的一年》（Five Lamps: A Year in the Dark）。《五灯》很长，五灯很亮。"],
    ["五灯：黑夜的一年", "Five Lamps: A Year in the Dark", "五灯"],
  ],
  [
    "another thing of that name has its places",
    { products: ["Norden: A Life in Lamps"], media: ["Norden"] },
    ['They read "Norden".'],
    [],
  ],
  ["a firm is no title", { companies: ["Lamps: A Year in the Dark"] }, ["她读《Lamps》。"], []],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("a title of a number and a word in small letters, where it counts nothing", () => {
  const texts = [
    "We have an average of 3,000 lamps to light.",
    "So 3,000 lamps it was. About 3,000 lamps. 3,000 Lamps",
  ];
  assert.deepEqual(findFirst({ media: ["3,000 Lamps"] }, texts), ["3,000 lamps", "3,000 Lamps"]);
});
