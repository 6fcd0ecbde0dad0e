import { remember } from "./remember.ts";
import { hearName, listSounds } from "./sounds.ts";
import { findSyllable } from "./syllables.ts";

/** Longest first name in Chinese, and what may stand before it. */
const mostCharacters = 7;
/** What may be overheard of a first name, for each of its consonants: beyond it is another. */
const lost = 0.7;

const listForenameSounds = remember(listSounds);

/** The first and middle names among all names of a person, as Latin letters write them. */
export function listForenames(wordings: Iterable<string>): string[] {
  const forenames = new Set<string>();
  for (const wording of wordings) {
    if (!/^\p{Lu}[\p{Script=Latin}.'’ -]+$/u.test(wording)) continue;
    for (const part of wording.split(/[ -]/).slice(0, -1))
      if (/^\p{Lu}\p{Ll}+$/u.test(part)) forenames.add(part);
  }
  return [...forenames];
}

/**
 * Whether the surname at `start` stands behind a dot and a first name that sounds like none of somebody's: `大卫·维尔` is not
 * Larry Vale, and `小拉里·维尔` is his son. What is written with characters that names seldom have is anybody's.
 */
export function isRelativeAt(text: string, start: number, forenames: readonly string[]): boolean {
  if (!/[·•‧・]/.test(text[start - 1] ?? "")) return false;
  const end = start - 1;
  let from = end;
  while (from > 0 && end - from < mostCharacters && /\p{Script=Han}/u.test(text[from - 1]!)) from--;
  if (from === end) return false;
  for (const name of forenames) {
    const sounds = listForenameSounds(name);
    for (let at = from; at < end; at++) {
      const heard = hearName(text.slice(0, end), at, sounds, lost * sounds.length);
      if (heard && at + heard.length === end) return at > from && /[小老]/.test(text[at - 1]!);
    }
  }
  for (let at = Math.max(from, end - 2); at < end; at++)
    if (findSyllable(text.charCodeAt(at)) === undefined) return false;
  return true;
}
