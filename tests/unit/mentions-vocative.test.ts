import assert from "node:assert/strict";
import { test } from "node:test";
import { gatherThings } from "../../src/mentions/gather-things.ts";
import { isVocativeAt } from "../../src/mentions/match/vocative.ts";
import type { Speaker } from "../../src/model.ts";
import { createLister } from "../support/list-mentions.ts";
import { toTurns } from "../support/mention-turns.ts";

function toSpeaker(...labels: string[]): Speaker {
  return { key: labels[0]!, labels, turns: 1, generic: false };
}

const terms = { people: ["Ada Vale", "Ada Oak"] };
const vale = toSpeaker("Ada Vale", "艾达·维尔");
const text = "So, Ada, welcome. It moved Ada left. “Ada, your country needs you.”";

function find(speakers: Speaker[]): string[] {
  const { things, names } = gatherThings(terms, toTurns(text), speakers, () => undefined);
  const match = createLister(names);
  return match(text).map(({ id, start }) => `${[...things[id]!.wordings][0]} ${start}`);
}

test("a given name of two is hers who speaks, where she is spoken to", () => {
  assert.deepEqual(find([vale]), ["Ada Vale 4", "Ada Vale 38"]);
});

test("a given name of two who both speak, or of whom none does, is nobody's", () => {
  assert.deepEqual(find([vale, toSpeaker("Ada Oak")]), []);
  assert.deepEqual(find([toSpeaker("Ada Hill"), vale]), []);
  assert.deepEqual(find([]), []);
});

test("who has one turn of very many is not the one spoken to", () => {
  const stray = toSpeaker("Ada Hill");
  assert.deepEqual(find([{ ...vale, turns: 29 }, stray]), []);
  assert.deepEqual(find([{ ...vale, turns: 30 }, stray]), find([vale]));
});

test("a speaker's labels are one person's names unless they are two people's", () => {
  const listNames = (...labels: string[]) => {
    const { things } = gatherThings(
      { people: ["Ada Vale"] },
      toTurns(text),
      [{ ...vale, labels }],
      () => undefined,
    );
    return [...things[0]!.wordings];
  };
  assert.deepEqual(listNames("Ada Vale", "艾达"), ["Ada Vale", "艾达"]);
  assert.deepEqual(listNames("Ada Vale", "Ada J. Vale"), ["Ada Vale", "Ada J. Vale"]);
  assert.deepEqual(listNames("Ada Vale", "Bram Oak"), ["Ada Vale"]);
});

const places: [string, boolean][] = [
  ["|Ada|, listen.", true],
  ["But |Ada|, you were right.", true],
  ["Got to do it now, |Ada|. Got to go.", true],
  ["Thanks, |Ada|.", true],
  ["So honestly, |Ada|, I did not know.", true],
  ['she says, "|Ada|, think of it"', true],
  ["|Ada|, who left early, was there.", false],
  ["|Ada|, and Bram went.", false],
  ["I saw |Ada|, then Bram.", false],
  ["It was him. |Ada|. Nobody else.", false],
  ["Bram, |Ada|, and Kim went.", false],
  ["那么，|艾达|，欢迎你。", true],
  ["“|艾达|，你的国家需要你。”", true],
  ["这也把|艾达|推向了左边。", false],
  ["布拉姆、|艾达|、金来了。", false],
];

for (const [marked, expected] of places) {
  test(`spoken to: ${marked}`, () => {
    const [before, name, after] = marked.split("|") as [string, string, string];
    const at = isVocativeAt(before + name + after, before.length, before.length + name.length);
    assert.equal(at, expected);
  });
}
