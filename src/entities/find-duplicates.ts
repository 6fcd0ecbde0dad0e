import { toMatchKey } from "../text/match-key.ts";
import { findInitials, findNearSpellings, findSameSounds } from "./similar-names.ts";

/** A name in use in one taxonomy. */
export interface NameUse {
  name: string;
  /** Number of posts that name it. */
  posts: number;
}

/** Two wordings that a text puts side by side, in either order: a gloss, the labels of a pair, `川普 (Donald Trump)`. */
export interface WordingPair {
  kind: "gloss" | "label" | "text";
  left: string;
  right: string;
  /** How often. */
  count: number;
}

export type EvidenceKind = "label" | "name" | "gloss" | "text" | "sound" | "initials" | "spelling";

/** Why two names may be one thing. */
export interface Evidence {
  kind: EvidenceKind;
  /** How often it was seen; 1 for what follows from the names alone. */
  count: number;
  /** What was seen: `川普 (Donald Trump)`. */
  seen: string;
}

/** Two names that may be one thing. Never a reason to merge: that takes an author and a record. */
export interface Duplicate {
  /** The one with more posts first. */
  names: [NameUse, NameUse];
  /** Strongest first. */
  evidence: Evidence[];
  /** Higher is likelier; of no unit. */
  score: number;
}

/** What one observation of each kind is worth; strongest first. */
const weights: Record<EvidenceKind, number> = {
  label: 5,
  name: 5,
  gloss: 3,
  text: 3,
  sound: 2,
  initials: 1.5,
  spelling: 1.5,
};

/**
 * Pairs of names of one taxonomy that may be one thing, likeliest first, with the evidence.
 *
 * @param names all of one taxonomy; spellings with one match key are one name, the one with most posts standing for it.
 * @param pairs wordings seen side by side in bodies; those of other things than these names do no harm.
 * @param isKnown whether two names are already one, by a record: such pairs are left out.
 */
export function findDuplicates(
  names: readonly NameUse[],
  pairs: readonly WordingPair[] = [],
  isKnown: (a: string, b: string) => boolean = () => false,
): Duplicate[] {
  const byKey = joinSpellings(names);
  const found = new Map<string, { a: string; b: string; evidence: Evidence[] }>();
  const add = (a: string, b: string, evidence: Evidence): void => {
    if (a === b || !byKey.has(a) || !byKey.has(b)) return;
    const [first, second] = a < b ? [a, b] : [b, a];
    const id = `${first}\n${second}`;
    const entry = found.get(id) ?? { a: first, b: second, evidence: [] };
    found.set(id, entry);
    const same = entry.evidence.find(({ kind }) => kind === evidence.kind);
    if (same === undefined) entry.evidence.push(evidence);
    else same.count += evidence.count;
  };
  for (const { name, posts } of names) addNameWithParenthesis(name, posts, add);
  for (const { kind, left, right, count } of pairs) {
    add(toMatchKey(left), toMatchKey(right), { kind, count, seen: `${left} (${right})` });
  }
  const uses = [...byKey].map(([key, { name }]) => ({ key, name }));
  const bySimilarity = [
    ["sound", findSameSounds],
    ["initials", findInitials],
    ["spelling", findNearSpellings],
  ] as const;
  for (const [kind, find] of bySimilarity) {
    for (const [a, b, seen] of find(uses)) add(a.key, b.key, { kind, count: 1, seen });
  }
  return [...found.values()]
    .map(({ a, b, evidence }) => toDuplicate(byKey.get(a)!, byKey.get(b)!, evidence))
    .filter(({ names: [a, b] }) => !isKnown(a.name, b.name))
    .sort(isLikelier);
}

function joinSpellings(names: readonly NameUse[]): Map<string, NameUse> {
  const byKey = new Map<string, NameUse & { most: number }>();
  for (const { name, posts } of names) {
    const key = toMatchKey(name);
    if (key === "") continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { name, posts, most: posts });
    else {
      if (posts > known.most || (posts === known.most && name < known.name)) {
        known.name = name;
        known.most = posts;
      }
      known.posts += posts;
    }
  }
  return byKey;
}

/** `川普 (Donald Trump)` speaks for 川普 = Donald Trump, and for itself being both. */
function addNameWithParenthesis(
  name: string,
  posts: number,
  add: (a: string, b: string, evidence: Evidence) => void,
): void {
  const [, outside, inside] = /^([^()（）]+)[(（]([^()（）]+)[)）]\s*$/.exec(name) ?? [];
  if (outside === undefined || inside === undefined) return;
  const [whole, left, right] = [toMatchKey(name), toMatchKey(outside), toMatchKey(inside)];
  const evidence = (): Evidence => ({ kind: "name", count: posts, seen: name.trim() });
  add(left, right, evidence());
  add(whole, left, evidence());
  add(whole, right, evidence());
}

function toDuplicate(a: NameUse, b: NameUse, evidence: Evidence[]): Duplicate {
  const [first, second] = a.posts > b.posts || (a.posts === b.posts && a.name < b.name) ? [a, b] : [b, a];
  const worth = ({ kind, count }: Evidence) => weights[kind] * (1 + Math.log2(count));
  return {
    names: [
      { name: first.name, posts: first.posts },
      { name: second.name, posts: second.posts },
    ],
    evidence: evidence.sort((x, y) => worth(y) - worth(x) || (x.kind < y.kind ? -1 : 1)),
    score: evidence.reduce((sum, one) => sum + worth(one), 0),
  };
}

function isLikelier(a: Duplicate, b: Duplicate): number {
  const posts = (one: Duplicate) => one.names[0].posts + one.names[1].posts;
  const text = (one: Duplicate) => `${one.names[0].name}\n${one.names[1].name}`;
  return b.score - a.score || posts(b) - posts(a) || (text(a) < text(b) ? -1 : 1);
}
