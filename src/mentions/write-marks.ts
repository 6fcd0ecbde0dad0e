import type { Turn } from "../model.ts";
import type { Occurrence } from "./choose-passages.ts";
import type { Mention } from "./find-mentions.ts";
import { readRuns, toHtmlRange } from "./read-runs.ts";

/** What has to be known of a body to mark places in it. */
export interface MarkedBody {
  html: string;
  turns: readonly Turn[];
  /** For each heading of the post, the number of the section it stands in. */
  sections: readonly number[];
  match: (text: string) => Mention[];
}

/**
 * The places in a body that may become links: in each section the first mention of each thing, in the translation where there
 * is one. The body itself stays as it is, since only later, and elsewhere, is known which things have pages.
 *
 * @param occurrences by thing, in the order of the text.
 * @returns triples of numbers in base 36, in order: bytes from the end of the last place, bytes long, thing. `""` for none.
 */
export function writeMarks(occurrences: readonly (readonly Occurrence[])[], body: MarkedBody): string {
  const wanted = findFirsts(occurrences, body);
  const places: [at: number, to: number, thing: number][] = [];
  let from = 0;
  for (const [index, turn] of body.turns.entries()) {
    const things = wanted.get(index);
    if (!things) continue;
    // Ids are made of the turn's words: nothing else in the body reads like one.
    const start = body.html.indexOf(turn.id, from);
    if (start === -1) continue;
    const end = body.html.indexOf("</section>", start);
    from = end === -1 ? body.html.length : end;
    placeIn(body, body.html.indexOf(">", start) + 1, from, things, places);
  }
  return toBytes(body.html, places);
}

/** By turn: the things to be linked in it, and the side on which. */
function findFirsts(occurrences: readonly (readonly Occurrence[])[], { turns, sections }: MarkedBody) {
  const wanted = new Map<number, Map<number, "translation" | "original">>();
  for (const [thing, places] of occurrences.entries()) {
    const firsts = new Map<number, Occurrence>();
    for (const place of places) {
      const section = sections[turns[place.turn]!.heading] ?? -1;
      const known = firsts.get(section);
      const isOriginal = (one: Occurrence) => turns[one.turn]!.segments[one.segment]!.role === "original";
      if (known === undefined || (isOriginal(known) && !isOriginal(place))) firsts.set(section, place);
    }
    for (const { turn, segment } of firsts.values()) {
      const things = wanted.get(turn) ?? new Map<number, "translation" | "original">();
      wanted.set(turn, things.set(thing, turns[turn]!.segments[segment]!.role));
    }
  }
  return wanted;
}

function placeIn(
  { html, match }: MarkedBody,
  from: number,
  to: number,
  things: Map<number, "translation" | "original">,
  places: [number, number, number][],
): void {
  let end = 0;
  // Without a fold all is open, and may be the original.
  const fold = html.indexOf("<details", from);
  const isOpen = fold === -1 || fold > to;
  for (const [start, stop, role] of cutSides(html, from, to)) {
    if (!isOpen && ![...things.values()].includes(role)) continue;
    const runs = readRuns(html, start, stop);
    for (const mention of match(runs.text)) {
      const side = things.get(mention.id);
      if (side === undefined || (side !== role && !isOpen)) continue;
      const range = toHtmlRange(runs, mention.start, mention.end);
      if (!range || range[0] < end) continue;
      things.delete(mention.id);
      places.push([...range, mention.id]);
      end = range[1];
      if (things.size === 0) return;
    }
  }
}

/** What is folded and what is not, in order. */
function* cutSides(
  html: string,
  from: number,
  to: number,
): Generator<[number, number, "translation" | "original"]> {
  for (let at = from; at < to; ) {
    const open = html.indexOf("<details", at);
    const fold = open === -1 || open > to ? to : open;
    if (fold > at) yield [at, fold, "translation"];
    const close = html.indexOf("</details>", fold);
    const end = close === -1 || close > to ? to : close;
    if (end > fold) yield [fold, end, "original"];
    at = Math.max(end, fold + 1);
  }
}

function toBytes(html: string, places: readonly [number, number, number][]): string {
  let last = 0;
  const numbers: string[] = [];
  for (const [at, to, thing] of places) {
    const gap = Buffer.byteLength(html.slice(last, at));
    numbers.push(gap.toString(36), Buffer.byteLength(html.slice(at, to)).toString(36), thing.toString(36));
    last = to;
  }
  return numbers.join(" ");
}
