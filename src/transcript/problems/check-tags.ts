import type { Report } from "../reporter.ts";
import type { Tag } from "../syntax/tag.ts";
import { checkClosers } from "./check-closers.ts";

/** Reports summaries that are broken, comments that never close, closers of another form, and tags that Markdown would read over. */
export function checkTags(source: string, tags: readonly Tag[], report: Report): void {
  checkClosers(source, tags, report);
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index]!;
    if (tag.fault === "bad-summary") reportSummary(tag, report);
    else if (tag.kind === "comment" && tag.fault === "unclosed") {
      const fix = { start: tag.end, end: tag.end, text: " -->" };
      report(
        "unclosed-comment",
        "error",
        tag.start,
        "A comment that is never closed. Write --> at its end.",
        fix,
      );
    }
    const swallowed = readSwallowed(source, tag, tags[index + 1]);
    if (swallowed === undefined) continue;
    const fix = { start: tag.end, end: tag.end, text: source[tag.end] === "\n" ? "\n" : "\n\n" };
    const name = tag.kind === "close" ? "</details>" : "</summary>";
    if (MARKDOWN.test(swallowed)) {
      const message = `Elsewhere the Markdown behind ${name} would be lost. Write an empty line there.`;
      report("swallowed", "warning", tag.start, message, fix);
    } else if (tag.kind === "close") {
      const message = `Elsewhere the words behind ${name} would be no paragraph. Write an empty line there.`;
      report("swallowed", "info", tag.start, message, fix);
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

/** What only Markdown shows as its author meant it. */
const MARKDOWN = /\*\*|^\s*(?:#{1,6}|[-+*>]|\d+\.) |\]\(/m;

/** The first passage on the line below a summary or closer, without an empty line between. */
function readSwallowed(source: string, tag: Tag, next: Tag | undefined): string | undefined {
  if (tag.kind !== "summary" && tag.kind !== "close") return undefined;
  // Nearly all stand before an empty line.
  if (source.startsWith("\n\n", tag.end)) return undefined;
  const limit = next ? next.start : source.length;
  const after = source.slice(tag.end, Math.min(limit, tag.end + 300));
  // In a quotation a line of `>` is empty, too.
  if (/^[ \t]*\n[ \t]*>[ \t>]*(?:\n|$)/.test(after)) return undefined;
  return /^[ \t]*\n[ \t]*[^\s<]/.test(after) ? after.split("\n\n")[0] : undefined;
}
