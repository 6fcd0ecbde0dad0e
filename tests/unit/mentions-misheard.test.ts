import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlaces } from "../../src/mentions/find-places.ts";
import { listKnownNames } from "../../src/mentions/known-names.ts";
import type { TermNames, Turn } from "../../src/model.ts";

function toTurns(pairs: [translation: string, original: string][]): Turn[] {
  return pairs.map(([translation, original], index) => ({
    id: `t-${index}`,
    segments: [
      { role: "translation", language: "zh-Hans", text: translation, line: 1 },
      { role: "original", language: "en", text: original, line: 2 },
    ],
    glosses: [],
    heading: -1,
    line: 1,
  }));
}

/** What the originals are found to say of the first name. */
function findInOriginals(terms: TermNames, pairs: [string, string][]): string[] {
  const turns = toTurns(pairs);
  const { byThing } = findPlaces({ terms, speakers: [] }, turns, () => undefined);
  return byThing[0]!
    .map(({ turn, segment, start, end }) => ({
      segment,
      text: turns[turn]!.segments[segment]!.text.slice(start, end),
    }))
    .filter(({ segment }) => segment === 1)
    .map(({ text }) => text);
}

test("what a machine heard instead of a name is found where the translation has the name", () => {
  const cases: [name: string, original: string, found: string[]][] = [
    ["Glimmerstone", "We moved to Glimmer Stone in spring.", ["Glimmer Stone"]],
    ["Glimmerstone", "We moved to glimmer stone in spring.", ["glimmer stone"]],
    ["Glimmerstone", "Glimmerstown's engineers, and Glimmerstown again.", ["Glimmerstown", "Glimmerstown"]],
    ["Glimmerstone", "A grindstone is a stone.", []],
    ["Glimmerstone", "Simmerstone is another firm.", []],
    // A word in small letters that is spelt otherwise is a word.
    ["Harborly", "We harborly and harbor them.", []],
    ["Harborly 2.5", "We run Harborly, Harborly 2.6 and Harborli 2.5.", ["Harborli 2.5"]],
    ["Quen", "Quin is too short to be told from others.", []],
  ];
  for (const [name, original, found] of cases)
    assert.deepEqual(
      findInOriginals({ companies: [name] }, [[`我们在春天换成了 ${name}。`, original]]),
      found,
      original,
    );
});

test("nothing is heard where the translation does not name it, nor where the original does", () => {
  const said: [string, string] = ["换了一家。", "We moved to Glimmerstown."];
  assert.deepEqual(findInOriginals({ companies: ["Glimmerstone"] }, [said]), []);
  const both: [string, string] = ["Glimmerstone 不错。", "Glimmerstone is fine, Glimmerstown is a town."];
  assert.deepEqual(findInOriginals({ companies: ["Glimmerstone"] }, [both]), ["Glimmerstone"]);
});

test("names that everybody knows are found in the other language, in whatever way they are spelt", () => {
  assert.ok(listKnownNames("The New York Times", "media").includes("纽约时报"));
  assert.ok(listKnownNames("white house", "companies").includes("白宫"));
  assert.deepEqual(listKnownNames("White House", "people"), []);
  // Alone a surname may be somebody else's.
  assert.deepEqual(listKnownNames("Keynes", "people"), ["John Maynard Keynes", "凯恩斯"]);
  assert.ok(listKnownNames("US Supreme Court", "companies").includes("Supreme Court"));
  assert.deepEqual(
    findInOriginals({ companies: ["宜家"] }, [["我在宜家买了一张桌子。", "I bought a table at IKEA."]]),
    ["IKEA"],
  );
});
