import { countEdits } from "../text/count-edits.ts";

/**
 * Nearest known word to a mistyped one, for "did you mean".
 *
 * Distance counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment), on lower-case
 * words with `_` and `-` left out, so `Original-Language` is at distance 0 of `original_language`.
 * A word may be a third of its length away, at most 3; among equals the first of `known` wins.
 */
export function findNearestWord(word: string, known: Iterable<string>): string | undefined {
  const from = fold(word);
  const limit = Math.min(3, Math.max(1, Math.floor(from.length / 3)));
  if (from === "" || from.length > 64) return undefined;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const to = fold(candidate);
    if (Math.abs(to.length - from.length) >= bestDistance) continue;
    const distance = countEdits(from, to);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}
