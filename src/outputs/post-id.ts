/** What feed readers know a post by. */
import { createHash } from "node:crypto";
import type { Post } from "../model.ts";
import { type SiteAddress, toAddress } from "./site-address.ts";

/**
 * The id of a post in every feed: its first address, made from the file's path as addresses are (macOS takes letters with accents apart,
 * and some systems write `.MD`: neither may change it), so that a later `slug`, `permalink`,
 * title or date does not show the post to every follower again. A site without `url` has no addresses; its ids are
 * name-based UUIDs (RFC 9562, version 5) of the path.
 */
export function toPostId(site: SiteAddress, post: Pick<Post, "path">): string {
  return toFeedId(site, `/${post.path.normalize("NFC").replace(/\.md$/i, "")}/`);
}

/** The same for a feed or a page: `path` is the site's own path, e.g. `/feed.xml`. */
export function toFeedId(site: SiteAddress, path: string): string {
  return site.url === "" ? toUuid(path) : toAddress(site, path);
}

/** RFC 9562's namespace for URLs. */
const NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

function toUuid(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
