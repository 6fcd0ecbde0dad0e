import type { Language } from "../model.ts";
import type { Scripts } from "../text/language.ts";
import type { Label } from "./label.ts";

/**
 * One top-level block of Markdown: a paragraph, list, quote, table, fence …
 *
 * What may be absent is `undefined` here and in folds, so that all have the same properties in the same order: what reads them is then
 * compiled once, and not again for every combination it meets.
 */
export interface Block {
  /** Its tokens: `tokens[from, to)` of the body. */
  from: number;
  to: number;
  /** UTF-16 range in the source. */
  start: number;
  end: number;
  type: "paragraph" | "list" | "quote" | "code" | "table" | "rule" | "note" | "raw";
  scripts: Scripts;
  language: Language | undefined;
  /** Inline Markdown of a paragraph. */
  content: string | undefined;
  /** Of a paragraph of one line: where behind its last sign of Markdown, HTML or an address its content goes on as mere words. */
  plainFrom: number | undefined;
  /** What stands before its first words as a label, established as a speaker or not. */
  label: Label | undefined;
}

/** A heading of the body, outside folds or inside them. */
export interface HeadingBlock {
  /** Inline Markdown. */
  content: string;
  /** 1–6 as written. */
  level: number;
  start: number;
  end: number;
  tight: boolean;
  scripts: Scripts;
}

/** `<details>` … `</details>`, however written. */
export interface Fold {
  start: number;
  end: number;
  /** Offset behind its opening tag. */
  inside: number | undefined;
  /** No tags: an original that the author printed openly beside its translation. */
  isOpen: boolean;
  /** The author's summary; absent when he wrote none. */
  summary: string | undefined;
  /** Given by the short form `::: ja`. */
  language: Language | undefined;
  entries: (Block | HeadingBlock)[];
  /** Set when the grammar had to close it. */
  unclosed: boolean;
  /** Set where the originals stand open, and this is in the translation's language: no original, but a list of sources or the like. */
  isApart: boolean;
}

/** Makes a fold without entries. */
export function createFold(start: number, end: number, inside: number | undefined): Fold {
  return {
    start,
    end,
    inside,
    isOpen: inside === undefined,
    summary: undefined,
    language: undefined,
    entries: [],
    unclosed: false,
    isApart: false,
  };
}

/** A body's parts in order of source. */
export type Part =
  | { kind: "heading"; heading: HeadingBlock }
  | { kind: "block"; block: Block }
  | { kind: "fold"; fold: Fold };

/**
 * Whether a body has so few folds that they cannot be what holds its originals: these may stand open, and a fold or two beside
 * them. With one below every other passage they are its originals.
 */
export function hasFewFolds(parts: readonly Part[]): boolean {
  let folds = 0;
  let blocks = 0;
  for (const { kind } of parts) {
    if (kind === "fold") folds++;
    else if (kind === "block") blocks++;
  }
  return folds * 2 < blocks;
}

/** Whether an entry of a fold is a heading. */
export function isHeading(entry: Block | HeadingBlock): entry is HeadingBlock {
  return "level" in entry;
}
