import type { Tag } from "./tag.ts";

/** Closing tags that may stand where they are: everything else alone on its line is a misspelt closer. */
const INLINE = new Set(
  "a abbr address article aside b blockquote br caption center cite code dd del dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header i iframe img ins kbd li main mark nav ol pre q rb rp rt ruby s samp script section small span strike strong style sub sup svg table tbody td tfoot th thead think tr tt u ul var video".split(
    " ",
  ),
);

/**
 * What a tag's name means to the grammar, or nothing. A closer within two edits of `details` or `summary`, one that
 * carries the name on (`</summary_content>`), or an unknown closer alone on its line counts as misspelt.
 */
export function nameTag(
  name: string,
  closing: boolean,
  isAlone: () => boolean,
): { kind: Tag["kind"]; fault?: Tag["fault"] } | undefined {
  if (name === "details") return { kind: closing ? "close" : "open" };
  if (name === "summary") return { kind: closing ? "summary-end" : "summary" };
  if (name === "p") return { kind: "paragraph" };
  if (name.length < 3) return undefined;
  if (name.startsWith("summary")) return { kind: closing ? "summary-end" : "summary", fault: "misspelt" };
  if (name.startsWith("details")) return { kind: closing ? "close" : "open", fault: "misspelt" };
  if (isNear(name, "details")) return { kind: closing ? "close" : "open", fault: "misspelt" };
  if (isNear(name, "summary")) return { kind: closing ? "summary-end" : "summary", fault: "misspelt" };
  if (closing && !INLINE.has(name) && /^[a-z]+$/.test(name) && isAlone()) {
    return { kind: "close", fault: "misspelt" };
  }
  return undefined;
}

/** Whether two names lie within two edits (insertions, deletions, replacements) of each other. */
function isNear(name: string, wanted: string): boolean {
  if (Math.abs(name.length - wanted.length) > 2) return false;
  let row = Array.from({ length: wanted.length + 1 }, (_, index) => index);
  for (let i = 1; i <= name.length; i++) {
    const next = [i];
    for (let j = 1; j <= wanted.length; j++) {
      const change = row[j - 1]! + (name[i - 1] === wanted[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[wanted.length]! <= 2;
}
