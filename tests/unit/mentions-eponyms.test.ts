/** Works that are called after people of the same post. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlaces } from "../../src/mentions/find-places.ts";
import { toTurns } from "../support/mention-turns.ts";

/** Where the work is found in a text of a post with these people. */
function findWork(people: string[], text: string): string[] {
  const turns = toTurns(text);
  const { things, byThing } = findPlaces(
    { terms: { media: ["Haleworth"], people }, speakers: [] },
    turns,
    () => undefined,
  );
  const work = things.findIndex(({ taxonomy }) => taxonomy === "media");
  return byThing[work]!.map(({ turn, segment, start, end }) =>
    turns[turn]!.segments[segment]!.text.slice(start, end),
  );
}

test("a name that a film shares with somebody of the post is the film's where the words say so", () => {
  for (const text of [
    "我看了电影 Haleworth。",
    "《Haleworth》拍得很好。",
    "He saw the film Haleworth twice.",
    "Haleworth, the movie, is long.",
  ])
    assert.deepEqual(findWork(["Morgan Haleworth", "Ada Brook"], text), ["Haleworth"], text);
  for (const text of ["Haleworth 去了河边。", "General Haleworth was tough.", "Morgan Haleworth spoke."])
    assert.deepEqual(findWork(["Morgan Haleworth", "Ada Brook"], text), [], text);
});

test("where nobody of the post bears it, the name alone is the work's", () => {
  assert.deepEqual(findWork(["Ada Brook"], "Haleworth 很长。"), ["Haleworth"]);
});
