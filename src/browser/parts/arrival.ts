import { findTarget } from "./place.ts";

/** What the search hands over when one of its links is followed. */
interface Arrival {
  id: string;
  /** The matched words as the turn has them. */
  words: string[];
}

/**
 * Marks what somebody searched for and opens the turn's original where it holds the match; gives the first match. Browsers
 * that know text fragments mark one place by themselves; this marks them all, everywhere.
 */
export function showArrival(): Range | undefined {
  const arrival = readArrival();
  const turn = findTarget();
  if (!turn || arrival?.id !== turn.id) return undefined;
  const ranges = arrival.words.flatMap((words) => findRanges(turn, words));
  for (const { startContainer } of ranges) {
    const original = startContainer.parentElement?.closest("details");
    if (!original) continue;
    original.open = true;
    // The reading mode may leave originals out altogether.
    if (original.offsetParent === null) document.documentElement.dataset.view = "details";
  }
  mark(ranges);
  return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[0];
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

/** Every place in an element where the words stand, white space aside, also across `<strong>` and links. */
function findRanges(inside: HTMLElement, words: string): Range[] {
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; at: number }[] = [];
  let text = "";
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, at: text.length });
    text += node.data.replace(/\s/g, " ");
  }
  const sought = words.replace(/\s/g, " ");
  const ranges: Range[] = [];
  const place = (offset: number, isEnd: boolean): [Text, number] => {
    const found = nodes.findLast(({ at }) => (isEnd ? at < offset : at <= offset))!;
    return [found.node, offset - found.at];
  };
  for (
    let at = text.indexOf(sought);
    at >= 0 && sought !== "";
    at = text.indexOf(sought, at + sought.length)
  ) {
    const range = new Range();
    range.setStart(...place(at, false));
    range.setEnd(...place(at + sought.length, true));
    ranges.push(range);
  }
  return ranges;
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
