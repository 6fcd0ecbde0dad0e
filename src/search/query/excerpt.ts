/** A stretch of text, matched or not. */
export type Run = [text: string, marked: boolean];

/**
 * The part of a text around its first match, in runs; all of it when it is short.
 *
 * @param width UTF-16 units to show, roughly.
 */
export function toExcerpt(text: string, marks: readonly [number, number][], width: number): Run[] {
  let from = Math.max(0, (marks[0]?.[0] ?? 0) - Math.floor(width / 4));
  let to = Math.min(text.length, from + width);
  if (to === text.length) from = Math.max(0, to - width);
  // Latin words stay whole.
  while (from > 0 && isInWord(text, from)) from--;
  while (to < text.length && isInWord(text, to)) to++;
  const runs: Run[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    if (end > start) runs.push([text.slice(start, end), marked]);
  };
  let at = from;
  for (const [start, end] of marks) {
    if (start >= to) break;
    if (end <= at) continue;
    push(at, Math.max(at, start), false);
    push(Math.max(at, start), Math.max(end, at), true);
    at = end;
  }
  push(at, to, false);
  if (from > 0) runs.unshift(["…", false]);
  if (Math.max(at, to) < text.length) runs.push(["…", false]);
  return runs;
}

function isInWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text[at]!) && /[\p{L}\p{N}]/u.test(text[at - 1]!) && text.charCodeAt(at) < 0x2e80
  );
}
