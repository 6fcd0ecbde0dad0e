import type { Turn } from "../../model.ts";
import { countEdits } from "../../text/count-edits.ts";
import { listKnownNames } from "../known/known-names.ts";
import { type Occurrence, overlaps } from "../occurrence.ts";
import { listOneSided, listUnmatched, type Unmatched } from "./one-sided.ts";

/** Turns in which a name is looked for. */
const mostTurns = 60;

/** Initials, and more than one. */
const initials = /^[A-Z]{3,6}s?$/;
const letters = /\b[A-Z]{3,6}s?\b/g;

/**
 * Where an original has initials with one letter lost, or another in four, in a turn whose translation has them oftener: `one big LMH`
 * for `LMHS`. What the translation has as well is something else, and so is what everybody knows.
 *
 * @param heard places that are told by their sound.
 */
export function hearLetters(
  turns: readonly Turn[],
  places: readonly Occurrence[],
  heard: readonly Occurrence[],
  wordings: ReadonlySet<string>,
): Occurrence[] {
  const found: Occurrence[] = [];
  if (places.length === 0) return found;
  const names = new Set<string>();
  for (const wording of wordings) {
    // Most names are longer.
    if (wording.length > 7 || !initials.test(wording)) continue;
    names.add(wording.replace(/s$/, ""));
    // Captions write the ending with a capital.
    if (wording.endsWith("s")) names.add(wording.toUpperCase());
  }
  if (names.size === 0) return found;
  for (const { turn, own, shares } of listTold(turns, places)) {
    const known = own.concat(heard.filter((place) => place.turn === turn));
    const missing = shares.length + own.length - known.length;
    if (missing > 0) found.push(...listLike(turns[turn]!, turn, names, known).slice(0, missing));
  }
  return found;
}

/** Places of an original that nothing is known to stand at, and whose letters are nearly a name's. */
function listLike(
  { segments }: Turn,
  turn: number,
  names: ReadonlySet<string>,
  known: readonly Occurrence[],
): Occurrence[] {
  const like: Occurrence[] = [];
  for (const [segment, { role, text }] of segments.entries()) {
    if (role !== "original") continue;
    for (const { 0: word, index } of text.matchAll(letters)) {
      if (!isLike(word, names)) continue;
      const place = { turn, segment, start: index, end: index + word.length };
      if (known.some((other) => overlaps(other, place))) continue;
      if (!segments.some((one) => one.role !== "original" && one.text.includes(word))) like.push(place);
    }
  }
  return like;
}

/** Turns whose originals have a name nowhere, or not as often as their translations. */
function listTold(turns: readonly Turn[], places: readonly Occurrence[]): Unmatched[] {
  const silent = listOneSided(turns, places, "translation", mostTurns);
  return [
    ...silent.map(({ turn, shares }) => ({ turn, own: [], shares })),
    ...listUnmatched(turns, places, mostTurns),
  ];
}

function isLike(word: string, names: ReadonlySet<string>): boolean {
  for (const name of names) {
    const isOff = word.length < name.length || (word.length === name.length && name.length > 3);
    if (isOff && !names.has(word) && countEdits(word, name) === 1)
      return listKnownNames(word, "companies").length === 0;
  }
  return false;
}
