import { findFences } from "./find-fences.ts";
import { readSummary } from "./read-summary.ts";
import type { Tag } from "./tag.ts";
import { nameTag } from "./tag-names.ts";

/** Beyond this many characters without `>` a `<` is a character. */
const TAG_LENGTH = 200;

/**
 * Finds `<details>`, `<summary>`, `<p>`, their closers (misspelt ones too) and comments, in order of source.
 *
 * Tags inside code fences and code spans are text. One pass; every look-ahead is bounded or remembered.
 */
export function findTags(source: string): Tag[] {
  const tags: Tag[] = [];
  const fences = findFences(source);
  let fence = 0;
  let from = 0;
  const readComment = createCommentReader(source);
  for (;;) {
    const at = source.indexOf("<", from);
    while (fence < fences.length && (at < 0 || fences[fence]!.end <= at)) {
      const passed = fences[fence++]!;
      if (passed.kind === "stray") tags.push({ kind: "fence", start: passed.start, end: passed.end });
    }
    if (at < 0) break;
    from = at + 1;
    const inside = fences[fence];
    if (inside && inside.start <= at && inside.kind === "code") {
      from = inside.end;
      continue;
    }
    if (source.startsWith("<!--", at)) {
      const comment = inCodeSpan(source, at) ? undefined : readComment(at);
      if (comment) {
        tags.push(comment);
        from = comment.end;
      }
      continue;
    }
    const tag = readTag(source, at);
    if (!tag || inCodeSpan(source, at)) continue;
    if (tag.kind === "paragraph" && inTableRow(source, at)) continue;
    tags.push(tag);
    from = tag.end;
  }
  return tags;
}

/**
 * Reads comments. One that another comment, or the end of the body, comes before its `-->` is not closed: it ends with its
 * line, so that it hides no turns.
 */
function createCommentReader(source: string): (at: number) => Tag {
  let close = -1;
  let next = -1;
  const find = (mark: string, known: number, from: number) => {
    if (known >= from) return known;
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found;
  };
  return (at) => {
    close = find("-->", close, at + 4);
    next = find("<!--", next, at + 4);
    if (close < next) return { kind: "comment", start: at, end: close + 3 };
    const end = source.indexOf("\n", at);
    return { kind: "comment", start: at, end: end < 0 ? source.length : end, fault: "unclosed" };
  };
}

function readTag(source: string, at: number): Tag | undefined {
  let nameStart = at + 1;
  const closing = source.charCodeAt(nameStart) === 0x2f;
  if (closing) nameStart++;
  let nameEnd = nameStart;
  while (nameEnd < nameStart + 24 && isNameCode(source.charCodeAt(nameEnd))) nameEnd++;
  if (nameEnd === nameStart) return undefined;
  const end = endOfTag(source, nameEnd);
  const name = source.slice(nameStart, nameEnd).toLowerCase();
  const named = nameTag(name, closing, () => standsAlone(source, at, end));
  if (!named) return undefined;
  if (end < 0) return undefined;
  if (named.kind === "summary") return readSummary(source, at, end, named.fault);
  return named.fault
    ? { kind: named.kind, start: at, end, fault: named.fault }
    : { kind: named.kind, start: at, end };
}

/** Offset behind the tag's `>`; a tag cut off by the end of its line ends there; -1 when it is no tag. */
function endOfTag(source: string, from: number): number {
  const limit = Math.min(source.length, from + TAG_LENGTH);
  for (let at = from; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code === 0x0a) return source.slice(from, at).trim() === "" ? at : -1;
    if (code === 0x3c) return source.slice(from, at).trim() === "" ? at : -1;
  }
  return limit === source.length && source.slice(from).trim() === "" ? limit : -1;
}

function isNameCode(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d
  );
}

/** Whether nothing but white space shares the line with `source[start, end)`. */
function standsAlone(source: string, start: number, end: number): boolean {
  if (end < 0) return false;
  for (let at = start - 1; at >= 0 && source.charCodeAt(at) !== 0x0a; at--) {
    if (source.charCodeAt(at) > 32) return false;
  }
  for (let at = end; at < source.length && source.charCodeAt(at) !== 0x0a; at++) {
    if (source.charCodeAt(at) > 32) return false;
  }
  return true;
}

/** How far back on its line a tag looks for the backtick that makes it code. */
const LOOK_BACK = 2000;

/** An odd number of backticks before it on its line makes a tag code, if another backtick follows on the line. */
function inCodeSpan(source: string, at: number): boolean {
  let ticks = 0;
  const limit = Math.max(0, at - LOOK_BACK);
  for (let back = at - 1; back >= limit; back--) {
    const code = source.charCodeAt(back);
    if (code === 0x0a) break;
    if (code === 0x60) ticks++;
  }
  if (ticks % 2 === 0) return false;
  const ahead = Math.min(source.length, at + LOOK_BACK);
  for (let next = at; next < ahead; next++) {
    const code = source.charCodeAt(next);
    if (code === 0x0a) return false;
    if (code === 0x60) return true;
  }
  return false;
}

function inTableRow(source: string, at: number): boolean {
  const limit = Math.max(0, at - LOOK_BACK);
  let back = at - 1;
  while (back >= limit && source.charCodeAt(back) !== 0x0a) back--;
  let first = back + 1;
  while (first < at && source.charCodeAt(first) <= 32) first++;
  return source.charCodeAt(first) === 0x7c;
}
