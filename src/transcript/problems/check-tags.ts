import type { Report } from "../reporter.ts";
import type { Tag } from "../syntax/tag.ts";

/** Reports summaries that are broken, comments and fences that never close, and tags that Markdown would read over. */
export function checkTags(source: string, tags: readonly Tag[], report: Report): void {
  for (const [index, tag] of tags.entries()) {
    if (tag.fault === "bad-summary") reportSummary(tag, report);
    else if (tag.fault === "unclosed") {
      const fix = { start: tag.end, end: tag.end, text: " -->" };
      report(
        "unclosed-comment",
        "error",
        tag.start,
        "A comment that is never closed. Write --> at its end.",
        fix,
      );
    } else if (tag.kind === "fence") {
      report(
        "unclosed-fence",
        "error",
        tag.start,
        "A code fence that is never closed. Take it out or write its closing ```.",
      );
    }
    if (isSwallowing(source, tag, tags[index + 1])) {
      const fix = { start: tag.end, end: tag.end, text: source[tag.end] === "\n" ? "\n" : "\n\n" };
      const message = `Elsewhere the Markdown behind ${source.slice(tag.start, tag.end).slice(-12)} would be lost. Write an empty line there.`;
      report("swallowed", "warning", tag.start, message, fix);
    }
  }
}

function reportSummary(tag: Tag, report: Report): void {
  if (tag.label === undefined) {
    const message =
      "The text of the turn stands in <summary>, or it is not closed. Write <summary>Original English</summary>.";
    const fix = { start: tag.start, end: tag.end, text: "<summary>Original English</summary>\n\n" };
    report("bad-summary", "error", tag.start, message, fix);
    return;
  }
  const text = `<summary>${tag.label}</summary>`;
  const fix = { start: tag.start, end: tag.end, text };
  report("bad-summary", "error", tag.start, `<summary> is not closed as it should be. Write ${text}.`, fix);
}

/** Whether Markdown with stars or a heading follows on the line below a summary or closer, without an empty line. */
function isSwallowing(source: string, tag: Tag, next: Tag | undefined): boolean {
  if (tag.kind !== "summary" && tag.kind !== "close") return false;
  const limit = next ? next.start : source.length;
  const after = source.slice(tag.end, Math.min(limit, tag.end + 300));
  if (!/^[ \t]*\n[ \t]*[^\s<]/.test(after)) return false;
  return tag.kind === "close" || /\*\*|^\s*#{1,6} |\]\(/m.test(after.split("\n\n")[0]!);
}
