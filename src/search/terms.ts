import { eachUnit, type Fold, kinds } from "./fold.ts";

/**
 * Terms are strings, sorted by code units, words before pairs:
 * - `#p:…` and the like: a name in a field, see `fieldTerm`
 * - `=字`: one Han character in a post's head (title, names, summary, headings)
 * - `word`: a word, at most `longestWord` code units of it; `~word` where its script sorts beyond U+3000
 * - two Han characters that stand side by side
 * - a Han character and U+0000: it ends a run, and begins no pair in the same unit
 */
export const longestWord = 40;

/** A word as a term. */
export function toWordTerm(word: string): string {
  return word.charCodeAt(0) >= 0x3000 ? `~${word.slice(0, longestWord)}` : word.slice(0, longestWord);
}

/** Name fields, by the letter of their terms. */
export const fields = {
  speaker: "s",
  person: "p",
  company: "o",
  product: "d",
  tag: "t",
  channel: "c",
} as const;

export type Field = keyof typeof fields;

/** The term of a name in a field: folded, with nothing but letters, digits and Han in it. */
export function fieldTerm(fold: Fold, field: Field, name: string): string {
  return `#${fields[field]}:${toNameKey(fold, name)}`;
}

/** A name as filters and suggestions compare it; symbols count only in a name that has nothing else. */
export function toNameKey(fold: Fold, name: string): string {
  let key = "";
  let symbols = "";
  eachUnit(fold, name, (unit, kind) => {
    if (kind === kinds.letter || kind === kinds.han) key += String.fromCharCode(unit);
    else if (kind === kinds.mark) symbols += String.fromCharCode(unit);
    if (kind === kinds.mark && (unit === 43 || unit === 35 || unit === 38) && key !== "")
      key += String.fromCharCode(unit);
  });
  return (key || symbols).slice(0, 80);
}

/** Calls back for the words and pairs of a text, in their order; `end` for the last Han character of each run. */
export interface TermSink {
  word(word: string): void;
  pair(first: number, second: number): void;
  end(last: number): void;
}

/** Takes a text apart. */
export function readTerms(fold: Fold, text: string, sink: TermSink): void {
  let word = "";
  let previous = 0;
  eachUnit(fold, text, (unit, kind) => {
    if (kind === kinds.letter) {
      if (previous !== 0) {
        sink.end(previous);
        previous = 0;
      }
      if (word.length < longestWord) word += String.fromCharCode(unit);
      return;
    }
    if (word !== "") {
      sink.word(word);
      word = "";
    }
    if (kind === kinds.han) {
      if (previous !== 0) sink.pair(previous, unit);
      previous = unit;
    } else if (previous !== 0) {
      sink.end(previous);
      previous = 0;
    }
  });
  if (word !== "") sink.word(word);
  if (previous !== 0) sink.end(previous);
}
