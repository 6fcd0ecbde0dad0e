import type { Turn } from "../../model.ts";
import { findConsonants } from "./sound-key.ts";

/** A word of an original. */
export interface Word {
  /** Of its segment. */
  text: string;
  segment: number;
  start: number;
  end: number;
  /** Characters of originals of the turn before it. */
  at: number;
  isCapital: boolean;
  /** Whether nothing but a space or a hyphen parts it from the word before it. */
  isNext: boolean;
  /** See `toWordKey`; made when first asked for, and its `findConsonants` with it. */
  key: string | undefined;
  consonants: number;
}

/** The words of the originals of one turn. */
export interface TurnWords {
  words: Word[];
  /** By first letter in lower case, as a code, places in `words`. */
  byFirst: Map<number, number[]>;
}

/** Characters of the originals of a turn. */
export function countOriginal({ segments }: Turn): number {
  let length = 0;
  for (const { role, text } of segments) if (role === "original") length += text.length;
  return length;
}

/** Letters and digits of a word, in lower case, without `'s`. */
export function toWordKey(word: Word): string {
  if (word.key === undefined) {
    word.key = toLetters(word.text.slice(word.start, word.end));
    word.consonants = findConsonants(word.key);
  }
  return word.key;
}

/** Letters and digits in lower case. */
export function toLetters(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.replace(/[^a-z0-9]/g, "");
}

/**
 * Words are letters and digits, with points, hyphens and apostrophes between them.
 *
 * @param from characters of originals of the turn before the first that is looked at, and `to` before the last.
 */
export function readWords({ segments }: Turn, from = 0, to = Number.POSITIVE_INFINITY): TurnWords {
  const words: Word[] = [];
  const byFirst = new Map<number, number[]>();
  let length = 0;
  for (let segment = 0; segment < segments.length; segment++) {
    const { role, text } = segments[segment]!;
    if (role !== "original") continue;
    let last = -9;
    const end = Math.min(text.length, to - length);
    for (let at = Math.max(0, Math.floor(from - length)); at < end; at++) {
      if (!isWordCode(text.charCodeAt(at))) continue;
      const start = at;
      while (at + 1 < text.length && (isWordCode(text.charCodeAt(at + 1)) || isInner(text, at + 1))) at++;
      const stop = isGenitive(text, start, at + 1) ? at - 1 : at + 1;
      const code = text.charCodeAt(start);
      const first = code > 64 ? code | 32 : code;
      const list = byFirst.get(first);
      if (list) list.push(words.length);
      else byFirst.set(first, [words.length]);
      let gap = start - last;
      while (gap > 0 && gap < 4 && isSpace(text.charCodeAt(start - gap))) gap--;
      words.push({
        text,
        segment,
        start,
        end: stop,
        at: length + start,
        isCapital: code > 64 && code < 91,
        isNext: gap === 0,
        key: undefined,
        consonants: 0,
      });
      last = at + 1;
    }
    length += text.length;
  }
  return { words, byFirst };
}

function isWordCode(code: number): boolean {
  return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
}

/** A mark within a word. */
function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 46 || code === 45 || isApostrophe(code)) && isWordCode(text.charCodeAt(at + 1));
}

/** Whether a word ends in `'s`. */
function isGenitive(text: string, start: number, end: number): boolean {
  return end - start > 2 && text.charCodeAt(end - 1) === 115 && isApostrophe(text.charCodeAt(end - 2));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 160 || code === 45;
}
