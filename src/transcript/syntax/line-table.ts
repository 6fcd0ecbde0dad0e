import type { Env, MarkdownIt, StateBlock } from "markdown-it";
import type { Fence } from "./find-fences.ts";
import type { Tag } from "./tag.ts";

/** What the grammar hands to the parser and takes back from it, one a body. */
export interface Environment extends Env {
  tags: Tag[];
  /** Offset of each line of the parser's table in the source; set by the parser. */
  lines: number[];
  tagOnLine: (Tag | undefined)[];
  /** Lines that CommonMark would take for HTML: behind a tag, before the next empty line. */
  rawOnLine: boolean[];
  /** Fenced code by where its mark stands. */
  fences: ReadonlyMap<number, Fence>;
  /** Where raw tags close, as far as was looked. */
  closers: Map<string, number>;
  /** Names of footnotes, see `findFootnotes`. */
  footnotes: ReadonlySet<string>;
  /** Their anchors, as far as they are written. */
  noted: Set<string>;
}

/** The block parser's state with the tags of `env.tags` on lines of their own. */
export interface TaggedState extends StateBlock {
  env: Environment & StateBlock["env"];
}

/**
 * Makes the parser's table of lines cut at the tags: `你好</details>` is two lines, `<details><summary>x</summary>` too.
 * Offsets still point into the source, so positions of problems are exact.
 */
export function cutLinesAtTags(md: MarkdownIt): void {
  const Plain = md.block.State;
  class Cut extends Plain {
    constructor(...[source, md, given, tokens]: ConstructorParameters<typeof Plain>) {
      // The base class finds the lines by looking at every character; `fillLines` goes from line end to line end.
      super("", md, given, tokens);
      this.src = source;
      fillLines(this);
      const env = this.env as unknown as Environment;
      if (env.tags.length > 0) cut(this, env);
      env.lines = this.bMarks;
    }

    /** As in the base class, except that two pieces of one source line are joined by a line feed. */
    override getLines(begin: number, end: number, indent: number, keepLastLF: boolean): string {
      if (!isCutWithin(this, begin, end)) return super.getLines(begin, end, indent, keepLastLF);
      let joined = "";
      for (let line = begin; line < end; line++) {
        joined += super.getLines(line, line + 1, indent, false);
        if (line + 1 < end || keepLastLF) joined += "\n";
      }
      return joined;
    }
  }
  md.block.State = Cut as typeof md.block.State;
}

/** The same table that the base class would make. */
function fillLines(state: StateBlock): void {
  const { src } = state;
  const bMarks: number[] = [];
  const eMarks: number[] = [];
  const tShift: number[] = [];
  const sCount: number[] = [];
  const bsCount: number[] = [];
  for (let start = 0; start < src.length; ) {
    const found = src.indexOf("\n", start);
    const end = found < 0 ? src.length : found;
    let first = start;
    let column = 0;
    for (; first < end; first++) {
      const code = src.charCodeAt(first);
      if (code === 0x09) column += 4 - (column % 4);
      else if (code === 0x20) column++;
      else break;
    }
    // As there, white space behind the last line feed is no line.
    if (found < 0 && first === end) break;
    bMarks.push(start);
    eMarks.push(end);
    tShift.push(first - start);
    sCount.push(column);
    bsCount.push(0);
    start = end + 1;
  }
  bMarks.push(src.length);
  eMarks.push(src.length);
  tShift.push(0);
  sCount.push(0);
  bsCount.push(0);
  state.bMarks = bMarks;
  state.eMarks = eMarks;
  state.tShift = tShift;
  state.sCount = sCount;
  state.bsCount = bsCount;
  state.lineMax = bMarks.length - 1;
}

function isCutWithin(state: StateBlock, begin: number, end: number): boolean {
  for (let line = begin; line + 1 < end; line++) {
    if (state.eMarks[line]! + 1 !== state.bMarks[line + 1]) return true;
  }
  return false;
}

/** Whether nothing but `>` stands before a tag: the quotation it is in, of which no empty one is made. */
function isMarkOnly(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code !== 0x3e && code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}

function cut(state: StateBlock, env: Environment): void {
  const { src } = state;
  const { tags } = env;
  const bMarks: number[] = [];
  const eMarks: number[] = [];
  const tShift: number[] = [];
  const sCount: number[] = [];
  const tagOnLine: (Tag | undefined)[] = [];
  const last = state.bMarks.length - 1;
  let next = 0;
  let isRaw = false;
  let tagIndent = 0;
  const push = (start: number, end: number, shift: number, count: number, tag?: Tag) => {
    tagOnLine.push(tag);
    if (tag) isRaw = tag.kind !== "comment";
    // Out of a list item that holds a tag, the next item's number is a number again.
    else if (start + shift >= end || count < tagIndent) isRaw = false;
    env.rawOnLine.push(isRaw);
    bMarks.push(start);
    eMarks.push(end);
    tShift.push(shift);
    sCount.push(count);
  };
  const pushText = (start: number, end: number, count: number) => {
    let first = start;
    while (first < end && (src.charCodeAt(first) === 0x20 || src.charCodeAt(first) === 0x09)) first++;
    if (first < end && !isMarkOnly(src, first, end)) push(start, end, first - start, count);
  };
  for (let line = 0; line < last; line++) {
    const end = state.eMarks[line]!;
    if (next >= tags.length || tags[next]!.start >= end) {
      push(state.bMarks[line]!, end, state.tShift[line]!, state.sCount[line]!);
      continue;
    }
    let from = state.bMarks[line]!;
    let count = state.sCount[line]!;
    let lineEnd = end;
    while (next < tags.length && tags[next]!.start < lineEnd) {
      const tag = tags[next++]!;
      pushText(from, tag.start, count);
      if (from === state.bMarks[line]) tagIndent = count;
      push(tag.start, tag.end, 0, 0, tag);
      from = tag.end;
      count = 0;
      while (lineEnd < from && line + 1 < last) lineEnd = state.eMarks[++line]!;
    }
    pushText(from, lineEnd, count);
  }
  push(state.bMarks[last]!, state.eMarks[last]!, 0, 0);
  state.bMarks = bMarks;
  state.eMarks = eMarks;
  state.tShift = tShift;
  state.sCount = sCount;
  state.bsCount = new Array(bMarks.length).fill(0);
  state.lineMax = bMarks.length - 1;
  env.tagOnLine = tagOnLine;
}
