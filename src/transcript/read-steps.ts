import type { Token } from "markdown-it";
import type { Language } from "../model.ts";
import { countScripts, detectLanguage } from "../text/language.ts";
import type { Block, HeadingBlock } from "./blocks.ts";
import { readLabel } from "./label.ts";
import { createTag, type Tag } from "./syntax/tag.ts";

/** One step of the body, flat: what the tags and the Markdown between them are, before folds are put together. */
export type Step =
  | { kind: "tag"; tag: Tag }
  | { kind: "block"; block: Block }
  | { kind: "heading"; heading: HeadingBlock };

/** The languages a passage may be found to be in. */
export interface Languages {
  chinese: Language;
  latin: Language;
}

/** What the parser made of a body. */
export interface Parsed {
  source: string;
  tokens: Token[];
  /** Offset of each of the parser's lines in the source. */
  lines: number[];
  languages: Languages;
}

/** Cuts the parser's tokens into top-level steps. */
export function readSteps(parsed: Parsed): Step[] {
  const steps: Step[] = [];
  readRange(parsed, 0, parsed.tokens.length, steps);
  return steps;
}

function readRange(parsed: Parsed, first: number, last: number, steps: Step[]): void {
  const { tokens } = parsed;
  for (let from = first; from < last; ) {
    const token = tokens[from]!;
    const to = endOfBlock(tokens, from);
    if (token.type === "transcript_tag") steps.push({ kind: "tag", tag: token.meta as unknown as Tag });
    else if (token.type === "reference_definition") {
      // Says where a link leads; prints nothing.
    } else if (token.type === "container_duizhao_open") readShortForm(parsed, from, to, steps);
    else if (token.type === "heading_open")
      steps.push({ kind: "heading", heading: readHeading(parsed, from) });
    else steps.push({ kind: "block", block: readBlock(parsed, from, to) });
    from = to;
  }
}

function readRangeOf(parsed: Parsed, token: Token): [start: number, end: number] {
  const { lines, source } = parsed;
  return [lines[token.map![0]]!, Math.min(lines[token.map![1]] ?? source.length, source.length)];
}

function readHeading(parsed: Parsed, from: number): HeadingBlock {
  const open = parsed.tokens[from]!;
  const { content } = parsed.tokens[from + 1]!;
  const [start, end] = readRangeOf(parsed, open);
  const scripts = countScripts(content);
  return { content, level: Number(open.tag.slice(1)), start, end, tight: open.info === "tight", scripts };
}

/** `::: en` … `:::` is a fold without HTML; `::: note` an aside. */
function readShortForm(parsed: Parsed, from: number, to: number, steps: Step[]): void {
  const open = parsed.tokens[from]!;
  const [start, end] = readRangeOf(parsed, open);
  const name = open.info.trim();
  if (name === "note") {
    steps.push({ kind: "block", block: readBlock(parsed, from, to) });
    return;
  }
  const language = name === "zh" ? parsed.languages.chinese : name === "original" ? "" : name;
  const tag = createTag("open", start, start + 3);
  tag.language = language;
  steps.push({ kind: "tag", tag });
  readRange(parsed, from + 1, to - 1, steps);
  steps.push({ kind: "tag", tag: createTag("close", end, end) });
}

const TYPES: Record<string, Block["type"]> = {
  paragraph: "paragraph",
  paragraph_open: "paragraph",
  bullet_list_open: "list",
  ordered_list_open: "list",
  blockquote_open: "quote",
  fence: "code",
  table_open: "table",
  hr: "rule",
  container_duizhao_open: "note",
};

function readBlock(parsed: Parsed, from: number, to: number): Block {
  const { tokens, source, languages } = parsed;
  const [start, end] = readRangeOf(parsed, tokens[from]!);
  const type = TYPES[tokens[from]!.type] ?? "raw";
  const scripts = countScripts(source, start, end);
  const isCode = type === "code" || type === "rule";
  const language = isCode ? undefined : detectLanguage(scripts, languages.chinese, languages.latin);
  const isLine = tokens[from]!.type === "paragraph";
  const content = type === "paragraph" ? tokens[isLine ? from : from + 1]!.content : undefined;
  const plainFrom = isLine ? findPlain(source, start, scripts.markupEnd) : undefined;
  const label = content === undefined ? undefined : readLabel(content);
  return { from, to, start, end, type, scripts, language, content, plainFrom, label };
}

/** Offset in the content of a line at `start` behind which no character means anything to Markdown. */
function findPlain(source: string, start: number, markupEnd: number): number {
  if (markupEnd === 0) return 0;
  let first = start;
  while (source.charCodeAt(first) === 0x20 || source.charCodeAt(first) === 0x09) first++;
  return markupEnd - first;
}

function endOfBlock(tokens: Token[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    depth += tokens[index]!.nesting;
    if (depth <= 0) return index + 1;
  }
  return tokens.length;
}
