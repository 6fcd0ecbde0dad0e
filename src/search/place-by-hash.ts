import { hashText } from "../text/hash-text.ts";

/** A table of `size` places and the place of each key. */
export interface Placing {
  size: number;
  /** As many as keys, in their order. */
  places: Uint32Array;
}

/**
 * Gives every key a number that stays the same when other keys come and go: its hash, or the next free place after it.
 *
 * The result depends on the set of keys alone, not on their order or history. A key that comes or goes moves at most the few
 * that stand right behind it, except where the table itself has to grow or shrink.
 *
 * @param keys all different.
 * @param room places for each key, at least; the table's size is the next power of two.
 */
export function placeByHash(keys: readonly string[], room: number): Placing {
  let size = 1;
  while (size < keys.length * room) size *= 2;
  const hashes = keys.map((key) => hashText(key));
  const order = keys.map((_, index) => index);
  order.sort((a, b) => hashes[a]! - hashes[b]! || (keys[a]! < keys[b]! ? -1 : 1));
  const taken = new Uint8Array(size);
  const places = new Uint32Array(keys.length);
  // The high bits choose the place, so that the order of the hashes is the order of the places and clusters stay short.
  const scale = 4294967296 / size;
  for (const index of order) {
    let place = Math.floor(hashes[index]! / scale);
    while (taken[place]) place = (place + 1) % size;
    taken[place] = 1;
    places[index] = place;
  }
  return { size, places };
}
