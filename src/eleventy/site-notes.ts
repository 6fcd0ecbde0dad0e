import { hash } from "node:crypto";
import type { Post, Relink, Url } from "../model.ts";
import { nothingShown, type Shown, toShown } from "../pages/changes.ts";
import type { Library } from "../pages/library.ts";
import type { UnchangedPage } from "../pages/page.ts";
import type { PageKind } from "../pages/views.ts";
import type { Entry } from "../posts/entry.ts";
import type { Places } from "../publish/publisher.ts";

/** What a published site was made from; kept with the record of its files, as JSON. */
interface Notes {
  /** One word for everything besides posts that decides what is made of them. */
  made: string;
  /** One word for that, and for which pages there are and what they are called. */
  structure: string;
  /** Paths of the posts, in order, and one word of each. */
  paths: string[];
  posts: string[];
  /** What is shown of them; nothing of those that cannot be read. */
  shown: (Shown | null)[];
  /** By name of a layout the digest of all that decides how it prints. */
  layouts: Record<string, string>;
  /** By address of a post the links in it that led nowhere. */
  relinks: Record<Url, Relink[]>;
  /** Where the files of a kind of pages stand among all files, in the order in which they were announced. */
  places: Partial<Record<PageKind | "feed", Places>>;
}

const nothing: Notes = {
  made: "",
  structure: "",
  paths: [],
  posts: [],
  shown: [],
  layouts: {},
  relinks: {},
  places: {},
};

export interface SiteChanges {
  /** One word for all that taxonomies are made from; the same of the published site, if that can be compared. */
  structure: string;
  structureBefore: string | undefined;
  /** See `traceChanges`. */
  changed: ReadonlyMap<Post, Shown> | undefined;
  /** One word for what was read of all posts; that of the published site, where all else is as it was. */
  postsKey: string;
  postsKeyBefore: string | undefined;
}

/** Whether there are other pages than were published, or some are called otherwise. */
function isRenamed({ structure, structureBefore }: SiteChanges): boolean {
  return structure !== structureBefore;
}

/** Posts up to which one thread does all that an edit needs. */
const fewChanged = 16;

/** Whether one thread does all that is left to do in a moment: of the same pages few posts are others. */
export function isSmall(changes: SiteChanges): boolean {
  return !isRenamed(changes) && changes.changed !== undefined && changes.changed.size <= fewChanged;
}

/**
 * Compares a build with the site that is published: which posts are others, and which pages need not be looked at. What is not
 * certain counts as changed.
 */
export class SiteNotes {
  readonly #before: Notes;
  readonly #now: Notes = { ...nothing, shown: [], layouts: {}, places: {} };
  #isLaidOutAlike: boolean | undefined;

  /** @param before what `toText` gave when the site was published; `""` where that is not known. */
  constructor(before: string) {
    this.#before = before === "" ? nothing : (JSON.parse(before) as Notes);
  }

  /**
   * Notes the posts.
   *
   * @param published those of the posts that have pages.
   * @param made all besides the posts that decides what is made of them.
   * @returns the site's structure, and where all else is as it was when the site was published the posts that are others.
   */
  findChanges(entries: readonly Entry[], published: readonly Post[], made: readonly unknown[]): SiteChanges {
    const shown = new Set(published);
    const structures = entries.map(({ path, post, structure }) => {
      // A post without a page is not there.
      const word = post && shown.has(post) ? structure : undefined;
      return `${path}\0${word ?? ""}\n`;
    });
    this.#now.made = hash("sha1", JSON.stringify(made));
    this.#now.structure = hash("sha1", `${this.#now.made}\n${structures.join("")}`);
    this.#now.paths = entries.map(({ path }) => path);
    // What has no page, since another post has its address, may get one without being touched.
    this.#now.posts = entries.map(
      ({ hash, post }) => `${hash}${post?.mentions?.wordings ?? ""}${post && shown.has(post) ? "" : " -"}`,
    );
    const { made: word, structure, paths, posts } = this.#now;
    const before = this.#before;
    const postsKey = toPostsKey(this.#now);
    if (before.made !== word)
      return {
        structure,
        structureBefore: undefined,
        changed: undefined,
        postsKey,
        postsKeyBefore: undefined,
      };
    const findPlace = createFindPlace(before.paths, paths);
    const changed = new Map<Post, Shown>();
    for (const [index, { post }] of entries.entries()) {
      const place = findPlace(index);
      const shown = (place !== undefined && before.shown[place]) || undefined;
      if (place !== undefined && before.posts[place] === posts[index]) this.#now.shown[index] = shown ?? null;
      else if (post) changed.set(post, shown ?? nothingShown);
    }
    const structureBefore = before.structure;
    return { structure, structureBefore, changed, postsKey, postsKeyBefore: toPostsKey(before) };
  }

  /** Notes what is known once there is a library. @param relinks see `findRelinks`. */
  take(
    entries: readonly Entry[],
    { toCard, changes }: Pick<Library, "toCard" | "changes">,
    relinks: ReadonlyMap<Url, Relink[]>,
  ): void {
    this.#now.relinks = Object.fromEntries(relinks);
    this.#now.shown = entries.map(({ post }, index) => {
      if (!post) return null;
      return (changes.card(post) ? undefined : this.#now.shown[index]) ?? toShown(post, toCard);
    });
  }

  /** Notes the digest of a layout. */
  takeLayout(layout: string, digest: string): void {
    this.#now.layouts[layout] = digest;
  }

  /** Whether a page whose sources are the same is as it was published, too. @param digest that of its layout. */
  isSame({ layout, url }: UnchangedPage, digest: string): boolean {
    if (this.#before.layouts[layout] !== digest) return false;
    const [before, now] = [this.#before.relinks[url], this.#now.relinks[url]];
    return before === now || String(before ?? "") === String(now ?? "");
  }

  /** Notes where all files of a kind of pages stand. */
  takePlaces(kind: PageKind | "feed", places: Places): void {
    this.#now.places[kind] = places;
  }

  /**
   * Where the published files of a kind of pages stand, if all of them stay what they are but for those whose sources are others.
   *
   * @param digestOf a layout's digest by its name.
   */
  findPlaces(kind: PageKind, digestOf: (layout: string) => string): Places | undefined {
    const { layouts, relinks } = this.#before;
    this.#isLaidOutAlike ??=
      JSON.stringify(relinks) === JSON.stringify(this.#now.relinks) &&
      Object.entries(layouts).every(([name, digest]) => digestOf(name) === digest);
    if (!this.#isLaidOutAlike) return undefined;
    Object.assign(this.#now.layouts, layouts);
    return this.#before.places[kind];
  }

  /** Where the published feeds of terms stand. */
  get feedPlaces(): Places | undefined {
    return this.#before.places.feed;
  }

  toText(): string {
    return JSON.stringify(this.#now);
  }
}

function toPostsKey({ structure, posts }: Notes): string {
  return hash("sha1", `${structure}\n${posts.join("\n")}`).slice(0, 16);
}

/** Where a path stood, by its place now: mostly the same, or a little further on. */
function createFindPlace(
  before: readonly string[],
  now: readonly string[],
): (index: number) => number | undefined {
  let places: Map<string, number> | undefined;
  let moved = 0;
  return (index) => {
    if (before[index + moved] === now[index]) return index + moved;
    places ??= new Map(before.map((path, place) => [path, place]));
    const place = places.get(now[index]!);
    if (place !== undefined) moved = place - index;
    return place;
  };
}
