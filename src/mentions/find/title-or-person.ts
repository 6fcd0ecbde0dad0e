import type { Turn } from "../../model.ts";
import { isTitleAt } from "../brackets/title-place.ts";
import type { Occurrence } from "../occurrence.ts";

const workBefore =
  /(?:film|movie|biopic|book|novel|play|musical|biography|(?:电影|影片|片子|传记|小说|音乐剧|专辑)(?:叫|是)?|看(?:了|过|完)?)[ "“《「，,:：]{0,2}$/i;
const workBehind =
  /^[ "”》」，,]{0,2}(?:the )?(?:film|movie|biopic|book|novel|play|musical|biography|电影|影片|片子|传记|小说|音乐剧|专辑)/i;

/**
 * Leaves out the places of a work that is called after a person of the same post, where the words around do not say that it is the
 * work: `Morgan Hale` makes `Hale` hers, and `the film Hale` the film's.
 *
 * @param people all names of each person of the post.
 * @param places of the work.
 */
export function dropPersons(
  people: readonly ReadonlySet<string>[],
  places: readonly Occurrence[],
  turns: readonly Turn[],
): readonly Occurrence[] {
  if (places.length === 0 || people.length === 0) return places;
  const parts = new Set<string>();
  for (const names of people)
    for (const name of names) {
      const words = name.toLowerCase().split(/[ ·・.-]+/);
      if (words.length > 1) for (const word of words) parts.add(word);
    }
  return places.filter(({ turn, segment, start, end }) => {
    const { text } = turns[turn]!.segments[segment]!;
    if (!parts.has(text.slice(start, end).toLowerCase())) return true;
    return (
      isTitleAt(text, start, end) ||
      workBefore.test(text.slice(Math.max(0, start - 14), start)) ||
      workBehind.test(text.slice(end, end + 14))
    );
  });
}
