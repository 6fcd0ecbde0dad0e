import { type Fence, findFences } from "./find-fences.ts";
import { mendOpeners } from "./mend-openers.ts";
import { readSummary } from "./read-summary.ts";
import { createTag, type Tag } from "./tag.ts";
import { nameTag } from "./tag-names.ts";

/** Beyond this many characters without `>` a `<` is a character. */
const TAG_LENGTH = 200;

/**
 * Finds `<details>`, `<summary>`, `<p>`, their closers (misspelt ones too) and comments, in order of source.
 *
 * Tags inside code fences and code spans, and those behind a backslash, are text. One pass; every look-ahead is bounded or remembered.
 */
export function findTags(source: string): Tag[] {
  const tags: Tag[] = [];
  const fences = findFences(source);
  let fence = 0;
  let from = 0;
  const readComment = createCommentReader(source);
  const seeLine = createLineReader(source);
  const hasCode = source.includes("`");
  for (;;) {
    const at = source.indexOf("<", from);
    while (fence < fences.length && (at < 0 || fences[fence]!.end <= at)) {
      pushFence(tags, fences[fence++]!);
    }
    if (at < 0) break;
    from = at + 1;
    const inside = fences[fence];
    if (inside && inside.start <= at && inside.kind === "code") {
      from = inside.end;
      continue;
    }
    if (isEscaped(source, at)) continue;
    if (source.startsWith("<!--", at)) {
      const comment = hasCode && inCodeSpan(source, at, seeLine) ? undefined : readComment(at);
      if (comment) {
        if (!isWithinWords(source, comment, tags.at(-1)?.end ?? 0, seeLine)) tags.push(comment);
        from = comment.end;
      }
      continue;
    }
    const tag = readTag(source, at);
    if (!tag || (hasCode && inCodeSpan(source, at, seeLine))) continue;
    if (tag.kind === "paragraph" && seeLine(at).first === PIPE) continue;
    tags.push(tag);
    from = tag.end;
  }
  mendOpeners(source, tags);
  return tags;
}

/** A mark that opens nothing, and a closer that shares its line, get lines of their own; within another tag none is one. */
function pushFence(tags: Tag[], { kind, start, end, closer, isCut }: Fence): void {
  if (kind === "stray" && start >= (tags.at(-1)?.end ?? 0))
    tags.push(createTag("fence", start, end, "unclosed"));
  else if (isCut) tags.push(createTag("fence", closer!.at, closer!.end));
}

/** Whether an odd number of backslashes stands before a character: who writes about tags escapes them. */
export function isEscaped(source: string, at: number): boolean {
  let first = at;
  while (source.charCodeAt(first - 1) === 0x5c) first--;
  return (at - first) % 2 === 1;
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
    // `<!-->` is a whole comment.
    close = find("-->", close, at + 2);
    next = find("<!--", next, at + 4);
    if (close < next) return createTag("comment", at, close + 3);
    const end = source.indexOf("\n", at);
    return createTag("comment", at, end < 0 ? source.length : end, "unclosed");
  };
}

/**
 * Whether a comment stands in a line of words, which it must not part: it is none of the body's tags then, and the inline parser drops it.
 * Behind a heading's words it is a tag as well, since these are its name.
 */
function isWithinWords(
  source: string,
  { start, end, fault }: Tag,
  from: number,
  seeLine: (at: number) => LineStart,
): boolean {
  if (fault || source.slice(start, end).includes("\n")) return false;
  let before = start - 1;
  while (before >= from && isBlankOrQuote(source.charCodeAt(before))) before--;
  if (before < from || source.charCodeAt(before) === 0x0a) return false;
  if (seeLine(start).first !== HASH) return true;
  let behind = end;
  while (isBlankOrQuote(source.charCodeAt(behind))) behind++;
  return behind < source.length && source.charCodeAt(behind) !== 0x0a;
}

/** A space, a tab or `>`. */
function isBlankOrQuote(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3e;
}

