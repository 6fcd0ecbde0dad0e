import fs from "node:fs";
import { MessageChannel } from "node:worker_threads";
import type { Post } from "../model.ts";
import type { Library } from "../pages/library.ts";
import type { Entry } from "../posts/entry.ts";
import { isIndexed } from "../posts/visibility.ts";
import { writeCacheFile } from "../posts/write-cache-file.ts";
import type { Publisher } from "../publish/publisher.ts";
import type { IndexInput } from "../search/index/build-index.ts";
import type { IndexedName } from "../search/index/build-names.ts";
import { searchFolder } from "../search/paths.ts";
import type { WorkerPool } from "../workers/pool.ts";
import { later } from "./later.ts";

/** A search index under way. */
export interface SearchUnderWay {
  /** Tells it what there is to be suggested; it cannot be finished before. @param isNew whether that is known to be other than before. */
  takeNames(taxonomies: Library["taxonomies"], isNew: boolean): void;
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
}

/** Starts building the index in a worker; pages are laid out meanwhile. */
export function startSearch(
  published: readonly Post[],
  entries: readonly Entry[],
  parts: SearchParts,
): SearchUnderWay {
  const { key, stateFile, output, publisher, pool, structure } = parts;
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
  const state = publisher.isIntact(searchFolder) ? readState(stateFile) : undefined;
  const { port1, port2 } = new MessageChannel();
  const built = later(
    pool.search({
      key,
      // The structure decides what terms there are.
      namesKey: structure,
      posts: toBytes(listPosts()),
      names: port2,
      ...(state ? { state } : {}),
      output,
      stage: publisher.stage,
    }),
  );
  let after = "";
  return {
    takeNames(taxonomies, isNew) {
      const give = (): void => {
        const names = toBytes(listNames(taxonomies));
        port1.postMessage(names, [names.buffer as ArrayBuffer]);
      };
      // Forty thousand names take longer to hand over than most edits take to index, and those need none.
      if (isNew) give();
      else port1.once("message", give);
      port1.unref();
    },
    async finish() {
      const result = await built;
      port1.close();
      after = result.state;
      for (const file of result.kept) publisher.keep(file);
      for (const { file, mark } of result.written) publisher.adopt(file, mark);
    },
    save() {
      writeCacheFile(stateFile, after);
    },
  };
}

function listNames(taxonomies: Library["taxonomies"]): IndexedName[] {
  return taxonomies.flatMap(({ key: kind, terms }) =>
    terms.map(({ name, aliases, url, posts }) => ({ kind, name, aliases, url, posts: posts.length })),
  );
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
