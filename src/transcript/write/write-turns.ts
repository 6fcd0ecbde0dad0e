import type { Gloss, Heading, Language, Segment, Turn } from "../../model.ts";
import { hashWords } from "../../text/hash.ts";
import type { Alignment, IsSpeaker } from "../align.ts";
import { type Draft, isFold } from "../align.ts";
import { type Block, type Fold, type HeadingBlock, isHeading } from "../blocks.ts";
import { readBoldPairs } from "../bold-pairs.ts";
import { findMain } from "../find-language.ts";
import { readGlosses } from "../glosses.ts";
import type { Joined } from "../join-speakers.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { createHeadings } from "./headings.ts";
import { type Writing, writeBlock, writeContent } from "./write-block.ts";
import type { Output } from "./write-inline.ts";

/** What the writer needs to know of a post. */
export interface Frame {
  writing: Writing;
  language: Language;
  originalLanguage: Language;
  isSpeaker: IsSpeaker;
  joined: Joined;
  lineOf: (offset: number) => number;
  /** Whether turns tell their line. */
  lines: boolean;
  refuse: (offset: number, what: string) => void;
  /** Told of passages whose stars stayed stars. */
  seeStars: (entry: Block | HeadingBlock, text: string) => void;
}

export interface Written {
  html: string;
  turns: Turn[];
  headings: Heading[];
}

/** Writes the page and the data of all turns, in one pass and in step. */
export function writeTurns(alignment: Alignment, frame: Frame): Written {
  const written: Written = { html: "", turns: [], headings: [] };
  const nextHeading = createHeadings();
  const ids = new Map<string, number>();
  const chunks: string[] = [];
  for (const row of alignment.rows) {
    if (!("parts" in row)) {
      const out = createOutput(frame, row.start);
      writeContent(row.content, frame.writing, out);
      const heading = nextHeading(row.level, out.text.trim(), frame.lineOf(row.start));
      written.headings.push(heading);
      chunks.push(`<h${heading.level} id="${escapeAttribute(heading.id)}">${out.html}</h${heading.level}>\n`);
      continue;
    }
    chunks.push(writeTurn(row, frame, ids, written.turns));
  }
  written.html = chunks.join("");
  return written;
}

function createOutput(frame: Frame, offset: number): Output {
  return { html: "", text: "", refuse: (what) => frame.refuse(offset, what) };
}

function writeTurn(draft: Draft, frame: Frame, ids: Map<string, number>, turns: Turn[]): string {
  const segments: Segment[] = [];
  const glosses: Gloss[] = [];
  const isPaired = draft.parts.some(isFold);
  let html = "";
  const words = [(draft.label ?? draft.originalLabel)?.text ?? ""];
  for (let index = 0; index < draft.parts.length; ) {
    const part = draft.parts[index]!;
    if (isFold(part)) {
      html += writeFold(part, frame, segments);
      index++;
    } else {
      const from = index;
      while (index < draft.parts.length && !isFold(draft.parts[index]!)) index++;
      html += writeOpenSide(draft.parts.slice(from, index) as Block[], isPaired, frame, segments, glosses);
    }
  }
  for (const segment of segments) words.push(segment.text);
  if (segments.length === 0 && draft.parts.every((part) => !isFold(part) && part.type === "rule"))
    return "<hr>\n";
  const id = createId(words, ids);
  const first = draft.parts[0]!;
  const turn: Turn = { id, segments, glosses, heading: draft.heading, line: frame.lineOf(first.start) };
  if (isPaired) {
    const boldPairs = readBoldPairs(listContent(draft, false), listContent(draft, true));
    if (boldPairs.length > 0) turn.boldPairs = boldPairs;
  }
  const label = draft.label ?? draft.originalLabel;
  let speaker = "";
  if (label) {
    turn.speakerLabel = label.text;
    const key = frame.joined.keyOf(label.name);
    if (key !== undefined) {
      turn.speaker = key;
      speaker = ` data-speaker="${escapeAttribute(key)}"`;
    }
  }
  turns.push(turn);
  const line = frame.lines ? ` data-line="${turn.line}"` : "";
  return `<section class="turn" id="${id}"${speaker}${line}>\n${html}</section>\n`;
}

