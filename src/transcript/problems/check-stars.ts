import type { Report } from "../reporter.ts";

/** Two stars or four: three or five are the mark of something left out (`***人`), as are stars behind a letter (`f****`). */
const STARS = /(?<![*])(?:\*{2}|\*{4})(?![*])/g;

/** Makes the check for `**` that stayed stars: an odd number of them, or a space inside. One problem a post, at its first. */
export function createStarsReport(
  source: string,
  report: Report,
): (entry: { start: number; end: number }, text: string) => void {
  let isReported = false;
  return ({ start, end }, text) => {
    if (isReported) return;
    for (const { 0: stars, index } of text.matchAll(STARS)) {
      const before = text.slice(Math.max(0, index - 6), index);
      const after = text.slice(index + stars.length, index + stars.length + 6);
      if (/[a-z]$/i.test(before) && /^(?:[a-z]|\W?$|[\s.,!?])/i.test(after)) continue;
      isReported = true;
      const message = "Here ** stays printed as stars. Close each ** and leave no space inside: **词**.";
      report("literal-stars", "warning", findStars(source, start, end, before, stars, after), message);
      return;
    }
  };
}

/** Where printed stars stand in the source: by the words beside them, else at the passage's first. */
function findStars(
  source: string,
  start: number,
  end: number,
  before: string,
  stars: string,
  after: string,
): number {
  const ahead = source.indexOf(before + stars, start);
  if (before !== "" && ahead >= 0 && ahead < end) return ahead + before.length;
  const behind = source.indexOf(stars + after, start);
  if (after !== "" && behind >= 0 && behind < end) return behind;
  const first = source.indexOf("**", start);
  return first >= 0 && first < end ? first : start;
}
