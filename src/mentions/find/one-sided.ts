import type { Turn } from "../../model.ts";
import type { Occurrence } from "../occurrence.ts";

/** A turn that names a thing in one of its languages only. */
export interface OneSided {
  turn: number;
  /** The first place there that names it. */
  place: Occurrence;
  /** How far into its language's text the place stands, from 0 to 1: about there the other language should name it, too. */
  share: number;
  /** The same of all its places there, names beside each other taken for one. */
  shares: number[];
}

/** A turn that names a thing oftener in its translation than in its original, and where in the original. */
export interface Unmatched {
  turn: number;
  own: Occurrence[];
  /** See `OneSided`, of what has no place of the original near to it. */
  shares: number[];
}

/** So many characters are between two names at most of which one explains the other, brackets among them. */
const beside = 3;

type Role = "translation" | "original";

/**
 * The turns in which only texts of one role name a thing, and which have others.
 *
 * @param places of one thing, in the order of the text.
 * @param role of the texts that name it.
 */
export function listOneSided(
  turns: readonly Turn[],
  places: readonly Occurrence[],
  role: Role,
  most: number,
): OneSided[] {
  const found: OneSided[] = [];
  for (let from = 0; from < places.length && found.length < most; ) {
    const place = places[from]!;
    const { segments } = turns[place.turn]!;
    let isOneSided = true;
    const first = from;
    for (; from < places.length && places[from]!.turn === place.turn; from++)
      isOneSided &&= segments[places[from]!.segment]!.role === role;
    if (!isOneSided || !segments.some((one) => one.role !== role && one.text !== "")) continue;
    const shares = listShares(turns[place.turn]!, places.slice(first, from));
    found.push({ turn: place.turn, place, share: shares[0]!, shares });
  }
  return found;
}

/**
 * The turns in which both languages name a thing, the translation oftener: a place of the original goes with that of the translation
 * which is nearest to it.
 *
 * @param places of one thing, in the order of the text.
 */
export function listUnmatched(
  turns: readonly Turn[],
  places: readonly Occurrence[],
  most: number,
): Unmatched[] {
  const found: Unmatched[] = [];
  for (let from = 0; from < places.length && found.length < most; ) {
    const { turn } = places[from]!;
    const { segments } = turns[turn]!;
    const own: Occurrence[] = [];
    const others: Occurrence[] = [];
    for (; from < places.length && places[from]!.turn === turn; from++)
      (segments[places[from]!.segment]!.role === "original" ? own : others).push(places[from]!);
    if (own.length === 0 || others.length <= own.length) continue;
    const shares = listShares(turns[turn]!, others);
    if (shares.length <= own.length) continue;
    for (const place of own) takeNearest(shares, findShare(turns[turn]!, place), 1);
    found.push({ turn, own, shares });
  }
  return found;
}

/** Takes out of a list what is nearest to a value; whether there is any so near. */
export function takeNearest(list: number[], value: number, reach: number): boolean {
  let nearest = -1;
  let least = reach;
  for (let at = 0; at < list.length; at++) {
    const distance = Math.abs(list[at]! - value);
    if (distance > least || (distance === least && nearest !== -1)) continue;
    nearest = at;
    least = distance;
  }
  if (nearest !== -1) list.splice(nearest, 1);
  return nearest !== -1;
}

function listShares(turn: Turn, places: readonly Occurrence[]): number[] {
  const shares: number[] = [];
  let last: Occurrence | undefined;
  for (const place of places) {
    if (last?.segment !== place.segment || place.start - last.end > beside)
      shares.push(findShare(turn, place));
    last = place;
  }
  return shares;
}

function findShare({ segments }: Turn, { segment, start }: Occurrence): number {
  const { role } = segments[segment]!;
  let before = start;
  let all = 0;
  for (let index = 0; index < segments.length; index++) {
    const one = segments[index]!;
    if (one.role !== role) continue;
    if (index < segment) before += one.text.length;
    all += one.text.length;
  }
  return all === 0 ? 0 : before / all;
}
