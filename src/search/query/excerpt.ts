/** A stretch of text, matched or not. */
export type Run = [text: string, marked: boolean];

/** Marks that are looked at for where an excerpt should begin: more are words that stand everywhere. */
const mostMarks = 400;

/** So many different things may be shown in two places: of a sentence one place has most. */
const mostThings = 4;

/**
 * The part of a text that has most of what is sought, in runs; all of it when it is short. Of a few things that stand far apart two
 * parts, half as long.
 *
 * @param width UTF-16 units to show, roughly.
 */
export function toExcerpt(text: string, marks: readonly [number, number][], width: number): Run[] {
  const first = marks.slice(0, mostMarks);
  const windows = listWindows(text, first, width);
  const runs: Run[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    if (end > start) runs.push([text.slice(start, end), marked]);
  };
  let at = 0;
  for (const [from, to] of windows) {
    if (from > at) runs.push(["…", false]);
    at = Math.max(at, from);
    for (const [start, end] of marks) {
      if (start >= to) break;
      if (end <= at) continue;
      push(at, Math.max(at, start), false);
      push(Math.max(at, start), Math.max(end, at), true);
      at = end;
    }
    push(at, to, false);
    at = Math.max(at, to);
  }
  if (at < text.length) runs.push(["…", false]);
  return runs;
}

/** Stretches of a text to show, ascending, one or two. */
function listWindows(text: string, marks: readonly [number, number][], width: number): [number, number][] {
  const whole = toWindow(text, marks, width);
  const left = listLeft(text, marks, whole);
  if (left.length === 0 || new Set(marks.map((mark) => toWord(text, mark))).size > mostThings) return [whole];
  const half = toWindow(text, marks, width / 2);
  const other = toWindow(text, listLeft(text, marks, half), width / 2);
  const [one, next] = [half, other].sort((a, b) => a[0] - b[0]) as [[number, number], [number, number]];
  return next[0] <= one[1] ? [[one[0], next[1]]] : [one, next];
}

/** Marks of words that stand nowhere in a window. */
function listLeft(
  text: string,
  marks: readonly [number, number][],
  [from, to]: [number, number],
): [number, number][] {
  const shown = new Set<string>();
  for (const mark of marks) if (mark[0] >= from && mark[1] <= to) shown.add(toWord(text, mark));
  return marks.filter((mark) => !shown.has(toWord(text, mark)));
}

function toWord(text: string, [start, end]: readonly [number, number]): string {
  return text.slice(start, end).toLowerCase();
}

function toWindow(text: string, marks: readonly [number, number][], width: number): [number, number] {
  const lead = Math.floor(width / 4);
  let from = Math.max(0, findRichest(text, marks, width - lead) - lead);
  let to = Math.min(text.length, Math.floor(from + width));
  if (to === text.length) from = Math.max(0, to - Math.floor(width));
  // Latin words stay whole.
  while (from > 0 && isInWord(text, from)) from--;
  while (to < text.length && isInWord(text, to)) to++;
  return [from, to];
}

/** Where the mark stands from which on a stretch holds most different marked words; the first of several. */
export function findRichest(text: string, marks: readonly [number, number][], width: number): number {
  const words = marks.map((mark) => toWord(text, mark));
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
