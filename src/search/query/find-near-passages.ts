import type { Query } from "./parse-query.ts";

/** Units in which the terms of a sentence stand, by those of the sentence; and at least. */
const [wider, narrowest] = [3, 60];

/** In how many units a sentence of so many stands where it is worded otherwise. */
export function toWidth(length: number): number {
  return Math.max(narrowest, wider * length);
}

/** A stretch of a text that has enough of the terms of a query that stands nowhere. */
export interface NearStretch {
  /** The weights of the terms in it. */
  score: number;
  /** Where they stand, ascending. */
  ranges: [number, number][];
}

/** A run of so many terms is a part of a sentence, and of so great a share of it nearly all. */
const [longRun, greatShare] = [5, 0.67];

/**
 * Whether some of a query's terms are one short run: of `特斯拉裁员` the firm alone, of which many speak.
 *
 * @param held numbers of terms in the order of the query, ascending.
 * @param terms how many there are in all.
 */
export function isOneName(held: readonly number[], terms: number): boolean {
  return (
    held.length < longRun && held.length < greatShare * terms && held.at(-1)! - held[0]! === held.length - 1
  );
}

/**
 * The stretch of a text that has most of what is sought: in a long turn words stand anywhere, and say nothing.
 *
 * @param finds for each part of the query where it stands, ascending.
 */
export function findStretch(query: Query, finds: readonly [number, number][][]): NearStretch | undefined {
  const { least, weights, pairs } = query.near!;
  const width = toWidth(query.parts.reduce((sum, { text }) => sum + text.length - 1, 1));
  const marked = finds
    .flatMap((ranges, part) => ranges.map(([start, end]) => ({ start, end, part })))
    .sort((a, b) => a.start - b.start || a.part - b.part);
  const events = marked.filter(({ part }) => weights[part]! > 0);
  const held = new Array<number>(query.parts.length).fill(0);
  let [count, score, first] = [0, 0, 0];
  let best: { score: number; from: number; to: number } | undefined;
  for (const { end, part } of events) {
    if (held[part]!++ === 0) {
      count++;
      score += weights[part]!;
    }
    for (; end - events[first]!.start > width; first++) {
      const left = events[first]!.part;
      if (--held[left]! > 0) continue;
      count--;
      score -= weights[left]!;
    }
    if (count >= least && (!best || score > best.score + 1e-9) && !isOneName(listHeld(held, weights), pairs))
      best = { score, from: events[first]!.start, to: end };
  }
  if (!best) return undefined;
  const { score: most, from, to } = best;
  // What touches the stretch completes it.
  const ranges = marked.filter(({ start, end }) => end >= from && start <= to);
  return { score: most, ranges: ranges.map(({ start, end }) => [start, end]) };
}

function listHeld(held: readonly number[], weights: readonly number[]): number[] {
  return held.flatMap((count, part) => (count > 0 && weights[part]! > 0 ? [part] : []));
}
