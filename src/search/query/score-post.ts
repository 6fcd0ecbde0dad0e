import { headUnits } from "../units.ts";
import type { FoundPost } from "./join-parts.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Query } from "./parse-query.ts";

/** A title outweighs everything. */
const titleScore = 20;
const headScores: Record<number, number> = {
  [headUnits.names]: 6,
  [headUnits.headings]: 4,
  [headUnits.summary]: 3,
};

/**
 * Of one word: how much of the post is about it. Of several: how many wordings hold them all, and how short its turns are, since in
 * a long turn words stand anywhere and make no phrase. Then how new the post is.
 */
export function scorePost(index: SearchIndex, post: FoundPost, query: Query): number {
  const { ages, lengths } = index.manifest;
  const { place, turns, near } = post;
  const several = isSeveral(query);
  let score = several
    ? (near > 0 ? 2 : 0) + Math.log2(1 + near) + lengths[place]! / 2
    : (3 * turns.length) / (turns.length + 3) +
      (turns.length > 0 ? near / turns.length : 0) +
      2 * Math.min(1, (4 * turns.length) / 2 ** (lengths[place]! - 1));
  // In a head, too, several words may stand apart.
  const share = several ? 1 / 3 : 1;
  for (const unit of post.head)
    score += unit === headUnits.title ? titleScore : (headScores[unit] ?? 0) * share;
  const age = ages[place]!;
  return score + (age === 0 ? 0 : 1.5 * share * 2 ** (-(age - 1) / 18));
}

/** Whether the index cannot tell how near to one another stand what is sought: words are terms of their own. */
function isSeveral({ parts }: Query): boolean {
  return parts.length > 1 || parts.some(({ text }) => text.includes(" "));
}

/** Best first. */
export function compareFound(a: FoundPost, b: FoundPost): number {
  return b.score - a.score || a.place - b.place;
}
