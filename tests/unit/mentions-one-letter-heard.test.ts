import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { findFirst } from "../support/mention-turns.ts";

/** What of one turn's original is found to be the first name. */
function hear(terms: TermNames, translation: string, original: string): string[] {
  const translated = findFirst(terms, [translation]).length;
  return findFirst(terms, [[translation, original]]).slice(translated);
}

test("one letter of a long name may be any other where the translation has it, the first one, too", () => {
  const cases: [title: string, terms: TermNames, original: string, found: string[]][] = [
    ["a surname", { people: ["Ada Plornish"] }, "Then came Flornish with a lamp.", ["Flornish"]],
    ["a firm", { companies: ["Plornish"] }, "Then came Flornish with a lamp.", ["Flornish"]],
    ["two letters", { companies: ["Plornish"] }, "Then came Flormash with a lamp.", []],
    ["a short name", { companies: ["Plorn"] }, "Then came Flarn with a lamp.", []],
    ["a letter lost", { products: ["velmotide"] }, "They take velotide every day.", ["velotide"]],
    ["another letter within a word", { products: ["Velgotid"] }, "They are velmotid lovers.", []],
    ["a longer word", { products: ["velmotid"] }, "They are velmotide lovers.", ["velmotide"]],
  ];
  for (const [title, terms, original, found] of cases) {
    const [name] = Object.values(terms)[0]!;
    assert.deepEqual(hear(terms, `那天 ${name} 在。`, original), found, title);
  }
});

test("behind a comma a capital is one of a name, as within a sentence", () => {
  const translation = "Harvell 很好，这是一盏很亮的灯，后来大家都说 Harvell 好。";
  const rain = " It was a long day with rain, and so they lit a lamp and then another one.".repeat(5);
  assert.deepEqual(hear({ companies: ["Harvell"] }, translation, `Harll is fine.${rain} So, Harll it is.`), [
    "Harll",
    "Harll",
  ]);
});
