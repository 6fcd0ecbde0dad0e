import { ByteReader, ByteWriter } from "../bytes.ts";
import { PairTable } from "../postings/pair-table.ts";
import { WordTable } from "../postings/word-table.ts";
import { skipUnits, type TermEntry } from "../shard.ts";
import { longestTerm } from "../terms.ts";
import { Occurrences } from "./occurrences.ts";

/** The slice of one post's record that belongs to a range: from `start` to `end` of `bytes`. */
export interface PostSlice {
  place: number;
  bytes: Uint8Array;
  start: number;
  end: number;
}

const words = new WordTable();
const word = new Uint16Array(longestTerm);
const pairs = new PairTable();
const found = new Occurrences();

/**
 * Merges the slices of one range, posts in ascending order of place, into its terms in ascending order. Their postings are good until
 * the next range.
 *
 * Two passes: the first finds every term and where its units lie, the second copies. Nothing but the postings' own bytes
 * is kept for long, whatever the number of posts. This is the inner loop of the merge: no strings and no callbacks.
 */
export function mergeSlices(slices: readonly PostSlice[]): TermEntry[] {
  words.clear(true);
  pairs.clear(true);
  found.clear();
  for (const { place, bytes, start, end } of slices) {
    const reader = new ByteReader(bytes, start, end);
    for (let count = end > start ? reader.number() : 0; count > 0; count--) {
      const shared = reader.number();
      const length = shared + reader.number();
      if (length > word.length) throw new RangeError("a word of the search is too long");
      for (let unit = shared; unit < length; unit++) word[unit] = reader.number();
      const term = words.findOrAdd(word, length, found.terms);
      reader.at = found.add(term, place, bytes, reader.at, end);
    }
    for (let pair = 0; reader.at < end; ) {
      pair += reader.number();
      let term = pairs.find(pair);
      if (term < 0) {
        term = found.terms;
        pairs.add(pair, term);
      }
      reader.at = found.add(term, place, bytes, reader.at, end);
    }
    found.endPost();
  }
  const postings = found.toPostings(slices);
  const entries: TermEntry[] = [];
  for (const [term, index] of words.toSorted()) entries.push({ term, bytes: postings(index) });
  const { pairs: sorted, values } = pairs.toSorted();
  for (const [at, pair] of sorted.entries()) {
    const term = String.fromCharCode(pair >>> 16, pair & 65535);
    entries.push({ term, bytes: postings(values[at]!) });
  }
  return entries;
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
  const write = (place: number, units: Uint8Array, start: number, end: number): void => {
    writer.number(place - last);
    writer.copy(units, start, end);
    last = place;
  };
  const add = (before: number): void => {
    for (; next < added.length && added[next]! < before; next++) {
      const units = changes.get(added[next]!)!;
      write(added[next]!, units, 0, units.length);
    }
  };
  // Postings that follow what was written as they followed it before are copied together: between two changes there may be thousands.
  let [run, place] = [0, 0];
  while (reader.at < reader.end) {
    const [begin, before] = [reader.at, place];
    place += reader.number();
    const start = reader.at;
    skipUnits(reader);
    const isChanged = changes.has(place);
    if (!isChanged && last === before && !(next < added.length && added[next]! < place)) {
      last = place;
      continue;
    }
    writer.copy(bytes, run, begin);
    add(place);
    if (!isChanged) write(place, bytes, start, reader.at);
    run = reader.at;
  }
  writer.copy(bytes, run);
  add(Number.POSITIVE_INFINITY);
  return writer.toBytes();
}
