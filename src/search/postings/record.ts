import { ByteReader, ByteWriter } from "../bytes.ts";
import { rangeCount, toRange } from "../ranges.ts";
import { readTerm, skipUnits, writeTerm } from "../shard.ts";
import type { PairTable } from "./pair-table.ts";
import type { WordTable } from "./word-table.ts";

const slices = new ByteWriter(1 << 16);
const lengths = new ByteWriter(4 * rangeCount);

/**
 * The terms of one post as bytes: the byte length of each range's slice, then the slices.
 *
 * A slice: the number of words; the words in ascending order (length shared with the word before, the rest of it); the pairs
 * in ascending order (distance to the pair before). Each term is followed by its units, ascending: distance to the unit
 * before, doubled, plus 1 for the last one. The bytes of the units go into the index as they are.
 *
 * @param starts where the units of the term with this index begin in `units`; one more at the end.
 */
export function writeRecord(
  words: WordTable,
  pairs: PairTable,
  starts: Uint32Array,
  units: Uint32Array,
): Uint8Array {
  slices.clear();
  lengths.clear();
  const sortedWords = words.toSorted();
  const { pairs: sortedPairs, values } = pairs.toSorted();
  let word = 0;
  let pair = 0;
  for (let range = 0; range < rangeCount; range++) {
    const start = slices.length;
    let wordEnd = word;
    while (wordEnd < sortedWords.length && toRange(sortedWords[wordEnd]![0].charCodeAt(0)) === range)
      wordEnd++;
    slices.number(wordEnd - word);
    for (let before = ""; word < wordEnd; word++) {
      const [term, index] = sortedWords[word]!;
      writeTerm(slices, before, term);
      writeUnits(slices, starts, units, index);
      before = term;
    }
    for (let before = 0; pair < sortedPairs.length && toRange(sortedPairs[pair]! >>> 16) === range; pair++) {
      slices.number(sortedPairs[pair]! - before);
      before = sortedPairs[pair]!;
      writeUnits(slices, starts, units, values[pair]!);
    }
    lengths.number(slices.length - start);
  }
  const record = new Uint8Array(lengths.length + slices.length);
  record.set(lengths.view());
  record.set(slices.view(), lengths.length);
  return record;
}

/** Writes the units of one term, ascending. */
function writeUnits(writer: ByteWriter, starts: Uint32Array, units: Uint32Array, term: number): void {
  const end = starts[term + 1]!;
  let before = 0;
  for (let at = starts[term]!; at < end; at++) {
    const unit = units[at]!;
    writer.number((unit - before) * 2 + (at + 1 === end ? 1 : 0));
    before = unit;
  }
}

/** The slices of a record: views, one a range. */
export function readSlices(record: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(record);
  const lengths = Array.from({ length: rangeCount }, () => reader.number());
  return lengths.map((length) => reader.take(length));
}

/** The slices of ranges in a row, as few bytes as hold them: the slice of range `from + n` is between `ends[n]` and `ends[n + 1]`. */
export function readRanges(
  record: Uint8Array,
  from: number,
  to: number,
): { bytes: Uint8Array; ends: Uint32Array } {
  const reader = new ByteReader(record);
  const ends = new Uint32Array(to - from + 1);
  let start = 0;
  let end = 0;
  for (let range = 0; range < rangeCount; range++) {
    if (range === from) start = end;
    end += reader.number();
    if (range >= from && range < to) ends[range - from + 1] = end - start;
  }
  const length = ends[to - from]!;
  reader.take(start);
  const bytes = reader.take(length);
  // A copy, unless it is nearly all: a view, and that is what `slice` of a Buffer gives, would keep the whole record alive.
  return { bytes: length * 1.1 > record.length ? bytes : new Uint8Array(bytes), ends };
}

/**
 * Calls back for each term of a slice, in order, with the place of its units' bytes in the slice.
 *
 * Either `word` or `pair` is called; `pair` gets two code units as one 32-bit number.
 */
export function eachTerm(
  slice: Uint8Array,
  word: (term: string, start: number, end: number) => void,
  pair: (pair: number, start: number, end: number) => void,
): void {
  const reader = new ByteReader(slice);
  let term = "";
  for (let count = slice.length === 0 ? 0 : reader.number(); count > 0; count--) {
    term = readTerm(reader, term);
    const start = reader.at;
    skipUnits(reader);
    word(term, start, reader.at);
  }
  for (let key = 0; reader.at < reader.end; ) {
    key += reader.number();
    const start = reader.at;
    skipUnits(reader);
    pair(key, start, reader.at);
  }
}
