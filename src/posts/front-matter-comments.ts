import { Lexer } from "yaml";
import type { Problem } from "../model.ts";
import { nameFields } from "../taxonomy-table.ts";

/** Keys whose values are words, and the value; one in quotes or of several lines holds no comment. */
const WORDS = /^((title|summary|insight|series):[ \t]+)([^\s"'|>[{&*!%@`][^\n]*)$/gm;

/** Hashtags in the place of a list: the value is all comment. */
const HASHTAGS = new RegExp(
  `^((${nameFields.map(({ key }) => key).join("|")}):[ \\t]+)(#[^\\s#][^\\n]*)$`,
  "gm",
);

/** Keys whose values are words or names: behind any other value (`draft: true #…`) nothing can be lost. */
const wordKeys: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "insight",
  "author",
  "speakers",
  ...nameFields.map(({ key }) => key),
]);

/** What `findComments` tells of a place in the head. */
export interface Comment {
  offset: number;
  message: string;
  fix?: Problem["fix"];
}

/**
 * Words that YAML takes for a comment and leaves out: `title: 第 #3 期` is `第`. A mark right before a word is a part of the text; before
 * a space it is a comment, unless it stands amid the items of a list that opens on its own line. What stands behind a whole value (in quotes,
 * a closed list) or on a line of its own is a comment in any case.
 *
 * @param start the head's place in the file: fixes are ranges of the file.
 */
export function findComments(head: string, start: number): Comment[] {
  const named = head.includes(" &") ? findNamed(head, start) : [];
  if (!/[ \t]#/.test(head)) return named;
  const mended = [...findHashtags(head, start), ...findCutWords(head, start)];
  const told = new Set(mended.map(({ offset }) => offset));
  const others = findLostWords(head)
    .filter(({ offset }) => !told.has(offset))
    .map(tellLost);
  return [...named, ...mended, ...others].sort((a, b) => a.offset - b.offset);
}

/** `title: &石桥 边上`: a name that YAML gives to what follows, for `*石桥` to repeat, and leaves out. */
const NAMED =
  /^((?:([A-Za-z_][\w-]{0,30}):|[ \t]{0,20}-)[ \t]+)(&([^\s,[\]{}]+)(?:[ \t]+[^\s|>[{"'&*!][^\n]*)?)$/gm;

/** The same word where nothing repeats it: the author's own, and no part of the value. */
function findNamed(head: string, start: number): Comment[] {
  return [...head.matchAll(NAMED)].flatMap(({ 1: before, 3: written, 4: name, index }): Comment[] => {
    if (head.includes(`*${name}`)) return [];
    const value = written!.trimEnd();
    const offset = index + before!.length;
    const text = `'${value.replaceAll("'", "''")}'`;
    const message = `“&${name!.slice(0, 40)}” is a name of YAML's own, and left out. Write the value in quotes.`;
    return [{ offset, message, fix: { start: start + offset, end: start + offset + value.length, text } }];
  });
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

/** The same in names and lists, where nobody but the author knows what the mark was to say. */
function findLostWords(head: string): Lost[] {
  const found: Lost[] = [];
  let key = "";
  /** The first key of a line, until its colon comes. */
  let opening = "";
  let offset = 0;
  let lineStart = 0;
  /** The last word or sign on this line, and where in a list's brackets it stands. */
  let before = "";
  let depth = 0;
  let opensHere = false;
  for (const token of new Lexer().lex(head)) {
    const kind = token[0];
    // Signs of the lexer's own, for a plain text and the ends of a document.
    if (kind === "\u001f" || kind === "\u0002" || kind === "\u0018") {
      if (kind === "\u001f") before = kind;
      continue;
    }
    if (kind === "\n" || kind === "\r") {
      offset += token.length;
      lineStart = offset;
      before = "";
      opensHere = false;
      continue;
    }
    if (kind === "#" && before !== "\u001f") {
      const amid = depth > 0 && opensHere && before !== "[";
      const lost = { offset, comment: token.trimEnd(), key, before, amid };
      if (isLost(lost)) found.push(lost);
    } else if (before === "\u001f") {
      if (offset === lineStart) opening = token;
      before = "text";
    } else if (token.trim() !== "") {
      if (token === ":" && opening !== "") key = opening.toLowerCase().replaceAll("-", "_");
      if (token === "[" || token === "{") depth++;
      if (token === "]" || token === "}") depth--;
      if (token === "[") opensHere = true;
      before = token;
      opening = "";
    }
    offset += token.length;
    // A text of several lines.
    if (token.endsWith("\n")) {
      lineStart = offset;
      before = "";
    }
  }
  return found;
}

/** In a head that is no YAML: a mark that hides the closing bracket of the list it stands in. */
export function findHiddenBracket(head: string): { offset: number; advice: string } | undefined {
  const [hidden] = findLostWords(head).filter(({ comment }) => comment.includes("]"));
  if (hidden === undefined) return undefined;
  const what = `“${hidden.comment.slice(0, 40)}” is a comment to YAML, and the list's closing bracket is a part of it.`;
  return { offset: hidden.offset, advice: `${what} Take the # out, or put the item in quotes.` };
}

/** A comment: its key, what stands before it on its line, and whether it stands amid the items of a list that opens there. */
interface Lost {
  offset: number;
  comment: string;
  key: string;
  before: string;
  amid: boolean;
}

function isLost({ comment, key, before, amid }: Lost): boolean {
  if (before === "" || !wordKeys.has(key)) return false;
  if (amid) return true;
  const isGlued = /^#[^\s#]/.test(comment);
  // `tags: #桥 and more`: hashtags and their like have been looked at.
  if (before === ":") return isGlued && (key === "author" || key === "speakers");
  return isGlued && (before === "text" || before === "," || before === "[" || before === "-");
}

function tellLost({ offset, comment, key, amid }: Lost): Comment {
  const what = `“${comment.slice(0, 40)}” is a comment to YAML up to the end of its line, and no part of ${key}.`;
  const advice = amid
    ? "Take the # out; a comment stands behind the list's closing bracket."
    : "Write it without #, or the whole value in quotes; a comment has a space behind its #.";
  return { offset, message: `${what} ${advice}` };
}
