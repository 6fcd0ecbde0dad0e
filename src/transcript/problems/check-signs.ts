import type { Report } from "../reporter.ts";
import { findFences } from "../syntax/find-fences.ts";
import { readShortName } from "../syntax/short-form.ts";
import type { Slip } from "../syntax/straighten.ts";

/** A line that begins a container of Markdown's, with its name. */
const CONTAINER = /^ {0,3}(:{3,})[ \t]*([^\s:][^\n]*)$/gm;

/** A line of two colons, alone or before a name. */
const TWO = /^ {0,3}([:：]{2})[ \t]*([^\s:：][^\n]*)?$/gm;

/** A line that begins an alert of GitHub's or a callout of Obsidian's, with its kind. */
const ALERT = /^ {0,3}>[> \t]*(\[![A-Za-z]+\])/gm;

/** Reports tags, short forms and labels whose signs had to be set right, and containers and alerts of other generators, which are no short forms. */
export function checkSigns(source: string, slips: readonly Slip[], report: Report): void {
  for (const { start, end, wanted } of slips) {
    const message = `Full-width signs or spaces within ${wanted}. Write ${wanted}.`;
    const isLabel = wanted.startsWith("*");
    const rule = isLabel ? "literal-stars" : "misspelt-tag";
    report(rule, isLabel ? "warning" : "error", start, message, { start, end, text: wanted });
  }
  if (!/::|：：|\[!/.test(source)) return;
  const fences = findFences(source);
  const isCode = (at: number): boolean =>
    fences.some(({ kind, start, end }) => kind === "code" && start <= at && at < end);
  for (const { 0: line, 2: name, index } of source.matchAll(CONTAINER)) {
    if (readShortName(name!) !== undefined || isCode(index)) continue;
    const message = `${line.trim().slice(0, 40)} is shown as text. Write ::: note for a note, ::: en for an original.`;
    report("unknown-container", "warning", index + line.indexOf(":"), message);
  }
  let isOpen = false;
  for (const { 0: line, 1: colons, 2: written, index } of source.matchAll(TWO)) {
    const name = written === undefined ? undefined : readShortName(written);
    const isEnd = written === undefined && isOpen;
    if ((name === undefined && !isEnd) || isCode(index)) continue;
    isOpen = name !== undefined;
    const start = index + line.indexOf(colons!);
    const wanted = name === undefined ? ":::" : `::: ${name}`;
    const end = name === undefined ? start + colons!.length : index + line.trimEnd().length;
    const message = `Two colons begin and end nothing. Write ${wanted}.`;
    report("misspelt-tag", "error", start, message, { start, end, text: wanted });
  }
  for (const { 0: line, 1: sign, index } of source.matchAll(ALERT)) {
    if (isCode(index)) continue;
    const message = `${sign} is shown as text in a quotation. Write ::: note before the passage and ::: behind it.`;
    report("unknown-container", "warning", index + line.length - sign!.length, message);
  }
}
