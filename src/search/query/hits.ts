import { ByteReader } from "../bytes.ts";
import { skipUnits } from "../shard.ts";

/** Units by place: where something occurs. Units ascend. */
export type Hits = Map<number, number[]>;

/** Postings as hits. */
export function readHits(bytes: Uint8Array): Hits {
  const hits: Hits = new Map();
  const reader = new ByteReader(bytes);
  for (let place = 0; reader.at < reader.end; ) {
    place += reader.number();
    hits.set(place, readUnits(reader));
  }
  return hits;
}

/** How many places the postings have. */
export function countPlaces(bytes: Uint8Array): number {
  const reader = new ByteReader(bytes);
  let count = 0;
  for (; reader.at < reader.end; count++) {
    reader.number();
    skipUnits(reader);
  }
  return count;
}

/** Those of the hits that the postings have, too. */
export function intersect(hits: Hits, bytes: Uint8Array): Hits {
  const common: Hits = new Map();
  const reader = new ByteReader(bytes);
  for (let place = 0; reader.at < reader.end; ) {
    place += reader.number();
    const units = hits.get(place);
    if (!units) {
      skipUnits(reader);
      continue;
    }
    const both = findBoth(units, readUnits(reader));
    if (both.length > 0) common.set(place, both);
  }
  return common;
}

/** Numbers that two ascending lists have in common, ascending. */
export function findBoth(one: readonly number[], other: readonly number[]): number[] {
  const both: number[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    if (one[a] === other[b]) {
      both.push(one[a]!);
      a++;
      b++;
    } else if (one[a]! < other[b]!) a++;
    else b++;
  }
  return both;
}

/** All hits of both. */
export function unite(all: readonly Hits[]): Hits {
  if (all.length === 1) return all[0]!;
  const united = new Map<number, Set<number>>();
  for (const hits of all) {
    for (const [place, units] of hits) {
      const held = united.get(place) ?? new Set();
      for (const unit of units) held.add(unit);
      united.set(place, held);
    }
  }
  return new Map([...united].map(([place, units]) => [place, [...units].sort((a, b) => a - b)]));
}

function readUnits(reader: ByteReader): number[] {
  const units: number[] = [];
  for (let unit = 0, last = 0; !last; ) {
    const number = reader.number();
    last = number & 1;
    unit += number >>> 1;
    units.push(unit);
  }
  return units;
}
