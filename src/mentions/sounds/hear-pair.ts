import { toWordKey, type Word } from "./turn-words.ts";

/** The two words of a name. */
type Pair = readonly [first: string, last: string];

/** Shorter words are heard for too many others. */
const leastLetters = 4;

/** The names of two words, or of one that runs them together, which the second tells: `Lamp List`, `LampCrunch`. */
export function listPairs(wordings: ReadonlySet<string>): Pair[] {
  const pairs: Pair[] = [];
  for (const wording of wordings) {
    const [, first, last] = pair.exec(wording) ?? [];
    if (first !== undefined && last !== undefined) pairs.push([first.toLowerCase(), last.toLowerCase()]);
  }
  return pairs;
}

const pair = /^(?:The )?(\p{Lu}\p{Ll}{3,}) ?(\p{Lu}\p{Ll}{3,})$/u;

/**
 * Where a text has the second word of a name behind another that begins like its first: `the lamb list` for `The Lamp List`. In capitals
 * that is another name.
 *
 * @param isNear whether the name may begin with a word.
 */
export function hearPair(
  words: readonly Word[],
  pairs: readonly Pair[],
  isNear: (word: Word) => boolean,
): { first: Word; last: Word } | undefined {
  for (const [name, ending] of pairs) {
    for (let index = 1; index < words.length; index++) {
      const last = words[index]!;
      if (last.isCapital || !last.isNext || toWordKey(last) !== ending) continue;
      const first = words[index - 1]!;
      const key = toWordKey(first);
      if (key[0] === name[0] && key.length >= leastLetters && !first.isCapital && isNear(first))
        return { first, last };
    }
  }
  return undefined;
}
