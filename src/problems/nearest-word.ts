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
    const distance = measure(from, to);
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

function measure(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
