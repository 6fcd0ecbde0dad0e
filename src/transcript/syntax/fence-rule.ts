import type { MarkdownIt, StateBlock } from "markdown-it";
import type { TaggedState } from "./line-table.ts";

/**
 * Reads as fenced code what `findFences` found, and ends it there: what the finder of tags takes for text must not be swallowed here. Words
 * on the line that opens it are its first line.
 */
export function addFences(md: MarkdownIt): void {
  md.block.ruler.at("fence", readFence, { alt: ["paragraph", "reference", "blockquote", "list"] });
}

function readFence(plain: StateBlock, line: number, end: number, silent: boolean): boolean {
  const state = plain as TaggedState;
  const fence = state.env.fences.get(state.bMarks[line]! + state.tShift[line]!);
  if (fence?.kind !== "code") return false;
  if (silent) return true;
  const closer = fence.closer?.at ?? -1;
  let next = line + 1;
  let isClosed = false;
  for (; next < end; next++) {
    isClosed = state.bMarks[next]! <= closer && closer < state.eMarks[next]!;
    if (isClosed || state.bMarks[next]! >= fence.end) break;
    // Out of the list item that holds it.
    if (state.sCount[next]! < state.blkIndent && !state.isEmpty(next)) break;
  }
  const { src } = state;
  const words = src.slice(fence.wordsAt, fence.lineEnd).trimEnd();
  const code = state.getLines(line + 1, next, state.sCount[line]!, true);
  const token = state.push("fence", "code", 0);
  token.info = src.slice(fence.start, fence.wordsAt).replace(/^[`~]+/, "");
  token.content = words === "" ? code : `${words}\n${code}`;
  state.line = isClosed ? next + 1 : next;
  token.map = [line, state.line];
  return true;
}
