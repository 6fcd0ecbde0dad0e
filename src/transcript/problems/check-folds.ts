import type { Block, Fold } from "../blocks.ts";
import { measureFold } from "../measure.ts";
import type { Report } from "../reporter.ts";
import { hasMarker } from "./check-markers.ts";

/** Reports a fold that is empty, has no summary, or no passage beside it. */
export function checkFold(fold: Fold, blocks: readonly Block[], report: Report): void {
  if (fold.isOpen) return;
  const isEmpty = measureFold(fold) === 0 && !isMusic(fold);
  // `<details><details>`, or cut off by the end of the file: that it is never closed says it all.
  if (isEmpty && fold.unclosed) return;
  if (isEmpty) {
    report(
      "empty-details",
      "warning",
      fold.start,
      `A ${fold.language === undefined ? "<details>" : ":::"} without text. Write the original or take it out.`,
    );
  } else if (blocks.length === 0 && !fold.isApart && !hasMarker(fold.summary ?? "")) {
    report(
      "orphan-original",
      "warning",
      fold.start,
      "An original without a translation beside it. Write the translation before it.",
    );
  }
  if (fold.summary === undefined && fold.language === undefined && fold.inside !== undefined) {
    const at = fold.inside;
    const fix = { start: at, end: at, text: "\n<summary>Original English</summary>\n" };
    report(
      "no-summary",
      "warning",
      fold.start,
      "A <details> without <summary>. Write <summary>Original English</summary>.",
      fix,
    );
  }
}

/** An original that is a sound, as a caption notes it: `♪`. */
function isMusic({ entries }: Fold): boolean {
  return entries.some((entry) => /[♪♫]/.test(entry.content ?? ""));
}
