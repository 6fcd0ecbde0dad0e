import type { Block, Fold, HeadingBlock, Part } from "../blocks.ts";
import { createFold, isHeading } from "../blocks.ts";
import type { Step } from "../read-steps.ts";
import type { Report } from "../reporter.ts";
import { closeShortForm } from "../syntax/close-short-form.ts";
import { plainLabel } from "../syntax/read-summary.ts";
import type { Tag } from "../syntax/tag.ts";

/**
 * Puts folds together from their tags, whatever state the tags are in.
 *
 * A fold ends at `</details>`. One that never ends is ended where the next begins, at a heading, or where the language of
 * the translation returns, so that it swallows nothing. A `<details>` inside another begins the next fold. With the short form,
 * `::: en` … `:::`, it is the same.
 */
export function readFolds(steps: Step[], source: string, report: Report): Part[] {
  const reading: Reading = { source, parts: [], report, fold: undefined, waiting: [] };
  const { parts } = reading;
  let nextTag: ReturnType<typeof findNextTags> | undefined;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index]!;
    if (step.kind === "block") {
      if (reading.fold) reading.fold.entries.push(step.block);
      else parts.push(step);
    } else if (step.kind === "heading") {
      if (reading.fold) {
        nextTag ??= findNextTags(steps);
        if (nextTag[index] !== "close") leaveUnclosed(reading, step.heading.start);
      }
      if (reading.fold) reading.fold.entries.push(step.heading);
      else parts.push(step);
    } else readTag(step.tag, isBesideCloser(steps, index), reading);
  }
  if (reading.fold) leaveUnclosed(reading, reading.fold.end);
  return parts;
}

/** What is read so far. */
interface Reading {
  source: string;
  parts: Part[];
  report: Report;
  /** The fold that is open. */
  fold: Fold | undefined;
  /** Folds ended by the opening of another, whose own closer may still come: then they were nested. */
  waiting: Fold[];
}

function begin(reading: Reading, tag: Tag): void {
  const fold = createFold(tag.start, tag.end, tag.end);
  fold.language = tag.language;
  reading.fold = fold;
  reading.parts.push({ kind: "fold", fold });
}

function end(reading: Reading, at: number): void {
  if (reading.fold) reading.fold.end = at;
  reading.fold = undefined;
}

function readTag(tag: Tag, isBeside: boolean, reading: Reading): void {
  const { report, fold } = reading;
  if (tag.kind === "open") {
    if (fold) {
      reading.waiting.push(fold);
      leaveUnclosed(reading, tag.start);
    }
    begin(reading, tag);
  } else if (tag.kind === "summary") readSummary(tag, reading);
  else if (isBeside) {
    const fix = { start: tag.start, end: tag.end, text: "" };
    report("misspelt-tag", "error", tag.start, "A tag that does not exist. Take it out.", fix);
    return;
  } else if (tag.kind === "close") {
    if (tag.fault === "extra") {
      if (fold) leaveUnclosed(reading, tag.start);
      reportStray(tag, report);
      return;
    }
    if (fold) end(reading, tag.end);
    else readSecondClose(tag, reading);
  }
  if (tag.kind === "summary-end") reportStray(tag, report);
  else if (tag.fault === "misspelt" || tag.fault === "opener") reportMisspelt(tag, report);
}

function readSummary(tag: Tag, reading: Reading): void {
  const { report, fold } = reading;
  if (!fold || fold.summary !== undefined || fold.entries.length > 0) {
    if (fold) leaveUnclosed(reading, tag.start);
    const message = "A <summary> without <details>. Write <details> before it.";
    const fix = { start: tag.start, end: tag.start, text: "<details>\n" };
    report("no-details", "error", tag.start, message, fix);
    begin(reading, tag);
  }
  if (tag.label !== undefined) reading.fold!.summary = plainLabel(tag.label);
  else reading.fold!.summary ??= "";
}

