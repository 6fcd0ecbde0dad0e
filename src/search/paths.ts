import { hashText } from "../text/hash-text.ts";

/** Folder of the index in the site. Every file in it is gzip, whatever its name says: servers add no second layer to `.bin`. */
export const searchFolder = "search/index";

export const manifestPath = "manifest.bin";
export const datesPath = "dates.bin";

/** Places of posts that share one card file. */
export const cardPlaces = 32;

export function toCardPath(place: number): string {
  return `cards/${Math.floor(place / cardPlaces)}.bin`;
}

/** A shard is named by the first term it holds, so that it keeps its name when others come and go. */
export function toShardPath(first: string): string {
  const name = hex(hashText(first)) + hex(hashText(first, 0x5bd1e995));
  return `terms/${name.slice(0, 2)}/${name.slice(2, 14)}.bin`;
}

export const namesFolder = "names/";
export const namesManifestPath = "names/manifest.bin";

/** The file of suggestions whose first key this is. */
export function toNamesPath(first: string): string {
  return `names/${hex(hashText(first)) + hex(hashText(first, 0x5bd1e995)).slice(0, 4)}.bin`;
}

/** The best suggestions of a prefix that very many share. */
export function toTopPath(prefix: string): string {
  return `names/top/${hex(hashText(prefix)) + hex(hashText(prefix, 0x5bd1e995)).slice(0, 4)}.bin`;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, "0");
}
