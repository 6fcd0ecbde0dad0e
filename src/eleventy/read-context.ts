import type { Authorities } from "../entities/authorities.ts";
import { createFindRecord, toRecordNames, toWordingsDigest } from "../mentions/record-wordings.ts";
import type { ReadOptions } from "../posts/read-post.ts";
import type { ReadContext } from "../posts/read-posts.ts";

/**
 * The records as far as reading posts depends on them. Their names are no part of the cache's key: an alias more makes stale
 * only the entries whose own names it belongs to.
 */
export function createReadContext({ records }: Authorities, { mentions }: ReadOptions): ReadContext {
  const names = mentions ? toRecordNames(records) : {};
  const find = createFindRecord(names);
  const none = Object.keys(names).length === 0;
  return {
    records: none ? "" : JSON.stringify(names),
    isStale({ post }) {
      const known = post?.mentions?.wordings ?? "";
      if (none || !post) return known !== "";
      return toWordingsDigest(post.terms, find) !== known;
    },
  };
}
