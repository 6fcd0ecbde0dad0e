import { closeSync, openSync, readSync } from "node:fs";
import { findBlock } from "../../posts/front-matter-block.ts";
import { toPlace } from "../../posts/front-matter-places.ts";

/** Front matter is far shorter than this; a file is not read further. */
const headBytes = 32_768;

/** Reads the head of a file; `""` when it is gone. */
export function readHead(absolute: string): string {
  let file: number;
  try {
    file = openSync(absolute, "r");
  } catch {
    return "";
  }
  const bytes = Buffer.alloc(headBytes);
  try {
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, headBytes, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Where a value stands in a text's front matter: after the first of `keys`, else wherever it is first written, else at
 * the key, else on the first line.
 */
export function findInFrontMatter(
  text: string,
  keys: readonly string[],
  value: string,
): { line: number; column: number } {
  const { start, end } = findBlock(text);
  const head = text.slice(start, end);
  for (const key of keys) {
    const at = head.search(new RegExp(`^["']?${key}["']?[ \\t]*:`, "im"));
    if (at < 0) continue;
    const found = value === "" ? at : head.indexOf(value, at + key.length + 1);
    if (found >= 0) return toPlace(text, start + found);
  }
  const anywhere = value === "" ? -1 : head.indexOf(value);
  return anywhere < 0 ? { line: 1, column: 1 } : toPlace(text, start + anywhere);
}
