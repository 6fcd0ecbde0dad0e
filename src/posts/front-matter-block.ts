/** Where a file's front matter lies: between its fences, and what is wrong with those. */
export interface Block {
  /** `none`: the file has no front matter. `unclosed`: its end was guessed. `code`: the fence asks for another language. */
  state: "closed" | "none" | "unclosed" | "code";
  /** The YAML, a range of the text in UTF-16 units; fences not included. */
  start: number;
  end: number;
  /** Where the body begins. */
  bodyStart: number;
  /** Line of the body's first line, from 1. */
  bodyLine: number;
  /** A fence that is not `---`: read all the same, and reported. */
  odd: { start: number; end: number; closing?: { start: number; end: number } } | undefined;
  /** What follows `---` on the opening line of a `code` block. */
  engine: string;
}

/** Finds the block at the head of a text. Linear in the length of the head. */
export function findBlock(text: string): Block {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  const before = LEAD.exec(text)?.[0] ?? "";
  const lead = before.replace(/[^\S\r\n\uFEFF]+$/, "").length;
  const blankLead = lead > at;
  if (blankLead) at = lead;
  const opening = lineAt(text, at);
  const fence = text.slice(at, Math.min(opening.end, at + 64)).trim();
  const engine = /^---[ \t]*([A-Za-z][\w.+-]*)$/.exec(fence)?.[1] ?? "";
  const named = engine !== "" && !/^ya?ml$/i.test(engine);
  const exact = fence === "---" || (engine !== "" && !named);
  const none: Block = {
    state: "none",
    start: 0,
    end: 0,
    bodyStart: text.startsWith("\uFEFF") ? 1 : 0,
    bodyLine: 1,
    odd: undefined,
    engine: "",
  };
  const odd = !exact && /^[-–—−－]{2,40}$/.test(fence);
  if (!exact && !named && !odd) return none;
  // Anything but a plain fence in the first place is a fence only if a key follows it.
  if ((odd || blankLead) && !KEY.test(text.slice(opening.next, lineAt(text, opening.next).end))) return none;
  const start = opening.next;
  const close = findClose(text, start, odd ? fence : "---");
  if (close === undefined) {
    // Where code ends that nobody closed only its own language says.
    if (named) return { ...none, state: "code", bodyStart: text.length, engine };
    const end = guessEnd(text, start);
    if (end === start) return none;
    return { ...none, state: "unclosed", start, end, bodyStart: end, bodyLine: countLines(text, end) };
  }
  const spot = { start: at, end: at + fence.length };
  const closing = text.slice(close.start, close.end).trim();
  return {
    state: named ? "code" : "closed",
    start,
    end: close.start,
    bodyStart: close.next,
    bodyLine: countLines(text, close.next),
    odd:
      odd || (closing !== "---" && closing !== "...")
        ? { ...spot, closing: { start: close.start, end: close.start + closing.length } }
        : blankLead
          ? spot
          : undefined,
    engine,
  };
}

/** What nobody sees before a fence: spaces, line ends, characters without a width. */
const LEAD = /^[\s\uFEFF\u200B\u200E\u200F\u2060]{0,200}/;

const KEY = /^["']?[A-Za-z_][\w -]{0,40}["']?[ \t]*:/;

/** A line of a text. */
export interface Line {
  start: number;
  /** Where its words end, and where the next line begins. */
  end: number;
  next: number;
}

/** The line that begins at an offset. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  const next = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : Math.min(end + 1, text.length);
  return { start, end, next };
}

/** The first line that is a fence: `---`, `...`, a longer run of `-`, or the opening one again. */
function findClose(text: string, start: number, fence: string): Line | undefined {
  for (let at = start; at < text.length; ) {
    const first = text.charCodeAt(at);
    const line = lineAt(text, at);
    if ((first === 0x2d || first === 0x2e || first > 0x2000) && line.end - at < 80) {
      const words = text.slice(at, line.end).trimEnd();
      if (words === "..." || words === fence || /^[-–—−－]{3,40}$/.test(words)) return line;
    }
    at = line.next;
  }
  return undefined;
}

/** Of a block that nobody closed: the lines at its head that look like YAML, up to the first blank one. */
function guessEnd(text: string, start: number): number {
  let at = start;
  for (let keys = 0; at < text.length; ) {
    const line = lineAt(text, at);
    const words = text.slice(at, Math.min(line.end, at + 80));
    if (KEY.test(words)) keys++;
    else if (keys === 0 || !/^([ \t]+\S|- |-$|#+ ?[a-z])/.test(words) || /^#{2,6} /.test(words)) break;
    at = line.next;
  }
  return at;
}

function countLines(text: string, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) line++;
  }
  return line;
}
