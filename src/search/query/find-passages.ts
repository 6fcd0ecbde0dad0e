import type { Fold } from "../fold.ts";
import { type FoldedText, foldText } from "../fold-text.ts";
import { findStretch } from "./find-near-passages.ts";
import type { Part, Query } from "./parse-query.ts";

/** One turn as its page shows it. */
export interface PageTurn {
  id: string;
  /** Wordings; side 0 is Chinese, 1 any other language; `language` as the page has it. */
  sides: { side: 0 | 1; language: string; label: string; text: string }[];
  /** Heading it stands under, `""` before the first. */
  heading: string;
}

/** A turn that holds what is sought. */
export interface Passage extends PageTurn {
  /** For each of `sides`, UTF-16 ranges that match, ascending, not overlapping. */
  marks: [start: number, end: number][][];
  /** Small when the parts stand together: units between the first and the last, least over the sides. */
  distance: number;
}

/** Checks turns word by word: those that hold every part, and none that must not be there. In page order. */
export function findPassages(fold: Fold, query: Query, turns: readonly PageTurn[]): Passage[] {
  if (query.near) return findNearPassages(fold, query, turns);
  return turns.flatMap((turn) => {
    const folded = turn.sides.map(({ text }) => foldText(fold, text));
    const open = turn.sides.map(({ side }) => query.side === undefined || side === query.side);
    const finds = query.parts.map((part) =>
      folded.map((text, index) => (open[index] ? findPart(text, part) : [])),
    );
    if (finds.some((sides) => sides.every((ranges) => ranges.length === 0))) return [];
    if (query.without.some((part) => folded.some((text) => findPart(text, part).length > 0))) return [];
    const marks = folded.map((text, index) =>
      toMarks(
        finds.flatMap((sides) => sides[index]!),
        text,
        turn.sides[index]!.text,
      ),
    );
    return [{ ...turn, marks, distance: toDistance(finds, folded, query) }];
  });
}

/** Those that hold enough of the parts near one another; the distance is smaller, below 0, the more they hold. */
function findNearPassages(fold: Fold, query: Query, turns: readonly PageTurn[]): Passage[] {
  return turns.flatMap((turn) => {
    const folded = turn.sides.map(({ text }) => foldText(fold, text));
    if (query.without.some((part) => folded.some((text) => findPart(text, part).length > 0))) return [];
    const stretches = turn.sides.map(({ side }, index) =>
      query.side === undefined || side === query.side
        ? findStretch(
            query,
            query.parts.map((part) => findPart(folded[index]!, part)),
          )
        : undefined,
    );
    const score = Math.max(...stretches.map((stretch) => stretch?.score ?? 0));
    if (score === 0) return [];
    const marks = stretches.map((stretch, index) =>
      toMarks(stretch?.ranges ?? [], folded[index]!, turn.sides[index]!.text),
    );
    return [{ ...turn, marks, distance: -score }];
  });
}

/** Whether a text holds a part. */
export function holdsPart(fold: Fold, text: string, part: Part): boolean {
  return findPart(foldText(fold, text), part).length > 0;
}

/** Whether texts hold every part between them, and none what must not be there. */
export function holdQuery(fold: Fold, query: Query, texts: readonly string[]): boolean {
  const folded = texts.map((text) => foldText(fold, text));
  const hold = (part: Part): boolean => folded.some((text) => findPart(text, part).length > 0);
  return query.parts.every(hold) && !query.without.some(hold);
}

const letter = /[\p{L}\p{N}\p{M}]/u;
const han = /[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\ud840-\ud8bf\udc00-\udfff]/;

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && letter.test(unit) && !han.test(unit);
}

/** Ranges of the folded text that match a part in any of its forms: whole words only, save for a prefix. */
function findPart(folded: FoldedText, part: Part): [number, number][] {
  const ranges = findForm(folded, part);
  for (const text of part.forms ?? []) ranges.push(...findForm(folded, { ...part, text, prefix: "no" }));
  return ranges;
}

function findForm({ text }: FoldedText, part: Part): [number, number][] {
  const ranges: [number, number][] = [];
  const startsWord = isLetter(part.text[0]);
  const endsWord = isLetter(part.text.at(-1));
  for (let at = text.indexOf(part.text); at >= 0; at = text.indexOf(part.text, at + 1)) {
    let end = at + part.text.length;
    if (startsWord && isLetter(text[at - 1])) continue;
    if (endsWord && isLetter(text[end])) {
      if (part.prefix === "no") continue;
      while (isLetter(text[end])) end++;
    }
    ranges.push([at, end]);
  }
  // While a word is being typed the whole word is meant, where there is one.
  if (part.prefix !== "maybe") return ranges;
  const whole = ranges.filter(([start, end]) => end - start === part.text.length);
  return whole.length > 0 ? whole : ranges;
}

function toMarks(ranges: [number, number][], { from }: FoldedText, source: string): [number, number][] {
  const marks: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    let to = from[end]!;
    // A gap between two scripts is nothing in the folded text: the next unit begins behind it.
    while (/\s/.test(source[to - 1]!)) to--;
    const range: [number, number] = [from[start]!, to];
    const last = marks.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else marks.push(range);
  }
  return marks;
}

/** The least span of one side that holds every part; parts of a Latin phrase in a row count as none. */
function toDistance(finds: [number, number][][][], folded: readonly FoldedText[], query: Query): number {
  let best = Number.MAX_SAFE_INTEGER;
  for (const [side, { text }] of folded.entries()) {
    const all = finds.map((sides) => sides[side]!);
    if (all.some((ranges) => ranges.length === 0)) continue;
    if (query.phrase !== "" && text.includes(query.phrase)) return 0;
    const events = all.flatMap((ranges, part) => ranges.map(([start, end]) => ({ start, end, part })));
    events.sort((a, b) => a.start - b.start);
    const last = new Array<number>(all.length).fill(-1);
    for (const { start, end, part } of events) {
      last[part] = start;
      if (!last.includes(-1)) best = Math.min(best, end - Math.min(...last));
    }
  }
  return best;
}
