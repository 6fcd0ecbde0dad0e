import { type FenceMark, listFenceMarks } from "./fence-marks.ts";
import { createSignReader, type SignReader } from "./fence-signs.ts";

/** A stretch of fenced code, or the mark of a fence that would swallow the turns below it. */
export interface Fence {
  kind: "code" | "stray";
  /** From the mark that opens it; of what is stray, the mark and the language behind it. */
  start: number;
  end: number;
  /** Where the line that opens it ends, and the words on it begin, which are its first line then. */
  lineEnd: number;
  wordsAt: number;
  /** The mark that closes it, if one does. */
  closer: FenceMark | undefined;
  /** Whether that wants a line of its own: words stand behind it, or it stands below the quotation or list that holds the code. */
  isCut: boolean;
}

/**
 * Finds fenced code (``` or ~~~), in order: the block parser reads as code what this finds and nothing else.
 *
 * A closer with words behind it closes; these are text. A fence that never closes is code to the end of what holds it, as in CommonMark, unless
 * the post goes on below it: then its mark is `stray`, and the text stays text. So is a mark that closes only because a later fence opens,
 * with passages of the post between.
 */
export function findFences(source: string): Fence[] {
  if (!source.includes("```") && !source.includes("~~~")) return [];
  const marks = listFenceMarks(source);
  if (marks.length === 0) return [];
  const fences: Fence[] = [];
  const signs = createSignReader(source);
  const pairs = pairMarks(source, marks);
  let codeEnd = 0;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (signs.isHidden(mark.at, codeEnd)) continue;
    const { closer, limit } = findEnd(mark, marks[pairs.closers[index]!], signs);
    const { at: start, lineEnd, wordsAt } = mark;
    const isNamed = mark.rest === "info" && /^[a-z{.]/.test(source.slice(mark.restAt, mark.restAt + 1));
    const isSlip = isLoose(mark) || (mark.rest === "info" && !isNamed);
    const isStray =
      mark.rest === "tag" ||
      (closer ? swallows(index, marks, pairs, signs) : isSlip || signs.goesOn(lineEnd, limit));
    if (isStray) {
      const end = isNamed ? lineEnd : mark.end;
      fences.push({ kind: "stray", start, end, lineEnd, wordsAt, closer: undefined, isCut: false });
      continue;
    }
    const isCut = closer !== undefined && (closer.rest !== "" || closer.at >= limit);
    codeEnd = closer ? (isCut ? closer.end : closer.lineEnd) : limit;
    fences.push({ kind: "code", start, end: codeEnd, lineEnd, wordsAt, closer, isCut });
    while (index + 1 < marks.length && marks[index + 1]!.at < codeEnd) index++;
  }
  return fences;
}

/** What belongs to what, if each mark opened code. */
interface Pairs {
  /** Index of the mark that would close each; `Infinity` where none would. */
  closers: number[];
  /** Whether one were left without a closer, if this opened and all below it as they come. */
  isOdd: boolean[];
  /** Index of the next mark with a language behind it that is as long. */
  openers: number[];
}

function pairMarks(source: string, marks: readonly FenceMark[]): Pairs {
  const closers: number[] = new Array(marks.length);
  const isOdd: boolean[] = new Array(marks.length + 1).fill(false);
  const openers: number[] = new Array(marks.length);
  const lengthOf = (index: number) => marks[index]!.end - marks[index]!.at;
  // Of the marks below, by their sign, those that no longer one stands before: the nearest last.
  const waiting = new Map<string, number[]>();
  const find = (length: number, ...keys: string[]) =>
    Math.min(
      ...keys.map(
        (key) => findLast(waiting.get(key) ?? [], (other) => lengthOf(other) >= length) ?? Infinity,
      ),
    );
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    const length = lengthOf(index);
    const sign = source[mark.at]!;
    // What is quoted closes nothing outside.
    const quoted = `> ${sign}`;
    const closer = mark.holder === "quote" ? find(length, quoted, sign) : find(length, sign);
    closers[index] = closer;
    isOdd[index] = closer === Infinity || isOdd[closer + 1]!;
    // One within longer marks is shown there.
    openers[index] = find(length, `${sign} info`);
    if (!mayClose(mark) && mark.rest === "") continue;
    const key = !mayClose(mark) ? `${sign} info` : mark.holder === "quote" ? quoted : sign;
    const below = waiting.get(key) ?? [];
    waiting.set(key, below);
    while (below.length > 0 && lengthOf(below.at(-1)!) <= length) below.pop();
    below.push(index);
  }
  return { closers, isOdd, openers };
}

/** The last of some numbers of which a condition holds that holds of all before it. */
function findLast(numbers: readonly number[], holds: (one: number) => boolean): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(numbers[middle]!)) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1];
}

/** Nothing but words may stand behind a closer: ` ```text ` opens. */
function mayClose({ rest, isGlued, holder, end, restAt, wordsAt }: FenceMark): boolean {
  if (isGlued || holder === "list" || rest === "info") return false;
  return rest === "" || restAt > end || wordsAt === restAt;
}

/** Behind a tag, or before words without a language: more likely a slip than the head of code. */
function isLoose({ isGlued, rest, restAt, wordsAt }: FenceMark): boolean {
  return isGlued || (rest === "words" && wordsAt === restAt);
}

/** The closer of code, and where it ends without one: with the quotation or the list that it stands in, whose closer may stand right below. */
function findEnd(
  { holder, lineEnd }: FenceMark,
  closer: FenceMark | undefined,
  signs: SignReader,
): { closer: FenceMark | undefined; limit: number } {
  const limit = signs.endOf(holder, lineEnd);
  if (!closer || closer.at < limit) return { closer, limit };
  return signs.endOf("line", limit) === closer.lineEnd ? { closer, limit } : { closer: undefined, limit };
}

/** Whether passages of the post stand in what a mark and its closer would make code, and another reading leaves them outside. */
function swallows(index: number, marks: readonly FenceMark[], pairs: Pairs, signs: SignReader): boolean {
  const mark = marks[index]!;
  const closing = pairs.closers[index]!;
  const closer = marks[closing]!;
  if (isLoose(mark) && (closer.rest !== "" || signs.hasFolds(mark.lineEnd, closer.at))) return true;
  const [isOdd, isOddBelow] = [pairs.isOdd[index]!, pairs.isOdd[index + 1]!];
  const opener = pairs.openers[index]!;
  if (opener < closing) {
    if (isLoose(mark) || signs.hasText(mark.lineEnd, marks[opener]!.at)) return true;
    // One that shows another would have a second closer below.
    if (mark.rest !== "info" && !(isOdd && isOddBelow)) return true;
  }
  if (!isOdd || isOddBelow) return false;
  // One mark is too many: the passages tell which.
  const other = marks[pairs.closers[closing]!];
  return signs.hasText(mark.lineEnd, closer.at) && (!other || !signs.hasText(closer.lineEnd, other.at));
}
