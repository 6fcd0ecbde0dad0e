import fs from "node:fs";
import { MessageChannel } from "node:worker_threads";
import type { Post } from "../model.ts";
import type { Library } from "../pages/library.ts";
import type { Entry } from "../posts/entry.ts";
import { isIndexed } from "../posts/visibility.ts";
import { writeCacheFile } from "../posts/write-cache-file.ts";
import type { Publisher } from "../publish/publisher.ts";
import type { IndexInput } from "../search/index/build-index.ts";
import { type IndexedPost, movePostings } from "../search/index/index-state.ts";
import type { Renamed } from "../search/index/write-suggestions.ts";
import { searchFolder } from "../search/paths.ts";
import type { Large, LargeGiven } from "../workers/build-search.ts";
import type { WorkerPool } from "../workers/pool.ts";
import { later } from "./later.ts";
import { listNames } from "./list-names.ts";
import type { SiteChanges } from "./site-notes.ts";

/** A search index under way. */
export interface SearchUnderWay {
  /**
   * Tells it what there is to be suggested; it cannot be finished before.
   *
   * @param renamed what of it is known to be other than in the published site; `undefined` where that is not known.
   */
  takeNames(taxonomies: Library["taxonomies"], renamed: (() => Renamed) | undefined): void;
  /** Waits for the index and hands its files to the publisher. */
  finish(): Promise<void>;
  /**
   * Keeps what the next build needs to update the index; call it once the site is published.
   *
   * @param areMoved whether the cache has moved what it holds of posts.
   */
  save(areMoved: boolean): void;
}

export interface SearchParts {
  key: string;
  /** What the last build left. */
  stateFile: string;
  publisher: Publisher;
  pool: WorkerPool;
  changes: SiteChanges;
}

/** Starts building the index in a worker; pages are laid out meanwhile. */
export function startSearch(
  published: readonly Post[],
  entries: readonly Entry[],
  parts: SearchParts,
): SearchUnderWay {
  const { key, stateFile, publisher, pool, changes } = parts;
  const state = publisher.isIntact(searchFolder) ? readState(stateFile) : undefined;
  const { port1, port2 } = new MessageChannel();
  const lists: Record<Large, (() => unknown) | undefined> = {
    posts: () => listPosts(published, entries),
    names: undefined,
    renamed: undefined,
  };
  const [asked, given] = [new Set<Large>(), new Set<Large>()];
  const give = (what: Large): void => {
    if (given.has(what) || !lists[what]) return;
    given.add(what);
    const json = toBytes(lists[what]() ?? null);
    port1.postMessage({ what, json } satisfies LargeGiven, [json.buffer as ArrayBuffer]);
  };
  const { structure, structureBefore, postsKey } = changes;
  const changed = state && listChanged(published, entries, changes);
  port1.on("message", (what: Large) => {
    asked.add(what);
    give(what);
  });
  port1.unref();
  if (!changed) give("posts");
  const built = later(
    pool.search({
      key,
      // The structure decides what terms there are.
      namesKey: structure,
      postsKey,
      ...(changed ? { changed } : {}),
      port: port2,
      ...(state ? { state } : {}),
      output: publisher.published,
      stage: publisher.stage,
    }),
  );
  let after: Uint8Array = new Uint8Array();
  return {
    takeNames(taxonomies, renamed) {
      lists.names = () => listNames(taxonomies);
      lists.renamed = () => renamed && { since: structureBefore, ...renamed() };
      // Forty thousand names take longer to hand over than most edits take to index, and those need none.
      if (!state || asked.has("names")) give("names");
      if (asked.has("renamed")) give("renamed");
    },
    async finish() {
      const result = await built;
      port1.close();
      after = result.state;
      for (const file of result.kept) publisher.keep(file);
      for (const { file, mark } of result.written) publisher.adopt(file, mark);
    },
    save(areMoved) {
      writeCacheFile(stateFile, areMoved ? toMoved(after, published, entries) : after);
    },
  };
}

/** The index knows the other posts. Those without a page are none of its. */
function listChanged(
  published: readonly Post[],
  entries: readonly Entry[],
  { changed, postsKeyBefore }: SiteChanges,
): IndexInput["changed"] {
  if (!changed || postsKeyBefore === undefined) return undefined;
  const others = published.filter((post) => changed.has(post));
  return {
    since: postsKeyBefore,
    posts: listPosts(others, entries),
    count: published.filter(isIndexed).length,
  };
}

/** Those of the posts that are searched. */
function listPosts(posts: readonly Post[], entries: readonly Entry[]): IndexedPost[] {
  const wanted = new Set(posts.filter(isIndexed));
  return entries.flatMap((entry) => {
    const { post } = entry;
    if (!post || !wanted.has(post) || !entry.postings) return [];
    const voices = post.speakers.filter(({ generic }) => !generic).map(({ key }) => key);
    const names = voices.length > 0 ? voices : (post.terms.people ?? []);
    const { url, hash, title, date, counts } = post;
    const { turns } = counts;
    const paired = counts.paired * 2 > turns;
    return [{ url, hash, title, date, names: names.slice(0, 4), turns, paired, postings: entry.postings }];
  });
}

/** JSON in bytes of its own, so that they can be handed to another thread. */
function toBytes(value: unknown): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(value));
  // Small buffers share their memory with others.
  return bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

/** Without it the next edit of a post whose postings were moved would build the whole index anew. */
function toMoved(state: Uint8Array, published: readonly Post[], entries: readonly Entry[]): string {
  const places = new Map(listPosts(published, entries).map(({ url, postings }) => [url, postings]));
  return movePostings(Buffer.from(state).toString("utf8"), (url) => places.get(url));
}

function readState(file: string): Uint8Array | undefined {
  try {
    return new Uint8Array(fs.readFileSync(file));
  } catch {
    return undefined;
  }
}
