import type { Report } from "../reporter.ts";
import type { Tag } from "../syntax/tag.ts";

/** Reports marks of fences that begin no code. */
export function checkFenceMarks(source: string, tags: readonly Tag[], report: Report): void {
  for (const tag of tags)
    if (tag.kind === "fence" && tag.fault === "unclosed") reportStray(source, tag, report);
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
