/** A stretch of text, matched or not. */
export type Run = [text: string, marked: boolean];

/** Marks that are looked at for where an excerpt should begin: more are words that stand everywhere. */
const mostMarks = 400;

/**
 * The part of a text that has most of what is sought, in runs; all of it when it is short.
 *
 * @param width UTF-16 units to show, roughly.
 */
export function toExcerpt(text: string, marks: readonly [number, number][], width: number): Run[] {
  const lead = Math.floor(width / 4);
  let from = Math.max(0, findRichest(text, marks.slice(0, mostMarks), width - lead) - lead);
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

/** Where the mark stands from which on a stretch holds most different marked words; the first of several. */
export function findRichest(text: string, marks: readonly [number, number][], width: number): number {
  const words = marks.map(([start, end]) => text.slice(start, end).toLowerCase());
  const counts = new Map<string, number>();
  let best = marks[0]?.[0] ?? 0;
  let most = 0;
  for (let first = 0, next = 0; first < marks.length; first++) {
    const start = marks[first]![0];
    for (; next < marks.length && marks[next]![1] <= start + width; next++)
      counts.set(words[next]!, (counts.get(words[next]!) ?? 0) + 1);
    if (counts.size > most) {
      most = counts.size;
      best = start;
    }
    const left = (counts.get(words[first]!) ?? 1) - 1;
    if (left > 0) counts.set(words[first]!, left);
    else counts.delete(words[first]!);
    next = Math.max(next, first + 1);
  }
  return best;
}

/** Whether a place lies within a word of letters that spaces part. */
export function isInWord(text: string, at: number): boolean {
  return /^(?:(?![\u2e80-\uffff])[\p{L}\p{N}]){2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
