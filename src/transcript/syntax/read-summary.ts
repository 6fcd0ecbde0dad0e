import { createTag, type Tag } from "./tag.ts";

/** A label longer than this is no label: the turn itself slipped into the summary. */
const LABEL_LENGTH = 60;

/** Words that labels of folds are made of, in the languages in use. */
const LABEL_WORDS =
  /original|english|chinese|transcript|source|translat|view|hide|show|原文|英文|中文|译文|翻译|原始|日文|日语|原語|النص/i;

/**
 * Reads a summary whose opening tag is `source[start, inside)`: the label, and where it ends.
 *
 * `<summary>Label</summary>`, over several lines too; a label that is not closed, or closed by another tag (`</p>`,
 * `</source>`, `</summary_`), ends with its line; what is no label at all is left outside as text of the original.
 */
export function readSummary(source: string, start: number, inside: number, fault: Tag["fault"]): Tag {
  const base = createTag("summary", start, inside, fault);
  if (fault === undefined && readUsual(source, base)) return base;
  const line = readLine(source, inside);
  const lineEnd = inside + line.length;
  const close = line.indexOf("</");
  if (close >= 0) {
    const label = line.slice(0, close).trim();
    const closer = /^<\/[a-z][\w-]*[^>\n<]{0,20}>?/i.exec(line.slice(close, close + 60));
    const clean = closer !== null && /^<\/summary\s*>$/i.test(closer[0]);
    if (closer && isLabel(label, clean)) {
      base.label = label;
      base.end = inside + close + closer[0].length;
      if (!clean) base.fault = "bad-summary";
      return base;
    }
    return { ...base, fault: "bad-summary" };
  }
  if (line.trim() === "") return readLongSummary(source, base, lineEnd);
  if (isLabel(line.trim(), false)) {
    // `<summary>Label` with its closer on the next line is well formed; without one the line ends it.
    const next = source.slice(lineEnd + 1, lineEnd + 40);
    const closer = /^\s*<\/summary\s*>/i.exec(next);
    if (closer) return { ...base, label: line.trim(), end: lineEnd + 1 + closer[0].length };
    return { ...base, label: line.trim(), end: lineEnd, fault: "bad-summary" };
  }
  return { ...base, fault: "bad-summary" };
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

function readLongSummary(source: string, base: Tag, lineEnd: number): Tag {
  const ahead = source.slice(lineEnd, lineEnd + 2 * LABEL_LENGTH);
  const closer = /<\/summary\s*>/i.exec(ahead);
  const label = closer ? ahead.slice(0, closer.index).trim() : "";
  if (closer && label !== "" && !label.includes("\n") && isLabel(label, true)) {
    return { ...base, label, end: lineEnd + closer.index + closer[0].length };
  }
  return { ...base, fault: base.fault ?? "bad-summary" };
}

function isLabel(text: string, closed: boolean): boolean {
  if (text === "") return closed;
  if (text.length > LABEL_LENGTH || text.includes("**")) return false;
  return closed || LABEL_WORDS.test(text);
}

/** The rest of the line, or as much of it as matters: a label is short. */
function readLine(source: string, from: number): string {
  const ahead = source.slice(from, from + 4 * LABEL_LENGTH);
  const end = ahead.indexOf("\n");
  return end < 0 ? ahead : ahead.slice(0, end);
}
