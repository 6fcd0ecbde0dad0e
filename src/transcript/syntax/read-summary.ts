import { INLINE, TRANSPARENT } from "../safety/tags.ts";
import { createTag, type Tag } from "./tag.ts";
import { unescapeMarkdown } from "./unescape.ts";

/** A label longer than this is no label: the turn itself slipped into the summary. */
const LABEL_LENGTH = 60;

/** How far a summary is looked at: a label is short, with the tags that dress it. */
const AHEAD = 300;

/** Words that labels of folds are made of, in the languages in use. */
const LABEL_WORDS =
  /original|english|chinese|transcript|source|translat|view|hide|show|原文|英文|中文|译文|翻译|原始|日文|日语|原語|النص/i;

/** A tag of the label, or the closer: that of the summary may have spaces in it, any may lack its `>`. */
const TAG = /<\s*\/\s*summary\s*>|<(\/?)([a-z][\w-]*)(?:[^<>\n]{0,80}>)?/gi;

/** A tag that only dresses the words of a label. */
const DRESS = /<\/?([a-z][\w-]*)(?:\s[^<>]*)?\/?>/gi;

/** Words in bold type or italics, which begin and end with them. */
const STARS = /(\*{1,3})([^\s*](?:[^*\n]*[^\s*])?)\1/g;

/**
 * Reads a summary whose opening tag is `source[start, inside)`: the label, and where it ends.
 *
 * `<summary>Label</summary>`, over several lines too, the label in tags of its own or not; a label that is not closed, or
 * closed by another tag (`</p>`, `</source>`, `</summary_`, `<summary>`), ends with its line; what is no label at all is
 * left outside as text of the original.
 */
export function readSummary(source: string, start: number, inside: number, fault: Tag["fault"]): Tag {
  const base = createTag("summary", start, inside, fault);
  if (fault === undefined && readUsual(source, base)) return base;
  const ahead = source.slice(inside, inside + AHEAD);
  const line = ahead.split("\n", 1)[0]!;
  const closer = findCloser(ahead);
  if (closer && (closer.isOwn || closer.at < line.length)) {
    const label = ahead.slice(0, closer.at).trim();
    if (!isLabel(label, closer.isOwn)) return { ...base, fault: "bad-summary" };
    const end = inside + closer.at + closer.text.length;
    return { ...base, label, end, fault: isExact(closer.text) ? fault : "bad-summary" };
  }
  const label = line.trim();
  const isClosedOddly = plainLabel(line).includes("</");
  if (label === "" || isClosedOddly || !isLabel(label, false)) return { ...base, fault: "bad-summary" };
  return { ...base, label, end: inside + line.length, fault: "bad-summary" };
}

/** The words of a label, without the tags and stars that dress them. */
export function plainLabel(label: string): string {
  if (!/[<\n*&\\]/.test(label)) return label;
  const bare = label.replace(DRESS, (tag, name) => (isDress(name) ? "" : tag)).replace(STARS, "$2");
  return unescapeMarkdown(bare.replace(/\s+/g, " ").trim());
}

function isDress(name: string): boolean {
  const lower = name.toLowerCase();
  return INLINE.has(lower) || TRANSPARENT.has(lower) || /^h[1-6]$/.test(lower);
}

/** `<summary>Original English</summary>`, as nearly all are. */
function readUsual(source: string, base: Tag): boolean {
  const close = source.indexOf("<", base.end);
  if (close < 0 || close - base.end > LABEL_LENGTH || !source.startsWith("</summary>", close)) return false;
  const label = source.slice(base.end, close);
  if (label.includes("\n") || label.includes("**")) return false;
  base.label = label.trim();
  base.end = close + 10;
  return true;
}

/** What ends a label. */
interface Closer {
  at: number;
  text: string;
  /** Whether it is the summary's, however written. */
  isOwn: boolean;
}

/**
 * The first tag that ends the label: a closer of what was not opened in it, `<summary>` where its slash was forgotten, or a
 * paragraph.
 */
function findCloser(ahead: string): Closer | undefined {
  const opened: string[] = [];
  for (const { 0: text, 1: slash, 2: given, index: at } of ahead.matchAll(TAG)) {
    const name = (given ?? "summary").toLowerCase();
    const hasWords = ahead.slice(0, at).trim() !== "";
    if (given === undefined || slash !== "") {
      const open = opened.lastIndexOf(name);
      if (open < 0) return { at, text, isOwn: name === "summary" };
      opened.length = open;
    } else if (name === "summary" && hasWords) {
      // Of the next fold, unless it stands on the label's own line.
      return { at, text, isOwn: !ahead.slice(0, at).includes("\n") };
    } else if ((name === "p" || name === "details") && hasWords) return { at, text: "", isOwn: false };
    else if (name !== "summary") opened.push(name);
  }
  return undefined;
}

function isExact(closer: string): boolean {
  return /^<\/summary\s*>$/i.test(closer);
}

function isLabel(text: string, closed: boolean): boolean {
  if (text === "") return closed;
  const plain = plainLabel(text);
  if (plain.length > LABEL_LENGTH || plain.includes("**") || /\n[ \t]*\n/.test(text)) return false;
  // A turn that slipped in has its speaker in bold type.
  return (closed && !text.includes("**")) || LABEL_WORDS.test(plain);
}
