import fs from "node:fs";
import type { Post } from "../model.ts";
import type { Library } from "../pages/library.ts";
import type { Entry } from "../posts/entry.ts";
import { isIndexed } from "../posts/visibility.ts";
import { writeCacheFile } from "../posts/write-cache-file.ts";
import type { Publisher } from "../publish/publisher.ts";
import type { IndexInput } from "../search/index/build-index.ts";
import { searchFolder } from "../search/paths.ts";
import { namesWanted, type SearchBuilt } from "../workers/build-search.ts";
import type { WorkerPool } from "../workers/pool.ts";

/** A search index under way. */
export interface SearchUnderWay {
  /** Waits for the index and hands its files to the publisher. */
  finish(): Promise<void>;
  /** Keeps what the next build needs to update the index; call it once the site is published. */
  save(): void;
}

export interface SearchParts {
  key: string;
  /** What the last build left. */
  stateFile: string;
  output: string;
  publisher: Publisher;
  pool: WorkerPool;
  /** See `Library`. */
  structure: string;
  /** Asked for at once with `withNames`, else later, if at all. */
  taxonomies: () => Library["taxonomies"];
  withNames: boolean;
}

/** Starts building the index in a worker; pages are laid out meanwhile. */
export function startSearch(
  published: readonly Post[],
  entries: readonly Entry[],
  parts: SearchParts,
): SearchUnderWay {
  const { key, stateFile, output, publisher, pool, structure, taxonomies, withNames } = parts;
  const postings = new Map(entries.map(({ post, postings }) => [post, postings]));
  const listPosts = (): IndexInput["posts"] =>
    published.filter(isIndexed).flatMap((post) => {
      const pointer = postings.get(post);
      if (!pointer) return [];
      const voices = post.speakers.filter(({ generic }) => !generic).map(({ key }) => key);
      const names = voices.length > 0 ? voices : (post.terms.people ?? []);
      const { url, hash, title, date, counts } = post;
      return [{ url, hash, title, date, names: names.slice(0, 4), turns: counts.turns, postings: pointer }];
    });
  const listNames = (): ReturnType<IndexInput["names"]> =>
    taxonomies().flatMap(({ key: kind, terms }) =>
      terms.map(({ name, aliases, url, posts }) => ({ kind, name, aliases, url, posts: posts.length })),
    );
  const run = (withNames: boolean): Promise<SearchBuilt> => {
    const state = publisher.isIntact(searchFolder) ? readState(stateFile) : undefined;
    return pool.search({
      key,
      // The structure decides what terms there are.
      namesKey: structure,
      posts: toBytes(listPosts()),
      ...(withNames ? { names: toBytes(listNames()) } : {}),
      ...(state ? { state } : {}),
      output,
      stage: publisher.stage,
    });
  };
  // Forty thousand names take longer to hand over than most edits take to index, and those change none.
  const built = run(withNames).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== namesWanted) throw error;
    return run(true);
  });
  // An error of the index is told by `finish`; until then it must not end the process.
  built.catch(() => {});
  let state = "";
  return {
    async finish() {
      const result = await built;
      state = result.state;
      for (const file of result.kept) publisher.keep(file);
      for (const { file, mark } of result.written) publisher.adopt(file, mark);
    },
    save() {
      writeCacheFile(stateFile, state);
    },
  };
}

/** JSON in bytes of its own, so that they can be handed to another thread. */
function toBytes(value: unknown): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(value));
  // Small buffers share their memory with others.
  return bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

function readState(file: string): Uint8Array | undefined {
  try {
    return new Uint8Array(fs.readFileSync(file));
  } catch {
    return undefined;
  }
}
