import { remember } from "../remember.ts";
import { findForename } from "./forenames.ts";
import { hearWhole, listSounds } from "./sounds.ts";
import { findSyllable } from "./syllables.ts";

/** Longest part of a Chinese name with dots. */
const mostCharacters = 7;
/** What may be overheard of each part, for each of its consonants: two parts side by side are hardly chance. */
const lost = 0.7;

const listPartSounds = remember(listSounds);

/**
 * The Chinese name with a dot in it of which the first and the last part sound like those of a Latin name, both from afar:
 * `约翰·维尔` for `John Vale`. `undefined` for none, and for several.
 */
export function findDotted(text: string, name: string): string | undefined {
  const words = name.split(/\s+/);
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length < 2 || !word.test(first) || !word.test(last)) return undefined;
  let found: string | undefined;
  for (const { index } of text.matchAll(/(?<=\p{Script=Han})[·•‧・](?=\p{Script=Han})/gu)) {
    const start = findForename(text, 0, index, [first]);
    const end = start === undefined ? undefined : findEnd(text, index + 1, last);
    if (end === undefined) continue;
    const whole = text.slice(start, end);
    if (found !== undefined && found !== whole) return undefined;
    found = whole;
  }
  return found;
}

const word = /^\p{Lu}[\p{L}'’-]+$/u;

/** Where the last part ends; middle names may stand before it. */
function findEnd(text: string, from: number, name: string): number | undefined {
  const sounds = listPartSounds(name);
  const middle = /^(?:\p{Script=Han}{1,4}[·•‧・]){1,2}/u.exec(text.slice(from, from + 12))?.[0].length ?? 0;
  const start = from + middle;
  let end = start;
  while (end < text.length && end - start < mostCharacters && findSyllable(text.charCodeAt(end))) end++;
  const isHeard = (to: number) => hearWhole(text, start, to, sounds, lost * sounds.length) !== undefined;
  // `维尔于`, `维尔来`: hardly a name where it is one without.
  if (/[于来让因比]/.test(text[end - 1] ?? "") && isHeard(end - 1)) return end - 1;
  return isHeard(end) ? end : undefined;
}
