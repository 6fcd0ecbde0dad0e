import { ByteReader, ByteWriter } from "./bytes.ts";
import { TermList, writeTermList } from "./term-list.ts";

/** What a search must know before it can ask for anything: the first file it loads, and the only one it waits for. */
export interface SearchManifest {
  /** Changes whenever any file of the index does. */
  version: number;
  /** Size of the table of posts: places run from 0 to size - 1. */
  size: number;
  posts: number;
  /** First terms of all shards, ascending. */
  firsts: TermList;
  /** Traditional characters and what they fold to, see `writeHanTable`. */
  han: Uint8Array;
  /** For each place: bits of the number of turns; 0 without a post. */
  lengths: Uint8Array;
  /** For each place: months from the post's date to the newest post's, plus 1, see `toAges`; 0 without date or post. */
  ages: Uint8Array;
}

/** @param firsts first terms of all shards, ascending. */
export function writeManifest(
  { version, size, posts, ...manifest }: Omit<SearchManifest, "firsts">,
  firsts: readonly string[],
): Uint8Array {
  const writer = new ByteWriter(1 << 16);
  for (const number of [version, size, posts]) writer.number(number);
  writeTermList(writer, firsts, new ByteWriter(1 << 16));
  writer.number(manifest.han.length);
  // Bytes as they are: the reader takes them whole, and gzip makes them small.
  const ages = manifest.ages.filter((_, place) => manifest.lengths[place] !== 0);
  for (const bytes of [manifest.han, manifest.lengths, ages]) writer.copy(bytes);
  return writer.toBytes();
}

/** Reads what `writeManifest` wrote; some of its tables are views. */
export function readManifest(bytes: Uint8Array): SearchManifest {
  const reader = new ByteReader(bytes);
  const [version, size, posts] = [reader.number(), reader.number(), reader.number()];
  const firsts = new TermList(reader);
  const han = reader.take(reader.number());
  const lengths = reader.take(size);
  const ages = new Uint8Array(size);
  // Only a post has an age.
  for (let place = 0; place < size; place++)
    if (lengths[place] !== 0) ages[place] = reader.bytes[reader.at++]!;
  return { version, size, posts, firsts, han, lengths, ages };
}

/**
 * Ages of posts, from the months of their dates (see `toMonth`): more than twenty years are all the same.
 *
 * A newest date that all others are too old for is mostly a slip of the pen (`2206-01-05`): they count from the newest one of their own.
 */
export function toAges(months: Uint16Array): Uint8Array {
  const dated = [...new Set(months)].filter((month) => month > 0).sort((a, b) => b - a);
  const isAlone = (place: number): boolean =>
    place + 1 < dated.length && dated[place]! - dated[place + 1]! >= oldest;
  let first = 0;
  while (isAlone(first)) first++;
  // Those that are passed over are newer than all others still.
  const newest = (dated[first] ?? 0) + (first > 0 ? 1 : 0);
  return Uint8Array.from(months, (month) =>
    month === 0 ? 0 : Math.min(oldest, Math.max(1, newest - month + 1)),
  );
}

const oldest = 255;

/** Months since 1900 of `YYYY-MM-DD`, at least 1; 0 for no date. */
export function toMonth(date: string): number {
  const match = /^(\d{4})-(\d\d)/.exec(date);
  return match ? Math.min(65535, Math.max(1, (Number(match[1]) - 1900) * 12 + Number(match[2]))) : 0;
}

/** Days since 1900 of `YYYY-MM-DD`, at least 1; 0 for no date. */
export function toDay(date: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  if (!match) return 0;
  const days =
    (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - Date.UTC(1900, 0, 1)) / 86400000 +
    1;
  return Math.min(65535, Math.max(1, days));
}
