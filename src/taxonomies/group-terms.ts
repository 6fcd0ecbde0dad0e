import { toSlug } from "../text/slug.ts";

/** Terms under one letter of an index page. */
export interface LetterGroup<T> {
  /** `A`–`Z`, or `#` for everything else. */
  letter: string;
  terms: T[];
}

/**
 * Terms by the first letter of their transliterated names, `A`–`Z`, then `#`; groups without terms are left out.
 *
 * Inside a group by transliterated name, then by slug (unique in a taxonomy).
 */
export function groupTerms<T extends { name: string; slug: string }>(terms: readonly T[]): LetterGroup<T>[] {
  const sorted = terms
    // A slug in ASCII is the sound already.
    .map((term) => ({
      term,
      sound: /^[a-z0-9-]+$/.test(term.slug) ? term.slug : toSlug(term.name, "pinyin"),
    }))
    .sort((a, b) => compare(a.sound, b.sound) || compare(a.term.slug, b.term.slug));
  const groups = new Map<string, T[]>();
  for (const { term, sound } of sorted) {
    const letter = /^[a-z]/.test(sound) && !isHash(term.name, sound) ? sound[0]!.toUpperCase() : "#";
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [term]);
    else group.push(term);
  }
  return [...groups]
    .map(([letter, members]) => ({ letter, terms: members }))
    .sort((a, b) => rank(a.letter) - rank(b.letter));
}

/** A name without letters has a slug of `x-` and a hash, which is no reason to stand under X. */
function isHash(name: string, sound: string): boolean {
  return sound.startsWith("x-") && !/[\p{L}\p{N}]/u.test(name);
}

function rank(letter: string): number {
  return letter === "#" ? 128 : letter.charCodeAt(0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
