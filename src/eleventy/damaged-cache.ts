import path from "node:path";
import { DamagedPack } from "../posts/pack.ts";
import { removeCached } from "../posts/post-cache.ts";
import { findCause } from "./causes.ts";

/**
 * Empties a cache that gave back other bytes than it was given, and says so: its index cannot tell which, so all posts are read again.
 *
 * @returns whether that was what went wrong.
 */
export function dropDamaged(error: unknown, cache: string): boolean {
  const damaged = findCause(error, (at) => at.name === DamagedPack.name);
  if (!damaged) return false;
  process.stderr.write(`The cache is damaged (${damaged.message}): reading every post again.\n`);
  removeCached(path.join(cache, "posts"));
  return true;
}
