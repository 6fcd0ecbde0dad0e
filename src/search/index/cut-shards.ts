import { hashText } from "../../text/hash-text.ts";
import type { TermEntry } from "../shard.ts";

/** Bytes of a shard before compression, at most, unless one term alone has more. */
const largestShard = 48 * 1024;

/** One term, or a shard of an earlier index that has not been opened. */
export interface Piece {
  first: string;
  hash: number;
  size: number;
  /** The smallest hash among its terms after the first; `Infinity` when there is none. */
  inner: number;
  entry?: TermEntry;
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
export function cutShards(
  pieces: Piece[],
  open: (piece: Piece) => Piece[],
  largest = largestShard,
): Piece[][] {
  const shards: Piece[][] = [];
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
function readRun(run: readonly Piece[]): { size: number; cut: number; inside: number } {
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
