import { type Authorities, resolveName } from "../../entities/authorities.ts";
import { findDuplicates, type NameUse, type WordingPair } from "../../entities/find-duplicates.ts";
import { type DuplicateGroup, groupDuplicates } from "../../entities/group-duplicates.ts";
import type { Post } from "../../model.ts";
import type { SeenPair } from "../../posts/evidence.ts";
import { toMatchKey } from "../../text/match-key.ts";

/** A group with what it would do. */
export interface CountedGroup extends DuplicateGroup {
  taxonomy: string;
  /** Number of posts that name any of its names. */
  posts: number;
}

/** The likely duplicates of one taxonomy, likeliest first. */
export function findGroups(
  taxonomy: string,
  posts: readonly Post[],
  pairs: readonly WordingPair[],
  authorities: Authorities,
): CountedGroup[] {
  const uses = new Map<string, NameUse>();
  const postsOf = new Map<string, Set<Post>>();
  for (const post of posts) {
    for (const name of post.terms[taxonomy] ?? []) {
      const use = uses.get(name) ?? { name, posts: 0 };
      use.posts++;
      uses.set(name, use);
      const key = toMatchKey(name);
      postsOf.set(key, (postsOf.get(key) ?? new Set()).add(post));
    }
  }
  const recordOf = (name: string) => resolveName(authorities, taxonomy, name);
  // Two records are two things: their author has said so.
  const isKnown = (a: string, b: string) => recordOf(a) !== undefined && recordOf(b) !== undefined;
  const isName = (text: string) => postsOf.has(toMatchKey(text));
  const named = pairs.flatMap((pair) => trimPair(pair, isName));
  return groupDuplicates(findDuplicates([...uses.values()], named, isKnown), recordOf).map((group) => {
    const joined = new Set<Post>();
    for (const { name } of group.names)
      for (const post of postsOf.get(toMatchKey(name)) ?? []) joined.add(post);
    return { ...group, taxonomy, posts: joined.size };
  });
}

/** How many posts put two wordings side by side. */
export function countPairs(evidence: Iterable<readonly SeenPair[]>): WordingPair[] {
  const counted = new Map<string, WordingPair>();
  for (const pairs of evidence) {
    for (const { kind, left, right } of pairs) {
      const id = `${kind}\n${left}\n${right}`;
      const pair = counted.get(id) ?? { kind, left, right, count: 0 };
      pair.count++;
      counted.set(id, pair);
    }
  }
  return [...counted.values()];
}

/** In a sentence the longest end of the words before the parenthesis that is a name is meant: `说特朗普（Donald Trump）`. */
export function trimPair<T extends { kind: string; left: string; right: string }>(
  pair: T,
  isName: (text: string) => boolean,
): T[] {
  if (pair.kind !== "text") return [pair];
  if (!isName(pair.right)) return [];
  for (let start = 0; start <= pair.left.length - 2; start++) {
    const left = pair.left.slice(start);
    if (/^\p{Script=Han}/u.test(left) && isName(left)) return [{ ...pair, left }];
  }
  return [];
}
