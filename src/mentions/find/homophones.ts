import type { Turn } from "../../model.ts";
import { stripQuotes } from "../match/name-rules.ts";
import { isForeignName } from "../sounds/find-sounding.ts";
import { toSyllable } from "../sounds/pinyin-names.ts";
import { findSyllable } from "../sounds/syllables.ts";

/** Shorter names sound like phrases: `财政部` and `财政补`. */
const name = /^\p{Script=Han}{4,12}$/u;
/** Of people whom a post never names otherwise, as long as all but one character are theirs. */
const person = /^\p{Script=Han}{3,12}$/u;

/**
 * What a machine wrote instead of a Chinese name: `灯火有形` for `灯火有型`. Two characters at its beginning or its end and half of all
 * have to be the name's, the others are read the same, or nearly: captions hear no `sh`, no `ng` and no tones.
 * Foreign names have no one spelling: `托普斯坦` for `多布斯坦`.
 *
 * @param isUnnamed whether it is the name of a person whom the turns do not name.
 */
export function findHomophones(
  turns: readonly Pick<Turn, "segments">[],
  written: string,
  isUnnamed = false,
): Set<string> {
  const heard = new Set<string>();
  const whole = stripQuotes(written);
  if (!(isUnnamed ? person : name).test(whole)) return heard;
  for (const offset of [0, whole.length - 2]) {
    const anchor = whole.slice(offset, offset + 2);
    for (const { segments } of turns) {
      for (const { text } of segments) {
        for (let at = text.indexOf(anchor); at !== -1; at = text.indexOf(anchor, at + 1)) {
          const start = at - offset;
          if (start >= 0 && isHeard(text, start, whole)) heard.add(text.slice(start, start + whole.length));
        }
      }
    }
  }
  return heard;
}

/** Whether at `start` a text has characters that are read like a name's and are not the name. */
function isHeard(text: string, start: number, whole: string): boolean {
  let others = 0;
  for (let at = 0; at < whole.length; at++)
    if (text.charCodeAt(start + at) !== whole.charCodeAt(at)) others++;
  // Told without a look at how anything is read: it is asked at every `中国` of a text that names a firm of China.
  if (others === 0 || others * 2 > whole.length) return false;
  const isForeign = isForeignName(whole);
  for (let at = 0; at < whole.length; at++) {
    const [one, other] = [text[start + at], whole[at]!];
    if (one === other) continue;
    const isAlike = whole.length > 3 ? soundsLike : soundsSame;
    if (one === undefined || !(isAlike(one, other) || (isForeign && isWrittenFor(one, other)))) return false;
  }
  return true;
}

/** Consonants that are written for one another in foreign names. */
const pairs = ["b p", "d t", "g k", "z c s"].map((row) => new Set(row.split(" ")));

/** Whether two characters may be written for one syllable of a foreign name: `波` and `泼`. */
function isWrittenFor(one: string, other: string): boolean {
  const [a, b] = [findSyllable(one.charCodeAt(0)), findSyllable(other.charCodeAt(0))];
  if (a === undefined || b === undefined || a.nasal !== b.nasal || a.vowel !== b.vowel) return false;
  return a.initial === b.initial || pairs.some((row) => row.has(a.initial) && row.has(b.initial));
}

/** Read the same, and never written for one another: `陕西` and `山西`, `她` and `他`. */
const apart = /[陕她]/;

/** What speakers of the south and machines do not tell apart is the same. */
function soundsLike(one: string, other: string): boolean {
  return !areApart(one, other) && toCarelessSyllable(one) === toCarelessSyllable(other);
}

function soundsSame(one: string, other: string): boolean {
  return !areApart(one, other) && toSyllable(one) === toSyllable(other);
}

function areApart(one: string, other: string): boolean {
  return !/^\p{Script=Han}$/u.test(one) || apart.test(one + other);
}

/** `shan` for `shang`, `san` and `sang`. */
function toCarelessSyllable(character: string): string {
  return toSyllable(character)
    .replace(/^([zcs])h/, "$1")
    .replace(/ng$/, "n");
}
