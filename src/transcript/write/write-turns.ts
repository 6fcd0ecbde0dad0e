import type { Gloss, Heading, Language, Segment, Turn } from "../../model.ts";
import { hashBeginnings, hashWords } from "../../text/hash.ts";
import { detectLanguage } from "../../text/language.ts";
import { type Alignment, type Draft, isAlone, isFold } from "../align.ts";
import { type Block, type Fold, type HeadingBlock, isHeading } from "../blocks.ts";
import { readBoldPairs } from "../bold-pairs.ts";
import { findMain } from "../find-language.ts";
import { addGlosses, readGlosses } from "../glosses.ts";
import type { Joined } from "../join-speakers.ts";
import type { IsSpeaker, Label } from "../label.ts";
import { sizeOf } from "../measure.ts";
import { readSummaryLanguage } from "../summary-language.ts";
import type { Environment } from "../syntax/line-table.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { createHeadings } from "./headings.ts";
import { createRefusals, type Refusals } from "./refusals.ts";
import { isMore, toBlocks } from "./segment-blocks.ts";
import { type Writing, writeBlock, writeContent } from "./write-block.ts";
import type { Output } from "./write-inline.ts";

/** What the writer needs to know of a post. */
export interface Frame {
  source: string;
  writing: Writing;
  language: Language;
  originalLanguage: Language;
  /** Of Chinese in folds. */
  foldedChinese: Language;
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
  html: string[];
  turns: Turn[];
  headings: Heading[];
}

/** One body while it is written. */
interface Work {
  frame: Frame;
  /** Its HTML is that of the turn at hand, its text that of the passage at hand. */
  out: Output;
  /** Told of each passage that is written. */
  refusals: Refusals;
  ids: Map<string, number>;
  turns: Turn[];
  /** Those of the next turn: a heading's are its first ones. */
  glosses: Gloss[];
}

/** Writes the page and the data of all turns, in one pass and in step. */
export function writeTurns(alignment: Alignment, frame: Frame): Written {
  const refusals = createRefusals(frame.source, frame.refuse);
  const { noted } = frame.writing.env as Environment;
  const out: Output = { html: "", text: "", isOpen: false, noted, refuse: refusals.refuse };
  const work: Work = { frame, out, refusals, ids: new Map(), turns: [], glosses: [] };
  const headings: Heading[] = [];
  const nextHeading = createHeadings();
  // Nobody needs all of it as one string, and one of hundreds of kilobytes costs more than everything that is put into it.
  const html: string[] = [];
  for (const row of alignment.rows) {
    out.html = "";
    if ("parts" in row) {
      const head = writeTurn(row, work);
      html.push(head + out.html);
      continue;
    }
    begin(work, row);
    writeContent(row.content, frame.writing, out);
    if (out.text.includes("**")) frame.seeStars(row, out.text);
    const heading = nextHeading(row.level, out.text.trim(), frame.lineOf(row.start));
    headings.push(heading);
    addGlosses(row.content, work.glosses);
    html.push(`<h${heading.level} id="${escapeAttribute(heading.id)}">${out.html}</h${heading.level}>\n`);
  }
  return { html, turns: work.turns, headings };
}

function begin(work: Work, entry: Block | HeadingBlock): void {
  work.refusals.begin(entry);
  work.out.text = "";
}

