import { findRichest, isInWord } from "../../search/query/excerpt.ts";
import { findTarget } from "./place.ts";
import { showView } from "./views.ts";

/** What the search hands over when one of its links is followed. */
interface Arrival {
  id: string;
  /** The matched words as the turn has them. */
  words: string[];
}

/**
 * Marks what somebody searched for and opens the turn's original where it holds the match; gives the place where most of it stands
 * together. Browsers that know text fragments mark one place by themselves; this marks them all, everywhere.
 */
export function showArrival(): Range | undefined {
  const arrival = readArrival();
  const turn = findTarget();
  if (!turn || arrival?.id !== turn.id) return undefined;
  const { text, marks, toRange } = readMarks(turn, arrival.words);
  const ranges = marks.map(toRange);
  const words = new Set(ranges.filter(isShown).map(String));
  // The reading mode may leave out the language that alone has a word: for this visit both are shown.
  if (ranges.some((range) => !words.has(String(range)))) showView("details");
  for (const range of ranges) {
    const wording = findWording(range);
    if (wording instanceof HTMLDetailsElement) wording.open = true;
  }
  mark(ranges);
  const shown = marks.filter((_, at) => isShown(ranges[at]!));
  const richest = findRichest(text, shown, sight);
  return ranges[marks.findIndex(([start]) => start === richest)];
}

/** The translation, or the fold of the original, that a match stands in. */
function findWording({ startContainer }: Range): HTMLElement | null | undefined {
  return startContainer.parentElement?.closest<HTMLElement>(".original, .translation");
}

/** Whether the reading mode shows the language that a match stands in, be it folded. */
function isShown(range: Range): boolean {
  return findWording(range)?.offsetParent !== null;
}

function readArrival(): Arrival | undefined {
  try {
    const json = sessionStorage.getItem("found");
    sessionStorage.removeItem("found");
    return json === null ? undefined : (JSON.parse(json) as Arrival);
  } catch {
    return undefined;
  }
}

/** Characters that are on the screen at once, on a phone. */
const sight = 300;

/** An element's text, and every place in it where the words stand, white space aside, also across `<strong>` and links. */
function readMarks(inside: HTMLElement, words: readonly string[]) {
  // Who speaks, and what a fold is called, are not what is said.
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("summary, p > b:first-child")
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Text; at: number }[] = [];
  let text = "";
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, at: text.length });
    text += node.data.replace(/\s/g, " ");
  }
  const place = (offset: number, isEnd: boolean): [Text, number] => {
    const found = nodes.findLast(({ at }) => (isEnd ? at < offset : at <= offset))!;
    return [found.node, offset - found.at];
  };
  const toRange = ([start, end]: [number, number]): Range => {
    const range = new Range();
    range.setStart(...place(start, false));
    range.setEnd(...place(end, true));
    return range;
  };
  const marks: [start: number, end: number][] = [];
  for (const sought of words.map((one) => one.replace(/\s/g, " ")).filter((one) => one !== "")) {
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      const end = at + sought.length;
      if (!isInWord(text, at) && !isInWord(text, end)) marks.push([at, end]);
    }
  }
  return { text, marks: marks.sort((a, b) => a[0] - b[0]), toRange };
}

function mark(ranges: Range[]): void {
  if (ranges.length === 0) return;
  if ("highlights" in CSS) {
    CSS.highlights.set("found", new Highlight(...ranges));
    return;
  }
  for (const range of ranges) {
    // Only what lies in one text can be wrapped without taking the page apart.
    if (range.startContainer === range.endContainer) range.surroundContents(document.createElement("mark"));
  }
}
