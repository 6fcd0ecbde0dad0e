import type { Turn } from "../../model.ts";
import type { Occurrence } from "../occurrence.ts";
import type { Matcher, OnMention } from "./find-mentions.ts";
import type { Aside, Asides } from "./name-entry.ts";
import { dropNamesakes } from "./namesakes.ts";

/**
 * Every place of some turns that a matcher tells, by id, in the order of the text.
 *
 * @param small gets those that are the name in small letters, of ids that have it with capitals as well.
 */
export function findInTurns(
  turns: readonly Turn[],
  size: number,
  match: Matcher,
  asides: Asides,
  small: Occurrence[][],
): Occurrence[][] {
  const byThing: Occurrence[][] = Array.from({ length: size }, () => []);
  const others = new Map<number, Occurrence[]>();
  const uncased = new Map<number, Occurrence[]>();
  let turn = 0;
  let segment = 0;
  const keep: OnMention = (id, start, end) => {
    byThing[id]!.push({ turn, segment, start, end });
    return false;
  };
  const keepAside = (lists: Map<number, Occurrence[]>, { id, start, end }: Aside): void => {
    const list = lists.get(id);
    if (list) list.push({ turn, segment, start, end });
    else lists.set(id, [{ turn, segment, start, end }]);
  };
  for (; turn < turns.length && size > 0; turn++) {
    const { segments } = turns[turn]!;
    for (segment = 0; segment < segments.length; segment++) {
      asides.namesakes.length = 0;
      asides.small.length = 0;
      match(segments[segment]!.text, keep);
      for (const aside of asides.namesakes) keepAside(others, aside);
      for (const aside of asides.small) keepAside(uncased, aside);
    }
  }
  for (const [id, places] of others) byThing[id] = dropNamesakes(byThing[id]!, places, turns);
  for (const [id, places] of uncased)
    if (byThing[id]!.some((place) => isCased(place, turns))) small[id] = places;
  return byThing;
}

/** Whether an original has a name with capitals at a place. */
function isCased({ turn, segment, start, end }: Occurrence, turns: readonly Turn[]): boolean {
  const { role, text } = turns[turn]!.segments[segment]!;
  return role === "original" && /^\p{Lu}.* \p{Lu}/u.test(text.slice(start, end));
}
