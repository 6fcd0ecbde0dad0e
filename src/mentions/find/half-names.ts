import type { Turn } from "../../model.ts";
import type { Occurrence } from "../occurrence.ts";
import { findSoundClass } from "../sounds/sound-key.ts";
import { toWordKey, type Word } from "../sounds/turn-words.ts";
import { splitName } from "../wordings/short-names.ts";

/** The first names and the surnames of a person in Latin letters, as keys of words. */
interface Halves {
  given: Set<string>;
  family: Set<string>;
}

function listHalves(wordings: ReadonlySet<string>): Halves {
  const halves: Halves = { given: new Set(), family: new Set() };
  for (const wording of wordings) {
    const [first, last] = /^\p{Lu}[\p{L} .'’-]+$/u.test(wording) ? splitName(wording) : [];
    if (first === undefined || last === undefined) continue;
    halves.given.add(first.toLowerCase());
    halves.family.add(last.toLowerCase());
  }
  return halves;
}

/**
 * A person's name of which an original has only one half right, where the translation of the turn has the person: a surname behind
 * another first name where the translation has both (`Eda Vale` for `Ada Vale`), or a first name before another surname. What
 * begins otherwise than the surname is no part of it: `Ada Says`.
 *
 * @param places of the person, and `isNear` whether a word stands about where the name should.
 */
export function createFindHalf(
  wordings: ReadonlySet<string>,
  places: readonly Occurrence[],
  turns: readonly Turn[],
): (
  turn: number,
  words: readonly Word[],
  isNear: (word: Word) => boolean,
) => { first: Word; last: Word } | undefined {
  let halves: Halves | undefined;
  return (turn, words, isNear) => {
    halves ??= listHalves(wordings);
    const { given, family } = halves;
    const { segments } = turns[turn]!;
    const isTranslated = ({ text, start, end }: Word) =>
      segments.some(({ role, text: other }) => role !== "original" && other.includes(text.slice(start, end)));
    const isWhole = (place: Occurrence) =>
      place.turn === turn && /[ ·]/.test(segments[place.segment]!.text.slice(place.start, place.end));
    for (let at = 1; at < words.length; at++) {
      const [first, last] = [words[at - 1]!, words[at]!];
      if (!first.isCapital || !last.isCapital || !last.isNext || !isNear(first)) continue;
      if (given.has(toWordKey(first))) return { first, last: isBegun(last, family) ? last : first };
      if (family.has(toWordKey(last)))
        return places.some(isWhole) && !isTranslated(first) ? { first, last } : undefined;
    }
    return undefined;
  };
}

/** Whether a word begins like one of some names. */
function isBegun(word: Word, names: ReadonlySet<string>): boolean {
  const begin = findSoundClass(toWordKey(word).charCodeAt(0));
  return [...names].some((name) => findSoundClass(name.charCodeAt(0)) === begin);
}
