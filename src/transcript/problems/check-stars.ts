import type { Report } from "../reporter.ts";

/** Makes the check for `**` that stayed stars: an odd number of them, or a space inside. One problem a post, at its first. */
export function createStarsReport(
  source: string,
  report: Report,
): (entry: { start: number; end: number }) => void {
  let isReported = false;
  return ({ start, end }) => {
    if (isReported) return;
    const at = source.indexOf("**", start);
    if (at < 0 || at >= end) return;
    isReported = true;
    const message = "Here ** stays printed as stars. Close each ** and leave no space inside: **词**.";
    report("literal-stars", "warning", at, message);
  };
}
