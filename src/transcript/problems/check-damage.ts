import { MOST_TOLD, type Report } from "../reporter.ts";
import { countBackticks } from "../syntax/straighten.ts";
import { createCodeReader } from "./code-reader.ts";

/** A line of nothing but tags of folds that a program has escaped, and a summary's words. */
const ESCAPED_LINE = /^[ \t>]*(?:&lt;)\/?(?:details|summary)\b[^\n]{0,200}(?:&gt;|>)[ \t]*$/gim;
const ESCAPED = /&lt;(\/?(?:details|summary))[ \t]*(?:&gt;|>)/gi;

/** What stands before, between and behind the two sides of a conflict, as Git leaves them. */
const CONFLICT = /^(?:<{7} |={7}[ \t]*$|>{7} )/gm;

/** Two line ends as programs write them within quotation marks; `\nabla` and the like are no such thing. */
const BREAKS = /(?:\\n){2,}(?![a-z])/g;
const BREAK = /\\n(?![a-z])/g;

/** Reports what programs have done to a text: tags escaped, a conflict left open, line ends written out. */
export function checkDamage(source: string, report: Report): void {
  if (source.includes("&lt;")) checkEscaped(source, report);
  // Looked for by the sign that tags have not.
  if (source.includes("=======") && source.includes("<<<<<<< ")) checkConflicts(source, report);
  if (source.includes("\\n\\n")) checkBreaks(source, report);
}

function checkEscaped(source: string, report: Report): void {
  const isCode = createCodeReader(source);
  for (const { 0: line, index } of source.matchAll(ESCAPED_LINE)) {
    if (isCode(index)) continue;
    for (const { 0: written, 1: name, index: at } of line.matchAll(ESCAPED)) {
      const start = index + at;
      const wanted = `<${name!.toLowerCase()}>`;
      const message = `${written} is printed as text. Write ${wanted}.`;
      report("misspelt-tag", "error", start, message, { start, end: start + written.length, text: wanted });
    }
  }
}

function checkConflicts(source: string, report: Report): void {
  const isCode = createCodeReader(source);
  let told = 0;
  let opened = -1;
  let isParted = false;
  for (const { 0: mark, index } of source.matchAll(CONFLICT)) {
    if (isCode(index)) continue;
    if (mark[0] === "=") isParted = true;
    else if (mark[0] === "<") {
      opened = index;
      isParted = false;
    } else if (opened >= 0 && isParted && told++ < MOST_TOLD) {
      const message =
        "A conflict between two versions is left open: both are printed. Keep one, and take out the lines <<<<<<<, ======= and >>>>>>>.";
      report("conflict", "error", opened, message);
      opened = -1;
    }
  }
}

function checkBreaks(source: string, report: Report): void {
  const isCode = createCodeReader(source);
  const places = [...source.matchAll(BREAKS)].filter(
    ({ index }) => !isCode(index) && countBackticks(source, index) % 2 === 0,
  );
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return;
  const end = last.index + last[0].length;
  const text = source.slice(first.index, end);
  const fix = text.includes("`") ? undefined : { start: first.index, end, text: text.replace(BREAK, "\n") };
  const others = places.length > 1 ? `, like ${places.length - 1} more` : "";
  const message = `\\n\\n is printed as such${others}. Write an empty line.`;
  report("generator-marker", "warning", first.index, message, fix);
}