/** Inline Markdown of the paragraphs of one side. */
function listContent({ parts }: Draft, original: boolean): string[] {
  const entries = parts.flatMap((part) =>
    isFold(part) ? (original ? part.entries : []) : original ? [] : [part],
  );
  return entries.flatMap((entry) => (isHeading(entry) || entry.content === undefined ? [] : [entry.content]));
}

function createId(words: string[], ids: Map<string, number>): string {
  const hash = hashWords(...words);
  const count = (ids.get(hash) ?? 0) + 1;
  ids.set(hash, count);
  return count === 1 ? `t-${hash}` : `t-${hash}-${count}`;
}

/** Writes what stands outside folds. */
function writeOpenSide(
  blocks: Block[],
  isPaired: boolean,
  frame: Frame,
  segments: Segment[],
  glosses: Gloss[],
): string {
  const out = createOutput(frame, blocks[0]!.start);
  for (const block of blocks) writeOne(block, frame, out);
  const language = mainLanguage(blocks, frame.language);
  // Beside a fold the place decides; alone, the language does.
  const role = !isPaired && language === frame.originalLanguage ? "original" : "translation";
  const text = tidy(out.text);
  if (text !== "") {
    segments.push({ role, language, text, line: frame.lineOf(blocks[0]!.start) });
    readGlosses(blocks, glosses);
  }
  return `<div class="translation" lang="${escapeAttribute(language)}">\n${out.html}</div>\n`;
}

/** Writes one entry into an output of its own, so that looking at its text copies no more than that. */
function writeOne(entry: Block | HeadingBlock, frame: Frame, whole: Output): void {
  const out: Output = { html: "", text: "", refuse: whole.refuse };
  if (isHeading(entry)) {
    out.html += "<p><strong>";
    writeContent(entry.content, frame.writing, out);
    out.html += "</strong></p>\n";
  } else writeBlock(entry, frame.isSpeaker(entry.label) ? entry.label : undefined, frame.writing, out);
  if (out.text.includes("**") && !("type" in entry && entry.type === "code")) frame.seeStars(entry, out.text);
  whole.html += out.html;
  whole.text += `${out.text}\n`;
}

/** Plain text of a passage: paragraphs and items a line each. */
function tidy(text: string): string {
  const bare = text.trim();
  return bare.includes("\n") ? bare.replace(/[ \t]*\n\s*/g, "\n") : bare;
}

function mainLanguage(entries: readonly (Block | HeadingBlock)[], fallback: Language): Language {
  const sizes = new Map<Language, number>();
  for (const entry of entries) {
    if (isHeading(entry) || !entry.language) continue;
    sizes.set(entry.language, (sizes.get(entry.language) ?? 0) + entry.end - entry.start);
  }
  return findMain(sizes, fallback);
}

function writeFold(fold: Fold, frame: Frame, segments: Segment[]): string {
  const out = createOutput(frame, fold.start);
  for (const entry of fold.entries) writeOne(entry, frame, out);
  const language = fold.language || mainLanguage(fold.entries, frame.originalLanguage);
  const text = tidy(out.text);
  const first = fold.entries[0];
  if (text !== "") {
    segments.push({ role: "original", language, text, line: frame.lineOf(first?.start ?? fold.start) });
  }
  return `<details class="original" lang="${escapeAttribute(language)}">${writeSummary(fold, language)}\n${out.html}</details>\n`;
}

function writeSummary(fold: Fold, language: Language): string {
  if (fold.summary) return `<summary>${escapeText(fold.summary)}</summary>`;
  const label = LABELS[language.split("-")[0]!] ?? "Original";
  // The short form stands for the long one, label and all; elsewhere no word is added to the author's.
  if (fold.language !== undefined) return `<summary>${label}</summary>`;
  return `<summary aria-label="${label}"></summary>`;
}

const LABELS: Record<string, string> = {
  en: "Original English",
  zh: "Original Chinese",
  ja: "Original Japanese",
  ko: "Original Korean",
  ar: "Original Arabic",
  ru: "Original Russian",
  fr: "Original French",
  de: "Original German",
  es: "Original Spanish",
};
