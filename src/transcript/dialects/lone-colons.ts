import type { Language } from "../../model.ts";
import type { Step } from "../read-steps.ts";
import type { Report } from "../reporter.ts";

const ALONE = /^:{3,}$/;
/** What begins a container of another generator: its end is shown as it is. */
const CONTAINER = /^[ \t]*:{3,}[ \t]*[^\s:]/gm;

/** More passages than these are no original that somebody began with colons alone. */
const MOST = 12;

/**
 * Takes out the lines of colons that end nothing, as `</details>` without a fold is left out, and reports them. Two of them around what
 * is in another language were meant to be a short form. Within a fold of tags they are a closer of the other form, which `check-closers.ts` tells.
 */
export function dropLoneColons(steps: Step[], source: string, report: Report): Step[] {
  if (!steps.some(isColons)) return steps;
  let isOpen = false;
  let shown = 0;
  let bareEnd = -1;
  /** That of the last passage outside folds. */
  let language: Language | undefined;
  return steps.filter((step, index) => {
    if (step.kind === "tag") {
      if (step.tag.kind === "open" || step.tag.kind === "close") isOpen = step.tag.kind === "open";
    } else if (step.kind === "heading") {
      isOpen = false;
      shown = 0;
    } else if (!isColons(step)) {
      shown += step.block.content?.match(CONTAINER)?.length ?? 0;
      if (!isOpen && bareEnd < index) language = step.block.language ?? language;
    } else if (shown > 0) shown--;
    else if (!isOpen) {
      if (index === bareEnd) return false;
      const start = source.indexOf(":", step.block.start);
      bareEnd = findBareEnd(steps, index, language);
      if (bareEnd < 0) {
        const fix = { start, end: start + step.block.content!.length, text: "" };
        report("stray-close", "error", start, "A ::: that closes nothing. Take it out.", fix);
      } else {
        const message =
          "A ::: without a name begins nothing. Write ::: en for an original in English, ::: note for a note.";
        report("unknown-container", "error", start, message);
      }
      return false;
    }
    return true;
  });
}

function isColons(step: Step): boolean {
  return step.kind === "block" && ALONE.test(step.block.content ?? "");
}

/** Of two lines of colons around passages in another language than the one before the second; -1 where there is none. */
function findBareEnd(steps: readonly Step[], from: number, language: Language | undefined): number {
  const first = steps[from + 1];
  if (first?.kind !== "block" || isColons(first) || first.block.language === language) return -1;
  for (let index = from + 2; steps[index]?.kind === "block" && index <= from + 1 + MOST; index++)
    if (isColons(steps[index]!)) return index;
  return -1;
}
