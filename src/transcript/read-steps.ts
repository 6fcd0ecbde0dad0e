import type { Token } from "markdown-it";
import type { Language } from "../model.ts";
import { countScripts } from "../text/language.ts";
import type { Block, HeadingBlock } from "./blocks.ts";
import { isCertain } from "./label.ts";
import { findPassageLanguage, type Languages } from "./passage-language.ts";
import { readLabel } from "./read-label.ts";
import type { Report } from "./reporter.ts";
import { closeShortForm } from "./syntax/close-short-form.ts";
import { isDressOnly } from "./syntax/dress.ts";
import { isUsualName, readShortName } from "./syntax/short-form.ts";
import { createTag, type Tag } from "./syntax/tag.ts";

/** The tokens of a line `::: note`, and of a line `::: en`. */
const NOTE = "container_note_open";
const SHORT_FORMS: ReadonlySet<string> = new Set([NOTE, "short_form_open"]);

/** One step of the body, flat: what the tags and the Markdown between them are, before folds are put together. */
export type Step =
  | { kind: "tag"; tag: Tag }
  | { kind: "block"; block: Block }
  | { kind: "heading"; heading: HeadingBlock };

/** What the parser made of a body. */
export interface Parsed {
  source: string;
  tokens: Token[];
  /** Offset of each of the parser's lines in the source. */
  lines: number[];
  languages: Languages;
}

/** What is read, and what has become of it so far. */
interface Reading extends Parsed {
  steps: Step[];
  report: Report;
}

/** Cuts the parser's tokens into top-level steps. */
export function readSteps({ source, tokens, lines, languages }: Parsed, report: Report): Step[] {
  const steps: Step[] = [];
  const end = { line: lines.length - 1, isCloser: false };
  readRange({ source, tokens, lines, languages, steps, report }, 0, tokens.length, end);
  return steps;
}

/** Where what holds some tokens ends: a line of the parser's, and whether that is a `:::`. */
interface End {
  line: number;
  isCloser: boolean;
}

/** Reads tokens into steps; returns whether a short form among them reaches to the end, so that a `:::` there is its own. */
function readRange(reading: Reading, first: number, last: number, end: End): boolean {
  const { tokens, steps } = reading;
  let reachesEnd = false;
  for (let from = first; from < last; ) {
    const token = tokens[from]!;
    let to = endOfBlock(tokens, from);
    if (token.type === "transcript_tag") steps.push({ kind: "tag", tag: token.meta as unknown as Tag });
    else if (token.type === "reference_definition") {
      // Says where a link leads; prints nothing.
    } else if (SHORT_FORMS.has(token.type)) {
      const line = token.map![1];
      if (line === end.line) reachesEnd = true;
      const own = { line, isCloser: line < end.line || end.isCloser };
      const name = readShortName(token.info)!;
      if (!isUsualName(token.info, name)) reportName(reading, token, name);
      if (name !== "note") readShortFold(reading, from, to, name, own);
      else {
        if (!isNoteClosed(reading, from, to, own)) to = endNote(reading, from, to);
        steps.push({ kind: "block", block: readBlock(reading, from, to) });
      }
    } else if (token.type === "heading_open")
      steps.push({ kind: "heading", heading: readHeading(reading, from) });
    else {
      const block = readBlock(reading, from, to);
      if (block.content === undefined || !isDressOnly(block.content)) steps.push({ kind: "block", block });
    }
    from = to;
  }
  return reachesEnd;
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

/** `::: en` … `:::` is a fold without HTML. The parser ends one that is not closed with what holds it; then no closer is read. */
function readShortFold(reading: Reading, from: number, to: number, name: string, end: End): void {
  const { source, tokens, lines, languages, steps } = reading;
  const [start] = readRangeOf(reading, tokens[from]!);
  const tag = createTag("open", start, start + 3);
  tag.language = name === "zh" ? languages.chinese : name === "original" ? "" : name;
  steps.push({ kind: "tag", tag });
  const isTaken = readRange(reading, from + 1, to - 1, end);
  if (!end.isCloser || isTaken) return;
  const colons = /:+/y;
  colons.lastIndex = lines[end.line]!;
  while (source[colons.lastIndex] === " " || source[colons.lastIndex] === "\t") colons.lastIndex++;
  const at = colons.lastIndex;
  const close = createTag("close", at, colons.test(source) ? colons.lastIndex : at);
  close.language = tag.language;
  steps.push({ kind: "tag", tag: close });
}

function reportName({ source, lines, report }: Reading, token: Token, name: string): void {
  const start = source.indexOf(":", lines[token.map![0]]!);
  const end = start + source.slice(start).split("\n", 1)[0]!.trimEnd().length;
  const fix = { start, end, text: `::: ${name}` };
  report(
    "misspelt-tag",
    "error",
    start,
    `${token.info.trim()} is no name of a short form. Write ::: ${name}.`,
    fix,
  );
}

/** Whether the `:::` at its end is the note's, and not that of a short form which begins in it. */
function isNoteClosed({ tokens }: Parsed, from: number, to: number, end: End): boolean {
  if (!end.isCloser) return false;
  for (let index = from + 1; index < to; index++) {
    const token = tokens[index]!;
    if (SHORT_FORMS.has(token.type) && token.map![1] === end.line) return false;
  }
  return true;
}

/** Ends a note without `:::` before a heading, a tag, a speaker or another language; returns where what follows begins. */
function endNote(reading: Reading, from: number, to: number): number {
  const { tokens, source, report } = reading;
  const open = tokens[from]!;
  let language: Language | undefined;
  let line = open.map![0] + 1;
  let cut = from + 1;
  while (cut < to - 1) {
    const { type, map } = tokens[cut]!;
    if (type === "heading_open" || type === "transcript_tag" || SHORT_FORMS.has(type)) break;
    const next = endOfBlock(tokens, cut);
    if (type !== "reference_definition") {
      const block = readBlock(reading, cut, next);
      if (cut > from + 1 && isCertain(block.label)) break;
      if (language !== undefined && block.language !== undefined && block.language !== language) break;
      language ??= block.language;
      line = map![1];
    }
    cut = next;
  }
  const [start] = readRangeOf(reading, open);
  const place = Math.min(reading.lines[line] ?? source.length, source.length);
  const message = "A ::: note that is never closed. Write ::: behind it.";
  report("unclosed-details", "error", start, message, closeShortForm(source, place));
  open.map = [open.map![0], line];
  // Its closing token goes there; the rest is read like everything else.
  const close = tokens[to - 1]!;
  tokens.copyWithin(cut + 1, cut, to - 1);
  tokens[cut] = close;
  return cut + 1;
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
  [NOTE]: "note",
};

function readBlock(parsed: Parsed, from: number, to: number): Block {
  const { tokens, source, lines, languages } = parsed;
  const [start, end] = readRangeOf(parsed, tokens[from]!);
  const type = TYPES[tokens[from]!.type] ?? "raw";
  // The line `::: note` is none of a note's words.
  const said = type === "note" ? Math.min(lines[tokens[from]!.map![0] + 1] ?? end, end) : start;
  const scripts = countScripts(source, said, end);
  const isCode = type === "code" || type === "rule";
  const isLine = tokens[from]!.type === "paragraph";
  const content = type === "paragraph" ? tokens[isLine ? from : from + 1]!.content : undefined;
  const plainFrom = isLine ? findPlain(source, start, scripts.markupEnd) : undefined;
  const label = content === undefined ? undefined : readLabel(content);
  const language = isCode ? undefined : findPassageLanguage(content, label, scripts, languages);
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
