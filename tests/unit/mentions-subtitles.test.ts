import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
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
  [
    "a magazine without what it is, in its marks alone",
    { companies: ["灯火月刊"] },
    ["《灯火》说了，“灯火”杂志也说了，《灯火》杂志又说。灯火很亮，《万家灯火》和“灯火”很亮，灯火月刊说了。"],
    ["灯火", "灯火", "灯火", "灯火月刊"],
  ],
  [
    "a book that is called like a magazine",
    { companies: ["灯火杂志"], media: ["《灯火》"] },
    ["《灯火》很长，灯火杂志说。"],
    ["灯火杂志"],
  ],
  ["a firm is no title", { companies: ["Lamps: A Year in the Dark"] }, ["她读《Lamps》。"], []],
];

/** Longer than what most brackets hold. */
const latin = "No Lamp Left: A Short Manifesto for a Quieter, Darker and Longer Night in the Middle of Town";
const chinese = "灯都灭了：一份关于更安静、更黑暗、更漫长的夜晚的宣言";

for (const [own, text] of [
  [latin, `他写了《${latin}》（《${chinese}》）。`],
  [chinese, `他写了《${latin}》（《${chinese}》）。`],
  [latin, `他写了《${latin}》（暂译：《${chinese}》）。`],
  [latin, `他写了《${chinese}》（${latin}）。`],
  [chinese, `他写了《${chinese}》（《${latin}》）。`],
])
  test(`long titles on both sides of a bracket: ${own} in ${text}`, () =>
    assert.deepEqual(findFirst({ media: [own!] }, [text!]).sort(), [latin, chinese]));

test("what stands in a bracket behind a title in marks", () => {
  const find = (name: string, text: string) => findFirst({ media: [name] }, [text]);
  assert.deepEqual(find("Lampfall", "读《Lampfall》（也就是《落灯：2》），《落灯：2》。"), [
    "Lampfall",
    "落灯：2",
    "落灯：2",
  ]);
  const [short, long] = ["《夜灯》", "The Economics of Lamps and of the Night"];
  assert.deepEqual(find(short!, `读${short}（${long}: 一本书）。`), ["夜灯", long]);
  assert.deepEqual(find(short!, `读${short}（This is what they all said of lamps）。`), ["夜灯"]);
  assert.deepEqual(findFirst({ people: ["沈远"] }, ["沈远（《灯：夜》）来了。《灯：夜》。"]), ["沈远"]);
});

test("titles that end nowhere cost no more than their length", () =>
  assertLinear("titles", 4000, (size) => {
    const open = "《静灯》（《静灯：".repeat(size);
    const texts = [
      open,
      "《".repeat(size),
      `《${"静".repeat(size)}》（暂译：《`,
      "》（《静灯》）".repeat(size),
    ];
    assert.ok(findFirst({ media: ["静灯", "Lampfall"] }, texts).length > 0);
  }));

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("a title of a number and a word in small letters, where it counts nothing", () => {
  const texts = [
    "We have an average of 3,000 lamps to light.",
    "So 3,000 lamps it was. About 3,000 lamps. 3,000 Lamps",
  ];
  assert.deepEqual(findFirst({ media: ["3,000 Lamps"] }, texts), ["3,000 lamps", "3,000 Lamps"]);
});
