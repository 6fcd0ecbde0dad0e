import { countEdits } from "../../text/count-edits.ts";
import { toSoundKey } from "./sound-key.ts";
import { toLetters, toWordKey, type Word } from "./turn-words.ts";

/** A title's words, and which of them say something. */
interface Title {
  words: string[];
  tells: boolean[];
  /** How many do. */
  telling: number;
}

/** Titles of fewer words are heard as names are. */
const leastWords = 4;
const leastTelling = 3;
/** Words that a text may have more than the title, or other ones in a row. */
const mostOthers = 2;

const grammar =
  /^(?:the|an?|of|at|in|on|to|and|or|for|with|from|by|as|is|are|was|be|do|it|its|this|that|my|our|your|his|her|their|no|not|but|if|how|what|who|i|we|you|can|could)$/;

/** The titles among a work's Latin names that are long enough to be known by most of their words. */
export function listTitles(wordings: ReadonlySet<string>): Title[] {
  const titles: Title[] = [];
  for (const wording of wordings) {
    if (!/^\p{Script=Latin}/u.test(wording)) continue;
    const words = wording.split(/[\s-]+/).map(toLetters);
    if (words.length < leastWords || words.includes("")) continue;
    const tells = words.map((word) => !grammar.test(word));
    const telling = tells.filter(Boolean).length;
    if (telling >= leastTelling) titles.push({ words, tells, telling });
  }
  return titles;
}

/**
 * Where a text says most words of a title in their order: `the house with the lamp and walls` for `The House with a Lamp in Its
 * Walls`. Captions spell titles as they hear them.
 *
 * @param isNear whether the title may begin with a word.
 * @returns the first word and the last, or `undefined`.
 */
export function hearTitle(
  words: readonly Word[],
  titles: readonly Title[],
  isNear: (word: Word) => boolean,
): { first: Word; last: Word } | undefined {
  for (const title of titles) {
    const begin = title.tells.indexOf(true);
    for (const [index, first] of words.entries()) {
      if (!isNear(first) || !isAlike(toWordKey(first), title.words[begin]!)) continue;
      const last = follow(words, index, title, begin) ?? bridge(words, index, title, begin);
      if (last) return { first, last };
    }
  }
  return undefined;
}

/** The last telling word of a title that begins with its word `at` in the text's word `from`; `undefined` where too little of it follows. */
function follow(words: readonly Word[], from: number, title: Title, at: number): Word | undefined {
  let last = from;
  let same = 0;
  let told = 0;
  let others = 0;
  for (let index = from; at < title.words.length && index < words.length; ) {
    if (index > from && !words[index]!.isNext) break;
    const key = toWordKey(words[index]!);
    if (isAlike(key, title.words[at]!)) {
      same++;
      if (title.tells[at]) {
        told++;
        last = index;
      }
      index++;
      at++;
      others = 0;
      continue;
    }
    if (++others > mostOthers) break;
    const next = words[index + 1];
    if (at + 1 < title.words.length && isAlike(key, title.words[at + 1]!)) at++;
    else if (next && isAlike(toWordKey(next), title.words[at]!)) index++;
    else {
      index++;
      at++;
    }
  }
  const isMost = told >= leastTelling && told * 3 >= title.telling * 2;
  const isBeginning = title.telling === leastTelling && told === 2 && same >= leastWords;
  return isMost || isBeginning ? words[last] : undefined;
}

/**
 * The last word of a title whose first and last words stand in the text with something between them that sounds like the rest:
 * `Keeping Lampwell or Alight` for `Keeping Lamp Welfare Alight`.
 */
function bridge(words: readonly Word[], from: number, title: Title, begin: number): Word | undefined {
  const end = title.tells.lastIndexOf(true);
  const rest = title.words.slice(begin + 1, end).join("");
  if (rest.length < 6) return undefined;
  let between = "";
  for (let index = from + 1; index < words.length && index - from <= end - begin + mostOthers; index++) {
    if (!words[index]!.isNext) return undefined;
    const key = toWordKey(words[index]!);
    if (isAlike(key, title.words[end]!)) return soundsLike(between, rest) ? words[index] : undefined;
    between += key;
  }
  return undefined;
}

function soundsLike(heard: string, rest: string): boolean {
  return heard[0] === rest[0] && countEdits(toSoundKey(heard), toSoundKey(rest)) < 2;
}

/** Whether one word may have been heard as the other. */
export function isAlike(heard: string, word: string): boolean {
  if (heard === word) return true;
  if (heard.length < 4 || word.length < 4) return false;
  return countEdits(heard, word) === 1 || (heard[0] === word[0] && toSoundKey(heard) === toSoundKey(word));
}
