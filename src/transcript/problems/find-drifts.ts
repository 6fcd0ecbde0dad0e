/** One turn as far as its lengths go; 0 where a side is absent. */
export interface Lengths {
  translation: number;
  original: number;
}

/** A stretch of turns, `from` to `to` (excluded), whose originals fit the passage `shift` turns on better than their own. */
export interface Drift {
  from: number;
  to: number;
  shift: 1 | -1;
}

/** Own passage, the next, the one before. */
const SHIFTS = [0, 1, -1] as const;
const OWN = 0;
const LATE = 1;
const EARLY = 2;

/** Between these is the usual length of a translation, as the logarithm of characters for each word: 0.9 to 2.1. */
const LEAST_USUAL = Math.log(0.9);
const MOST_USUAL = Math.log(2.1);

/** What the lengths of one pair can say at most: passages of the same words hardly differ by more. */
const MOST = 1.2;

/** How much better other passages must fit before a change is believed, where a stretch begins and where it ends. */
const SWITCH = 2;

/** Shorter stretches are chance. */
const SHORTEST = 5;

/** Where a late stretch leaves a passage without an original at its end, there is a second witness, and shorter ones count. */
const SHORTEST_WITNESSED = 3;

/** Of the misfit of its own passages a stretch must lose this share. */
const GAIN = 0.4;

/**
 * Finds stretches that run late or early: of all ways to say which original stands beside which passage (its own, the next, the one
 * before) the cheapest, where every original costs what its length differs from its passage's, and every change of way a fixed price.
 */
export function findDrifts(turns: readonly Lengths[]): Drift[] {
  const pairs: number[] = [];
  for (const [index, { translation, original }] of turns.entries())
    if (translation > 0 && original > 0) pairs.push(index);
  if (pairs.length < SHORTEST) return [];
  const found = findMedian(pairs.map((index) => compare(turns[index]!.translation, turns[index]!.original)));
  const usual = Math.min(Math.max(found, LEAST_USUAL), MOST_USUAL);
  const costs = pairs.map((index) =>
    SHIFTS.map((shift) => {
      const translation = turns[index + shift]?.translation ?? 0;
      if (translation === 0) return MOST;
      return Math.min(MOST, Math.abs(compare(translation, turns[index]!.original) - usual));
    }),
  );
  /** Whether the passage behind a pair has no original of its own. */
  const isWitnessed = pairs.map(
    (index) => turns[index + 1]?.original === 0 && turns[index + 1]!.translation > 0,
  );
  const ways = findCheapest(costs, isWitnessed);
  const drifts: Drift[] = [];
  for (let from = 0; from < ways.length; ) {
    const way = ways[from]!;
    let to = from;
    let own = 0;
    let other = 0;
    do {
      own += costs[to]![0]!;
      other += costs[to]![way]!;
      to++;
    } while (to < ways.length && ways[to] === way && !(way === LATE && isWitnessed[to - 1]));
    const shortest = way === LATE && isWitnessed[to - 1] ? SHORTEST_WITNESSED : SHORTEST;
    if (way !== OWN && to - from >= shortest && other <= own * (1 - GAIN))
      drifts.push({ from: pairs[from]!, to: pairs[to - 1]! + 1, shift: SHIFTS[way] as 1 | -1 });
    from = to;
  }
  return drifts;
}

/** Logarithm of a ratio, in which a word more or less among a few weighs little. */
function compare(translation: number, original: number): number {
  return Math.log((translation + 4) / (original + 3));
}

function findMedian(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1]!;
}

/** For each pair its way in the cheapest sequence (Viterbi). A late stretch ends free of charge before a passage without an original. */
function findCheapest(costs: readonly number[][], isWitnessed: readonly boolean[]): number[] {
  let totals = [0, SWITCH, SWITCH];
  const cameFrom: number[][] = [];
  for (const [index, cost] of costs.entries()) {
    const isLeft = isWitnessed[index - 1] === true;
    const before = totals;
    const price = (from: number, to: number) =>
      from === to ? (isLeft && to === LATE ? SWITCH : 0) : isLeft && from === LATE && to === OWN ? 0 : SWITCH;
    const previous = SHIFTS.map((_, to) => {
      let best = to;
      for (const from of SHIFTS.keys())
        if (before[from]! + price(from, to) < before[best]! + price(best, to)) best = from;
      return best;
    });
    totals = SHIFTS.map((_, to) => before[previous[to]!]! + price(previous[to]!, to) + cost[to]!);
    cameFrom.push(previous);
  }
  const ends = [totals[OWN]!, totals[LATE]! + (isWitnessed.at(-1) ? 0 : SWITCH), totals[EARLY]! + SWITCH];
  let way = ends.indexOf(Math.min(...ends));
  const ways = new Array<number>(costs.length);
  for (let index = costs.length - 1; index >= 0; index--) {
    ways[index] = way;
    way = cameFrom[index]![way]!;
  }
  return ways;
}
