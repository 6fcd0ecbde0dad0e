import type { Turn } from "../../model.ts";
import type { Occurrence } from "../occurrence.ts";

/**
 * Whether the first name at [start, end) is another's, whom a bracket gives in full: `艾达·布鲁克（Ada Brook）` where `Ada Vale` is looked for.
 * Captions mishear surnames; what an author puts in brackets is somebody's.
 *
 * @param own all parts of the person's names, the first name first.
 */
export function isAnotherAt(text: string, start: number, end: number, own: readonly string[]): boolean {
  if (!/[（(]/.test(text[start - 1] ?? "") || text.slice(start, end) !== own[0]) return false;
  const surname = /^(?: \p{Lu}\.?)* (\p{Lu}\p{Ll}{2,})(?![\p{L}'’])/u.exec(text.slice(end, end + 24))?.[1];
  return surname !== undefined && !own.includes(surname);
}

/**
 * Leaves out the first names that mean somebody else of the same name: whoever was named in full last is meant by the first name alone.
 *
 * @param places of one thing in the order of the text, and `others` the first names in it that are another's.
 */
export function dropNamesakes(
  places: readonly Occurrence[],
  others: readonly Occurrence[],
  turns: readonly Turn[],
): Occurrence[] {
  const read = ({ turn, segment, start, end }: Occurrence) =>
    turns[turn]!.segments[segment]!.text.slice(start, end).toLowerCase();
  const first = new Set(others.map(read));
  let next = 0;
  let isOther = false;
  return places.filter((place) => {
    for (; next < others.length && isBefore(others[next]!, place); next++) isOther = true;
    // A whole name, or a surname: no other is meant.
    if (!first.has(read(place))) isOther = false;
    return !isOther;
  });
}

function isBefore(a: Occurrence, b: Occurrence): boolean {
  return (a.turn - b.turn || a.segment - b.segment || a.start - b.start) < 0;
}
