import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlaces } from "../../src/mentions/find-places.ts";
import { createFindRecord } from "../../src/mentions/record-wordings.ts";
import { scanTwins } from "../../src/mentions/scan-twins.ts";
import type { TermNames, Turn } from "../../src/model.ts";

/** Turns of a translation each, or of a pair. */
function toTurns(...texts: (string | [string, string])[]): Turn[] {
  return texts.map((text, index) => {
    const [translation, original] = typeof text === "string" ? [text] : text;
    const segments: Turn["segments"] = [
      { role: "translation", language: "zh-Hans", text: translation!, line: 1 },
    ];
    if (original) segments.push({ role: "original", language: "en", text: original, line: 2 });
    return { id: `t-${index}`, segments, glosses: [], heading: -1, line: 1 };
  });
}

/** What is found of the first name. */
function find(
  terms: TermNames,
  texts: (string | [string, string])[],
  lexicon: Record<string, string[][]> = {},
): string[] {
  const turns = toTurns(...texts);
  const { byThing } = findPlaces({ terms, speakers: [] }, turns, createFindRecord({}, lexicon));
  return byThing[0]!.map(({ turn, segment, start, end }) =>
    turns[turn]!.segments[segment]!.text.slice(start, end),
  );
}

test("no bracket gives a name to the end of a word, nor to what a title is", () => {
  const scan = (field: string, name: string, body: string) =>
    scanTwins(Buffer.from(`---\ntitle: x\n${field}:\n  - ${name}\n---\n${body}`));
  assert.deepEqual(scan("companies", "GE", "Storage（仓库）和 Village（村庄）。"), []);
  assert.deepEqual(scan("companies", "GE", "Mega GE（通气集团）。"), ["companies\tGE\t通气集团"]);
  assert.deepEqual(scan("media_books", "Quiet Lamps", "《静灯》杂志（Quiet Lamps）和别的杂志。"), []);
});