/** Writes the turn's sides and its end; returns its opening tag, which names it by their words. */
function writeTurn(draft: Draft, work: Work): string {
  const { frame, out } = work;
  const { parts } = draft;
  const segments: Segment[] = [];
  const { glosses } = work;
  const isPaired = parts.some(isFold);
  for (let index = 0; index < parts.length; ) {
    const part = parts[index]!;
    if (isFold(part)) {
      writeFold(part, work, segments);
      index++;
    } else {
      const from = index;
      while (index < parts.length && !isFold(parts[index]!)) index++;
      writeOpenSide(parts.slice(from, index) as Block[], isPaired, work, segments, glosses);
    }
  }
  if (segments.length === 0 && parts.every((part) => !isFold(part) && part.type === "rule")) {
    out.html = "<hr>\n";
    return "";
  }
  out.html += "</section>\n";
  const label = draft.label ?? draft.originalLabel;
  const id = createId(label?.text ?? "", segments, work.ids);
  const line = frame.lineOf(parts[0]!.start);
  const turn: Turn = { id, segments, glosses, heading: draft.heading, line };
  if (isPaired) {
    const boldPairs = readBoldPairs(listBold(parts, false), listBold(parts, true));
    if (boldPairs.length > 0) turn.boldPairs = boldPairs;
  }
  let speaker = "";
  if (label) {
    turn.speakerLabel = label.text;
    if (draft.label && draft.originalLabel) turn.originalLabel = draft.originalLabel.text;
    const key = frame.joined.keyOf(label.name);
    if (key !== undefined) {
      turn.speaker = key;
      speaker = ` data-speaker="${escapeAttribute(key)}"`;
    }
  }
  work.turns.push(turn);
  work.glosses = [];
  return `<section class="turn" id="${id}"${speaker}${frame.lines ? ` data-line="${line}"` : ""}>`;
}

/** Inline Markdown of the paragraphs of one side, of those that hold stars. */
function listBold(parts: Draft["parts"], original: boolean): string[] {
  const contents: string[] = [];
  const add = (entry: Block | HeadingBlock) => {
    if (isHeading(entry) || entry.content === undefined) return;
    if (entry.plainFrom !== 0 && entry.content.includes("**")) contents.push(entry.content);
  };
  for (const part of parts) {
    if (!isFold(part)) {
      if (!original) add(part);
    } else if (original) part.entries.forEach(add);
  }
  return contents;
}

/** Characters of each side that name a turn: of 94,000 real turns 32 begin like another of their post and go on otherwise. */
const namingLength = 24;

/** The beginning names a turn, so that links to it outlast a correction further on. Where that is taken, all of its words do. */
function createId(label: string, segments: readonly Segment[], ids: Map<string, number>): string {
  const texts = [label, ...segments.map(({ text }) => text)];
  const beginning = hashBeginnings(namingLength, texts);
  const hash = ids.has(beginning) ? hashWords(...texts) : beginning;
  const count = (ids.get(hash) ?? 0) + 1;
  ids.set(hash, count);
  return count === 1 ? `t-${hash}` : `t-${hash}-${count}`;
}

/** Writes what stands outside folds. */
function writeOpenSide(
  blocks: Block[],
  isPaired: boolean,
  work: Work,
  segments: Segment[],
  glosses: Gloss[],
): void {
  const { frame, out } = work;
  const { start } = blocks[0]!;
  const language = mainLanguage(blocks, frame.language);
  out.html += `<div class="translation" lang="${escapeAttribute(language)}">`;
  const said = writeEntries(blocks, work);
  out.html += "</div>";
  if (said.text === "") return;
  // Beside a fold the place decides; alone, the language does.
  const role = !isPaired && language === frame.originalLanguage ? "original" : "translation";
  segments.push(toSegment(role, language, said, frame.lineOf(start)));
  readGlosses(blocks, frame.writing.tokens, glosses);
}

/** What the entries of a side say: in plain text, paragraphs and items a line each. */
type Said = Pick<Segment, "text" | "blocks">;

/** Writes the entries of a side. */
function writeEntries(entries: readonly (Block | HeadingBlock)[], work: Work): Said {
  const { source } = work.frame;
  let text = "";
  // Hardly any side is more than words.
  const texts: string[] | undefined = entries.some((entry) => isMore(entry, source)) ? [] : undefined;
  for (const [index, entry] of entries.entries()) {
    begin(work, entry);
    writeOne(entry, work.frame, work.out);
    text = index === 0 ? work.out.text : `${text}\n${work.out.text}`;
    texts?.push(work.out.text);
  }
  const bare = text.trim();
  // What ends the side ends its last paragraph.
  work.out.isOpen = false;
  const said: Said = { text: bare.includes("\n") ? bare.replace(/[ \t]*\n\s*/g, "\n") : bare };
  if (texts) {
    const labels = entries.map((entry) => findLabel(entry, work.frame));
    said.blocks = toBlocks(entries, texts, labels, source);
  }
  return said;
}

