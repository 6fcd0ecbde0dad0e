import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlaces } from "../../src/mentions/find-places.ts";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { type TurnText, toTurns } from "../support/mention-turns.ts";

/** What is found of the first work, or the first name, in a post of a title, as it is written. */
function find(title: string, terms: TermNames, ...texts: TurnText[]): string[] {
  const turns = toTurns(...texts);
  const { things, byThing } = findPlaces({ terms, speakers: [], title }, turns, () => undefined);
  const work = things.findIndex(({ taxonomy }) => taxonomy === "media");
  return byThing[Math.max(0, work)]!.map(({ turn, segment, start, end }) =>
    turns[turn]!.segments[segment]!.text.slice(start, end),
  );
}

const own = { media: ["The Lantern Gap"] };
const text = "《灯火鸿沟》很长，灯火鸿沟很深。";

const cases: [string, string, TermNames, TurnText[], string[]][] = [
  [
    "the only work of a post, by the title of the post",
    "《灯火鸿沟》：谁来点灯？",
    own,
    [text],
    ["灯火鸿沟"],
  ],
  [
    "the same, where the original names it",
    "《灯火鸿沟》导读",
    own,
    [["《灯火鸿沟》很长。", "I read The Lantern Gap, and it is long."]],
    ["灯火鸿沟", "The Lantern Gap"],
  ],
  [
    "what stands before its colon",
    "《灯火鸿沟：谁来点灯》新书导言",
    { media: ["The Lantern Gap: Who Lights It"] },
    [text],
    ["灯火鸿沟"],
  ],
  ["a title that the turns do not have in marks", "《灯火鸿沟》导读", own, ["灯火鸿沟很深。"], []],
  ["a title that is not at the beginning", "导读：《灯火鸿沟》", own, [text], []],
  ["two works", "《灯火鸿沟》导读", { media: ["The Lantern Gap", "Slow Walks"] }, [text], []],
  ["another thing is called so", "《灯火鸿沟》导读", { ...own, products: ["灯火鸿沟"] }, [text], []],
  ["nearly so", "《灯火鸿沟》导读", { ...own, products: ["灯火鸿沟论"] }, [text], []],
  ["a paper or a show", "《灯火鸿沟》导读", { media: ["Lantern Gap Daily"] }, [text], []],
  [
    "translations name the work by its own name",
    "《灯火鸿沟》导读",
    own,
    [`${text}这里是 The Lantern Gap。`],
    ["The Lantern Gap"],
  ],
  ["a firm", "《灯火鸿沟》导读", { companies: ["The Lantern Gap"] }, [text], []],
];

for (const [title, post, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(find(post, terms, ...texts), expected));

test("a long title takes time in proportion", () => {
  for (const part of ["《", "《灯", "灯》", "Radio "])
    assertLinear(part, 40_000, (size) =>
      find(`《灯${part.repeat(size)}》`, { media: [part.repeat(size)] }, text),
    );
});
