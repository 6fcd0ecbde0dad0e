import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst } from "../support/mention-turns.ts";

const cases: [string, TermNames, string[], string[]][] = [
  [
    "a letter is another, missing or too many",
    { products: ["Harbourly"] },
    ["我们用 Harbourli，他们用 Harbbourly。", "也用 Harborly、Harbourry。"],
    ["Harbbourly", "Harborly", "Harbourry"],
  ],
  ["a letter at the end that is no ending", { companies: ["Lampart"] }, ["Lampark 开张了。"], ["Lampark"]],
  [
    "an ending makes another form",
    { companies: ["Norland"] },
    ["Norlander 和 Norlands 都来了，Norlans 也来。"],
    ["Norland"],
  ],
  ["a word of the language", { companies: ["Planner"] }, ["A planer smooths. Planer and lamp."], []],
  ["a short name", { companies: ["Lampor"] }, ["Lampir 开张了。"], []],
  ["the title of a work", { media: ["Harbourly"] }, ["We met Harborly there."], []],
  [
    "a title of four words and more",
    { media: ["There Is a Lanternist", "The Lanternist Returns"] },
    ["《灯人》（There Is a Lanturnist）。", "The Lanturnist Returns."],
    ["There Is a Lanturnist"],
  ],
  [
    "a title that says whose something is",
    { media: ["Giordanno's Lamp"] },
    ["We read Giordano's Lamp, and Giordano's lamp was bright, Giordano said."],
    ["Giordano's Lamp", "Giordano's lamp"],
  ],
  [
    "a firm of two words is so called at least once",
    { companies: ["Lanterns Norden"] },
    ["We opened Lantarns Norden today. We read at Lantarns."],
    ["Lantarns Norden", "Lantarns"],
  ],
  [
    "a word that is nearly the first of a firm's",
    { companies: ["Lanterns Norden"] },
    ["We read at Lantarns today."],
    [],
  ],
  [
    "the first word of many names",
    { companies: ["Columbia Lamps"] },
    ["We went to Colombia. We are at Colombia Lamps."],
    ["Colombia Lamps"],
  ],
  [
    "a surname",
    { people: ["Ada Hallbrook"] },
    ["What Halbrook said came true, and Ada Halbrook knows."],
    ["Halbrook", "Ada Halbrook"],
  ],
  ["a first name", { people: ["Hallbrook Vale"] }, ["What Halbrook said came true."], []],
  [
    "somebody else's surname",
    { people: ["Ada Hallbrook"] },
    ["We saw Theo Halbrook there. What Halbrook said came true."],
    [],
  ],
  ["a Chinese name", { people: ["Lan Minglang"] }, ["What Minlang said came true."], []],
];

for (const [title, terms, texts, found] of cases)
  test(`a name with one letter off: ${title}`, () => {
    assert.deepEqual(findFirst(terms, texts), found);
  });

test("what is one letter off is no other thing's name", () => {
  const terms = { companies: ["Harbourly"], products: ["Harborly"] };
  assert.deepEqual(findFirst(terms, ["Harborly 是 Harbourly 做的。"]), ["Harbourly"]);
});

test("words by the thousand that are nearly a name are compared in linear time", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const words = [...letters].flatMap((one) =>
    [3, 4, 5, 6, 7, 8].map((at) => `${"Harbourlyway".slice(0, at)}${one}${"Harbourlyway".slice(at)}`),
  );
  assertLinear("words", 200, (size) => {
    findFirst({ products: ["Harbourlyway"] }, [`${words.join(" ")} `.repeat(size)]);
  });
});

test("what is heard once beside a translation is the name everywhere, if it is no word", () => {
  const heard: [string, string] = ["我们学 Lanternoo。", "We learn with Lanturnu there."];
  const cases: [string, string, string[]][] = [
    ["elsewhere", "We like Lanturnu most.", ["Lanternoo", "Lanturnu", "Lanturnu"]],
    ["a word of the language", "A lanturnu is no Lanturnu.", ["Lanternoo", "Lanturnu"]],
  ];
  for (const [title, text, found] of cases)
    assert.deepEqual(findFirst({ companies: ["Lanternoo"] }, [heard, text]), found, title);
  const unlike: [string, string] = ["我们学 Lanternoo。", "We learn with Lendurno there."];
  assert.deepEqual(
    findFirst({ companies: ["Lanternoo"] }, [unlike, "We like Lendurno most."]),
    ["Lanternoo", "Lendurno"],
    "less than two thirds are the name's",
  );
});
