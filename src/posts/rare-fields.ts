import type { Mentions, PackPointer, Post } from "../model.ts";
import type { Entry } from "./entry.ts";
import { pickFields } from "./pick-fields.ts";

/**
 * What a build asks of few posts, unless it makes all pages: half of all that is known of a post. It lies in the pack, and is read when
 * somebody asks.
 */
const rareOfEntry = ["problems", "fixable", "evidence"] as const satisfies (keyof Entry)[];
const rareOfPost = [
  "summary",
  "insight",
  "contents",
  "author",
  "status",
  "source",
  "video",
  "originalLanguage",
] as const satisfies (keyof Post)[];

export interface Rare {
  entry: Pick<Entry, (typeof rareOfEntry)[number]>;
  post?: Pick<Post, (typeof rareOfPost)[number]>;
  links?: string;
}

/** Its path and hash are those of the entry. */
export type CommonPost = Omit<Post, (typeof rareOfPost)[number] | "mentions" | "path" | "hash"> & {
  mentions?: CommonMentions | undefined;
};
export type CommonMentions = Omit<Mentions, "links">;

/** An entry without its rare fields, which lie where it says. */
export type CommonEntry = Omit<Entry, "problems" | "post"> & { post?: CommonPost; rare: PackPointer };

/**
 * Puts the rare fields of an entry where `joinEntry` finds them. What comes back has them still: `toEntryText` leaves them out.
 *
 * @param keep is given them as JSON, and says where it put them.
 */
export function splitEntry(entry: Entry, keep: (json: string) => PackPointer): CommonEntry {
  const { post } = entry;
  const rare: Rare = { entry: pickFields(entry, rareOfEntry) };
  if (post) {
    rare.post = pickFields(post, rareOfPost);
    const links = post.mentions?.links;
    if (links !== undefined) rare.links = links;
  }
  return { ...entry, rare: keep(JSON.stringify(rare)) };
}
