import type { Fold } from "../fold.ts";
import { toNameKey } from "../terms.ts";

/** Units of a key, at most: nobody types more before choosing. */
const longestKey = 24;

/** Parts of a text from which a suggestion may be found, at most. */
const mostParts = 4;

/** What can be typed to be offered a name: the name from each of its words on, its pinyin, its initials. All folded. */
export function toNameKeys(fold: Fold, name: string, sounds: readonly string[]): string[] {
  const keys = new Set<string>();
  const add = (key: string): void => {
    if (key !== "") keys.add(key.slice(0, longestKey));
  };
  add(toNameKey(fold, name));
  for (const part of toParts(name)) add(toNameKey(fold, part));
  if (/\p{Script=Han}/u.test(name)) {
    const spoken = sounds.map((sound) => toNameKey(fold, sound)).filter((sound) => sound !== "");
    add(spoken.join(""));
    // 马斯克星舰: mskxj; what is not Han stays whole in the middle, but begins like any word.
    if (spoken.length > 1) add(spoken.map((sound) => sound[0]).join(""));
  }
  return [...keys];
}

/** A title's clauses, or a name's words: the places where someone might begin to type it. */
export function toParts(name: string): string[] {
  const parts: string[] = [];
  for (const match of name.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)) {
    if (match.index > 0) parts.push(name.slice(match.index));
    if (parts.length === mostParts) break;
  }
  return parts;
}
