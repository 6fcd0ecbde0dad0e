import { ByteReader, ByteWriter } from "../bytes.ts";
import { PairTable } from "../postings/pair-table.ts";
import { eachTerm } from "../postings/record.ts";
import { skipUnits, type TermEntry } from "../shard.ts";

/** The slice of one post's record that belongs to a range. */
export interface PostSlice {
  place: number;
  slice: Uint8Array;
}

/**
 * Merges the slices of one range, posts in ascending order of place, into its terms in ascending order.
 *
 * Two passes: the first finds every term and how many bytes it needs, the second copies. Nothing but the postings' own bytes
 * is kept for long, whatever the number of posts.
 */
export function mergeSlices(slices: readonly PostSlice[]): TermEntry[] {
  const words = new Map<string, number>();
  const pairs = new PairTable();
  const terms = new TermSizes();
  for (const { place, slice } of slices) {
    eachTerm(
      slice,
      (term, start, end) => {
        let index = words.get(term);
        if (index === undefined) {
          index = terms.add();
          words.set(term, index);
        }
        terms.count(index, place, end - start);
      },
      (pair, start, end) => {
        let index = pairs.find(pair);
        if (index < 0) {
          index = terms.add();
          pairs.add(pair, index);
        }
        terms.count(index, place, end - start);
      },
    );
  }
  const writers = terms.allocate();
  for (const { place, slice } of slices) {
    eachTerm(
      slice,
      (term, start, end) => writers.copy(words.get(term)!, place, slice, start, end),
      (pair, start, end) => writers.copy(pairs.find(pair), place, slice, start, end),
    );
  }
  const entries: TermEntry[] = [];
  for (const term of [...words.keys()].sort()) entries.push({ term, bytes: writers.bytes(words.get(term)!) });
  for (const pair of pairs.toSorted()) {
    entries.push({
      term: String.fromCharCode(pair >>> 16, pair & 65535),
      bytes: writers.bytes(pairs.find(pair)),
    });
  }
  return entries;
}

/** Counts, for each term, the bytes of its postings. */
class TermSizes {
  #sizes = new Uint32Array(1 << 12);
  #last = new Uint32Array(1 << 12);
  #terms = 0;

  add(): number {
    if (this.#terms === this.#sizes.length) {
      const [sizes, last] = [this.#sizes, this.#last];
      this.#sizes = new Uint32Array(this.#terms * 2);
      this.#last = new Uint32Array(this.#terms * 2);
      this.#sizes.set(sizes);
      this.#last.set(last);
    }
    return this.#terms++;
  }

  count(term: number, place: number, units: number): void {
    const gap = place - this.#last[term]!;
    this.#last[term] = place;
    this.#sizes[term]! += units + (gap < 128 ? 1 : gap < 16384 ? 2 : gap < 2097152 ? 3 : 4);
  }

  allocate(): TermWriters {
    return new TermWriters(this.#sizes.subarray(0, this.#terms));
  }
}

/** One buffer for the postings of all terms. */
class TermWriters {
  readonly #buffer: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #last: Uint32Array;

  constructor(sizes: Uint32Array) {
    this.#starts = new Uint32Array(sizes.length + 1);
    for (let term = 0; term < sizes.length; term++)
      this.#starts[term + 1] = this.#starts[term]! + sizes[term]!;
    this.#buffer = new Uint8Array(this.#starts[sizes.length]!);
    this.#ends = this.#starts.slice();
    this.#last = new Uint32Array(sizes.length);
  }

  copy(term: number, place: number, slice: Uint8Array, start: number, end: number): void {
    let at = this.#ends[term]!;
    let gap = place - this.#last[term]!;
    this.#last[term] = place;
    while (gap > 127) {
      this.#buffer[at++] = (gap & 127) | 128;
      gap >>>= 7;
    }
    this.#buffer[at++] = gap;
    for (let from = start; from < end; from++) this.#buffer[at++] = slice[from]!;
    this.#ends[term] = at;
  }

  bytes(term: number): Uint8Array {
    return this.#buffer.subarray(this.#starts[term]!, this.#ends[term]!);
  }
}

/** The postings of a term after some posts changed: `units` are the bytes of the post's units, absent when it lost the term. */
export function changePostings(
  bytes: Uint8Array,
  changes: ReadonlyMap<number, Uint8Array | undefined>,
): Uint8Array {
  const writer = new ByteWriter(bytes.length + 16 * changes.size);
  const reader = new ByteReader(bytes);
  const added = [...changes.keys()].filter((place) => changes.get(place)).sort((a, b) => a - b);
  let next = 0;
  let last = 0;
  const write = (place: number, units: Uint8Array): void => {
    writer.number(place - last);
    writer.copy(units);
    last = place;
  };
  for (let place = 0; reader.at < reader.end; ) {
    place += reader.number();
    const start = reader.at;
    skipUnits(reader);
    for (; next < added.length && added[next]! < place; next++)
      write(added[next]!, changes.get(added[next]!)!);
    if (!changes.has(place)) write(place, bytes.subarray(start, reader.at));
  }
  for (; next < added.length; next++) write(added[next]!, changes.get(added[next]!)!);
  return writer.toBytes();
}
