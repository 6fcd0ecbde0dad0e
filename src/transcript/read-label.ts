import { readAdorned } from "./adorned-label.ts";
import type { Label } from "./label.ts";
import { readBold, readPlain, readTimed } from "./label-forms.ts";

/** Beyond this a plain label's colon is none: brackets, fifty characters, white space before it. */
const LONGEST_PLAIN = 130;

/** `[01:15](https://…) `: a link, which stays one before the name. */
const LINKED = /^\[\d{1,2}(?::\d\d){1,2}\]\(https?:[^\s()<>]{1,200}\)[ \t]*/;
const NONE = /^/;

/** Colons of an input method's table of signs, upright and of columns. */
const ODD_COLON = /[∶﹕︰︓]/;

const DASH = /^>>+\s*/;

/** Characters without a width, as pasted text holds them: spaces, marks of direction, soft hyphens. Not those that join emoji. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const INDENT = /^[\s\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]*/;

/**
 * Reads the label at the start of a paragraph's source, or nothing. A label is only a candidate: `**总结：**` looks like
 * one; whether somebody speaks is for the second witness to say.
 */
export function readLabel(content: string): Label | undefined {
  const indent = countIndent(content);
  const before =
    (content.startsWith(">>") ? DASH : content.startsWith("[") ? LINKED : NONE).exec(content)?.[0] ?? "";
  const from = indent + before.length;
  const first = content.charCodeAt(from);
  // The two kinds begin with different characters.
  const isBold = first === 0x2a || first === 0x5f;
  if (!isBold && first !== 0x3010 && !content.startsWith("- [", from) && !hasColon(content, from))
    return undefined;
  const head = content.slice(from, from + LONGEST_PLAIN);
  const isOdd = (isBold || first === 0x3c) && ODD_COLON.test(head);
  const seen = (isOdd ? head.replace(ODD_COLON, "：") : head).replace(UNSEEN, "");
  const label =
    (isBold ? readBold(seen, before) : (readPlain(seen, before) ?? readTimed(seen, before))) ??
    readAdorned(seen, before);
  if (label?.reopened !== undefined && !closesAtEnd(content, label.reopened, from + label.length))
    return undefined;
  if (!label) return undefined;
  label.indent = indent;
  label.length = from + (seen.length === head.length ? label.length : findLength(head, label.length));
  // Printed as its author wrote it.
  if (isOdd && label.colon === "：")
    label.colon = ODD_COLON.exec(content.slice(from, label.length))?.[0] ?? "：";
  return label;
}

/** How many characters at the start no author sees: an indentation of full-width spaces, marks without a width. */
function countIndent(content: string): number {
  const first = content.charCodeAt(0);
  // A paragraph begins with no other white space.
  if (
    first !== 0x3000 &&
    first !== 0xa0 &&
    first !== 0xad &&
    first !== 0xfeff &&
    first !== 0x61c &&
    (first < 0x2000 || first > 0x2069)
  )
    return 0;
  return INDENT.exec(content)![0].length;
}

/** Length in a text of what is `length` characters long without those that nobody sees. */
function findLength(text: string, length: number): number {
  let left = length;
  let at = 0;
  for (; left > 0; at++) if (text[at]!.search(UNSEEN) < 0) left--;
  return at;
}

/** Whether a colon comes before anything that cannot be part of a label, as in few paragraphs. */
function hasColon(content: string, from: number): boolean {
  const limit = Math.min(content.length, from + LONGEST_PLAIN);
  for (let at = from; at < limit; at++) {
    const code = content.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a || code === 0x2236 || code === 0xfe55) return true;
    if (code === 0x2c || code === 0xff0c || code === 0x3002 || code === 0x21) return false;
  }
  return false;
}

/** Whether the first stars behind `at` stand at the end of its line. */
function closesAtEnd(content: string, stars: string, at: number): boolean {
  const end = content.indexOf(stars, at);
  const feed = content.indexOf("\n", at);
  if (end < 0 || (feed >= 0 && feed < end)) return false;
  return content.slice(end + stars.length, feed < 0 ? undefined : feed).trim() === "";
}
