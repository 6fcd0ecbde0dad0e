import { hash } from "node:crypto";

/** Short SHA-1 of a file's bytes: names content in the cache. */
export function toContentHash(bytes: Uint8Array): string {
  return hash("sha1", bytes).slice(0, 16);
}
