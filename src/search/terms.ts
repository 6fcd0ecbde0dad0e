import { eachUnit, type Fold, kinds } from "./fold.ts";
import { readSigned, signs } from "./signed-words.ts";

/**
 * Terms are strings, sorted by code units, words before pairs:
 * - `#p:…` and the like: a name in a field, see `fieldTerm`
 * - `=字`: one Han character in a post's head (title, names, summary, headings)
 * - `word`: a word, at most `longestWord` code units of it; `~word` where its script sorts beyond U+3000
 * - `70%`, `3.5`, `3,000`, `9:30`, `$100`, `c++`, `c#`, `.net`: a word with a sign that is a part of it, beside the word
 * - two Han characters that stand side by side
 * - a Han character and U+0000: it ends a run, and begins no pair in the same unit
 */
export const longestWord = 40;

/** Units of a name in a field, and of any term, at most. */
const longestName = 80;
export const longestTerm = longestName + 3;

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
  return (key || symbols).slice(0, longestName);
}

/** Calls back for the words and pairs of a text, in their order; `end` for the last Han character of each run. */
export interface TermSink {
  /** The first `length` units of a buffer that the next word overwrites. */
  word(units: Uint16Array, length: number): void;
  pair(first: number, second: number): void;
  end(last: number): void;
}

/** The word being read, unit by unit: millions of strings would cost more than all that is done with them. */
const spelled = new Uint16Array(longestWord);

/**
 * Takes a text apart.
 *
 * The long way would be one callback of `eachUnit`; this is the inner loop of the whole index, and costs half.
 */
export function readTerms(fold: Fold, text: string, sink: TermSink): void {
  const { kind, unit } = fold;
  let length = 0;
  let previous = 0;
  const close = (): void => {
    if (length > 0) sink.word(spelled, length);
    length = 0;
    if (previous !== 0) sink.end(previous);
    previous = 0;
  };
  const step = (folded: number, known: number): void => {
    if (known === kinds.letter) {
      if (previous !== 0) close();
      if (length < longestWord) spelled[length++] = folded;
    } else if (known === kinds.han) {
      if (previous === 0) close();
      else sink.pair(previous, folded);
      previous = folded;
    } else close();
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const known = kind[code] || fold.learn(code);
    if (known === kinds.han) {
      if (previous !== 0) sink.pair(previous, unit[code]!);
      else if (length > 0) close();
      previous = unit[code]!;
    } else if (known === kinds.letter) {
      if (previous !== 0) close();
      if (length < longestWord) spelled[length++] = unit[code]!;
    } else if (signs[code] !== 0) {
      if (length > 0 || previous !== 0) close();
      const signed = readSigned(text, at, spelled);
      if (signed) sink.word(spelled, signed);
    } else if (known === kinds.skip || known === kinds.many || (code >= 0xd800 && code <= 0xdbff)) {
      const end = at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
      eachUnit(fold, text.slice(at, end), step);
      at = end - 1;
    } else if (length > 0 || previous !== 0) close();
  }
  close();
}
