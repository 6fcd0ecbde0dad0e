import type { Turn } from "../../model.ts";
import type { Occurrence } from "../occurrence.ts";
import { splitName } from "../wordings/short-names.ts";

type Place = Pick<Occurrence, "start" | "end">;

/** Latin letters may be a part of any word. */
const chinese = /^《?\p{Script=Han}[\p{Script=Han}·-]+》?$/u;

/**
 * The places of a thing with those of Chinese names that were learnt after the texts were searched, where no translation was known to
 * name it: what originals have instead is heard where translations name a thing. Of a whole name the first one counts alone, too.
 *
 * @param places of the thing, in the order of the text.
 * @param learnt its new names.
 */
export function addLearnt(
  turns: readonly Turn[],
  places: readonly Occurrence[],
  learnt: readonly string[],
): readonly Occurrence[] {
  const whole = learnt.filter((name) => chinese.test(name));
  if (whole.length === 0) return places;
  if (places.some(({ turn, segment }) => turns[turn]!.segments[segment]!.role !== "original")) return places;
  const all = [...places];
  // Whatever begins with one that is looked for is found with it.
  const names = new Set(whole.map((name) => splitName(name)[0] ?? name));
  for (const [turn, { segments }] of turns.entries())
    for (const [segment, { role, text }] of segments.entries())
      if (role !== "original")
        for (const { start, end } of findAll(text, names, whole)) all.push({ turn, segment, start, end });
  return all.sort((a, b) => a.turn - b.turn || a.segment - b.segment || a.start - b.start);
}

/** Where a text has one of some names, none within another: a whole one where it goes on so, and else no part of somebody else's. */
function findAll(text: string, names: ReadonlySet<string>, whole: readonly string[]): Place[] {
  const found: Place[] = [];
  const cursors = [...names].map((name) => ({ name, at: text.indexOf(name) }));
  for (;;) {
    let first: (typeof cursors)[number] | undefined;
    for (const cursor of cursors) if (cursor.at >= 0 && (!first || cursor.at < first.at)) first = cursor;
    if (!first) return found;
    const { name, at: start } = first;
    const longer = whole.find((one) => one.length > name.length && text.startsWith(one, start));
    const end = start + (longer ?? name).length;
    // `艾达·希尔` is another Ada.
    if (text[start - 1] === "·" || text[end] === "·") {
      first.at = text.indexOf(name, start + name.length);
      continue;
    }
    found.push({ start, end });
    for (const cursor of cursors)
      if (cursor.at >= 0 && cursor.at < end) cursor.at = text.indexOf(cursor.name, end);
  }
}
