import { ByteReader, ByteWriter } from "./bytes.ts";
import { readTerm, writeTerm } from "./shard.ts";

/** What a search must know before it can ask for anything: the first file it loads. */
export interface SearchManifest {
  /** Changes whenever any file of the index does. */
  version: number;
  /** Size of the table of posts: places run from 0 to size - 1. */
  size: number;
  posts: number;
  /** First terms of all shards, ascending. */
  firsts: string[];
  /** For each place: years since 1900 of the post's date times 12, plus months, 0 without date or post; for recency. */
  months: Uint16Array;
  /** For each place: bits of the number of turns; 0 without a post. */
  lengths: Uint8Array;
}

export function writeManifest(manifest: SearchManifest): Uint8Array {
  const writer = new ByteWriter(1 << 16);
  writer.number(manifest.version);
  writer.number(manifest.size);
  writer.number(manifest.posts);
  writer.number(manifest.firsts.length);
  let before = "";
  for (const first of manifest.firsts) {
    writeTerm(writer, before, first);
    before = first;
  }
  for (const length of manifest.lengths) writer.number(length);
  // Only posts have a month; most are recent, so count back from the newest.
  const newest = manifest.months.reduce((a, b) => Math.max(a, b), 0);
  writer.number(newest);
  for (let place = 0; place < manifest.size; place++) {
    if (manifest.lengths[place] !== 0)
      writer.number(manifest.months[place] === 0 ? 0 : newest - manifest.months[place]! + 1);
  }
  return writer.toBytes();
}

export function readManifest(bytes: Uint8Array): SearchManifest {
  const reader = new ByteReader(bytes);
  const version = reader.number();
  const size = reader.number();
  const posts = reader.number();
  const firsts: string[] = [];
  const count = reader.number();
  for (let first = ""; firsts.length < count; firsts.push(first)) first = readTerm(reader, first);
  const lengths = Uint8Array.from({ length: size }, () => reader.number());
  const newest = reader.number();
  const months = Uint16Array.from(lengths, (length) => {
    const back = length === 0 ? 0 : reader.number();
    return back === 0 ? 0 : newest - back + 1;
  });
  return { version, size, posts, firsts, months, lengths };
}

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
