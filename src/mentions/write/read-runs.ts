/** A stretch of text between tags of one turn's HTML. */
export interface Run {
  /** In the plain text. */
  from: number;
  to: number;
  /** In the HTML. */
  at: number;
  /** A character reference: its length in HTML is not its length as text. */
  width: number;
  /** Whether links may stand here: not in links, code, labels and summaries. */
  free: boolean;
  /** Whether a tag stands before it. */
  parted: boolean;
}

/** The plain text of some HTML that this project wrote, and where it stands. */
export interface Runs {
  text: string;
  runs: Run[];
}

const references: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
const inline = new Set([
  "b",
  "i",
  "em",
  "strong",
  "s",
  "del",
  "sub",
  "sup",
  "mark",
  "small",
  "span",
  "u",
  "ins",
]);

/** In these no link may stand; a `<b>` is a speaker's label. */
const fixed = new Set(["a", "abbr", "b", "button", "code", "h1", "h2", "h3", "h4", "pre", "summary", "svg"]);

/**
 * Reads HTML as its writer left it: every `<` begins a tag, every tag ends at the next `>`.
 *
 * @param from where in `html` to begin, and `to` where to end.
 */
export function readRuns(html: string, from: number, to: number): Runs {
  const runs: Run[] = [];
  let text = "";
  let closed = "";
  let parted = true;
  for (let at = from; at < to; ) {
    if (html.charCodeAt(at) === 60) {
      const end = html.indexOf(">", at);
      if (end === -1) break;
      const ends = html.charCodeAt(at + 1) === 47;
      const name = readTagName(html, ends ? at + 2 : at + 1, end);
      if (!ends && closed === "" && fixed.has(name)) closed = name;
      else if (ends && name === closed) closed = "";
      if (!inline.has(name)) text += "\n";
      parted = true;
      at = end + 1;
      continue;
    }
    let end = at;
    if (html.charCodeAt(at) === 38) {
      end = html.indexOf(";", at) + 1;
      const character = references[html.slice(at, end)] ?? "\n";
      runs.push({ from: text.length, to: text.length + 1, at, width: end - at, free: closed === "", parted });
      text += character;
    } else {
      while (end < to && html.charCodeAt(end) !== 60 && html.charCodeAt(end) !== 38) end++;
      runs.push({
        from: text.length,
        to: text.length + end - at,
        at,
        width: end - at,
        free: closed === "",
        parted,
      });
      text += html.slice(at, end);
    }
    parted = false;
    at = end;
  }
  return { text, runs };
}

function readTagName(html: string, start: number, end: number): string {
  let at = start;
  for (; at < end; at++) {
    const code = html.charCodeAt(at);
    const isLetter = code >= 97 && code <= 122;
    if (!isLetter && (at === start || code < 48 || code > 57)) break;
  }
  return html.slice(start, at);
}

/** The range of the HTML that a range of the text stands in; `undefined` where a link cannot enclose it. */
export function toHtmlRange(
  { runs }: Runs,
  start: number,
  end: number,
): [at: number, to: number] | undefined {
  let index = runs.findIndex((run) => run.to > start);
  const first = runs[index];
  if (!first?.free) return undefined;
  const at = first.at + (first.width === first.to - first.from ? start - first.from : 0);
  for (; index < runs.length; index++) {
    const run = runs[index]!;
    if (run !== first && (run.parted || !run.free)) return undefined;
    if (run.to < end) continue;
    return [at, run.width === run.to - run.from ? run.at + end - run.from : run.at + run.width];
  }
  return undefined;
}
