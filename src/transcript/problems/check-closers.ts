import type { Report } from "../reporter.ts";
import { readShortName } from "../syntax/short-form.ts";
import type { Tag } from "../syntax/tag.ts";
import { createCodeReader } from "./code-reader.ts";

/** A line that begins or ends a short form. */
const COLONS = /^[ \t>]*(:{3,})[ \t]*([^\s:][^\n]*)?$/gm;

/** What opens or closes a fold, or hides what stands in it. */
interface Mark {
  kind: "tag" | "closing tag" | "short form" | "note" | "colons" | "comment";
  start: number;
  end: number;
}

/** Reports folds that one form opens and the other closes: `::: en` … `</details>`, `<details>` … `:::`. */
export function checkClosers(source: string, tags: readonly Tag[], report: Report): void {
  if (!source.includes(":::")) return;
  let hidden = 0;
  let opener: Mark | undefined;
  let isOpen = false;
  for (const mark of listMarks(source, tags)) {
    const { kind, start, end } = mark;
    if (start < hidden) continue;
    if (kind === "comment") {
      hidden = end;
      continue;
    }
    const wanted = opener?.kind === "tag" ? "</details>" : ":::";
    const isOther =
      (opener?.kind === "tag" && kind === "colons") ||
      (opener?.kind === "short form" && kind === "closing tag");
    if (opener !== undefined && isOther) {
      const opening = source.slice(opener.start, opener.end).trim().slice(0, 40);
      const message = `${source.slice(start, end).trim()} does not close ${opening}. Write ${wanted}.`;
      report("misspelt-tag", "error", start, message, mend(source, mark, wanted));
    }
    // Only what stands right before a closer was meant to be closed by it; of two that are open nobody knows which.
    const isOpener = kind === "tag" || kind === "short form" || kind === "note";
    opener = isOpener && !isOpen ? mark : undefined;
    isOpen = isOpener;
  }
}

function listMarks(source: string, tags: readonly Tag[]): Mark[] {
  const marks: Mark[] = [];
  for (const { kind, start, end, fault } of tags) {
    if (kind === "comment") marks.push({ kind, start, end });
    else if (kind === "open") marks.push({ kind: "tag", start, end });
    // A misspelt one has been told, and what to write for it.
    else if (kind === "close" && fault === undefined) marks.push({ kind: "closing tag", start, end });
    else if (kind === "close") marks.push({ kind: "comment", start, end });
  }
  const isCode = createCodeReader(source);
  for (const { 0: line, 1: colons, 2: name, index } of source.matchAll(COLONS)) {
    const start = index + line.indexOf(":");
    if (isCode(index) || (name !== undefined && readShortName(name) === undefined)) continue;
    if (name === undefined) marks.push({ kind: "colons", start, end: start + colons!.length });
    else {
      // What is wrong with a note's end the grammar tells.
      const kind = readShortName(name) === "note" ? "note" : "short form";
      marks.push({ kind, start, end: index + line.length });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/**
 * The repair of a closer alone on its line. It reaches as far as the next words, where the grammar would write the closer that it misses:
 * of the two repairs one is made.
 */
function mend(source: string, { start, end }: Mark, wanted: string): Parameters<Report>[4] {
  const isAlone =
    /(?:^|\n)[ \t>]*$/.test(source.slice(Math.max(0, start - 40), start)) &&
    /^[ \t]*(?:\n|$)/.test(source.slice(end, end + 40));
  if (!isAlone) return undefined;
  const blank = /^\s{0,200}/.exec(source.slice(end, end + 200))![0];
  return { start, end: end + blank.length, text: wanted + blank };
}
