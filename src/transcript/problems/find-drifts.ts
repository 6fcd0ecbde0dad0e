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
const OWN: number = 0;
const LATE: number = 1;
const EARLY: number = 2;
const WAYS = 3;

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
  for (let index = 0; index < turns.length; index++)
    if (turns[index]!.translation > 0 && turns[index]!.original > 0) pairs.push(index);
  if (pairs.length < SHORTEST) return [];
  const usual = findUsual(turns, pairs);
  const costs = findCosts(turns, pairs, usual);
  /** Whether the passage behind a pair has no original of its own. */
  const isWitnessed = pairs.map((index) => {
    const next = turns[index + 1];
    return next !== undefined && next.original === 0 && next.translation > 0;
  });
  const ways = findCheapest(costs, isWitnessed);
  const drifts: Drift[] = [];
  for (let from = 0; from < ways.length; ) {
    const way = ways[from]!;
    let to = from;
    let own = 0;
    let other = 0;
    do {
      own += costs[to * WAYS]!;
      other += costs[to * WAYS + way]!;
      to++;
    } while (to < ways.length && ways[to] === way && !(way === LATE && isWitnessed[to - 1]));
    const shortest = way === LATE && isWitnessed[to - 1] ? SHORTEST_WITNESSED : SHORTEST;
    if (way !== OWN && to - from >= shortest && other <= own * (1 - GAIN))
      drifts.push({ from: pairs[from]!, to: pairs[to - 1]! + 1, shift: SHIFTS[way] as 1 | -1 });
    from = to;
  }
  return drifts;
}

/** The post's own length of a translation, within what is usual. */
function findUsual(turns: readonly Lengths[], pairs: readonly number[]): number {
  const ratios = new Float64Array(pairs.length);
  for (let at = 0; at < pairs.length; at++) {
    const { translation, original } = turns[pairs[at]!]!;
    ratios[at] = compare(translation, original);
  }
  return Math.min(Math.max(ratios.sort()[ratios.length >> 1]!, LEAST_USUAL), MOST_USUAL);
}

/** For each pair the cost of each way, a row of `WAYS`. */
function findCosts(turns: readonly Lengths[], pairs: readonly number[], usual: number): Float64Array {
  const costs = new Float64Array(pairs.length * WAYS);
  for (let at = 0; at < pairs.length; at++) {
    const index = pairs[at]!;
    const { original } = turns[index]!;
    for (let way = 0; way < WAYS; way++) {
      const place = index + SHIFTS[way]!;
      const translation = place < 0 || place >= turns.length ? 0 : turns[place]!.translation;
      const misfit = translation === 0 ? MOST : Math.abs(compare(translation, original) - usual);
      costs[at * WAYS + way] = Math.min(MOST, misfit);
    }
  }
  return costs;
}

/** Logarithm of a ratio, in which a word more or less among a few weighs little. */
function compare(translation: number, original: number): number {
  return Math.log((translation + 4) / (original + 3));
}

/** For each pair its way in the cheapest sequence (Viterbi). A late stretch ends free of charge before a passage without an original. */
function findCheapest(costs: Float64Array, isWitnessed: readonly boolean[]): Uint8Array {
  const pairs = isWitnessed.length;
  const totals = Float64Array.of(0, SWITCH, SWITCH);
  const before = new Float64Array(WAYS);
  const cameFrom = new Uint8Array(costs.length);
  for (let index = 0; index < pairs; index++) {
    const isLeft = index > 0 && isWitnessed[index - 1]!;
    before.set(totals);
    for (let to = 0; to < WAYS; to++) {
      let best = to;
      let least = before[to]! + findPrice(to, to, isLeft);
      for (let from = 0; from < WAYS; from++) {
        const total = before[from]! + findPrice(from, to, isLeft);
        if (total < least) {
          best = from;
          least = total;
        }
      }
      totals[to] = least + costs[index * WAYS + to]!;
      cameFrom[index * WAYS + to] = best;
    }
  }
  const late = totals[LATE]! + (isWitnessed[pairs - 1] ? 0 : SWITCH);
  const early = totals[EARLY]! + SWITCH;
  let way = totals[OWN]! <= Math.min(late, early) ? OWN : late <= early ? LATE : EARLY;
  const ways = new Uint8Array(pairs);
  for (let index = pairs - 1; index >= 0; index--) {
    ways[index] = way;
    way = cameFrom[index * WAYS + way]!;
  }
  return ways;
}

/** What a change of way costs. `isLeft`: the pair before stands before a passage without an original. */
function findPrice(from: number, to: number, isLeft: boolean): number {
  if (from === to) return isLeft && to === LATE ? SWITCH : 0;
  return isLeft && from === LATE && to === OWN ? 0 : SWITCH;
}
