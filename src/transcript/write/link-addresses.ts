import { escapeAttribute, escapeText } from "./escape.ts";

/** An address in running text: ASCII only, so that the Chinese around it stays outside. */
const ADDRESS = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g;

/**
 * What follows an address that breaks off at a letter, as far as the next space: `https://example.org/wiki/` 石桥. Punctuation of a sentence
 * says that it is running text.
 */
const CONTINUED = /\p{L}[^\s"<>`，。；：！？、…—（）《》〈〉「」『』【】“”‘’]{0,200}(?=\s|$)/uy;

/** Escapes text and makes links of the addresses in it. Stops before punctuation that ends a sentence. */
export function writeText(text: string): string {
  if (!text.includes("://")) return escapeText(text);
  let html = "";
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimEnd(match[0] + continueAddress(text, match.index, match[0]));
    if (address.length < 11) continue;
    html += escapeText(text.slice(from, match.index));
    html += `<a href="${escapeAttribute(encode(address))}">${escapeText(address)}</a>`;
    from = match.index + address.length;
  }
  return html + escapeText(text.slice(from));
}

/** The Chinese at the end of an address that would be none without it. */
function continueAddress(text: string, start: number, address: string): string {
  const end = start + address.length;
  if (!(text.charCodeAt(end) > 0x7f) || !"/=#?&_+-".includes(address.at(-1)!)) return "";
  // Its host is whole: `https://` is none yet.
  if (address.indexOf("/", "https://".length) < 0) return "";
  CONTINUED.lastIndex = end;
  const more = CONTINUED.exec(text)?.[0] ?? "";
  // Another address, or a bracket that was opened before this one, ends it.
  return more.includes("://") || /[)\]]./.test(more.replace(/\([^()]*\)/g, "")) ? "" : more;
}

function encode(address: string): string {
  return address.replace(/[^\x00-\x7f]+/g, (letters) => encodeURIComponent(letters.toWellFormed()));
}

function trimEnd(address: string): string {
  let end = address.length;
  const [round, square] = [address.indexOf("("), address.indexOf("[")];
  while (end > 0) {
    const last = address[end - 1]!;
    if (".,;:!?'*_".includes(last)) end--;
    else if (last === ")" && (round < 0 || round >= end)) end--;
    else if (last === "]" && (square < 0 || square >= end)) end--;
    else break;
  }
  return address.slice(0, end);
}
