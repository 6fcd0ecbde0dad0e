import { createHash } from "node:crypto";

/** Short SHA-1 of a file's bytes: names content in the cache. */
export function toContentHash(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("hex").slice(0, 16);
}
