import type { PackPointer, Post } from "../model.ts";
import type { Entry } from "./entry.ts";
import type { EntryHead, EntryRest } from "./entry-text.ts";
import type { CommonEntry, CommonMentions, CommonPost, Rare } from "./rare-fields.ts";

/** Reads the bytes that a pointer names. @throws DamagedPack */
export type ReadPack = (pointer: PackPointer) => Buffer;

/** The second part of an entry's text, or what reads it. */
type Rest = EntryRest | (() => EntryRest);

/** Gives an entry that was taken apart all its fields again: what is not in its head is read when somebody asks. */
export function joinEntry(head: EntryHead, rest: Rest, read: ReadPack): Entry {
  // A field that is absent is one that is `undefined` here: no reader tells them apart, and all entries have one shape.
  return new JoinedEntry(head, rest, read) as Entry;
}

/** An entry that `joinEntry` made, to be written again; `undefined` for one that was never taken apart. */
export function asCommon(entry: Entry): CommonEntry | undefined {
  return entry instanceof JoinedEntry ? (entry as CommonEntry) : undefined;
}

// Classes, with all fields in one order: an object whose prototype is changed gets a shape of its own.

class JoinedEntry {
  readonly #read: ReadPack;
  #rest: Rest;
  readonly path: string;
  readonly hash: string;
  readonly structure: Entry["structure"];
  readonly tally: Entry["tally"];
  readonly links: Entry["links"];
  readonly sourceLink: Entry["sourceLink"];
  readonly twins: Entry["twins"];
  readonly glosses: Entry["glosses"];
  readonly post: JoinedPost | undefined;

  constructor(head: EntryHead, rest: Rest, read: ReadPack) {
    this.#read = read;
    this.#rest = rest;
    this.path = head.path;
    this.hash = head.hash;
    this.structure = head.structure;
    this.tally = head.tally;
    this.links = head.links;
    this.sourceLink = head.sourceLink;
    this.twins = head.twins;
    this.glosses = head.glosses;
    this.post = head.post && new JoinedPost(head.post, this);
  }

  get postings(): Entry["postings"] {
    return this.rest().postings;
  }
  get twin(): Entry["twin"] {
    return this.rest().twin;
  }
  get rare(): PackPointer {
    return this.rest().rare;
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

  rest(): EntryRest {
    if (typeof this.#rest === "function") this.#rest = this.#rest();
    return this.#rest;
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
  readonly url: Post["url"];
  readonly aliases: Post["aliases"];
  readonly layout: string;
  readonly title: string;
  readonly date: string;
  readonly updated: string;
  readonly draft: boolean;
  readonly exclude: boolean;
  readonly noindex: boolean;
  readonly speakers: Post["speakers"];
  readonly hash: string;
  readonly mentions: JoinedMentions | undefined;

  constructor(head: NonNullable<EntryHead["post"]>, entry: JoinedEntry) {
    this.#entry = entry;
    this.path = entry.path;
    this.folder = head.folder;
    this.url = head.url;
    this.aliases = head.aliases;
    this.layout = head.layout;
    this.title = head.title;
    this.date = head.date;
    this.updated = head.updated;
    this.draft = head.draft;
    this.exclude = head.exclude;
    this.noindex = head.noindex;
    this.speakers = head.speakers;
    this.hash = entry.hash;
    this.mentions = head.wordings === undefined ? undefined : new JoinedMentions(head.wordings, entry);
  }

  get stem(): string {
    return this.#rest().stem;
  }
  get language(): Post["language"] {
    return this.#rest().language;
  }
  get terms(): Post["terms"] {
    return this.#rest().terms;
  }
  get counts(): Post["counts"] {
    return this.#rest().counts;
  }
  get body(): PackPointer {
    return this.#rest().body;
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

  #rest(): NonNullable<EntryRest["post"]> {
    return this.#entry.rest().post!;
  }

  #open(): NonNullable<Rare["post"]> {
    return this.#entry.open().post!;
  }
}

class JoinedMentions implements CommonMentions {
  readonly #entry: JoinedEntry;
  readonly wordings: string;

  constructor(wordings: string, entry: JoinedEntry) {
    this.#entry = entry;
    this.wordings = wordings;
  }

  get about(): number[] {
    return this.#rest().about;
  }
  get said(): number[] {
    return this.#rest().said;
  }
  get passages(): PackPointer {
    return this.#rest().passages!;
  }
  get renderings(): CommonMentions["renderings"] {
    return this.#rest().renderings;
  }
  get links(): string | undefined {
    return this.#entry.open().links;
  }

  #rest() {
    return this.#entry.rest().post!.mentions!;
  }
}
