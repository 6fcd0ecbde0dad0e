import type { Turn } from "../../model.ts";
import { isHan } from "../../text/is-han.ts";
import { toPinyin } from "../../text/pinyin.ts";
import { remember } from "../remember.ts";
import { listForms, listSurnames, wordlike } from "./surnames.ts";

/** A Chinese name in Latin letters: the surnames it may be, and how the rest is read. */
interface Reading {
  surnames: readonly string[];
  given: string;
  /** Whether the surname stands last, as in few such names. */
  isTurned: boolean;
}

/** `Ren Zhengfei`, `Zhengfei Ren`, `ren-zhengfei`: either word may be the surname. Two syllables have up to twelve letters. */
const listReadings = remember((name: string): readonly Reading[] => {
  const words = name.split(/[ -]/);
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{Lu}?[a-z]{1,11}$/u.test(word)))
    return [];
  const readings: Reading[] = [];
  const lower = words.map((word) => word.toLowerCase());
  for (const isTurned of [false, true]) {
    const surnames = listSurnames(lower.at(isTurned ? -1 : 0)!);
    const given = (isTurned ? lower.slice(0, -1) : lower.slice(1)).join("");
    if (surnames.length > 0) readings.push({ surnames, given, isTurned });
  }
  return readings;
});

/** How a character is read, in pinyin without tones. */
export const toSyllable = remember((character: string) => toPinyin(character)[0] ?? "");

/**
 * The Chinese name that a person's Latin one spells, where the post has it: `任正非` for `Ren Zhengfei`. Of several that are read so
 * the one that stands there most often.
 */
export function findPinyinName(turns: readonly Turn[], wordings: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const wording of wordings) {
    if (/\p{Script=Han}/u.test(wording)) return undefined;
    for (const reading of listReadings(wording)) countNames(turns, reading, counts);
  }
  let best: string | undefined;
  for (const [name, count] of counts) if (best === undefined || count > counts.get(best)!) best = name;
  return best;
}

function countNames(
  turns: readonly Turn[],
  { surnames, given, isTurned }: Reading,
  counts: Map<string, number>,
): void {
  for (const surname of surnames) {
    for (const form of listForms(surname)) {
      for (const { segments } of turns) {
        for (const { role, text } of segments) {
          if (role === "original") continue;
          for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
            const length = measureGiven(text, at + form.length, given);
            const end = at + form.length + length;
            // `陈近` for `Jin Chen` is in `陈近南`, and `马上` is a word.
            if (length === 0 || (length === 1 && isTurned)) continue;
            if (length === 1 && wordlike.test(surname) && !isIntroduced(text, at, end)) continue;
            const name = text.slice(at, end);
            counts.set(name, (counts.get(name) ?? 0) + 1);
          }
        }
      }
    }
  }
}

/** Whether what stands at a place is said to be what somebody is called: `有个人叫马尚。` */
function isIntroduced(text: string, start: number, end: number): boolean {
  return (
    /[人位][名就]?叫[做作]?$/u.test(text.slice(Math.max(0, start - 4), start)) && !isHan(text[end] ?? "")
  );
}

/** How many characters at a place of a text are read so: one or two; 0 for none. */
function measureGiven(text: string, at: number, given: string): 0 | 1 | 2 {
  const first = readAt(text, at);
  if (first === "" || !given.startsWith(first)) return 0;
  if (first === given) return 1;
  return first + readAt(text, at + 1) === given ? 2 : 0;
}

function readAt(text: string, at: number): string {
  const character = text[at] ?? "";
  return isHan(character) ? toSyllable(character) : "";
}
