import { remember } from "../remember.ts";

/**
 * What is heard of an English word: its consonants, those that sound alike as one. `Palantir` and `Palunteer` have one key, and so
 * have `Waymo` and `Waimo`. Vowels count at the beginning only.
 */
export const toSoundKey: (key: string) => string = remember((key) => {
  const heard = key
    .replace(/^(?:kn|gn)/, "n")
    .replace(/^wr/, "r")
    .replace(/^p(?=[fs])/, "")
    .replace(/ph/g, "f")
    .replace(/ch(?=[lr])/g, "k")
    .replace(/tch|ch/g, "j")
    .replace(/sh/g, "s")
    .replace(/th/g, "t")
    .replace(/wh/g, "w")
    .replace(/x/g, "ks")
    .replace(/[sc](?=[eiy])|z/g, "s")
    .replace(/c?k|[cqg]/g, "k")
    .replace(/d/g, "t")
    .replace(/p/g, "b")
    .replace(/(?<=[aeo])w/g, "")
    .replace(/v|(?<=.)w/g, "f")
    .replace(/(?<=[aeiouy])r(?=[^aeiouy])/g, "")
    .replace(/(?<=.)[hy]/g, "");
  const first = /^[aeiouy]/.test(heard) ? "a" : "";
  return (
    first +
    heard
      .replace(/[aeiou]+/g, "'")
      .replace(/([a-z0-9])\1+/g, "$1")
      .replaceAll("'", "")
  );
});

const classes = ["aeiouy", "bpfvw", "cgjkqszxh", "dt", "l", "r", "mn"];
const classOf = new Uint8Array(128);
for (const [index, letters] of classes.entries())
  for (const letter of letters) classOf[letter.charCodeAt(0)] = index + 1;

/** Letters that may begin words of one sound have one number; digits have none in common with any. */
export function findSoundClass(code: number): number {
  return classOf[code] || code + 256;
}

const heard = ["bp", "fvw", "cgjkqszx", "dt", "l", "m", "n"];
const bits = new Uint8Array(128);
for (const [index, letters] of heard.entries())
  for (const letter of letters) bits[letter.charCodeAt(0)] = 1 << index;

/** One bit for each kind of consonant that a word has: two words with one sound have nearly the same. */
export function findConsonants(key: string): number {
  let found = 0;
  for (let at = 0; at < key.length; at++) found |= bits[key.charCodeAt(at)]!;
  return found;
}

/** How many kinds of consonants only one of two words has. */
export function countUnshared(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++;
  return count;
}
