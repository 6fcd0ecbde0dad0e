import { escapeAttribute, escapeText } from "./escape.ts";

/** An address in running text: ASCII only, so that the Chinese around it stays outside. */
const ADDRESS = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g;

/** Escapes text and makes links of the addresses in it. Stops before punctuation that ends a sentence. */
export function writeText(text: string): string {
  if (!text.includes("://")) return escapeText(text);
  let html = "";
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimEnd(match[0]);
    if (address.length < 11) continue;
    html += escapeText(text.slice(from, match.index));
    html += `<a href="${escapeAttribute(address)}">${escapeText(address)}</a>`;
    from = match.index + address.length;
  }
  return html + escapeText(text.slice(from));
}

function trimEnd(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1]!;
    if (".,;:!?'*_".includes(last)) end--;
    else if (last === ")" && !address.slice(0, end).includes("(")) end--;
    else if (last === "]" && !address.slice(0, end).includes("[")) end--;
    else break;
  }
  return address.slice(0, end);
}
