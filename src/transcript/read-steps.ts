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

/** The token of a line `::: en` or `::: note`. */
const SHORT_FORM = "container_duizhao_open";

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

/** Cuts the parser's tokens into top-level steps. */
export function readSteps(parsed: Parsed, report: Report): Step[] {
  const steps: Step[] = [];
  readRange(
    parsed,
    0,
    parsed.tokens.length,
    { line: parsed.lines.length - 1, isCloser: false },
    steps,
    report,
  );
  return steps;
}

/** Where what holds some tokens ends: a line of the parser's, and whether that is a `:::`. */
interface End {
  line: number;
  isCloser: boolean;
}

/** Reads tokens into steps; returns whether a short form among them reaches to the end, so that a `:::` there is its own. */
function readRange(
  parsed: Parsed,
  first: number,
  last: number,
  end: End,
  steps: Step[],
  report: Report,
): boolean {
  const { tokens } = parsed;
  let reachesEnd = false;
  for (let from = first; from < last; ) {
    const token = tokens[from]!;
    let to = endOfBlock(tokens, from);
    if (token.type === "transcript_tag") steps.push({ kind: "tag", tag: token.meta as unknown as Tag });
    else if (token.type === "reference_definition") {
      // Says where a link leads; prints nothing.
    } else if (token.type === SHORT_FORM) {
      const line = token.map![1];
      if (line === end.line) reachesEnd = true;
      const own = { line, isCloser: line < end.line || end.isCloser };
      const name = readShortName(token.info)!;
      if (!isUsualName(token.info, name)) reportName(parsed, token, name, report);
      if (name !== "note") readShortFold(parsed, from, to, name, own, steps, report);
      else {
        if (!isNoteClosed(parsed, from, to, own)) to = endNote(parsed, from, to, report);
        steps.push({ kind: "block", block: readBlock(parsed, from, to) });
      }
    } else if (token.type === "heading_open")
      steps.push({ kind: "heading", heading: readHeading(parsed, from) });
    else {
      const block = readBlock(parsed, from, to);
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
function readShortFold(
  parsed: Parsed,
  from: number,
  to: number,
  name: string,
  end: End,
  steps: Step[],
  report: Report,
): void {
  const [start] = readRangeOf(parsed, parsed.tokens[from]!);
  const tag = createTag("open", start, start + 3);
  tag.language = name === "zh" ? parsed.languages.chinese : name === "original" ? "" : name;
  steps.push({ kind: "tag", tag });
  const isTaken = readRange(parsed, from + 1, to - 1, end, steps, report);
  if (!end.isCloser || isTaken) return;
  const colons = /:+/y;
  colons.lastIndex = parsed.lines[end.line]!;
  while (parsed.source[colons.lastIndex] === " ") colons.lastIndex++;
  const at = colons.lastIndex;
  const close = createTag("close", at, colons.test(parsed.source) ? colons.lastIndex : at);
  close.language = tag.language;
  steps.push({ kind: "tag", tag: close });
}

function reportName({ source, lines }: Parsed, token: Token, name: string, report: Report): void {
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
    if (token.type === SHORT_FORM && token.map![1] === end.line) return false;
  }
  return true;
}

/** Ends a note without `:::` before a heading, a tag, a speaker or another language; returns where what follows begins. */
function endNote(parsed: Parsed, from: number, to: number, report: Report): number {
  const { tokens, source } = parsed;
  const open = tokens[from]!;
  let language: Language | undefined;
  let line = open.map![0] + 1;
  let cut = from + 1;
  while (cut < to - 1) {
    const { type, map } = tokens[cut]!;
    if (type === "heading_open" || type === "transcript_tag" || type === SHORT_FORM) break;
    const next = endOfBlock(tokens, cut);
    if (type !== "reference_definition") {
      const block = readBlock(parsed, cut, next);
      if (cut > from + 1 && isCertain(block.label)) break;
      if (language !== undefined && block.language !== undefined && block.language !== language) break;
      language ??= block.language;
      line = map![1];
    }
    cut = next;
  }
  const [start] = readRangeOf(parsed, open);
  const place = Math.min(parsed.lines[line] ?? source.length, source.length);
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
  [SHORT_FORM]: "note",
};

function readBlock(parsed: Parsed, from: number, to: number): Block {
  const { tokens, source, languages } = parsed;
  const [start, end] = readRangeOf(parsed, tokens[from]!);
  const type = TYPES[tokens[from]!.type] ?? "raw";
  const scripts = countScripts(source, start, end);
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
