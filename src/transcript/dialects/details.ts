import type { Block, Fold, HeadingBlock, Part } from "../blocks.ts";
import { isHeading } from "../blocks.ts";
import type { Step } from "../read-steps.ts";
import type { Report } from "../reporter.ts";
import type { Tag } from "../syntax/tag.ts";

/**
 * Puts folds together from their tags, whatever state the tags are in.
 *
 * A fold ends at `</details>`. One that never ends is ended where the next begins, at a heading, or where the language of
 * the translation returns, so that it swallows nothing. A `<details>` inside another begins the next fold.
 */
export function readFolds(steps: Step[], report: Report): Part[] {
  const parts: Part[] = [];
  const nextTag = findNextTags(steps);
  let fold: Fold | undefined;
  /** Folds ended by the opening of another, whose own closer may still come: then they were nested. */
  const waiting: Fold[] = [];
  const end = (at: number) => {
    if (!fold) return;
    fold.end = at;
    fold = undefined;
  };
  const begin = (tag: Tag) => {
    fold = { start: tag.start, end: tag.end, inside: tag.end, entries: [] };
    if (tag.language !== undefined) fold.language = tag.language;
    parts.push({ kind: "fold", fold });
  };
  for (const [index, step] of steps.entries()) {
    if (step.kind === "heading") {
      if (fold && nextTag[index] !== "close") leaveUnclosed(fold, parts, step.heading.start, report, end);
      if (fold) fold.entries.push(step.heading);
      else parts.push({ kind: "heading", heading: step.heading });
    } else if (step.kind === "block") {
      if (fold) fold.entries.push(step.block);
      else parts.push({ kind: "block", block: step.block });
    } else {
      const { tag } = step;
      if (tag.kind === "open") {
        if (fold) {
          waiting.push(fold);
          leaveUnclosed(fold, parts, tag.start, report, end);
        }
        begin(tag);
      } else if (tag.kind === "summary") {
        if (!fold || fold.summary !== undefined || fold.entries.length > 0) {
          if (fold) leaveUnclosed(fold, parts, tag.start, report, end);
          report(
            "no-details",
            "error",
            tag.start,
            "A <summary> without <details>. Write <details> before it.",
            {
              start: tag.start,
              end: tag.start,
              text: "<details>\n",
            },
          );
          begin(tag);
        }
        if (tag.label !== undefined) fold!.summary = tag.label;
        else fold!.summary ??= "";
      } else if (isBesideCloser(steps, index)) {
        report("misspelt-tag", "error", tag.start, "A tag that does not exist. Take it out.", {
          start: tag.start,
          end: tag.end,
          text: "",
        });
        continue;
      } else if (tag.kind === "close") {
        if (fold) end(tag.end);
        else if (waiting.length > 0) {
          const outer = waiting.pop()!;
          report(
            "nested-details",
            "warning",
            outer.start,
            "A <details> inside another. Close each before the next.",
            { start: tag.start, end: tag.end, text: "" },
          );
        } else reportStray(tag, report);
      }
      if (tag.kind === "summary-end") reportStray(tag, report);
      else if (tag.fault === "misspelt") reportMisspelt(tag, report);
    }
  }
  if (fold) leaveUnclosed(fold, parts, (fold as Fold).end, report, end);
  return parts;
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
function leaveUnclosed(
  fold: Fold,
  parts: Part[],
  at: number,
  report: Report,
  end: (at: number) => void,
): void {
  const keep = countOwn(fold.entries);
  const rest = fold.entries.splice(keep);
  const last = fold.entries.at(-1);
  const place = last ? last.end : at;
  for (const entry of rest) parts.push(toPart(entry));
  fold.unclosed = true;
  report(
    "unclosed-details",
    "error",
    fold.start,
    "A <details> that is never closed. Write </details> behind the original.",
    { start: place, end: place, text: "</details>\n\n" },
  );
  end(place);
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
  report(
    "stray-close",
    "error",
    tag.start,
    `A </${tag.kind === "close" ? "details" : "summary"}> that closes nothing. Take it out.`,
    fix,
  );
}

function reportMisspelt(tag: Tag, report: Report): void {
  const wanted = {
    open: "<details>",
    close: "</details>",
    "summary-end": "</summary>",
    summary: "<summary>",
  };
  const text = wanted[tag.kind as keyof typeof wanted];
  if (!text) return;
  const fix = { start: tag.start, end: tag.end, text };
  report("misspelt-tag", "error", tag.start, `A tag that does not exist. Write ${text}.`, fix);
}
