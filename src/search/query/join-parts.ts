import { firstTurnUnit, headUnits } from "../units.ts";
import { findBoth, type Hits } from "./hits.ts";
import type { Query } from "./parse-query.ts";

/** A post that may hold what is sought. */
export interface FoundPost {
  place: number;
  score: number;
  /** Turns that may hold it, by number (see `placeTurns`: unit = firstTurnUnit + 2 × number), ascending. */
  turns: number[];
  /** Turns of these in which one wording, not just the turn, holds all parts. */
  near: number;
  /** Units of the head in which all parts occur together. */
  head: number[];
  /** What this post is held against, where that is not what all are. */
  query?: Query;
  /** Parts of the query, by number, that these turns need not hold: they are who speaks, or stand in the head. */
  lent?: number[];
}

/** Turns, and units of the head, in which every part occurs; a speaker's turns when there are no parts. */
export function joinParts(
  place: number,
  query: Query,
  parts: readonly Hits[],
  speakers: readonly Hits[],
): FoundPost {
  let turns: number[] | undefined;
  let heads: number[] | undefined;
  let wordings: number[] | undefined;
  let anyHead = parts.length > 0;
  const keep = (kept: number[] | undefined, found: number[]): number[] =>
    kept ? findBoth(kept, found) : found;
  for (const hits of parts) {
    const units = hits.get(place) ?? [];
    let first = 0;
    while (first < units.length && units[first]! < firstTurnUnit) first++;
    if (first === 0) anyHead = false;
    heads = keep(heads, units.slice(0, first));
    let inTurns = units.slice(first);
    if (query.side !== undefined)
      inTurns = inTurns.filter((unit) => ((unit - firstTurnUnit) & 1) === query.side);
    wordings = keep(wordings, inTurns);
    turns = keep(turns, toTurns(inTurns));
  }
  for (const hits of speakers) turns = keep(turns, toTurns(hits.get(place) ?? []));
  const turnsOnly = speakers.length > 0 || (query.side !== undefined && parts.length > 0);
  let head = turnsOnly ? [] : (heads ?? []);
  // Parts spread over the head: worth showing, worth less than together.
  if (!turnsOnly && head.length === 0 && anyHead) head = [headUnits.headings];
  if (parts.length === 0 && !turnsOnly) head = [headUnits.summary];
  return { place, score: 0, turns: turns ?? [], near: toTurns(wordings ?? []).length, head };
}

/** The turns of ascending units, each once. */
function toTurns(units: readonly number[]): number[] {
  const turns: number[] = [];
  for (const unit of units) {
    const turn = toTurn(unit);
    if (turns.at(-1) !== turn) turns.push(turn);
  }
  return turns;
}

/** The turn of a unit. */
export function toTurn(unit: number): number {
  return (unit - firstTurnUnit) >> 1;
}
