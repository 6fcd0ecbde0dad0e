import type { PackPointer } from "../../model.ts";

/** A passage that waits in the pack: how good it is, and where. */
export interface PassagePlace {
  score: number;
  length: number;
  crc: number;
}

/** One row of `Mentions.about` or `Mentions.said`. */
export interface MentionRow {
  /** Place in `listNamed`, or in `Post.speakers`. */
  index: number;
  /** Mentions, or turns. */
  count: number;
  /** Best first. */
  passages: PackPointer[];
  /** One a passage. */
  scores: number[];
}

/** Rows as numbers, end to end. */
export function toRowNumbers(
  rows: readonly { index: number; count: number; passages: readonly PassagePlace[] }[],
): number[] {
  const numbers: number[] = [];
  for (const { index, count, passages } of rows) {
    numbers.push(index, count, passages.length);
    for (const { score, length, crc } of passages) numbers.push(score, length, crc);
  }
  return numbers;
}

/** Tells index and count of each row; passages are passed over. */
export function eachCount(numbers: readonly number[], take: (index: number, count: number) => void): void {
  for (let at = 0; at < numbers.length; at += 3 + 3 * numbers[at + 2]!) take(numbers[at]!, numbers[at + 1]!);
}

/**
 * Rows of `Mentions.about` or, behind them, of `Mentions.said`.
 *
 * @param pack where the passages of both lie.
 * @param isWanted told the index; rows that nobody wants are passed over.
 * @param skipped bytes of passages that come before those of these rows.
 */
export function readRows(
  numbers: readonly number[],
  pack: PackPointer | undefined,
  isWanted: (index: number) => boolean,
  skipped = 0,
): MentionRow[] {
  const rows: MentionRow[] = [];
  let offset = (pack?.offset ?? 0) + skipped;
  for (let at = 0; at < numbers.length; ) {
    const index = numbers[at]!;
    const row = isWanted(index)
      ? { index, count: numbers[at + 1]!, passages: [] as PackPointer[], scores: [] as number[] }
      : undefined;
    const end = at + 3 + 3 * numbers[at + 2]!;
    for (at += 3; at < end; at += 3) {
      const length = numbers[at + 1]!;
      if (row) {
        row.scores.push(numbers[at]!);
        row.passages.push({ file: pack?.file ?? "", offset, length, crc: numbers[at + 2]! });
      }
      offset += length;
    }
    if (row) rows.push(row);
  }
  return rows;
}

/** Bytes of all passages of these rows. */
export function sumLengths(numbers: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; ) {
    const end = at + 3 + 3 * numbers[at + 2]!;
    for (at += 3; at < end; at += 3) sum += numbers[at + 1]!;
  }
  return sum;
}
