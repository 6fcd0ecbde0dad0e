import type { Heading } from "../../model.ts";

/** Longest id, in characters. */
const LENGTH = 60;

/**
 * Gives headings their levels and ids, in order. The page's `h1` is its title: the first heading of the body becomes `h2`
 * and no level is ever skipped. An id is `h-` and the heading's own letters, with `-2`, `-3` … among equals.
 */
export function createHeadings(): (level: number, text: string, line: number) => Heading {
  const above: number[] = [];
  const toId = createHeadingIds();
  return (level, text, line) => {
    while (above.length > 0 && above.at(-1)! >= level) above.pop();
    above.push(level);
    return { id: toId(text), level: Math.min(above.length + 1, 6), text, line };
  };
}

/** The ids of headings by their texts, asked for in the order of the page. */
export function createHeadingIds(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const name = slugOf(text);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? `h-${name}` : `h-${name}--${count}`;
  };
}

function slugOf(text: string): string {
  const slug = text
    .slice(0, 4 * LENGTH)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return Array.from(slug).slice(0, LENGTH).join("") || "section";
}
