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

/**
 * Takes a text apart.
 *
 * The long way would be one callback of `eachUnit`; this is the inner loop of the whole index, and costs half.
 */
export function readTerms(fold: Fold, text: string, sink: TermSink): void {
  const { kind, unit } = fold;
  /** Where a word began whose letters are as they will be; -1 when `word` holds it, or there is none. */
  let start = -1;
  let word = "";
  let previous = 0;
  const close = (at: number): void => {
    if (start >= 0) sink.word(text.slice(start, Math.min(at, start + longestWord)));
    else if (word !== "") sink.word(word.slice(0, longestWord));
    start = -1;
    word = "";
    if (previous !== 0) sink.end(previous);
    previous = 0;
  };
  const step = (folded: number, known: number, at: number): void => {
    if (known === kinds.letter) {
      if (previous !== 0) close(at);
      if (start >= 0) word = text.slice(start, at);
      start = -1;
      if (word.length < longestWord) word += String.fromCharCode(folded);
    } else if (known === kinds.han) {
      if (previous === 0) close(at);
      else sink.pair(previous, folded);
      previous = folded;
    } else close(at);
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const known = kind[code] || fold.learn(code);
    if (known === kinds.han) {
      if (previous !== 0) sink.pair(previous, unit[code]!);
      else if (start >= 0 || word !== "") close(at);
      previous = unit[code]!;
    } else if (known === kinds.letter) {
      if (start >= 0 && unit[code] === code) continue;
      if (previous === 0 && start < 0 && word === "" && unit[code] === code) start = at;
      else step(unit[code]!, known, at);
    } else if (known === kinds.skip || known === kinds.many || (code >= 0xd800 && code <= 0xdbff)) {
      // What was plain so far goes on in `word`, since the text has something in between now.
      if (start >= 0) {
        word = text.slice(start, at);
        start = -1;
      }
      const end = at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
      eachUnit(fold, text.slice(at, end), (folded, piece) => step(folded, piece, at));
      at = end - 1;
    } else if (start >= 0 || word !== "" || previous !== 0) close(at);
  }
  close(text.length);
}
