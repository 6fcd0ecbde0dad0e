import type { Turn } from "../../model.ts";
import { type Occurrence, overlaps } from "../occurrence.ts";
import { splitName } from "../wordings/short-names.ts";

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
  const names = new Set([...whole, ...whole.flatMap((name) => splitName(name).slice(0, 1))]);
  for (const [turn, { segments }] of turns.entries()) {
    for (const [segment, { role, text }] of segments.entries()) {
      if (role === "original") continue;
      const here: Occurrence[] = [];
      for (const name of names) {
        for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
          const place = { turn, segment, start, end: start + name.length };
          // `艾达·希尔` is another Ada.
          const isPart = text[start - 1] === "·" || text[place.end] === "·";
          if (!isPart && !here.some((other) => overlaps(other, place))) here.push(place);
        }
      }
      all.push(...here);
    }
  }
  return all.sort((a, b) => a.turn - b.turn || a.segment - b.segment || a.start - b.start);
}
