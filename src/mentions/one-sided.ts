import type { Turn } from "../model.ts";
import type { Occurrence } from "./choose-passages.ts";

/** A turn that names a thing in one of its languages only. */
export interface OneSided {
  turn: number;
  /** The first place there that names it. */
  place: Occurrence;
  /** How far into its language's text the place stands, from 0 to 1: about there the other language should name it, too. */
  share: number;
}

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
    for (; from < places.length && places[from]!.turn === place.turn; from++)
      isOneSided &&= segments[places[from]!.segment]!.role === role;
    if (isOneSided && segments.some((one) => one.role !== role && one.text !== ""))
      found.push({ turn: place.turn, place, share: findShare(turns[place.turn]!, place) });
  }
  return found;
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
