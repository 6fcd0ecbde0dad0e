import type { Mentions, PackPointer, Post } from "../model.ts";
import type { Entry } from "./entry.ts";

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
 * Takes an entry apart.
 *
 * @param keep puts the rare fields, as JSON, where `joinEntry` finds them.
 */
export function splitEntry(entry: Entry, keep: (json: string) => PackPointer): CommonEntry {
  const [ofEntry, { post, ...common }] = takeOut(entry, rareOfEntry);
  const rare: Rare = { entry: ofEntry };
  const split: CommonEntry = { ...common, rare: { file: "", offset: 0, length: 0, crc: 0 } };
  if (post) {
    const [ofPost, { mentions, path, hash, ...others }] = takeOut(post, rareOfPost);
    rare.post = ofPost;
    split.post = others;
    if (mentions) {
      const { links, ...numbers } = mentions;
      if (links !== undefined) rare.links = links;
      split.post.mentions = numbers;
    }
  }
  split.rare = keep(JSON.stringify(rare));
  return split;
}

function takeOut<T extends object, K extends keyof T>(
  from: T,
  fields: readonly K[],
): [taken: Pick<T, K>, rest: Omit<T, K>] {
  const rest = { ...from };
  const taken = {} as Pick<T, K>;
  for (const field of fields) {
    if (field in rest) taken[field] = rest[field];
    delete rest[field];
  }
  return [taken, rest];
}
