/** Bytes of a page → its elements, ids and links, in one pass without regular expressions or a tree. */

export interface HtmlScan {
  /** Number of start tags. */
  elements: number;
  /** Values of `id`, as they count for `#…`. */
  ids: string[];
  /** Values of `href` and `src`, character references resolved, in order, with repeats. */
  links: string[];
}

const LESS = 0x3c;
const GREATER = 0x3e;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const SLASH = 0x2f;
const BANG = 0x21;
const HYPHEN = 0x2d;

/** Elements whose inside is text whatever it looks like. */
const RAW_TEXT = ["script", "style", "textarea", "title"];

/**
 * Reads a page in UTF-8 as a browser's tokenizer would where it matters here: comments, raw text and quoted attributes
 * hold no tags. Time grows with the length alone; whatever is unclosed ends at the end.
 */
export function scanHtml(html: Buffer): HtmlScan {
  const scan: HtmlScan = { elements: 0, ids: [], links: [] };
  let at = html.indexOf(LESS);
  while (at !== -1) {
    const next = html[at + 1] ?? 0;
    if (isLetter(next)) {
      const nameEnd = findNameEnd(html, at + 1);
      const end = readAttributes(html, nameEnd, scan);
      scan.elements += 1;
      at = skipRawText(html, at + 1, nameEnd, end);
    } else if (next === BANG && html[at + 2] === HYPHEN && html[at + 3] === HYPHEN) {
      const end = html.indexOf("-->", at + 2);
      at = end === -1 ? html.length : end + 3;
    } else if (next === SLASH || next === BANG) {
      const end = html.indexOf(GREATER, at);
      at = end === -1 ? html.length : end + 1;
    } else {
      at += 1;
    }
    at = html.indexOf(LESS, at);
  }
  return scan;
}

/** Reads attributes from after the tag's name; gives the offset after its `>`. */
function readAttributes(html: Buffer, from: number, scan: HtmlScan): number {
  const length = html.length;
  let at = from;
  while (at < length) {
    while (at < length && (isSpace(html[at]!) || html[at] === SLASH)) at += 1;
    if (at >= length || html[at] === GREATER) break;
    const name = at;
    // A leading `=` belongs to the name, as in a browser; so each round moves on.
    at += 1;
    while (at < length && !isSpace(html[at]!) && !isMark(html[at]!)) at += 1;
    const nameEnd = at;
    while (at < length && isSpace(html[at]!)) at += 1;
    if (html[at] !== EQUALS) continue;
    at += 1;
    while (at < length && isSpace(html[at]!)) at += 1;
    const mark = html[at];
    let start = at;
    let end: number;
    if (mark === QUOTE || mark === APOSTROPHE) {
      start += 1;
      end = html.indexOf(mark, start);
      if (end === -1) end = length;
      at = end + 1;
    } else {
      while (at < length && !isSpace(html[at]!) && html[at] !== GREATER) at += 1;
      end = at;
    }
    if (isNamed(html, name, nameEnd, "id")) scan.ids.push(readValue(html, start, end));
    else if (isNamed(html, name, nameEnd, "href") || isNamed(html, name, nameEnd, "src")) {
      scan.links.push(readValue(html, start, end));
    }
  }
  return Math.min(at + 1, length);
}

/** Where to go on after a start tag: past the closing tag when its inside is raw text. */
function skipRawText(html: Buffer, name: number, nameEnd: number, end: number): number {
  const raw = RAW_TEXT.find((known) => isNamed(html, name, nameEnd, known));
  if (raw === undefined) return end;
  let at = html.indexOf("</", end);
  while (at !== -1 && !isNamed(html, at + 2, at + 2 + raw.length, raw)) at = html.indexOf("</", at + 2);
  return at === -1 ? html.length : at;
}

function findNameEnd(html: Buffer, from: number): number {
  let at = from;
  while (at < html.length && !isSpace(html[at]!) && html[at] !== SLASH && html[at] !== GREATER) at += 1;
  return at;
}

/** `name` is in lower-case letters; the bytes may be in either case. */
function isNamed(html: Buffer, start: number, end: number, name: string): boolean {
  if (end - start !== name.length || end > html.length) return false;
  for (let index = 0; index < name.length; index += 1) {
    if ((html[start + index]! | 0x20) !== name.charCodeAt(index)) return false;
  }
  return true;
}

function readValue(html: Buffer, start: number, end: number): string {
  const value = html.toString("utf8", start, end);
  return value.includes("&") ? resolveReferences(value) : value;
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The references that layouts and the Markdown renderer write, and all numeric ones. */
function resolveReferences(value: string): string {
  return value.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
    },
  );
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d || byte === 0x0c;
}

function isMark(byte: number): boolean {
  return byte === EQUALS || byte === GREATER || byte === SLASH;
}
