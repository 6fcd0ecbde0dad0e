import type { Problem } from "../model.ts";
import { nameFields } from "../taxonomy-table.ts";

/** Keys whose values are words, and the value; one in quotes or of several lines holds no comment. */
const WORDS = /^((title|summary|insight|series):[ \t]+)([^\s"'|>[{&*!%@`][^\n]*)$/gm;

/** Hashtags in the place of a list: the value is all comment. */
const HASHTAGS = new RegExp(
  `^((${nameFields.map(({ key }) => key).join("|")}):[ \\t]+)(#[^\\s#][^\\n]*)$`,
  "gm",
);

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
  return [...findHashtags(head, start), ...findCutWords(head, start)];
}

function findHashtags(head: string, start: number): Comment[] {
  return [...head.matchAll(HASHTAGS)].flatMap(({ 1: before, 2: key, 3: written, index }): Comment[] => {
    const value = written!.trimEnd();
    if (!/^#[^\s#]+(?:[\s,，、]+#[^\s#]+)*$/.test(value)) return [];
    const names = value.split(/[\s,，、]+/).map((name) => quoteItem(name.slice(1)));
    const text = `[${names.join(", ")}]`;
    const offset = index + before!.length;
    const message = `“${value.slice(0, 40)}” is a comment to YAML, and nothing of ${key}. Write ${text}.`;
    return [{ offset, message, fix: { start: start + offset, end: start + offset + value.length, text } }];
  });
}

function quoteItem(name: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(name) ? name : JSON.stringify(name);
}

function findCutWords(head: string, start: number): Comment[] {
  return [...head.matchAll(WORDS)].flatMap(({ 1: before, 2: key, 3: written, index }): Comment[] => {
    const value = written!.trimEnd();
    const at = value.search(/(?<![^ \t])#/);
    if (at < 0 || !/^#[^\s#]/.test(value.slice(at, at + 2))) return [];
    const from = index + before!.length;
    const message = `“${value.slice(at, at + 40)}” is a comment to YAML, and no part of ${key}. Write the value in quotes.`;
    const text = `'${value.replaceAll("'", "''")}'`;
    const fix = { start: start + from, end: start + from + value.length, text };
    return [{ offset: from + at, message, fix }];
  });
}
