import type { Heading } from "../model.ts";
import { createHeadingIds } from "./write/headings.ts";

/** A row of a table of contents. */
export type ContentsRow = Omit<Heading, "line">;

/**
 * The table of contents as one text, a line a heading: its level, then its text. Those of all posts stay in memory, and as objects they
 * were a third of what a build reads from its cache.
 */
export function writeContents(headings: readonly ContentsRow[]): string {
  return headings.map(({ level, text }) => `${level}${text.replaceAll("\n", " ")}`).join("\n");
}

/** The rows that `writeContents` wrote, with the ids that the headings have in the page. */
export function readContents(contents: string): ContentsRow[] {
  const toId = createHeadingIds();
  return listRows(contents).map((row) => ({
    id: toId(row.slice(1)),
    level: Number(row[0]),
    text: row.slice(1),
  }));
}

/** The texts alone. */
export function readHeadingTexts(contents: string): string[] {
  return listRows(contents).map((row) => row.slice(1));
}

function listRows(contents: string): string[] {
  return contents === "" ? [] : contents.split("\n");
}
