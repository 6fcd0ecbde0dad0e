import { crc32 } from "node:zlib";

/** The CRC-32 of parts in a row, as `crc32` gives it for all of them joined. */
export function sumParts(parts: readonly Uint8Array[]): number {
  // Of no bytes at a place that is none, zlib forgets the sum so far.
  return parts.reduce((sum, part) => (part.length === 0 ? sum : crc32(part, sum)), 0);
}