function toSegment(role: Segment["role"], language: Language, said: Said, line: number): Segment {
  const segment: Segment = { role, language, text: said.text, line };
  if (said.blocks) segment.blocks = said.blocks;
  return segment;
}

/** The label before an entry's words, if somebody speaks under it. */
function findLabel(entry: Block | HeadingBlock, frame: Frame): Label | undefined {
  return !isHeading(entry) && frame.isSpeaker(entry.label) ? entry.label : undefined;
}

function writeOne(entry: Block | HeadingBlock, frame: Frame, out: Output): void {
  if (isHeading(entry)) {
    out.html += "<p><strong>";
    writeContent(entry.content, frame.writing, out);
    out.html += "</strong>";
    out.isOpen = true;
  } else writeBlock(entry, findLabel(entry, frame), frame.writing, out);
  if (out.text.includes("**") && !("type" in entry && entry.type === "code")) frame.seeStars(entry, out.text);
}

/**
 * The language most of what is said is in: quotations, addresses in lists and the like count where nothing else is there. Beside words a
 * name alone on its line, often in Latin letters, tells none.
 */
function mainLanguage(entries: readonly (Block | HeadingBlock)[], fallback: Language): Language {
  const [first] = entries;
  if (entries.length === 1 && first && !isHeading(first)) return first.language || fallback;
  const said = new Map<Language, number>();
  const all = new Map<Language, number>();
  for (const entry of entries) {
    if (isHeading(entry) || !entry.language || isAlone(entry)) continue;
    const { language, scripts, type } = entry;
    for (const sizes of type === "paragraph" ? [said, all] : [all])
      sizes.set(language, (sizes.get(language) ?? 0) + sizeOf(scripts));
  }
  return findMain(said.size > 0 ? said : all, fallback);
}

function writeFold(fold: Fold, work: Work, segments: Segment[]): void {
  const { frame, out } = work;
  const language = fold.language || findFolded(fold, frame);
  out.html += `<details class="original" lang="${escapeAttribute(language)}">${writeSummary(fold, language)}`;
  const said = writeEntries(fold.entries, work);
  out.html += "</details>";
  const start = fold.entries[0]?.start ?? fold.start;
  if (said.text !== "") segments.push(toSegment("original", language, said, frame.lineOf(start)));
}

function findFolded(fold: Fold, frame: Frame): Language {
  const language = mainLanguage(fold.entries, frame.originalLanguage);
  // Scripts cannot tell German from English; the author may. What they tell, no summary changes.
  if (language === frame.originalLanguage && isInLatin(fold.entries))
    return readSummaryLanguage(fold.summary ?? "") ?? language;
  // What the author opened as a fold has a script of its own.
  return !fold.isOpen && /^zh-Han[st]$/.test(language) ? frame.foldedChinese : language;
}

function isInLatin(entries: readonly (Block | HeadingBlock)[]): boolean {
  return entries.some(
    (entry) => !isHeading(entry) && detectLanguage(entry.scripts, "zh", "latin") === "latin",
  );
}

function writeSummary(fold: Fold, language: Language): string {
  if (fold.summary) return `<summary>${escapeText(fold.summary)}</summary>`;
  const label = LABELS.get(language.split("-")[0]!) ?? "Original";
  // The short form stands for the long one, label and all; elsewhere no word is added to the author's.
  if (fold.language !== undefined) return `<summary>${label}</summary>`;
  return `<summary aria-label="${label}"></summary>`;
}

const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: "Original English",
    zh: "Original Chinese",
    ja: "Original Japanese",
    ko: "Original Korean",
    ar: "Original Arabic",
    ru: "Original Russian",
    fr: "Original French",
    de: "Original German",
    es: "Original Spanish",
  }),
);
