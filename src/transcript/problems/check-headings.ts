import type { Block, HeadingBlock, Part } from "../blocks.ts";
import type { Report } from "../reporter.ts";

/** Reports headings that are empty, doubled, out of step, wrapped, at the title's level, or lack their space. */
export function checkHeadings(source: string, parts: readonly Part[], title: string, report: Report): void {
  const seen = new Map<string, HeadingBlock>();
  let previous = 0;
  let hasTitle = false;
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "heading") continue;
    const { heading } = part;
    const next = parts[index + 1];
    if (next?.kind === "block") checkWrap(source, heading, next.block, report);
    const { start, level, content } = heading;
    const text = content.trim();
    if (heading.tight) {
      const at = start + level;
      report("heading-space", "warning", start, `A space is missing behind ${"#".repeat(level)}.`, {
        start: at,
        end: at,
        text: " ",
      });
    }
    if (text === "")
      report("heading-empty", "warning", start, "An empty heading. Write its words or take it out.");
    else if (/[:：]$/.test(text)) {
      // A speaker's label, which returns with every turn of his.
    } else if (seen.has(text)) {
      report(
        "heading-duplicate",
        "info",
        start,
        `The heading “${text.slice(0, 40)}” occurs twice. Give each section its own.`,
      );
    } else seen.set(text, heading);
    // `# <<<<<<< HEAD`, code that lost its fence, is nobody's title.
    if (level === 1 && !/^["'“‘《「【（(*_`~]*[\p{L}\p{N}\p{So}]/u.test(text)) continue;
    if (level === 1 && !hasTitle) {
      hasTitle = true;
      const message = repeats(text, title)
        ? "The post's title, which the page has above the text. Take this line out."
        : "A heading of level 1: the page's title has that level. Write ##.";
      report("heading-title", "info", start, message);
    }
    if (previous > 0 && level > previous + 1) {
      const message = `A heading of level ${level} below one of level ${previous}. Write level ${previous + 1}.`;
      report("heading-skipped", "info", start, message);
    }
    previous = level;
  }
}

/** A paragraph longer than this is no rest of a heading. */
const REST = 40;

/**
 * A heading that a converter has wrapped: its rest stands on the next line, which to Markdown is a paragraph. They part between Latin
 * and Chinese words, where such a program finds a space.
 */
function checkWrap(
  source: string,
  heading: HeadingBlock,
  { type, start, end, label }: Block,
  report: Report,
): void {
  if (type !== "paragraph" || label !== undefined || end - start > REST) return;
  const head = /^(.+?)[ \t]*\r?\n[ \t]*$/.exec(source.slice(heading.start, start))?.[1];
  const rest = source.slice(start, end).trimEnd();
  if (head === undefined) return;
  if (rest.includes("\n") || !/^[\p{L}\p{N}]/u.test(rest) || /[。！？.!?：:；;，,、]$|^\w+: /u.test(rest))
    return;
  const isHan = /\p{sc=Han}$/u.test(head);
  if (!/[\p{L}\p{N})）—]$/u.test(head) || isHan === /^\p{sc=Han}/u.test(rest)) return;
  const from = heading.start + head.length;
  const message = `The heading goes on in the next line: “${rest.slice(0, 20)}”. Write it in one.`;
  report("heading-wrapped", "warning", heading.start, message, { start: from, end: start, text: " " });
}

/** Whether a heading says what the title says, or its beginning; marks do not count. */
function repeats(heading: string, title: string): boolean {
  const [one, other] = [heading, title].map((text) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase());
  return one!.length > 3 && (other!.startsWith(one!) || (other!.length > 3 && one!.startsWith(other!)));
}
