import type { Turn } from "../model.ts";
import { stripQuotes } from "./name-rules.ts";
import { toSyllable } from "./pinyin-names.ts";

/** Shorter names sound like phrases: `财政部` and `财政补`. */
const name = /^\p{Script=Han}{4,12}$/u;

/**
 * What a machine wrote instead of a Chinese name that a post never has: `灯火有形` for `灯火有型`. Two characters at its beginning or its
 * end and half of all have to be the name's, the others are read the same.
 */
export function findHomophone(turns: readonly Turn[], written: string): string | undefined {
  const whole = stripQuotes(written);
  if (!name.test(whole)) return undefined;
  for (const offset of [0, whole.length - 2]) {
    const anchor = whole.slice(offset, offset + 2);
    for (const { segments } of turns) {
      for (const { text } of segments) {
        for (let at = text.indexOf(anchor); at !== -1; at = text.indexOf(anchor, at + 1)) {
          const heard = text.slice(Math.max(0, at - offset), at - offset + whole.length);
          if (soundsLike(heard, whole)) return heard;
        }
      }
    }
  }
  return undefined;
}

function soundsLike(heard: string, whole: string): boolean {
  if (heard.length !== whole.length || !name.test(heard)) return false;
  let others = 0;
  for (let at = 0; at < whole.length; at++) {
    if (heard[at] === whole[at]) continue;
    if (toSyllable(heard[at]!) !== toSyllable(whole[at]!)) return false;
    others++;
  }
  return others > 0 && others * 2 <= whole.length;
}
