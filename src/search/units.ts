import type { Language } from "../model.ts";
import { placeByHash } from "./place-by-hash.ts";

/**
 * Units are what postings point to inside a post: the parts of its head, and each language of each turn.
 *
 * A turn's number comes from its id, so that a turn that comes or goes moves no other (see `placeByHash`).
 */
export const headUnits = { title: 0, names: 1, summary: 2, headings: 3 } as const;
export const firstTurnUnit = 4;

/** Side of a turn: 0 for Chinese, 1 for any other language. */
export function toSide(language: Language): 0 | 1 {
  return /^zh\b/i.test(language) ? 0 : 1;
}

/**
 * The first unit of each turn, in the order given; the second side is the next unit.
 *
 * At most every second number is taken: with three in four, a new turn moved so many others that an edit could write hundreds of
 * shards anew. The index is a fortieth larger for it.
 */
export function placeTurns(ids: readonly string[]): Uint32Array {
  return placeByHash(ids, 2).places.map((place) => firstTurnUnit + 2 * place);
}
