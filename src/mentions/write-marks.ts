import type { Turn } from "../model.ts";
import type { Occurrence } from "./choose-passages.ts";
import type { Matcher } from "./find-mentions.ts";
import { readRuns, toHtmlRange } from "./read-runs.ts";

/** What has to be known of a body to mark places in it. */
export interface MarkedBody {
  /** See `Transcript`. */
  html: readonly string[];
  turns: readonly Turn[];
  /** For each heading of the post, the number of the section it stands in. */
  sections: readonly number[];
  /** How marks call each thing. */
  numbers: readonly string[];
  match: Matcher;
}

/**
 * The places in a body that may become links: in each section the first mention of each thing, in the translation where there
 * is one. The body itself stays as it is, since only later, and elsewhere, is known which things have pages.
 *
 * @param occurrences by thing, in the order of the text.
 * @returns triples of numbers in base 36, in order: bytes from the end of the last place, bytes long, what `numbers` says of the
 * thing. `""` for none.
 */
export function writeMarks(occurrences: readonly (readonly Occurrence[])[], body: MarkedBody): string {
  const { html, turns, match } = body;
  const wanted = findFirsts(occurrences, body);
  const marks: string[] = [];
  // Bytes between the last place and the row at hand.
  let gap = 0;
  let row = 0;
  for (const index of [...wanted.keys()].sort((a, b) => a - b)) {
    const found = findRow(html, turns[index]!.id, row);
    if (found === -1) continue;
    for (; row < found; row++) gap += Buffer.byteLength(html[row]!);
    const text = html[row++]!;
    let last = 0;
    for (const [at, to, thing] of listPlaces(text, wanted.get(index)!, match)) {
      gap += Buffer.byteLength(text.slice(last, at));
      const length = Buffer.byteLength(text.slice(at, to));
      marks.push(gap.toString(36), length.toString(36), body.numbers[thing]!);
      gap = 0;
      last = to;
    }
    gap += Buffer.byteLength(text.slice(last));
  }
  return marks.join(" ");
}

/** The row that a turn is; -1 when there is none behind `from`. */
function findRow(html: readonly string[], id: string, from: number): number {
  const start = `<section class="turn" id="${id}"`;
  for (let row = from; row < html.length; row++) if (html[row]!.startsWith(start)) return row;
  return -1;
}

/** By turn: the things to be linked in it, and the side on which. */
function findFirsts(occurrences: readonly (readonly Occurrence[])[], { turns, sections }: MarkedBody) {
  const wanted = new Map<number, Map<number, "translation" | "original">>();
  const firsts = new Map<number, Occurrence>();
  const isOriginal = ({ turn, segment }: Occurrence) => turns[turn]!.segments[segment]!.role === "original";
  for (let thing = 0; thing < occurrences.length; thing++) {
    firsts.clear();
    for (const place of occurrences[thing]!) {
      const section = sections[turns[place.turn]!.heading] ?? -1;
      const known = firsts.get(section);
      if (known === undefined || (isOriginal(known) && !isOriginal(place))) firsts.set(section, place);
    }
    for (const place of firsts.values()) {
      let things = wanted.get(place.turn);
      if (things === undefined) {
        things = new Map();
        wanted.set(place.turn, things);
      }
      things.set(thing, isOriginal(place) ? "original" : "translation");
    }
  }
  return wanted;
}

/** Places of things in the HTML of a turn, in order. */
function listPlaces(
  html: string,
  things: Map<number, "translation" | "original">,
  match: Matcher,
): [at: number, to: number, thing: number][] {
  const places: [number, number, number][] = [];
  const from = html.indexOf(">") + 1;
  const to = html.lastIndexOf("</section>");
  const sides = cutSides(html.slice(from, to));
  let last = from;
  // Without a fold all is open, and may be the original.
  const isOpen = sides.every(({ role }) => role === "translation");
  for (const { start, stop, role } of sides) {
    if (!isOpen && !hasSide(things, role)) continue;
    const runs = readRuns(html, from + start, from + stop);
    match(runs.text, (id, first, end) => {
      const side = things.get(id);
      if (side === undefined || (side !== role && !isOpen)) return false;
      const range = toHtmlRange(runs, first, end);
      if (!range || range[0] < last) return false;
      things.delete(id);
      places.push([...range, id]);
      last = range[1];
      return isOpen ? things.size === 0 : !hasSide(things, role);
    });
    if (things.size === 0) break;
  }
  return places;
}

function hasSide(
  things: ReadonlyMap<number, "translation" | "original">,
  role: "translation" | "original",
): boolean {
  for (const side of things.values()) if (side === role) return true;
  return false;
}

interface Side {
  start: number;
  stop: number;
  role: "translation" | "original";
}

/** What is folded and what is not, in order. */
function cutSides(html: string): Side[] {
  const sides: Side[] = [];
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<details", at);
    const fold = open === -1 ? html.length : open;
    if (fold > at) sides.push({ start: at, stop: fold, role: "translation" });
    const close = html.indexOf("</details>", fold);
    const end = close === -1 ? html.length : close;
    if (end > fold) sides.push({ start: fold, stop: end, role: "original" });
    at = Math.max(end, fold + 1);
  }
  return sides;
}
