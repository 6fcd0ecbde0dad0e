import { toSlug } from "../text/slug.ts";

/** A name with its match key, unique among those given. */
export interface KeyedName {
  key: string;
  name: string;
}

/** Two names and what they share. */
export type SimilarPair = [a: KeyedName, b: KeyedName, shared: string];

/** Where more names than this share a feature, the feature says nothing. */
const crowd = 12;

/** Names that sound alike: 王毅 and 汪毅, 李强 and Li Qiang. One in five such pairs is two things. */
export function findSameSounds(names: readonly KeyedName[]): SimilarPair[] {
  return pairUp(names, ({ name }) => {
    const sound = toSlug(name, "pinyin");
    return sound.includes("-") && !sound.startsWith("x-") ? [sound] : [];
  });
}

/** Initials and what they stand for: BOJ and Bank of Japan. */
export function findInitials(names: readonly KeyedName[]): SimilarPair[] {
  const long = new Map<string, KeyedName[]>();
  for (const one of names) {
    const words = one.name.match(/[\p{Script=Latin}\p{N}]+/gu) ?? [];
    if (words.length < 2 || words.length > 8 || /\p{Script=Han}/u.test(one.name)) continue;
    const small = words.filter((word) => !/^(of|the|and|for|in|on|at|de|a|an)$/i.test(word));
    for (const initials of new Set([toInitials(words), toInitials(small)])) {
      if (initials.length > 1) long.set(initials, [...(long.get(initials) ?? []), one]);
    }
  }
  const pairs: SimilarPair[] = [];
  for (const one of names) {
    if (!/^(\p{Lu}\.?){2,6}$/u.test(one.name)) continue;
    const initials = one.name.replaceAll(".", "").toLowerCase();
    const meant = long.get(initials) ?? [];
    if (meant.length <= crowd) for (const other of meant) pairs.push([one, other, one.name]);
  }
  return pairs;
}

/**
 * Names one character apart: a letter more, less or other. Only names long enough for chance to be unlikely (six letters,
 * or four Han characters), and never two that differ in a digit (GPT-4, GPT-5). Linear: names meet at what is left of them
 * without one character.
 */
export function findNearSpellings(names: readonly KeyedName[]): SimilarPair[] {
  const near = names.filter(
    ({ key }) => key.length <= 60 && key.length >= (/\p{Script=Han}/u.test(key) ? 4 : 6),
  );
  const pairs = pairUp(near, ({ key }) => {
    const features = [key];
    const characters = [...key];
    for (let index = 0; index < characters.length; index++) {
      features.push([...characters.slice(0, index), ...characters.slice(index + 1)].join(""));
    }
    return features;
  });
  return pairs.filter(([a, b]) => digitsOf(a.key) === digitsOf(b.key) && isOneApart([...a.key], [...b.key]));
}

function isOneApart(a: string[], b: string[]): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function digitsOf(key: string): string {
  return key.replace(/[^\p{N}]+/gu, " ").trim();
}

function toInitials(words: string[]): string {
  return words.map((word) => word[0]!.toLowerCase()).join("");
}

/** Every two names that share a feature, once. */
function pairUp(names: readonly KeyedName[], featuresOf: (name: KeyedName) => string[]): SimilarPair[] {
  const byFeature = new Map<string, KeyedName[]>();
  for (const name of names) {
    for (const feature of new Set(featuresOf(name))) {
      const sharing = byFeature.get(feature);
      if (sharing === undefined) byFeature.set(feature, [name]);
      else sharing.push(name);
    }
  }
  const pairs = new Map<string, SimilarPair>();
  for (const [feature, sharing] of byFeature) {
    if (sharing.length > crowd) continue;
    for (const [index, a] of sharing.entries()) {
      for (const b of sharing.slice(index + 1)) {
        const [first, second] = a.key < b.key ? [a, b] : [b, a];
        const id = `${first.key}\n${second.key}`;
        if (!pairs.has(id)) pairs.set(id, [first, second, feature]);
      }
    }
  }
  return [...pairs.values()];
}
