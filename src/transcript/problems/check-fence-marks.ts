import type { Report } from "../reporter.ts";
import { findFences } from "../syntax/find-fences.ts";
import type { Tag } from "../syntax/tag.ts";

/** Reports fences that never close. */
export function checkFenceMarks(source: string, tags: readonly Tag[], report: Report): void {
  for (const tag of tags)
    if (tag.kind === "fence" && tag.fault === "unclosed") reportStray(source, tag, report);
  for (const { kind, start, closer } of findFences(source)) {
    if (kind !== "code" || closer) continue;
    const message = `A code fence that is never closed: what stands below it is printed as code. Write ${readMark(source, start)} where the code ends, or take this line out.`;
    report("unclosed-fence", "error", start, message);
  }
}

function readMark(source: string, at: number): string {
  return /[`~]+/.exec(source.slice(at, at + 20))?.[0] ?? "";
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
