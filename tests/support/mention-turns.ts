import { findPlaces } from "../../src/mentions/find-places.ts";
import type { FindRecord } from "../../src/mentions/wordings/record-wordings.ts";
import type { Speaker, TermNames, Turn } from "../../src/model.ts";

/** A translation, or a pair. */
export type TurnText = string | [translation: string, original: string];

/** What is found of the first name, as it is written. */
export function findFirst(
  terms: TermNames,
  texts: readonly TurnText[],
  { speakers = [], findRecord = () => undefined }: { speakers?: Speaker[]; findRecord?: FindRecord } = {},
): string[] {
  const turns = toTurns(...texts);
  const { byThing } = findPlaces({ terms, speakers }, turns, findRecord);
  return byThing[0]!.map(({ turn, segment, start, end }) =>
    turns[turn]!.segments[segment]!.text.slice(start, end),
  );
}

/** Turns of a translation each, or of a pair. */
export function toTurns(...texts: TurnText[]): Turn[] {
  return texts.map((text, index) => {
    const [translation, original] = typeof text === "string" ? [text] : text;
    const segments: Turn["segments"] = [
      { role: "translation", language: "zh-Hans", text: translation!, line: 1 },
    ];
    if (original) segments.push({ role: "original", language: "en", text: original, line: 2 });
    return { id: `t-${index}`, segments, glosses: [], heading: -1, line: 1 };
  });
}
