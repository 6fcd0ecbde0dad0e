import type { Problem } from "../model.ts";

/** A key whose value is words, its value without quotes, and what stands behind ` #` on the line. */
const COMMENT =
  /^((?:title|summary|insight|series):[ \t]+)([^\s"'|>[{&*!%@`#][^\n]*?)[ \t]+(#[^\s#][^\n]*?)[ \t\r]*$/gm;
/** The same with nothing before the mark. */
const EMPTY = /^((?:title|summary|insight|series):[ \t]+)()(#[^\s#][^\n]*?)[ \t\r]*$/gm;

/** What `findComments` tells of a place in the head. */
export interface Comment {
  offset: number;
  message: string;
  fix: NonNullable<Problem["fix"]>;
}

/**
 * Words that YAML takes for a comment and leaves out: `title: 第 #3 期` is `第`. Where the mark stands right before a word it is a part of
 * the text; before a space it is a comment.
 *
 * @param start the head's place in the file: fixes are ranges of the file.
 */
export function findComments(head: string, start: number): Comment[] {
  if (!/[ \t]#/.test(head)) return [];
  return [COMMENT, EMPTY].flatMap((pattern) =>
    [...head.matchAll(pattern)].map(({ 1: key, 2: kept, 3: left, index }): Comment => {
      const from = index + key!.length;
      const value = head.slice(from, head.indexOf(left!, from + kept!.length) + left!.length);
      const offset = from + value.length - left!.length;
      const name = key!.slice(0, key!.indexOf(":"));
      const message = `“${left!.slice(0, 40)}” is a comment to YAML, and no part of ${name}. Write the value in quotes.`;
      const text = `'${value.replaceAll("'", "''")}'`;
      return { offset, message, fix: { start: start + from, end: start + from + value.length, text } };
    }),
  );
}
