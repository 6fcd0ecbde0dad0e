import type { Language } from "../model.ts";
import type { Scripts } from "../text/language.ts";
import type { Label } from "./label.ts";

/** One top-level block of Markdown: a paragraph, list, quote, table, fence … */
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
  content?: string;
  /** Of a paragraph of one line: where behind its last sign of Markdown, HTML or an address its content goes on as mere words. */
  plainFrom?: number;
  /** What stands before its first words as a label, established as a speaker or not. */
  label?: Label;
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
  inside?: number;
  /** No tags: an original that the author printed openly beside its translation. */
  isOpen?: boolean;
  /** The author's summary; absent when he wrote none. */
  summary?: string;
  /** Given by the short form `::: ja`. */
  language?: Language;
  entries: (Block | HeadingBlock)[];
  /** Set when the grammar had to close it. */
  unclosed?: boolean;
}

/** A body's parts in order of source. */
export type Part =
  | { kind: "heading"; heading: HeadingBlock }
  | { kind: "block"; block: Block }
  | { kind: "fold"; fold: Fold };

/** Whether an entry of a fold is a heading. */
export function isHeading(entry: Block | HeadingBlock): entry is HeadingBlock {
  return "level" in entry;
}
