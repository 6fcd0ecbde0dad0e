import { MOST_TOLD, type Report } from "../reporter.ts";
import { findFences } from "../syntax/find-fences.ts";

/** Folds as a post has them, at the beginning of a line. */
const FOLD = /^(?:<details\b|:{3,}[ \t]*[a-z])/gim;

/** A name in bold type and a colon, at the beginning of a line. */
const LABEL = /^\*\*[^*\n:：]{1,30}(?:[:：]\*\*|\*\*[ \t]?[:：])/gm;

/** Names of code in which folds and labels may be shown. */
const MARKUP = /^(?:markdown|md|mdx|html?|xml|vue|njk|text|txt|plain|plaintext)?$/i;

/** In a page's source `<details>` is nothing of a post's. */
const PAGE = /^(?:html?|xml|vue|njk)$/i;

/** So many folds and labels are no sample of a few lines. */
const MANY = 12;

/**
 * Reports code that is the post itself: what a generator wrapped in a fence, or a fence that a later one closes. A few lines that show how
 * folds are written are a sample.
 */
export function checkFences(source: string, report: Report): void {
  const fences = findFences(source);
  if (fences.length === 0) return;
  const half = source.trim().length / 2;
  let told = 0;
  for (const { kind, start, end } of fences) {
    if (kind !== "code") continue;
    const code = source.slice(start, end);
    const folds = countMatches(code, FOLD);
    const labels = countMatches(code, LABEL);
    if (folds + labels < 2) continue;
    const [opening = ""] = code.split("\n", 1);
    const name = /^[\s>]*[`~]+[ \t]*\{?\.?([\w+-]*)/.exec(opening)?.[1] ?? "";
    const isPost = labels > 2 || (folds > 0 && (labels > 0 || (folds > 1 && !PAGE.test(name))));
    const isMost = code.length > half;
    if (!isPost || (MARKUP.test(name) && !isMost && folds + labels < MANY)) continue;
    const mark = /[`~]+/.exec(opening)![0];
    const message = `Passages of the post stand in a code block, and are printed as code. Delete this line and the ${mark} that closes it, or close it above them.`;
    report("fenced-text", "error", start, message, isMost ? unwrap(source, start, end, opening) : undefined);
    if (++told === MOST_TOLD) return;
  }
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

/** The repair where nothing else stands in the body: its text without the two lines of the fence. */
function unwrap(
  source: string,
  start: number,
  end: number,
  opening: string,
): { start: number; end: number; text: string } | undefined {
  if (source.slice(0, start).trim() !== "" || source.slice(end).trim() !== "") return undefined;
  const inside = source.slice(start + opening.length + 1, end);
  const closing = inside.lastIndexOf("\n");
  if (closing < 0 || !/^[ \t]*[`~]{3,}[ \t]*$/.test(inside.slice(closing + 1))) return undefined;
  return { start, end, text: inside.slice(0, closing) };
}
