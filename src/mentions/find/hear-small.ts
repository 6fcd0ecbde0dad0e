import type { Turn } from "../../model.ts";
import { isCommonWord } from "../match/common-words.ts";
import { type Occurrence, overlaps } from "../occurrence.ts";
import { countOriginal, readWords } from "../sounds/turn-words.ts";
import { listUnmatched, takeNearest } from "./one-sided.ts";

/** Turns in which a name is looked for. */
const mostTurns = 60;
/** So far from where a name should stand it is heard, in characters. */
const earshot = 220;

/** Before an everyday word: it is one. */
const one = /\b(?:an?|the|my|our|your|his|her|its|their|this|that|these|any|no|some|every|more)$/i;

/**
 * Where an original has a name of one word in small letters, though captions have capitals elsewhere: `they lit a lampora lamp` in a turn
 * whose translation has the name oftener. No word is heard otherwise than it is written. Titles of works are words: only those of things are heard far from their place.
 */
export function hearSmall(
  turns: readonly Turn[],
  places: readonly Occurrence[],
  wordings: ReadonlySet<string>,
  isThing: boolean,
): Occurrence[] {
  const heard: Occurrence[] = [];
  if (places.length < 2) return heard;
  const small = new Set<string>();
  for (const name of wordings) if (/^[A-Z][a-z]{3,}$/.test(name)) small.add(name.toLowerCase());
  if (small.size === 0) return heard;
  for (const { turn, own, shares } of listUnmatched(turns, places, mostTurns)) {
    if (!hasAny(turns[turn]!, small)) continue;
    const length = countOriginal(turns[turn]!);
    const targets = shares.map((share) => share * length);
    for (const { text, segment, start, end, at } of readWords(turns[turn]!).words) {
      const word = text.slice(start, end);
      if (!small.has(word)) continue;
      if (isCommonWord(word) && one.test(text.slice(Math.max(0, start - 8), start).trimEnd())) continue;
      const place = { turn, segment, start, end };
      const reach = isThing && !isCommonWord(word) ? length : earshot;
      if (!own.some((other) => overlaps(other, place)) && takeNearest(targets, at, reach)) heard.push(place);
    }
  }
  return heard;
}

function hasAny({ segments }: Turn, names: ReadonlySet<string>): boolean {
  for (const { role, text } of segments)
    if (role === "original") for (const name of names) if (text.includes(name)) return true;
  return false;
}
