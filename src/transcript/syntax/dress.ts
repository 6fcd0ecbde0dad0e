import { INLINE, TRANSPARENT } from "../safety/tags.ts";
import { findUnsafeAttribute, readRawTag } from "../safety/write-tag.ts";

/** Tags, comments and white space alone. */
const TAGS = /^(?:\s|<!--[^<>]*-->|<\/?[a-z][^<>]*>)+$/i;
const TAG = /<\/?[a-z][^<>]*>/gi;

/**
 * Whether a paragraph is nothing but tags that print nothing: `<div class="turn">`, `</center>`, `<br>` on lines of their own. It says
 * nothing, and is no turn. What could run something is left for the writer to refuse.
 */
export function isDressOnly(content: string): boolean {
  if (content.charCodeAt(0) !== 0x3c || !TAGS.test(content)) return false;
  return (content.match(TAG) ?? []).every((raw) => {
    const tag = readRawTag(raw);
    if (!tag || findUnsafeAttribute(tag)) return false;
    return TRANSPARENT.has(tag.name) || (INLINE.has(tag.name) && tag.name !== "img");
  });
}
