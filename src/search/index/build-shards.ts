import { toShardPath } from "../paths.ts";
import { eachTerm, readRanges, readSlices } from "../postings/record.ts";
import { rangeCount } from "../ranges.ts";
import { readShard, type TermEntry, writeShard } from "../shard.ts";
import { cutShards, listPieces, type Piece, type ShardState, toPiece, writeGroups } from "./cut-shards.ts";
import type { IndexFiles } from "./index-files.ts";
import { changePostings, mergeSlices, type PostSlice } from "./merge-slices.ts";

/** Bytes of postings to hold at a time: more posts than that are read again for every few ranges. */
const heldBytes = 256 * 1024 * 1024;

/** Postings are nearly as small as they get: a higher level of gzip takes a quarter longer for 0.4 % less. */
const postingsLevel = 1;

/** A post's place and the way to its record. */
export interface PlacedRecord {
  place: number;
  length: number;
  read: () => Uint8Array;
}

/** Builds all shards anew. @param records in ascending order of place. */
export async function buildShards(
  records: readonly PlacedRecord[],
  files: IndexFiles,
): Promise<ShardState[][]> {
  const total = records.reduce((sum, { length }) => sum + length, 0);
  const rangesAtOnce = Math.max(1, Math.floor((rangeCount * heldBytes) / Math.max(total, heldBytes)));
  const shards: ShardState[][] = [];
  for (let from = 0; from < rangeCount; from += rangesAtOnce) {
    const to = Math.min(rangeCount, from + rangesAtOnce);
    const held = records.map(({ place, read }) => ({ place, ...readRanges(read(), from, to) }));
    for (let range = 0; range < to - from; range++) {
      const slices = held.flatMap(({ place, bytes, ends }): PostSlice[] => {
        const [start, end] = [ends[range]!, ends[range + 1]!];
        // A slice of one byte says that there are no words, and has no pairs.
        return end - start > 1 ? [{ place, bytes, start, end }] : [];
      });
      const pieces = mergeSlices(slices).map(toPiece);
      shards.push(
        writeShards(
          cutShards(pieces, () => []),
          files,
          () => [],
        ),
      );
      await files.makeRoom();
    }
  }
  return shards;
}

/** A place whose post is another than before. */
export interface ChangedPlace {
  place: number;
  before?: Uint8Array;
  after?: Uint8Array;
}

/** Updates the shards that the changed posts touch. */
export async function updateShards(
  before: readonly ShardState[][],
  changed: readonly ChangedPlace[],
  files: IndexFiles,
): Promise<ShardState[][]> {
  const slices = changed.map(({ place, before, after }) => ({
    place,
    before: before ? readSlices(before) : undefined,
    after: after ? readSlices(after) : undefined,
  }));
  const updated: ShardState[][] = [];
  for (const [range, shards] of before.entries()) {
    const changes = new Map<string, Map<number, Uint8Array | undefined>>();
    for (const { place, before, after } of slices)
      addChanges(changes, place, before?.[range], after?.[range]);
    updated.push(updateRange(shards, changes, files));
    await files.makeRoom();
  }
  return updated;
}

type Changes = Map<string, Map<number, Uint8Array | undefined>>;

function addChanges(changes: Changes, place: number, before?: Uint8Array, after?: Uint8Array): void {
  const old = toUnits(before);
  const set = (term: string, units: Uint8Array | undefined): void => {
    let places = changes.get(term);
    if (!places) {
      places = new Map();
      changes.set(term, places);
    }
    places.set(place, units);
  };
  for (const [term, units] of toUnits(after)) {
    const known = old.get(term);
    old.delete(term);
    if (!known || Buffer.compare(known, units) !== 0) set(term, units);
  }
  for (const term of old.keys()) set(term, undefined);
}

function toUnits(slice: Uint8Array | undefined): Map<string, Uint8Array> {
  const units = new Map<string, Uint8Array>();
  if (!slice) return units;
  eachTerm(
    slice,
    (term, start, end) => units.set(term, slice.subarray(start, end)),
    (pair, start, end) =>
      units.set(String.fromCharCode(pair >>> 16, pair & 65535), slice.subarray(start, end)),
  );
  return units;
}

function updateRange(shards: readonly ShardState[], changes: Changes, files: IndexFiles): ShardState[] {
  if (changes.size === 0) {
    for (const [first] of shards) files.keep(toShardPath(first));
    return [...shards];
  }
  const open = (first: string): TermEntry[] => readShard(files.readBefore(toShardPath(first)));
  const openPiece = ({ first }: Piece): Piece[] => open(first).map(toPiece);
  const pieces = listPieces(shards, [...changes.keys()].sort(), (first, terms) =>
    applyChanges(first === undefined ? [] : open(first), terms, changes).map(toPiece),
  );
  return writeShards(cutShards(pieces, openPiece), files, openPiece);
}

/** @param terms the changed terms that belong to the shard, ascending. */
function applyChanges(
  entries: readonly TermEntry[],
  terms: readonly string[],
  changes: Changes,
): TermEntry[] {
  const result: TermEntry[] = [];
  let next = 0;
  const add = (term: string, bytes: Uint8Array): void => {
    const changed = changePostings(bytes, changes.get(term)!);
    if (changed.length > 0) result.push({ term, bytes: changed });
  };
  for (const entry of entries) {
    while (next < terms.length && terms[next]! < entry.term) add(terms[next++]!, new Uint8Array());
    if (terms[next] === entry.term) add(terms[next++]!, entry.bytes);
    else result.push(entry);
  }
  while (next < terms.length) add(terms[next++]!, new Uint8Array());
  return result;
}

function writeShards(groups: Piece[][], files: IndexFiles, open: (piece: Piece) => Piece[]): ShardState[] {
  return writeGroups(groups, {
    open,
    keep: (first) => files.keep(toShardPath(first)),
    write: (first, entries) => files.write(toShardPath(first), writeShard(entries), postingsLevel),
  });
}
