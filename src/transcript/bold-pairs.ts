import type { BoldPair } from "../model.ts";

const BOLD = /\*\*([^*\n]{1,60})\*\*(\s?[（(])?/g;
/** What stands bold before a colon is a label or an opening, no term. */
const OPENING = /^\s*\*\*[^*\n]{1,60}\*\*\s*[:：]|^\s*\*\*[^*\n]{1,60}[:：]\*\*/;
const HAN = /\p{sc=Han}/u;
const LATIN = /\p{sc=Latin}/u;

/** More bold wordings than this in one turn rarely stand in the same order on both sides. */
const most = 6;

/**
 * Reads bold wordings that stand for each other: `**名单**` in the translation and `**list**` in the original, where both sides have
 * as many, the first for the first. Wordings that both sides leave in Latin letters must be the same at their places; else the order
 * is another one, and none of the turn's is taken.
 *
 * @param translation inline Markdown of one side's passages, @param original of the other's.
 */
export function readBoldPairs(translation: readonly string[], original: readonly string[]): BoldPair[] {
  if (translation.length === 0 || original.length === 0) return [];
  const left = findBold(translation);
  if (left.length === 0 || left.length > most) return [];
  const right = findBold(original);
  if (right.length !== left.length) return [];
  const pairs: BoldPair[] = [];
  for (const [index, term] of left.entries()) {
    const english = right[index]!;
    if (!HAN.test(term)) {
      if (term.toLowerCase() !== english.toLowerCase()) return [];
    } else if (HAN.test(english) || !LATIN.test(english)) return [];
    else pairs.push({ term, english });
  }
  return pairs;
}

function findBold(passages: readonly string[]): string[] {
  const found: string[] = [];
  for (const passage of passages) {
    const rest = passage.replace(OPENING, "");
    if (!rest.includes("**")) continue;
    for (const [, words, parenthesis] of rest.matchAll(BOLD)) {
      // What is bold before a parenthesis is a gloss already.
      if (!parenthesis) found.push(words!.trim());
    }
  }
  return found;
}