function readTag(source: string, at: number): Tag | undefined {
  // Nearly all are one of these.
  if (source.startsWith("<details>", at)) return createTag("open", at, at + 9);
  if (source.startsWith("</details>", at)) return createTag("close", at, at + 10);
  if (source.startsWith("<summary>", at)) return readSummary(source, at, at + 9, undefined);
  let nameStart = at + 1;
  const closing = source.charCodeAt(nameStart) === 0x2f;
  if (closing) nameStart++;
  let nameEnd = nameStart;
  while (nameEnd < nameStart + 24 && isNameCode(source.charCodeAt(nameEnd))) nameEnd++;
  if (nameEnd === nameStart) return undefined;
  const otherEnd = closing ? findOtherEnd(source, nameEnd) : -1;
  const end = otherEnd < 0 ? endOfTag(source, nameEnd) : otherEnd;
  const name = source.slice(nameStart, nameEnd).toLowerCase();
  const named = nameTag(name, closing, () => standsAlone(source, at, end) && !hasOpener(source, name, at));
  if (!named) return undefined;
  if (end < 0) return undefined;
  if (named.kind === "summary") return readSummary(source, at, end, named.fault);
  const isOdd = otherEnd >= 0 && named.kind !== "paragraph";
  return createTag(named.kind, at, end, isOdd ? "misspelt" : named.fault);
}

/** How far back the tag is looked for that an unknown closer closes. */
const LOOK_BACK = 20_000;

/** Whether an unknown closer has its own tag before it: `<translation>` … `</translation>`. */
function hasOpener(source: string, name: string, at: number): boolean {
  return source
    .slice(Math.max(0, at - LOOK_BACK), at)
    .toLowerCase()
    .includes(`<${name}>`);
}

/** What a slip of the pen writes for the `>` of a closer, at the end of its line. */
const OTHER_END = /[ \t]*[\])}）】》][ \t]*(?=\r?\n|$)/y;

/** Offset behind it, -1 where there is none. */
function findOtherEnd(source: string, from: number): number {
  OTHER_END.lastIndex = from;
  return OTHER_END.test(source) ? OTHER_END.lastIndex : -1;
}

/**
 * Attributes as HTML has them: a value may hold `>`, a line may break between them. Behind a break mere words would be the author's, and a
 * `>` a quotation's, unless it is alone on its line or before a label.
 */
const ATTRIBUTES =
  /(?:(?:\s+(?:[a-z][\w:.-]*\s*=\s*(?:"[^"<\n]*"|'[^'<\n]*'|[^\s"'=<>`]+)|open|hidden)(?=[\s/>]))+\s*\/?>|\s*>(?=[ \t]*(?:\r?\n|$)|[^\n<]*<\/summary))/iy;

/** Offset behind the `>` of a tag whose attributes are as they should be; -1 for any other. */
function endOfAttributes(source: string, from: number): number {
  const text = source.slice(from, from + TAG_LENGTH);
  ATTRIBUTES.lastIndex = 0;
  const found = ATTRIBUTES.exec(text)?.[0];
  // No tag goes on behind an empty line.
  return found === undefined || /\n[ \t\r]*\n/.test(found) ? -1 : from + found.length;
}

/** Offset behind the tag's `>`; a tag cut off by the end of its line ends there; -1 when it is no tag. */
function endOfTag(source: string, from: number): number {
  const limit = Math.min(source.length, from + TAG_LENGTH);
  let isRead = false;
  for (let at = from; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (!isRead && (code === 0x22 || code === 0x27 || code === 0x0a)) {
      isRead = true;
      const end = endOfAttributes(source, from);
      if (end >= 0) return end;
    }
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

/** What stands before an offset on its line. */
interface LineStart {
  backticks: number;
  /** Code of its first character that is no white space; 0 before that. */
  first: number;
}

/** Reads on from where it was asked last: offsets must not descend, and the source is read once in all. */
function createLineReader(source: string): (at: number) => LineStart {
  const line = { backticks: 0, first: 0 };
  let from = 0;
  return (at) => {
    for (; from < at; from++) {
      const code = source.charCodeAt(from);
      if (code === 0x0a) {
        line.backticks = 0;
        line.first = 0;
        continue;
      }
      if (code === 0x60) line.backticks++;
      if (line.first === 0 && code > 32) line.first = code;
    }
    return line;
  };
}

/** What a row of a table begins with. */
const PIPE = 0x7c;

/** What a heading begins with. */
const HASH = 0x23;

/** How far a tag looks ahead on its line for the backtick that makes it code. */
const LOOK_AHEAD = 2000;

/** An odd number of backticks before it on its line makes a tag code, if another backtick follows on the line. */
function inCodeSpan(source: string, at: number, seeLine: (at: number) => LineStart): boolean {
  if (seeLine(at).backticks % 2 === 0) return false;
  const ahead = Math.min(source.length, at + LOOK_AHEAD);
  for (let next = at; next < ahead; next++) {
    const code = source.charCodeAt(next);
    if (code === 0x0a) return false;
    if (code === 0x60) return true;
  }
  return false;
}
