import { type Heads, type Sound, toSound } from "./to-sound.ts";

/** A page of a glossary: the terms that begin with `prefix` and stand on no page below it. */
export interface GlossaryPart<T> {
  /** `j`, `ji`, `jia`; `other` for what begins with no Latin letter or Han character. */
  prefix: string;
  terms: T[];
  /** Prefixes of the pages below it. */
  below: string[];
}

/** A page of more terms is divided, and a division of fewer is not worth a page. */
const mostTerms = 300;
const leastTerms = 20;

const other = "other";

/**
 * Divides terms into pages by how they sound: by first letter, where those are many by the first two, then by the first syllable. A
 * term more so changes the page it stands on and no other.
 */
export function cutPages<T extends { term: string }>(
  terms: readonly T[],
  heads: Heads = new Map(),
): GlossaryPart<T>[] {
  const heard = terms
    .map((value) => ({ value, sound: toSound(value.term, heads) }))
    .sort((a, b) => compare(a.sound.whole, b.sound.whole) || compare(a.value.term, b.value.term));
  const letters = divide(heard, ({ whole }) => (/^[a-z]/.test(whole) ? whole[0]! : other));
  return [...letters]
    .sort(([a], [b]) => Number(a === other) - Number(b === other) || compare(a, b))
    .flatMap(([letter, members]) =>
      letter === other ? [toPart(other, members, [])] : cut(letter, members, levels),
    );
}

interface Heard<T> {
  value: T;
  sound: Sound;
}

/** What pages are divided by, one level below the other. */
const levels: ((sound: Sound) => string)[] = [({ whole }) => whole.slice(0, 2), ({ syllable }) => syllable];

function cut<T>(prefix: string, members: Heard<T>[], [level, ...lower]: typeof levels): GlossaryPart<T>[] {
  if (members.length <= mostTerms || !level) return [toPart(prefix, members, [])];
  const groups = [...divide(members, level)].filter(
    ([name, group]) => group.length >= leastTerms && name.startsWith(prefix) && name !== prefix,
  );
  const divided = new Set(groups.flatMap(([, group]) => group));
  const own = members.filter((member) => !divided.has(member));
  const below = groups.flatMap(([name, group]) => cut(name, group, lower));
  return [
    toPart(
      prefix,
      own,
      groups.map(([name]) => name),
    ),
    ...below,
  ];
}

function toPart<T>(prefix: string, members: readonly Heard<T>[], below: string[]): GlossaryPart<T> {
  return { prefix, terms: members.map(({ value }) => value), below };
}

/** Groups in the order of their first members. */
function divide<T>(members: readonly Heard<T>[], by: (sound: Sound) => string): Map<string, Heard<T>[]> {
  const groups = new Map<string, Heard<T>[]>();
  for (const member of members) {
    const name = by(member.sound);
    const group = groups.get(name);
    if (group) group.push(member);
    else groups.set(name, [member]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
