import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import { findFences } from "./find-fences.ts";
import type { Environment } from "./line-table.ts";
import { countBackticks } from "./straighten.ts";

const DEFINITION = /^ {0,3}\[\^([^\]\s^[]{1,40})\]:/gm;
const MARK = /\[\^([^\]\s^[]{1,40})\](:?)/g;
const MARK_HERE = new RegExp(MARK.source, "y");

/** What a footnote's mark becomes: at its note, or where it is referred to. */
export interface FootnoteMark {
  id: string;
  isNote: boolean;
}

/** Names of the footnotes of a body that have both a note, `[^1]: …`, and a place that refers to it, `[^1]`; others are text. */
export function findFootnotes(source: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!source.includes("[^")) return found;
  const fences = findFences(source);
  const isCode = (at: number) =>
    fences.some(({ kind, start, end }) => kind === "code" && start <= at && at < end) ||
    countBackticks(source, at) % 2 === 1;
  const notes = new Map<number, string>();
  for (const { 0: text, 1: id, index } of source.matchAll(DEFINITION))
    if (!isCode(index)) notes.set(index + text.indexOf("["), id!);
  const defined = new Set(notes.values());
  for (const { 1: id, index } of source.matchAll(MARK))
    if (!notes.has(index) && defined.has(id!) && !isCode(index)) found.add(id!);
  return found;
}

/** Reads footnotes: each note begins a paragraph of its own, and is read where it stands. */
export function addFootnotes(md: MarkdownIt): void {
  const ends = { alt: ["paragraph", "reference", "blockquote", "list"] };
  md.block.ruler.before("reference", "footnote_note", beginsNote, ends);
  md.inline.ruler.before("link", "footnote", readMark);
}

/** Ends the paragraph before a note; the paragraph rule reads what follows. */
function beginsNote(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  return silent && isNoteAt(state, line);
}

/** Whether a line begins a note. */
export function isNoteAt(state: StateBlock, line: number): boolean {
  const { footnotes } = state.env as unknown as Partial<Environment>;
  if (!footnotes?.size) return false;
  const at = state.bMarks[line]! + state.tShift[line]!;
  const found = readAt(state.src, at);
  return found?.isNote === true && footnotes.has(found.id);
}

function readMark(state: StateInline, silent: boolean): boolean {
  const { footnotes } = state.env as unknown as Partial<Environment>;
  if (!footnotes?.size) return false;
  const found = readAt(state.src, state.pos);
  if (!found || !footnotes.has(found.id)) return false;
  // A colon belongs to the mark only where it begins the paragraph.
  const isNote = found.isNote && state.pos === 0;
  if (!silent) {
    const meta: FootnoteMark = { id: found.id, isNote };
    state.push("footnote", "", 0).meta = meta as unknown as Record<string, unknown>;
  }
  state.pos += found.id.length + (isNote ? 4 : 3);
  return true;
}

function readAt(source: string, at: number): FootnoteMark | undefined {
  if (source.charCodeAt(at) !== 0x5b || source.charCodeAt(at + 1) !== 0x5e) return undefined;
  MARK_HERE.lastIndex = at;
  const match = MARK_HERE.exec(source);
  return match ? { id: match[1]!, isNote: match[2] === ":" } : undefined;
}
