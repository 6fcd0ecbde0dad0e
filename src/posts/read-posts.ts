import type { Entry } from "./entry.ts";
import type { PostFile } from "./list-posts.ts";
import { type NamesKnown, noNames } from "./names-known.ts";
import type { PostCache } from "./post-cache.ts";
import type { ReadOptions } from "./read-post.ts";

/** Whoever reads a batch of files, usually the worker pool. The reply has a line a file, `""` for «as you know it». */
export interface PostReader {
  size: number;
  read(batch: {
    files: (Pick<PostFile, "path" | "absolute" | "folder" | "stem"> & { known?: string; twins?: string[] })[];
    options: ReadOptions;
    records: string;
  }): Promise<string[]>;
}

/** What reading depends on besides the files and the options, and only for some posts: no part of the cache's key. */
export interface ReadContext {
  names: NamesKnown;
  /** Whether an entry was read when something else was known of its names. */
  isStale(entry: Entry): boolean;
  /** What was seen in files that changed, to be kept in their entries. */
  twins: ReadonlyMap<string, string[]>;
}

/** Makes the context, given the entries that hold, the files that changed, and what was known last time. */
export type PrepareReading = (
  entries: ReadonlyMap<string, Entry>,
  changed: readonly PostFile[],
  before: NamesKnown | undefined,
) => Promise<ReadContext>;

export interface PostsRead {
  /** Sorted by path. */
  entries: Entry[];
  /** Files found, files taken from the cache, files read anew. */
  found: number;
  cached: number;
  read: number;
}

/** A batch ends at so many bytes or files: small enough to keep all threads busy to the end. */
const batchBytes = 1 << 20;
const batchFiles = 64;

/** A file changed this shortly before it was read may change again within the same tick of its time stamps. */
const racyMs = 100;

/**
 * Every post, from the cache where its file has not changed. Files that are not given are forgotten.
 *
 * @param onProgress told how many files are done, now and then.
 * @param meanwhile called once others read: this thread has nothing to do then, until it is told that they are done.
 */
export async function readPosts(
  files: PostFile[],
  cache: PostCache,
  reader: PostReader,
  options: ReadOptions,
  onProgress: (done: number, of: number) => void = () => {},
  prepare: PrepareReading = async () => ({ names: noNames, isStale: () => false, twins: new Map() }),
  meanwhile: (isDone: () => boolean) => unknown = () => {},
): Promise<PostsRead> {
  const startedAt = Date.now();
  cache.keepOnly(new Set(files.map((file) => file.path)));
  const isOther = ({ path, stat }: PostFile) => !cache.entries.has(path) || cache.stats.get(path) !== stat;
  const { names, isStale, twins } = await prepare(cache.entries, files.filter(isOther), cache.names);
  const stale = new Set<string>();
  if (cache.names?.known !== names.known)
    for (const entry of cache.entries.values()) if (isStale(entry)) stale.add(entry.path);
  cache.names = names;
  const changed = files.filter((file) => isOther(file) || stale.has(file.path));
  let done = files.length - changed.length;
  let read = 0;
  const reading = Promise.all(
    toBatches(changed).map(async (batch) => {
      const lines = await reader.read({
        files: batch.map((file) => toRequest(file, cache, stale.has(file.path), twins.get(file.path))),
        options,
        records: names.records,
      });
      for (const [index, json] of lines.entries()) {
        const file = batch[index]!;
        if (json !== "") {
          cache.set(json);
          read++;
        }
        if (isSettled(file, startedAt)) cache.setStat(file.path, file.stat);
      }
      done += batch.length;
      onProgress(done, files.length);
    }),
  );
  let isDone = false;
  const ended = reading.finally(() => {
    isDone = true;
  });
  await Promise.all([ended, meanwhile(() => isDone)]);
  return {
    entries: files.map((file) => cache.entries.get(file.path)!),
    found: files.length,
    cached: files.length - read,
    read,
  };
}

function toRequest(file: PostFile, cache: PostCache, isStale: boolean, seen: string[] | undefined) {
  const { path, absolute, folder, stem } = file;
  const entry = cache.entries.get(path);
  const twins = seen ?? entry?.twins;
  const known = isStale ? undefined : entry?.hash;
  return { path, absolute, folder, stem, ...(known ? { known } : {}), ...(twins ? { twins } : {}) };
}

function isSettled(file: PostFile, startedAt: number): boolean {
  const [, mtimeMs = "0", ctimeMs = "0"] = file.stat.split(":");
  return Math.max(Number(mtimeMs), Number(ctimeMs)) < startedAt - racyMs;
}

function toBatches(files: PostFile[]): PostFile[][] {
  const batches: PostFile[][] = [];
  let bytes = batchBytes;
  for (const file of files) {
    if (bytes >= batchBytes || batches.at(-1)!.length >= batchFiles) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(file);
    bytes += file.bytes;
  }
  return batches;
}
