import type { Turn } from "../model.ts";
import { countEdits } from "../text/count-edits.ts";
import type { Occurrence } from "./choose-passages.ts";

/** Turns in which a name is looked for, and characters of each. */
const mostWitnesses = 8;
const longestText = 4000;
/** Letters of a name that may be told from everyday words though some of them are others. */
const leastLetters = 6;
/** Words that a machine may have heard instead of one. */
const mostWords = 3;
/** More edits than any. */
const missed = Number.POSITIVE_INFINITY;

/**
 * How the original of a post spells a name that only its translation has right: captions written by machines say `Palunteer` and
 * `Robin Hood`, and their translators know better. Looked for where the translation of a turn names the thing and its original
 * does not; nothing else in a text vouches for a word that is spelt otherwise.
 *
 * @param places of the thing.
 * @param wordings its names.
 * @returns spellings as they stand in the text, each once.
 */
export function findMisheard(
  turns: readonly Turn[],
  places: readonly Occurrence[],
  wordings: ReadonlySet<string>,
): string[] {
  const names = listKeys(wordings);
  if (names.length === 0) return [];
  const found = new Set<string>();
  for (const text of listWitnesses(turns, places)) {
    const words = [...text.matchAll(/[A-Za-z0-9][A-Za-z0-9'’.-]*/g)].map(([word]) =>
      word.replace(/(?:['’]s|['’.-]+)$/, ""),
    );
    for (let at = 0; at < words.length; at++) {
      const spelling = findSpelling(words, at, names);
      if (spelling !== undefined) found.add(spelling);
    }
  }
  return [...found];
}

/** Originals of turns whose translations alone name the thing. */
function listWitnesses(turns: readonly Turn[], places: readonly Occurrence[]): string[] {
  const named = new Set<number>();
  const told = new Set<number>();
  for (const { turn, segment } of places)
    (turns[turn]!.segments[segment]!.role === "original" ? named : told).add(turn);
  const texts: string[] = [];
  for (const turn of told) {
    if (named.has(turn)) continue;
    const text = turns[turn]!.segments.find(({ role }) => role === "original")?.text ?? "";
    // What is much longer stands for more than this turn.
    if (text !== "" && text.length <= longestText) texts.push(text);
    if (texts.length === mostWitnesses) break;
  }
  return texts;
}

/** The Latin names of a thing, as letters and digits in lower case. */
function listKeys(wordings: ReadonlySet<string>): string[] {
  const keys = new Set<string>();
  for (const wording of wordings) {
    if (!/^[A-Za-z][A-Za-z0-9 .'’&-]*$/.test(wording)) continue;
    const key = toKey(wording);
    if (key.length >= leastLetters) keys.add(key);
  }
  return [...keys];
}

function toKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function toDigits(key: string): string {
  return key.replace(/[a-z]/g, "");
}

/** The words from one on that come nearest to a name; of equals the fewest. */
function findSpelling(words: readonly string[], at: number, names: readonly string[]): string | undefined {
  let key = "";
  let best: { words: string; edits: number } | undefined;
  for (let end = at; end < words.length && end < at + mostWords; end++) {
    key += toKey(words[end]!);
    for (const name of names) {
      // One word in small letters is an everyday word, or found already.
      const edits = end === at && !/[A-Z]/.test(words[at]!) ? missed : countMisheard(key, name, words[at]!);
      if (edits < (best?.edits ?? missed)) best = { words: words.slice(at, end + 1).join(" "), edits };
    }
  }
  return best?.words;
}

/** One letter in four may be another, never the first; small letters alone make no name of a word that is spelt otherwise. */
function countMisheard(key: string, name: string, word: string): number {
  if (key.charCodeAt(0) !== name.charCodeAt(0)) return missed;
  const most = Math.floor(name.length / 4);
  if (Math.abs(key.length - name.length) > most) return missed;
  if (key === name) return 0;
  // Another version is another thing.
  if (toDigits(key) !== toDigits(name)) return missed;
  const edits = /^[A-Z]/.test(word) ? countEdits(key, name) : most + 1;
  return edits <= most ? edits : missed;
}
