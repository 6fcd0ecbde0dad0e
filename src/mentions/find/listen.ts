import type { Segment, Turn } from "../../model.ts";
import type { Occurrence } from "../occurrence.ts";
import { anywhere, besideIt, findSounding, listForeign } from "../sounds/find-sounding.ts";
import { findPinyinName } from "../sounds/pinyin-names.ts";

/** Turns in which a name is listened for, and characters of each on either side of where it should be. */
const mostHeard = 4;
const earshot = 250;

/**
 * Tells the Chinese name of a thing with a Latin one: a person's by its pinyin, or else by its sound, first in the translations of
 * what names the thing, then in all of the post. Nothing is told of a thing that a translation names already.
 *
 * @returns a function of the places of one thing.
 */
export function createListener(
  turns: readonly Turn[],
): (places: readonly Occurrence[], wordings: ReadonlySet<string>, isPerson: boolean) => string | undefined {
  let foreign: string | undefined;
  return (places, wordings, isPerson) => {
    if (places.some(({ turn, segment }) => turns[turn]!.segments[segment]!.role !== "original"))
      return isPerson ? undefined : findStem(turns, places, wordings);
    const spelt = isPerson ? findPinyinName(turns, wordings) : undefined;
    if (spelt !== undefined) return spelt;
    for (const place of places.slice(0, mostHeard)) {
      const text = cutTranslation(turns[place.turn]!.segments, place);
      for (const wording of text === "" ? [] : wordings) {
        const name = findSounding(text, wording, isPerson, besideIt);
        if (name !== undefined) return name;
      }
    }
    foreign ??= listForeignOf(turns);
    for (const wording of wordings) {
      const name = findSounding(foreign, wording, isPerson, anywhere);
      if (name !== undefined) return name;
    }
    return undefined;
  };
}

/** What a company is, behind its name. */
const kind = /(?:集团|公司|银行|大学|基金会|资本|控股|科技)$/;

/**
 * A Chinese name without what it is: `诺登` for `诺登集团`, where the translation of what names the company has that alone. One turn
 * tells it, since it is a part of a name that is known.
 */
function findStem(
  turns: readonly Turn[],
  places: readonly Occurrence[],
  wordings: ReadonlySet<string>,
): string | undefined {
  const stems = [...wordings].flatMap((wording) => {
    const stem = wording.replace(kind, "");
    return stem !== wording && /^\p{Script=Han}{2,}$/u.test(stem) && !wordings.has(stem) ? [stem] : [];
  });
  if (stems.length === 0) return undefined;
  const isThere = (stem: string) => (place: Occurrence) => {
    const { segments } = turns[place.turn]!;
    if (segments[place.segment]!.role !== "original") return false;
    const text = cutTranslation(segments, place);
    return text.includes(stem) && ![...wordings].some((wording) => text.includes(wording));
  };
  return stems.find((stem) => places.some(isThere(stem)));
}

/** What the translation of a place says about there. */
function cutTranslation(segments: readonly Segment[], { segment, start }: Occurrence): string {
  let at = segment;
  while (at >= 0 && segments[at]!.role === "original") at--;
  const { text } = segments[at] ?? segments.find(({ role }) => role === "translation") ?? { text: "" };
  const middle = Math.floor((start / segments[segment]!.text.length) * text.length);
  return text.slice(Math.max(0, middle - earshot), middle + earshot);
}

function listForeignOf(turns: readonly Turn[]): string {
  let all = "";
  for (const { segments } of turns)
    for (const { role, text } of segments) if (role !== "original") all += listForeign(text);
  return all;
}
