import type { BoldPair } from "../model.ts";

/** Behind it, in brackets, what a gloss begins with. */
const BOLD = /\*\*([^*\n]{1,60})\*\*(?:\s?[（(]([^*（）()\n:：,，;；]{0,80}))?/g;
/** What stands bold before a colon is a label or an opening, no term. */
const OPENING = /^\s*\*\*[^*\n]{1,60}\*\*\s*[:：]|^\s*\*\*[^*\n]{1,60}[:：]\*\*/;
const HAN = /\p{sc=Han}/u;
const LATIN = /\p{sc=Latin}/u;

/** More bold wordings than this in one turn rarely stand in the same order on both sides. */
const most = 6;

interface Bold {
  words: string;
  /** What its gloss says it is in English; absent where it is none. */
  gloss: string | undefined;
}

/**
 * Reads bold wordings that stand for each other: `**名单**` in the translation and `**list**` in the original, where both sides have
 * as many, the first for the first. Wordings that both sides leave in Latin letters must be the same at their places; else the order
 * is another one, and none of the turn's is taken. Glossed words need no pair; where the original has them bold as well, they hold
 * their places, and must fit.
 *
 * @param translation inline Markdown of one side's passages, @param original of the other's.
 */
export function readBoldPairs(translation: readonly string[], original: readonly string[]): BoldPair[] {
  if (translation.length === 0 || original.length === 0) return [];
  const left = findBold(translation);
  if (!left.some(isBare)) return [];
  const right = findBold(original);
  const [bareLeft, bareRight] = [left.filter(isBare), right.filter(isBare)];
  return bareLeft.length === bareRight.length ? pair(bareLeft, bareRight) : pair(left, right);
}

function pair(left: readonly Bold[], right: readonly Bold[]): BoldPair[] {
  if (left.length > most || right.length !== left.length) return [];
  const pairs: BoldPair[] = [];
  for (const [index, { words: term, gloss }] of left.entries()) {
    const english = right[index]!.words;
    if (gloss !== undefined) {
      if (!isOneInOther(gloss.toLowerCase(), english.toLowerCase())) return [];
    } else if (!HAN.test(term)) {
      if (term.toLowerCase() !== english.toLowerCase()) return [];
    } else if (HAN.test(english) || !LATIN.test(english)) return [];
    else pairs.push({ term, english });
  }
  return pairs;
}

function isBare({ gloss }: Bold): boolean {
  return gloss === undefined;
}

/** `embedding` and `embeddings` are one wording. */
function isOneInOther(one: string, other: string): boolean {
  return one !== "" && (one.includes(other) || other.includes(one));
}

function findBold(passages: readonly string[]): Bold[] {
  const found: Bold[] = [];
  for (const passage of passages) {
    const rest = passage.replace(OPENING, "");
    if (!rest.includes("**")) continue;
    for (const [, words, gloss] of rest.matchAll(BOLD))
      found.push({ words: words!.trim(), gloss: gloss?.trim() });
  }
  return found;
}
