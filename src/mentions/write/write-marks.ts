import type { Turn } from "../../model.ts";
import type { Matcher } from "../match/find-mentions.ts";
import type { Occurrence } from "../occurrence.ts";
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

/** In one section, the turns that name a thing and have not been looked at, and on which side the next of them is looked at. */
interface Wanted {
  thing: number;
  translations: number[];
  originals: number[];
  side: Role;
  /** Whether a thing of the same name has the link: the next mention is no more this one's. */
  isTaken: boolean;
}

type Role = "translation" | "original";
type Place = [at: number, to: number, thing: number];

/**
 * The places in a body that may become links: in each section the first mention of each thing that a link can enclose, in the
 * translation where there is one. The body itself stays as it is, since only later, and elsewhere, is known which things have pages.
 *
 * @param occurrences by thing, in the order of the text.
 * @returns triples of numbers in base 36, in order: bytes from the end of the last place, bytes long, what `numbers` says of the
 * thing. `""` for none.
 */
export function writeMarks(occurrences: readonly (readonly Occurrence[])[], body: MarkedBody): string {
  const { html, turns, match, numbers } = body;
  const rows = findRows(html);
  const byRow = new Map<number, Place[]>();
  // A mention may stand in a link of its author's: then the next turn is looked at.
  for (let wanted = listWanted(occurrences, body); wanted.length > 0; ) {
    const left: Wanted[] = [];
    for (const [turn, things] of groupByTurn(wanted)) {
      const row = rows.get(turns[turn]!.id);
      if (row !== undefined) {
        const places = byRow.get(row) ?? [];
        listPlaces(html[row]!, things, match, places);
        if (places.length > 0) byRow.set(row, places);
      }
      for (const one of things.values()) if (!one.isTaken) left.push(one);
    }
    wanted = left;
  }
  const marks: string[] = [];
  // Bytes between the last place and the row at hand.
  let gap = 0;
  let row = 0;
  for (const [found, places] of [...byRow].sort(([a], [b]) => a - b)) {
    for (; row < found; row++) gap += Buffer.byteLength(html[row]!);
    const text = html[row++]!;
    let last = 0;
    for (const [at, to, thing] of places.sort(([a], [b]) => a - b)) {
      gap += Buffer.byteLength(text.slice(last, at));
      const length = Buffer.byteLength(text.slice(at, to));
      marks.push(gap.toString(36), length.toString(36), numbers[thing]!);
      gap = 0;
      last = to;
    }
    gap += Buffer.byteLength(text.slice(last));
  }
  return marks.join(" ");
}

/** The row that each turn is. */
function findRows(html: readonly string[]): Map<string, number> {
  const start = '<section class="turn" id="';
  const rows = new Map<string, number>();
  for (const [row, text] of html.entries())
    if (text.startsWith(start)) rows.set(text.slice(start.length, text.indexOf('"', start.length)), row);
  return rows;
}

/** For each section the things it names. */
function listWanted(
  occurrences: readonly (readonly Occurrence[])[],
  { turns, sections }: MarkedBody,
): Wanted[] {
  const wanted: Wanted[] = [];
  const bySection = new Map<number, Wanted>();
  for (let thing = 0; thing < occurrences.length; thing++) {
    bySection.clear();
    for (const { turn, segment } of occurrences[thing]!) {
      const section = sections[turns[turn]!.heading] ?? -1;
      let one = bySection.get(section);
      if (one === undefined) {
        one = { thing, translations: [], originals: [], side: "translation", isTaken: false };
        bySection.set(section, one);
        wanted.push(one);
      }
      const list = turns[turn]!.segments[segment]!.role === "original" ? one.originals : one.translations;
      if (list[list.length - 1] !== turn) list.push(turn);
    }
  }
  // The next is the last of its list, which is where lists are short of it at no cost.
  for (const { translations, originals } of wanted) {
    translations.reverse();
    originals.reverse();
  }
  return wanted;
}

/** By turn: the things to be linked in it. What is named in no further turn is given up. */
function groupByTurn(wanted: readonly Wanted[]): Map<number, Map<number, Wanted>> {
  const turns = new Map<number, Map<number, Wanted>>();
  for (const one of wanted) {
    one.side = one.translations.length > 0 ? "translation" : "original";
    const turn = one.translations.pop() ?? one.originals.pop();
    if (turn === undefined) continue;
    const things = turns.get(turn);
    if (things) things.set(one.thing, one);
    else turns.set(turn, new Map([[one.thing, one]]));
  }
  return turns;
}

/** Adds places of things in the HTML of a turn, and takes these things away. */
function listPlaces(html: string, things: Map<number, Wanted>, match: Matcher, places: Place[]): void {
  const from = html.indexOf(">") + 1;
  const to = html.lastIndexOf("</section>");
  const sides = cutSides(html.slice(from, to));
  // Without a fold all is open, and may be the original.
  const isOpen = sides.every(({ role }) => role === "translation");
  for (const { start, stop, role } of sides) {
    if (!isOpen && !hasSide(things, role)) continue;
    const runs = readRuns(html, from + start, from + stop);
    match(runs.text, (id, first, end) => {
      const one = things.get(id);
      if (one === undefined || (one.side !== role && !isOpen)) return false;
      const range = toHtmlRange(runs, first, end);
      if (!range) return false;
      if (places.some(([at, to]) => at < range[1] && range[0] < to)) {
        one.isTaken = true;
        return false;
      }
      things.delete(id);
      places.push([...range, id]);
      return isOpen ? things.size === 0 : !hasSide(things, role);
    });
    if (things.size === 0) break;
  }
}

function hasSide(things: ReadonlyMap<number, Wanted>, role: Role): boolean {
  for (const { side } of things.values()) if (side === role) return true;
  return false;
}

interface Side {
  start: number;
  stop: number;
  role: Role;
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
