import type { Report } from "../reporter.ts";
import { findFences } from "../syntax/find-fences.ts";
import type { Tag } from "../syntax/tag.ts";
import { createCodeReader } from "./code-reader.ts";

/** A line with tildes at both ends and words between. */
const STRUCK = /^[ \t>]*(~{3,})[ \t]*[^~\s][^~\n]*~{3,}[ \t]*$/gm;

/** Reports fences that never close, and words that share a line with the mark of one. */
export function checkFenceMarks(source: string, tags: readonly Tag[], report: Report): void {
  for (const tag of tags)
    if (tag.kind === "fence" && tag.fault === "unclosed") reportStray(source, tag, report);
  for (const { kind, start, lineEnd, wordsAt, closer, isCut } of findFences(source)) {
    if (kind !== "code") continue;
    const mark = readMark(source, start);
    if (!closer) {
      const message = `A code fence that is never closed: what stands below it is printed as code. Write ${mark} where the code ends, or take this line out.`;
      report("unclosed-fence", "error", start, message);
    }
    if (wordsAt < lineEnd) {
      const message = `Words behind the ${mark} that begins code are printed as its first line. Write them on a line of their own.`;
      report("fence-words", "warning", wordsAt, message, breakLine(source, start, wordsAt, "\n"));
    }
    if (isCut && closer!.rest !== "") {
      const message = `What stands behind the ${mark} that ends code is no part of it. Write it on a line of its own.`;
      const fix = breakLine(source, closer!.at, closer!.restAt, "\n\n");
      report("fence-words", "warning", closer!.restAt, message, fix);
    }
  }
  if (!source.includes("~~~")) return;
  const isCode = createCodeReader(source);
  for (const { 0: line, 1: mark, index } of source.matchAll(STRUCK)) {
    const at = index + line.indexOf("~");
    if (isCode(at)) continue;
    const message = `Words between ${mark} on one line are no code. Take the ${mark} out, or write each on a line of its own.`;
    report("fence-words", "warning", at, message);
  }
}

function readMark(source: string, at: number): string {
  return /[`~]+/.exec(source.slice(at, at + 20))?.[0] ?? "";
}

/** The repair: the words begin a line, unless the mark stands in a quotation or a list, whose signs that would lack. */
function breakLine(
  source: string,
  mark: number,
  words: number,
  text: string,
): { start: number; end: number; text: string } | undefined {
  const head = source.slice(source.lastIndexOf("\n", mark) + 1, mark);
  if (head !== "") return undefined;
  const start = source.slice(mark, words).trimEnd().length + mark;
  return { start, end: words, text };
}

function reportStray(source: string, { start, end }: Tag, report: Report): void {
  const mark = readMark(source, start);
  const head = source.slice(source.lastIndexOf("\n", start) + 1, start);
  const lineEnd = source.indexOf("\n", end);
  const hasWords = source.slice(end, lineEnd < 0 ? source.length : lineEnd).trim() !== "";
  let message = `A code fence that is never closed. Take it out or write its closing ${mark}.`;
  if (/[^\s>\d.)*+-]|-->/.test(head)) message = `A ${mark} behind a tag, which begins no code. Take it out.`;
  else if (hasWords)
    message = `A ${mark} before words, which begins no code. Take it out; the words are printed as text.`;
  report("unclosed-fence", "error", start, message);
}
