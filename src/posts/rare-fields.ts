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

interface Rare {
  entry: Pick<Entry, (typeof rareOfEntry)[number]>;
  post?: Pick<Post, (typeof rareOfPost)[number]>;
  links?: string;
}

/** Its path and hash are those of the entry. */
type CommonPost = Omit<Post, (typeof rareOfPost)[number] | "mentions" | "path" | "hash"> & {
  mentions?: CommonMentions | undefined;
};
type CommonMentions = Omit<Mentions, "links">;

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

/** Reads the bytes that a pointer names. @throws DamagedPack */
type ReadPack = (pointer: PackPointer) => Buffer;

/** Gives an entry that `splitEntry` took apart its rare fields again: they are read when somebody asks, and go into no JSON. */
export function joinEntry(common: CommonEntry, read: ReadPack): Entry {
  // A field that is absent is one that is `undefined` here: no reader tells them apart, and all entries have one shape.
  return new JoinedEntry(common, read) as Entry;
}

// Classes, with all fields in one order: an object whose prototype is changed gets a shape of its own.

class JoinedEntry {
  readonly #read: ReadPack;
  readonly path: string;
  readonly hash: string;
  readonly structure: string | undefined;
  readonly tally: Entry["tally"] | undefined;
  readonly links: string[] | undefined;
  readonly twins: string[] | undefined;
  readonly postings: PackPointer | undefined;
  readonly glosses: PackPointer | undefined;
  readonly twin: PackPointer | undefined;
  readonly rare: PackPointer;
  readonly post: JoinedPost | undefined;

  constructor(common: CommonEntry, read: ReadPack) {
    this.#read = read;
    this.path = common.path;
    this.hash = common.hash;
    this.structure = common.structure;
    this.tally = common.tally;
    this.links = common.links;
    this.twins = common.twins;
    this.postings = common.postings;
    this.glosses = common.glosses;
    this.twin = common.twin;
    this.rare = common.rare;
    this.post = common.post && new JoinedPost(common.post, this);
  }

  get problems(): Entry["problems"] {
    return this.open().entry.problems;
  }
  get fixable(): Entry["fixable"] {
    return this.open().entry.fixable;
  }
  get evidence(): Entry["evidence"] {
    return this.open().entry.evidence;
  }

  open(): Rare {
    if (opened?.entry !== this)
      opened = { entry: this, rare: JSON.parse(this.#read(this.rare).toString("utf8")) as Rare };
    return opened.rare;
  }
}

/** What was asked for last: whoever asks for one field mostly asks for others. */
let opened: { entry: JoinedEntry; rare: Rare } | undefined;

class JoinedPost implements CommonPost {
  readonly #entry: JoinedEntry;
  readonly path: string;
  readonly folder: string;
  readonly stem: string;
  readonly url: Post["url"];
  readonly aliases: Post["aliases"];
  readonly layout: string;
  readonly title: string;
  readonly date: string;
  readonly updated: string;
  readonly draft: boolean;
  readonly exclude: boolean;
  readonly noindex: boolean;
  readonly language: Post["language"];
  readonly terms: Post["terms"];
  readonly speakers: Post["speakers"];
  readonly counts: Post["counts"];
  readonly hash: string;
  readonly body: PackPointer;
  readonly mentions: JoinedMentions | undefined;

  constructor(common: CommonPost, entry: JoinedEntry) {
    this.#entry = entry;
    this.path = entry.path;
    this.folder = common.folder;
    this.stem = common.stem;
    this.url = common.url;
    this.aliases = common.aliases;
    this.layout = common.layout;
    this.title = common.title;
    this.date = common.date;
    this.updated = common.updated;
    this.draft = common.draft;
    this.exclude = common.exclude;
    this.noindex = common.noindex;
    this.language = common.language;
    this.terms = common.terms;
    this.speakers = common.speakers;
    this.counts = common.counts;
    this.hash = entry.hash;
    this.body = common.body;
    this.mentions = common.mentions && new JoinedMentions(common.mentions, entry);
  }

  get summary(): string {
    return this.#open().summary;
  }
  get insight(): string {
    return this.#open().insight;
  }
  get contents(): string {
    return this.#open().contents;
  }
  get author(): string {
    return this.#open().author;
  }
  get status(): string {
    return this.#open().status;
  }
  get source(): string {
    return this.#open().source;
  }
  get video(): string {
    return this.#open().video;
  }
  get originalLanguage(): string {
    return this.#open().originalLanguage;
  }

  #open(): NonNullable<Rare["post"]> {
    return this.#entry.open().post!;
  }
}

class JoinedMentions implements CommonMentions {
  readonly #entry: JoinedEntry;
  readonly wordings: string;
  readonly about: number[];
  readonly said: number[];
  readonly passages: PackPointer;

  constructor({ wordings, about, said, passages }: CommonMentions, entry: JoinedEntry) {
    this.#entry = entry;
    this.wordings = wordings;
    this.about = about;
    this.said = said;
    this.passages = passages!;
  }

  get links(): string | undefined {
    return this.#entry.open().links;
  }
}
