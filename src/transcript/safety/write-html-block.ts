import { escapeText } from "../write/escape.ts";
import type { Output } from "../write/write-inline.ts";
import { ALLOWED, TRANSPARENT, UNSAFE, VOID } from "./tags.ts";
import { findUnsafeAttribute, readRawTag, writeOpenTag } from "./write-tag.ts";

const TAG = /<!--[\s\S]*?-->|<\/?[a-zA-Z][^<>]*>/g;

/** Writes a block of raw HTML (a table, a list): allowed tags, balanced within the block; the rest as text. */
export function writeHtmlBlock(source: string, out: Output): void {
  const open: string[] = [];
  let from = 0;
  const hasCommentEnd = source.includes("-->");
  const pattern = hasCommentEnd ? TAG : /<\/?[a-zA-Z][^<>]*>/g;
  for (const match of source.matchAll(pattern)) {
    writePlain(source.slice(from, match.index), out);
    from = match.index + match[0].length;
    if (!match[0].startsWith("<!")) writeTag(match[0], open, out);
  }
  writePlain(source.slice(from), out);
  while (open.length > 0) out.html += `</${open.pop()}>`;
  out.html += "\n";
}

function writeTag(raw: string, open: string[], out: Output): void {
  const tag = readRawTag(raw);
  if (!tag) return;
  const { name } = tag;
  const allowed = ALLOWED.has(name);
  if (!allowed && !TRANSPARENT.has(name)) {
    if (!tag.closing && UNSAFE.has(name)) out.refuse(name, raw);
    writePlain(raw, out);
    return;
  }
  const unsafe = findUnsafeAttribute(tag);
  if (unsafe) out.refuse(`${name} ${unsafe}`, raw);
  out.text += " ";
  if (!allowed) return;
  if (!tag.closing) {
    if (name === "a" && open.includes("a")) return;
    out.html += writeOpenTag(tag);
    if (!VOID.has(name)) open.push(name);
    return;
  }
  const at = open.lastIndexOf(name);
  if (at < 0) return;
  while (open.length > at) out.html += `</${open.pop()}>`;
}

function writePlain(text: string, out: Output): void {
  // Character references are passed on; they are text and cannot become tags.
  out.html += text.replace(/&(?!#?\w{1,31};)/g, "&amp;").replace(/[<>]/g, (char) => escapeText(char));
  out.text += text;
}