/** A closer where nothing is open: that of a fold which another's opening has ended, or nobody's. */
function readSecondClose(tag: Tag, { waiting, report }: Reading): void {
  const outer = waiting.pop();
  if (!outer) {
    reportStray(tag, report);
    return;
  }
  const name = outer.language === undefined ? "A <details> inside another" : "A ::: with a fold inside";
  const message = `${name}. Close each before the next.`;
  const fix = { start: tag.start, end: tag.end, text: "" };
  report("nested-details", "warning", outer.start, message, fix);
}

/** Whether a step is a misspelt closer, and the right one stands next. */
function isBesideCloser(steps: Step[], index: number): boolean {
  const [step, next] = [steps[index]!, steps[index + 1]];
  return (
    step.kind === "tag" &&
    step.tag.kind === "close" &&
    step.tag.fault === "misspelt" &&
    next?.kind === "tag" &&
    next.tag.kind === "close" &&
    next.tag.fault === undefined
  );
}

/** For each step the kind of the next `open` or `close` tag behind it. */
function findNextTags(steps: Step[]): ("open" | "close" | undefined)[] {
  const next: ("open" | "close" | undefined)[] = new Array(steps.length);
  let seen: "open" | "close" | undefined;
  for (let index = steps.length - 1; index >= 0; index--) {
    next[index] = seen;
    const step = steps[index]!;
    if (step.kind === "tag" && (step.tag.kind === "open" || step.tag.kind === "close")) seen = step.tag.kind;
  }
  return next;
}

/** Ends a fold that has no closer behind its last passage in its first language; what follows goes back outside. */
function leaveUnclosed(reading: Reading, at: number): void {
  const fold = reading.fold!;
  const keep = countOwn(fold.entries);
  const rest = fold.entries.splice(keep);
  const last = fold.entries.at(-1);
  const place = last ? last.end : at;
  for (const entry of rest) reading.parts.push(toPart(entry));
  fold.unclosed = true;
  const isShort = fold.language !== undefined;
  const message = isShort
    ? "A ::: that is never closed. Write ::: behind the original."
    : "A <details> that is never closed. Write </details> behind the original.";
  const fix = isShort
    ? closeShortForm(reading.source, place)
    : { start: place, end: place, text: "</details>\n\n" };
  reading.report("unclosed-details", "error", fold.start, message, fix);
  end(reading, place);
}

/** How many entries at its start belong to an unclosed fold: those before the language changes, and before a heading. */
function countOwn(entries: (Block | HeadingBlock)[]): number {
  const first = entries.find((entry): entry is Block => !isHeading(entry) && entry.language !== undefined);
  const change = entries.findIndex(
    (entry) => isHeading(entry) || (entry.language !== undefined && entry.language !== first?.language),
  );
  return change < 0 ? entries.length : change;
}

function toPart(entry: Block | HeadingBlock): Part {
  return isHeading(entry) ? { kind: "heading", heading: entry } : { kind: "block", block: entry };
}

function reportStray(tag: Tag, report: Report): void {
  const fix = { start: tag.start, end: tag.end, text: "" };
  const name = tag.language !== undefined ? ":::" : tag.kind === "close" ? "</details>" : "</summary>";
  const what = tag.fault === "extra" ? "A <details> that opens nothing" : `A ${name} that closes nothing`;
  report("stray-close", "error", tag.start, `${what}. Take it out.`, fix);
}

function reportMisspelt(tag: Tag, report: Report): void {
  const wanted = {
    open: "<details>",
    close: "</details>",
    "summary-end": "</summary>",
    summary: "<summary>",
  };
  const wantedTag = wanted[tag.kind as keyof typeof wanted];
  if (!wantedTag) return;
  // A summary's range holds its label too.
  const text = tag.label === undefined ? wantedTag : `<summary>${tag.label}</summary>`;
  const fix = { start: tag.start, end: tag.end, text };
  const what =
    tag.fault === "opener" ? "<details> begins a fold, and here one ends" : "A tag that does not exist";
  report("misspelt-tag", "error", tag.start, `${what}. Write ${text}.`, fix);
}
