import type { SegmentBlock } from "../../model.ts";
import { type Block, type HeadingBlock, isHeading } from "../blocks.ts";
import type { Label } from "../label.ts";

type Entry = Block | HeadingBlock;

/** Whether an entry is more than its words. HTML is not: of it the page keeps only some. */
export function isMore(entry: Entry, source: string): boolean {
  if (isHeading(entry)) return false;
  if (entry.content !== undefined) return entry.plainFrom !== 0 && isLinked(entry.content);
  return isStructure(entry, source.slice(entry.start, entry.end));
}

/**
 * The blocks of a segment.
 *
 * @param texts the plain text of each entry.
 * @param labels each entry's label, whose speaker is told elsewhere.
 */
export function toBlocks(
  entries: readonly Entry[],
  texts: readonly string[],
  labels: readonly (Label | undefined)[],
  source: string,
): SegmentBlock[] {
  return entries.flatMap((entry, index): SegmentBlock[] => {
    const text = texts[index]!.trim();
    if (!isMore(entry, source)) return text === "" ? [] : [{ form: "text", text }];
    if (entry.content === undefined)
      return [{ form: "block", text: source.slice(entry.start, entry.end).trimEnd() }];
    const label = labels[index];
    // A link to the time is no part of the speaker's name.
    const time = label?.before.startsWith("[") ? label.before : "";
    return [{ form: "paragraph", text: `${time}${entry.content.slice(label?.length ?? 0)}`.trim() }];
  });
}

/** Links, pictures, footnotes and code in a paragraph. */
function isLinked(content: string): boolean {
  return /\]\(|\[\^|`/.test(content) && !hasTags(content);
}

function isStructure({ type }: Block, written: string): boolean {
  if (type === "code") return isFenced(written.trim());
  return (type === "list" || type === "quote" || type === "table") && !hasTags(written);
}

/** Whether a fence opens the code and the same closes it. */
function isFenced(written: string): boolean {
  const fence = /^(`{3,}|~{3,})/.exec(written)?.[1];
  if (fence === undefined) return false;
  const last = written.slice(written.lastIndexOf("\n") + 1).trim();
  return (
    last.length >= fence.length && last === fence[0]!.repeat(last.length) && last.length < written.length
  );
}

function hasTags(written: string): boolean {
  return /<[a-z!/]/i.test(written.replace(/<https?:[^<>\s]*>/g, ""));
}
