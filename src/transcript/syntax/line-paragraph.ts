import type { MarkdownIt, StateBlock } from "markdown-it";
import type { TaggedState } from "./line-table.ts";

/**
 * Reads the commonest block, a paragraph of one line, before any other rule is asked: one that begins as no other block does, and
 * whose next line is empty or a tag. At the top level it is one token, `paragraph`, instead of three.
 */
export function addLineParagraph(md: MarkdownIt): void {
  md.block.ruler.before("table", "line_paragraph", lineParagraph);
}

function lineParagraph(state: StateBlock, line: number, end: number): boolean {
  const at = state.bMarks[line]! + state.tShift[line]!;
  if (state.level > 0 || !beginsText(state.src, at)) return false;
  const next = line + 1;
  if (next < end && !state.isEmpty(next) && !(state as TaggedState).env.tagOnLine[next]) return false;
  const token = state.push("paragraph", "p", 0);
  token.content = trimEnd(state.src, at, state.eMarks[line]!);
  token.map = [line, next];
  state.line = next;
  return true;
}

/** A letter or what is beyond ASCII, behind two stars or bare: no rule but that of paragraphs begins so. */
function beginsText(source: string, at: number): boolean {
  const isBold = source.charCodeAt(at) === 0x2a && source.charCodeAt(at + 1) === 0x2a;
  const code = source.charCodeAt(isBold ? at + 2 : at);
  return code >= 0x80 || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

/** As the parser trims: white space of ASCII only. */
function trimEnd(source: string, start: number, end: number): string {
  let last = end;
  while (isAsciiSpace(source.charCodeAt(last - 1))) last--;
  return source.slice(start, last);
}

function isAsciiSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
