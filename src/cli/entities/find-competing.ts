import {
  type CompetingRenderings,
  findCompetingRenderings,
  type Rendering,
} from "../../entities/find-renderings.ts";
import type { Post } from "../../model.ts";
import type { Entry } from "../../posts/entry.ts";
import { createPlaceName, type PlaceName } from "../../posts/place-name.ts";
import { taxonomyTable } from "../../taxonomy-table.ts";
import { toMatchKey } from "../../text/match-key.ts";
import { trimPair } from "./find-groups.ts";

/**
 * English names in several Chinese ways, with the places of each: glosses, labels and names of one post count once.
 *
 * @param taxonomies whose names to look at; none for every English wording.
 */
export function findCompeting(
  content: string,
  entries: readonly Entry[],
  taxonomies: readonly string[],
): CompetingRenderings[] {
  const names = new Set<string>();
  for (const { post } of entries) {
    for (const { key } of taxonomyTable) {
      for (const name of post?.terms[key] ?? []) names.add(toMatchKey(name));
    }
  }
  const wanted = new Set<string>();
  for (const { post } of entries) {
    for (const key of taxonomies)
      for (const name of post?.terms[key] ?? []) {
        const { english } = splitName(name) ?? { english: name };
        wanted.add(toMatchKey(english));
      }
  }
  const renderings: Rendering[] = [];
  const place = createPlaceName(content);
  for (const { post, evidence = [] } of entries) {
    if (post === undefined) continue;
    const add = (chinese: string, english: string, line: number): void => {
      if (!/\p{Script=Han}/u.test(chinese) || /\p{Script=Han}/u.test(english)) return;
      if (!/\p{Script=Latin}/u.test(english)) return;
      if (taxonomies.length > 0 && !wanted.has(toMatchKey(english))) return;
      renderings.push({ chinese, english, path: post.path, line });
    };
    for (const { chinese, english, line } of findInNames(post, place)) add(chinese, english, line);
    for (const pair of evidence.flatMap((one) => trimPair(one, (text) => names.has(toMatchKey(text))))) {
      add(pair.left, pair.right, pair.line);
      if (pair.kind !== "text") add(pair.right, pair.left, pair.line);
    }
  }
  return findCompetingRenderings(renderings);
}

/** `川普 (Donald Trump)` among a post's names. */
function findInNames(post: Post, place: PlaceName) {
  return taxonomyTable.flatMap(({ key, fields }) => {
    const keys = fields.map((field) => field.key);
    return (post.terms[key] ?? []).flatMap((name) => {
      const split = splitName(name);
      if (split === undefined) return [];
      return [{ ...split, line: place(post, keys, name).line }];
    });
  });
}

function splitName(name: string): { chinese: string; english: string } | undefined {
  const [, outside, inside] = /^([^()（）]+)[(（]([^()（）]+)[)）]\s*$/.exec(name) ?? [];
  if (outside === undefined || inside === undefined) return undefined;
  const [a, b] = [outside.trim(), inside.trim()];
  return /\p{Script=Han}/u.test(a) ? { chinese: a, english: b } : { chinese: b, english: a };
}
