import { toPointers } from "./entry-pointers.ts";
import { pickFields } from "./pick-fields.ts";
import type { CommonEntry, CommonMentions, CommonPost } from "./rare-fields.ts";

/** What every build asks of every post. */
const entryHead = [
  "path",
  "hash",
  "structure",
  "tally",
  "links",
  "sourceLink",
  "twins",
  "glosses",
] as const satisfies (keyof CommonEntry)[];
const postHead = [
  "folder",
  "url",
  "aliases",
  "layout",
  "title",
  "date",
  "updated",
  "draft",
  "exclude",
  "noindex",
  "speakers",
] as const satisfies (keyof CommonPost)[];
/** What a build asks of posts whose page, card or term it makes. */
const entryRest = ["postings", "twin", "rare"] as const satisfies (keyof CommonEntry)[];
const postRest = ["stem", "language", "terms", "counts", "body"] as const satisfies (keyof CommonPost)[];

const mentionsRest = ["about", "said", "passages", "renderings"] as const satisfies (keyof CommonMentions)[];

/** Bytes of an entry in one pack: the end of the last of them, and how many. */
type PackUse = [file: string, end: number, bytes: number];

/** The first part of an entry's text: all that a build asks of posts whose pages stay as they are. */
export type EntryHead = Pick<CommonEntry, (typeof entryHead)[number]> & {
  packs: PackUse[];
  /** `wordings` stands for mentions, too: without them there is none. */
  post?: Pick<CommonPost, (typeof postHead)[number]> & { wordings?: string };
};

/** The second part. */
export type EntryRest = Pick<CommonEntry, (typeof entryRest)[number]> & {
  post?: Pick<CommonPost, (typeof postRest)[number]> & { mentions?: Omit<CommonMentions, "wordings"> };
};

/** Parts two texts that are JSON: neither has one inside. */
const tab = "\t";

/**
 * An entry without its rare fields as text: first what a build asks of all posts, then what it asks of those whose pages or cards it
 * makes. Most builds parse less than half of what they know.
 */
export function toEntryText(entry: CommonEntry): string {
  const { post } = entry;
  const head: EntryHead = Object.assign(pickFields(entry, entryHead), { packs: sumPacks(entry) });
  const rest: EntryRest = pickFields(entry, entryRest);
  if (post) {
    const { mentions } = post;
    head.post = pickFields(post, postHead);
    rest.post = pickFields(post, postRest);
    if (mentions) {
      head.post.wordings = mentions.wordings;
      rest.post.mentions = pickFields(mentions, mentionsRest);
    }
  }
  return `${JSON.stringify(head)}${tab}${JSON.stringify(rest)}`;
}

function sumPacks(entry: CommonEntry): PackUse[] {
  const uses = new Map<string, PackUse>();
  for (const { file, offset, length } of toPointers(entry)) {
    const [, end, bytes] = uses.get(file) ?? [file, 0, 0];
    uses.set(file, [file, Math.max(end, offset + length), bytes + length]);
  }
  return [...uses.values()];
}

/** Where the second part of an entry's text begins; -1 for the text of a whole entry, which has no parts. */
export function findRest(text: string | Buffer): number {
  const at = text.indexOf(tab);
  return at === -1 ? -1 : at + tab.length;
}
