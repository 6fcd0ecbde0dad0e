import { MOST_TOLD, type Report } from "../reporter.ts";

/** Two stars or four: three or five are the mark of something left out (`***人`), as are stars behind a letter (`f****`). */
const STARS = /(?<![*])(?:\*{2}|\*{4})(?![*])/g;

/** So many runs of stars of a post are looked for in its source, whatever comes of it. */
const LOOKS = 400;

/** Makes the check for `**` that stayed stars: an odd number of them, or a space inside. One problem a line, at its first. */
export function createStarsReport(
  source: string,
  report: Report,
): (entry: { start: number; end: number }, text: string) => void {
  let count = 0;
  let looks = 0;
  const tell = (offset: number) => {
    count++;
    const where = count === MOST_TOLD ? "Here, and in lines below it that are not listed," : "Here";
    const advice = source.startsWith("\\", offset)
      ? "Take the backslashes out: **词**."
      : "Close each ** and leave no space inside: **词**.";
    const message = `${where} ** stays printed as stars. ${advice}`;
    report("literal-stars", "warning", offset, message);
  };
  return ({ start, end }, text) => {
    if (count >= MOST_TOLD) return;
    const passage = source.slice(start, end);
    let from = 0;
    let lineEnd = -1;
    for (const { 0: stars, index } of text.matchAll(STARS)) {
      const before = text.slice(Math.max(0, index - 6), index);
      const after = text.slice(index + stars.length, index + stars.length + 6);
      if (/[a-z]$/i.test(before) && /^(?:[a-z]|\W?$|[\s.,!?])/i.test(after)) continue;
      if (count >= MOST_TOLD || looks++ >= LOOKS) return;
      const found = findStars(passage, from, before, stars, after);
      // The words beside them are written otherwise: a passage is told at its first stars.
      const at = found < 0 && lineEnd < 0 ? Math.max(0, passage.indexOf("**")) : found;
      if (at < 0) continue;
      from = at + stars.length;
      // Those that were to close it stand on the same line.
      if (at < lineEnd) continue;
      tell(start + at);
      const end = passage.indexOf("\n", at);
      lineEnd = end < 0 ? passage.length : end;
    }
  };
}

/**
 * Where printed stars stand in the source of a passage, from an offset on: by the words beside them, of which the nearest have to do where
 * others are written with signs of their own; -1 where those are not there.
 */
function findStars(passage: string, from: number, before: string, stars: string, after: string): number {
  for (const length of [6, 2])
    for (const written of [stars, stars.replaceAll("*", "\\*")]) {
      const head = before.slice(-length);
      const ahead = passage.indexOf(head + written, Math.max(0, from - head.length));
      if (head !== "" && ahead >= 0) return ahead + head.length;
      const tail = after.slice(0, length);
      const behind = passage.indexOf(written + tail, from);
      if (tail !== "" && behind >= 0) return behind;
    }
  return -1;
}
