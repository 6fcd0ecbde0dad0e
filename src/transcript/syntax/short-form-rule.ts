import type { MarkdownIt, StateBlock } from "markdown-it";
import type { TaggedState } from "./line-table.ts";
import { readShortName } from "./short-form.ts";

/** Three colons and more, and what stands behind them on the line. */
const COLONS = /^(:{3,})[ \t]*(.*)$/;

/** A line that begins or ends a short form. */
interface Mark {
  colons: string;
  /** What is written behind the colons; nothing on a line that ends one. */
  written: string;
}

/**
 * Reads `::: en` … `:::`, indented or not, up to the first `:::` behind it, or the one behind that of a note that it holds, which the
 * plugin for containers would take for its own. Without its end a short form ends with what holds it.
 */
export function addShortForm(md: MarkdownIt): void {
  const all = { alt: ["paragraph", "reference", "blockquote", "list"] };
  md.block.ruler.before("fence", "short_form", shortForm, all);
  md.block.ruler.before("fence", "lone_colons", loneColons, all);
}

/** Lets the first line of colons behind a note end it, however far it is indented: the plugin takes such a line for code, which there is none of here. */
export function outdentColons(state: StateBlock, note: number): boolean {
  const mark = readMark(state, note);
  const isNote = mark !== undefined && readShortName(mark.written) === "note";
  for (let line = note + 1; isNote && line < state.lineMax; line++) {
    if (readMark(state, line)?.written !== "") continue;
    state.sCount[line] = Math.min(state.sCount[line]!, state.blkIndent);
    break;
  }
  return true;
}

function shortForm(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const mark = readMark(state, line);
  const name = mark && readShortName(mark.written);
  if (!mark || name === undefined || name === "note") return false;
  if (silent) return true;
  const closer = findCloser(state, line, end, mark.colons.length);
  const { parentType, lineMax } = state;
  // A container of the parser's: no paragraph goes on past its end.
  state.parentType = "container" as StateBlock["parentType"];
  state.lineMax = closer.line;
  const open = state.push("short_form_open", "div", 1);
  open.info = mark.written;
  open.map = [line, closer.line];
  state.md.block.tokenize(state, line + 1, closer.line);
  state.push("short_form_close", "div", -1);
  state.parentType = parentType;
  state.lineMax = lineMax;
  state.line = closer.line + (closer.isFound ? 1 : 0);
  return true;
}

/**
 * The line that ends a short form of so many colons, or the one behind the last that it may hold. That of a note within counts for the note only if another
 * follows for the original, before the next original and before a heading: else it is the original that is not closed, and ends there.
 */
function findCloser(
  state: StateBlock,
  start: number,
  end: number,
  length: number,
): { line: number; isFound: boolean } {
  let mayHoldNotes = true;
  let isInNote = false;
  let first = -1;
  let line = start + 1;
  for (; line < end; line++) {
    // Out of the list item that holds it.
    if (state.sCount[line]! < state.blkIndent && !state.isEmpty(line)) break;
    // Colons in code are text.
    const fence = (state as TaggedState).env.fences.get(state.bMarks[line]! + state.tShift[line]!);
    if (fence?.kind === "code" && fence.closer !== undefined) {
      while (line + 1 < end && state.bMarks[line + 1]! < fence.end) line++;
      continue;
    }
    const mark = readMark(state, line);
    if (mark === undefined || mark.colons.length < length) {
      if (first >= 0 && isHeading(state, line)) break;
    } else if (mark.written === "") {
      if (!isInNote) return { line, isFound: true };
      isInNote = false;
      if (first < 0) first = line;
    } else {
      const name = readShortName(mark.written);
      if (name === undefined) continue;
      if (mayHoldNotes && name === "note" && !isInNote) isInNote = true;
      else if (first >= 0) break;
      else {
        // Of two that are open the next `:::` ends the inner one.
        mayHoldNotes = false;
        isInNote = false;
      }
    }
  }
  return first >= 0 ? { line: first, isFound: true } : { line, isFound: false };
}

function readMark(state: StateBlock, line: number): Mark | undefined {
  const at = state.bMarks[line]! + state.tShift[line]!;
  if (state.src.charCodeAt(at) !== 0x3a) return undefined;
  const [, colons, written] = COLONS.exec(state.src.slice(at, state.eMarks[line])) ?? [];
  return colons === undefined ? undefined : { colons, written: written!.trim() };
}

function isHeading(state: StateBlock, line: number): boolean {
  return state.src.charCodeAt(state.bMarks[line]! + state.tShift[line]!) === 0x23;
}

/** Colons alone on a line that end nothing: a paragraph of their own, whatever stands beside them. */
function loneColons(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const mark = readMark(state, line);
  if (mark === undefined || mark.written !== "") return false;
  if (silent) return true;
  state.line = line + 1;
  const open = state.push("paragraph_open", "p", 1);
  open.map = [line, line + 1];
  const inline = state.push("inline", "", 0);
  inline.content = mark.colons;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("paragraph_close", "p", -1);
  return true;
}
