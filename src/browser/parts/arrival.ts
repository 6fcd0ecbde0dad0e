import { findTarget } from "./place.ts";

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
  const found = arrival.words.flatMap((words) => findRanges(turn, words).map((range) => ({ range, words })));
  const ranges = found.map(({ range }) => range);
  for (const { startContainer } of ranges) {
    const original = startContainer.parentElement?.closest("details");
    if (!original) continue;
    original.open = true;
    // The reading mode may leave originals out altogether.
    if (original.offsetParent === null) document.documentElement.dataset.view = "details";
  }
  mark(ranges);
  return findRichest(found, arrival.words.length);
}

/** The first of so many marks in a row that are of most different words. */
function findRichest(found: { range: Range; words: string }[], length: number): Range | undefined {
  const sorted = found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  let best: Range | undefined;
  let most = 0;
  for (const [at, { range }] of sorted.entries()) {
    const count = new Set(sorted.slice(at, at + length).map(({ words }) => words.toLowerCase())).size;
    if (count <= most) continue;
    most = count;
    best = range;
  }
  return best;
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
    if (isInWord(text, at) || isInWord(text, at + sought.length)) continue;
    const range = new Range();
    range.setStart(...place(at, false));
    range.setEnd(...place(at + sought.length, true));
    ranges.push(range);
  }
  return ranges;
}

/** Whether a place lies within a word of letters that spaces part. */
function isInWord(text: string, at: number): boolean {
  return isLetter(text[at - 1]) && isLetter(text[at]);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && character < "\u2e80" && /[\p{L}\p{N}]/u.test(character);
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
