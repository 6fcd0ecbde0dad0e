import { headUnits } from "../units.ts";
import type { FoundPost } from "./join-parts.ts";
import type { SearchIndex } from "./open-index.ts";

const headScores: Record<number, number> = {
  [headUnits.title]: 20,
  [headUnits.names]: 6,
  [headUnits.headings]: 4,
  [headUnits.summary]: 3,
};

/** A title outweighs everything; then names, headings, summary; then how much of the post is about it and how near
 * its parts stand; then how new it is. */
export function scorePost(index: SearchIndex, post: FoundPost): number {
  const { ages, lengths } = index.manifest;
  const count = post.turns.length;
  const share = count / 2 ** (lengths[post.place]! - 1);
  let score = 3 * (count / (count + 3)) + 2 * Math.min(1, share * 4);
  if (count > 0) score += post.near / count;
  for (const unit of post.head) score += headScores[unit] ?? 0;
  const age = ages[post.place]!;
  return score + (age === 0 ? 0 : 1.5 * 2 ** (-(age - 1) / 18));
}

/** Best first. */
export function compareFound(a: FoundPost, b: FoundPost): number {
  return b.score - a.score || a.place - b.place;
}
