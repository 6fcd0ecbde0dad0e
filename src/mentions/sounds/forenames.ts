import { remember } from "../remember.ts";
import { hearWhole, listSounds } from "./sounds.ts";
import { findSyllable } from "./syllables.ts";

/** Longest first name in Chinese, and what may stand before it. */
const mostCharacters = 7;
/** A middle name in Chinese is no longer. */
const longestMiddle = 4;
/** What may be overheard of a first name, for each of its consonants: beyond it is another. */
const lost = 0.7;
/** The same where it tells as well where the first name begins. */
const clearly = 0.4;

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
  let end = start - 1;
  if (!dot.test(text[end] ?? "")) return false;
  // Of several first names one is enough: `约翰·梅纳德·维尔` for John Vale.
  while (dot.test(text[end] ?? "")) {
    let from = end;
    while (from > 0 && end - from < mostCharacters && /\p{Script=Han}/u.test(text[from - 1]!)) from--;
    const heard = findForename(text, from, end, forenames);
    if (heard !== undefined) return heard > from && /[小老]/.test(text[heard - 1]!);
    // None at all, or one that is not told by its sound.
    for (let at = Math.max(from, end - 2); at < end; at++)
      if (findSyllable(text.charCodeAt(at)) === undefined) return false;
    if (from === end) return false;
    // More than a name stands between two dots: `乔·维尔的儿子亨特·维尔`.
    if (end - from > longestMiddle) return true;
    end = from - 1;
  }
  return true;
}

const dot = /[·•‧・]/;

/**
 * Where the whole name begins whose surname stands at `start`: with the first name before the dot, where one of somebody's is heard there,
 * and what stands between the two. `start` where there is none, or where it would begin before `least`.
 */
export function findWholeName(
  text: string,
  start: number,
  least: number,
  forenames: readonly string[],
): number {
  let begin = start;
  for (let end = start - 1; dot.test(text[end] ?? ""); ) {
    let from = end;
    while (from > least && end - from < mostCharacters && /\p{Script=Han}/u.test(text[from - 1]!)) from--;
    const heard = findForename(text, from, end, forenames, clearly);
    if (heard !== undefined) begin = heard;
    // `唐·J·维尔`, `约翰·梅纳德·维尔`: before another dot the first name is still to come.
    else if (from === end && /[A-Z]/.test(text[from - 1] ?? "")) from--;
    else if (from === end || end - from > longestMiddle) break;
    end = (heard ?? from) - 1;
  }
  return begin < least ? start : begin;
}

/**
 * Where in `text[from, end)` one of the first names begins that ends there, at the place that sounds most like one; `undefined` for none.
 *
 * @param share what may be overheard, for each consonant.
 */
export function findForename(
  text: string,
  from: number,
  end: number,
  forenames: readonly string[],
  share = lost,
): number | undefined {
  let best: { start: number; cost: number } | undefined;
  for (const name of forenames) {
    const sounds = listForenameSounds(name);
    for (let start = Math.max(from, end - mostCharacters); start < end; start++) {
      const cost = hearWhole(text, start, end, sounds, share * sounds.length);
      if (cost !== undefined && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { start, cost };
    }
  }
  return best?.start;
}
