import { hashText } from "../../text/hash-text.ts";
import type { TermEntry } from "../shard.ts";

/** Bytes of a shard before compression, at most, unless one term alone has more. */
const largestShard = 48 * 1024;

/** A shard as laid out, enough to lay out its neighbours without opening it. */
export type ShardState = [first: string, size: number, inner: number];

/** One term, or a shard of an earlier index that has not been opened. */
export interface Piece<Entry = TermEntry> {
  first: string;
  hash: number;
  size: number;
  /** The smallest hash among its terms after the first; `Infinity` when there is none. */
  inner: number;
  entry?: Entry;
}

export function toPiece(entry: TermEntry): Piece {
  return { first: entry.term, hash: hashText(entry.term), size: toSize(entry), inner: Infinity, entry };
}

/** What a term counts for: it must not depend on its neighbours. */
export function toSize({ term, bytes }: TermEntry): number {
  return bytes.length + term.length + 2;
}

/**
 * Cuts the terms of a range into shards.
 *
 * Too large a run is cut before the term with the smallest hash, and so on with both sides. So where cuts fall is a matter of
 * the terms and sizes alone, and a change in one shard moves the cuts of others only when it makes them fit together or no
 * longer fit: an index that was updated is the index built anew.
 *
 * @param pieces in ascending order.
 * @param open takes an unopened shard apart.
 */
export function cutShards<Entry>(
  pieces: Piece<Entry>[],
  open: (piece: Piece<Entry>) => Piece<Entry>[],
  largest = largestShard,
): Piece<Entry>[][] {
  const shards: Piece<Entry>[][] = [];
  const stack = [pieces];
  while (stack.length > 0) {
    let run = stack.pop()!;
    for (;;) {
      const { size, cut, inside } = readRun(run);
      const opens = inside >= 0 && (cut < 0 || run[inside]!.inner <= run[cut]!.hash);
      if (size <= largest || (cut < 0 && !opens)) {
        if (run.length > 0) shards.push(run);
        break;
      }
      if (opens) run = [...run.slice(0, inside), ...open(run[inside]!), ...run.slice(inside + 1)];
      else {
        stack.push(run.slice(cut));
        run = run.slice(0, cut);
      }
    }
  }
  return shards;
}

/** The size of a run, where it may be cut, and which piece may be cut inside: the first of the smallest, or -1. */
function readRun(run: readonly Piece<unknown>[]): { size: number; cut: number; inside: number } {
  let [size, cut, inside] = [0, -1, -1];
  let [smallest, smallestInside] = [Infinity, Infinity];
  // One plain loop: with thousands of pieces, each looked at for every cut around it, it is a good part of an update.
  for (let index = 0; index < run.length; index++) {
    const piece = run[index]!;
    size += piece.size;
    if (index > 0 && piece.hash < smallest) {
      smallest = piece.hash;
      cut = index;
    }
    if (piece.inner < smallestInside) {
      smallestInside = piece.inner;
      inside = index;
    }
  }
  return { size, cut, inside };
}

/**
 * The pieces of a range of which some terms are others: those of the shards where they belong, and each other shard as one.
 *
 * @param terms those that are others, ascending.
 * @param change takes the shard of that first term apart (`undefined` where there is none yet), with its terms as they are now.
 */
export function listPieces<Entry>(
  shards: readonly ShardState[],
  terms: readonly string[],
  change: (first: string | undefined, terms: readonly string[]) => Piece<Entry>[],
): Piece<Entry>[] {
  if (shards.length === 0) return change(undefined, terms);
  const pieces: Piece<Entry>[] = [];
  let at = 0;
  for (const [index, [first, size, inner]] of shards.entries()) {
    const next = shards[index + 1]?.[0];
    const from = at;
    while (at < terms.length && (next === undefined || terms[at]! < next)) at++;
    if (from === at) pieces.push({ first, hash: hashText(first), size, inner });
    else for (const piece of change(first, terms.slice(from, at))) pieces.push(piece);
  }
  return pieces;
}

/** What becomes of shards that have been cut. */
export interface ShardWriter<Entry> {
  /** Takes an unopened shard apart. */
  open(piece: Piece<Entry>): Piece<Entry>[];
  /** Of a shard that is as it was. */
  keep(first: string): void;
  write(first: string, entries: Entry[]): void;
}

/** Writes the shards that are not as they were. @returns what the next build must know of all. */
export function writeGroups<Entry>(
  groups: readonly Piece<Entry>[][],
  { open, keep, write }: ShardWriter<Entry>,
): ShardState[] {
  return groups.map((group) => {
    const { first, size, inner, entry } = group[0]!;
    if (group.length === 1 && entry === undefined) {
      keep(first);
      return [first, size, inner];
    }
    const pieces = group.flatMap((piece) => (piece.entry === undefined ? open(piece) : [piece]));
    write(
      first,
      pieces.map((piece) => piece.entry!),
    );
    const whole = pieces.reduce((sum, piece) => sum + piece.size, 0);
    return [first, whole, pieces.slice(1).reduce((least, { hash }) => Math.min(least, hash), Infinity)];
  });
}
