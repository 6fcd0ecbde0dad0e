import { isAlike } from "./hear-title.ts";
import { findSoundClass } from "./sound-key.ts";
import { toLetters, toWordKey, type Word } from "./turn-words.ts";

/** Of fewer words too much would be another. */
const leastWords = 4;

/** The names of a body that are long enough to be known when one of their words is another. */
export function listBodies(wordings: ReadonlySet<string>): string[][] {
  const bodies: string[][] = [];
  for (const wording of wordings) {
    if (!/^\p{Lu}\p{L}+ /u.test(wording)) continue;
    const words = wording.split(" ").map(toLetters);
    if (words.length >= leastWords && !words.includes("")) bodies.push(words);
  }
  return bodies;
}

/**
 * Where a text says all words of a body's name but one, which begins alike: `the Norland some lamp fund` for `Norland Social Lamp Fund`.
 *
 * @param isNear whether the name may begin with a word.
 */
export function hearBody(
  words: readonly Word[],
  bodies: readonly (readonly string[])[],
  isNear: (word: Word) => boolean,
): { first: Word; last: Word } | undefined {
  for (const body of bodies) {
    for (let from = 0; from + body.length <= words.length; from++) {
      const first = words[from]!;
      if (isNear(first) && follows(words, from, body)) return { first, last: words[from + body.length - 1]! };
    }
  }
  return undefined;
}

function follows(words: readonly Word[], from: number, body: readonly string[]): boolean {
  let others = 0;
  for (const [index, wanted] of body.entries()) {
    const word = words[from + index]!;
    if (index > 0 && !word.isNext) return false;
    const key = toWordKey(word);
    if (isAlike(key, wanted)) continue;
    const isBegun = findSoundClass(key.charCodeAt(0)) === findSoundClass(wanted.charCodeAt(0));
    if (!isBegun || wanted.length < 4 || ++others > 1) return false;
  }
  return true;
}
