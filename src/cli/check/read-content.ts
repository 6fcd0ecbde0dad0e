import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createBundles } from "../../eleventy/bundles.ts";
import { toYoungMegabytes } from "../../eleventy/large-reads.ts";
import { listPosts } from "../../posts/list-posts.ts";
import { PostCache } from "../../posts/post-cache.ts";
import type { ReadOptions } from "../../posts/read-post.ts";
import { type PostsRead, readPosts } from "../../posts/read-posts.ts";
import { takeLock } from "../../publish/lock.ts";
import { WorkerPool } from "../../workers/pool.ts";

export interface ContentRead extends Pick<PostsRead, "entries" | "cached" | "read"> {
  /** Size of all files. */
  bytes: number;
}

/**
 * Every post of the content folder with its problems, read by the worker pool exactly as a build reads them.
 *
 * @param cacheFolder the cache, of which checks have a folder of their own, and `entities` has another, since each reads for
 * something else; without one, or while another command holds it, a folder that goes again.
 */
export async function readContent(
  contentDir: string,
  options: ReadOptions,
  cacheFolder: string | undefined,
): Promise<ContentRead> {
  const { folder, release } = openFolder(cacheFolder, options.evidence ? "entities" : "check");
  const code = await createBundles().openWorker();
  const key = createHash("sha1")
    .update(`${code.hash} ${JSON.stringify(options)}`)
    .digest("hex");
  const cache = PostCache.open(path.join(folder, "checked"), key);
  const files = listPosts(contentDir);
  const young = toYoungMegabytes(files.length);
  const pool = new WorkerPool(code, cache.folder, (index) => cache.toPackName(index), young);
  try {
    const { entries, cached, read } = await readPosts(files, cache, pool, options);
    cache.save();
    return { entries, cached, read, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  } finally {
    await pool.close();
    release();
  }
}

function openFolder(cacheFolder: string | undefined, name: string): { folder: string; release: () => void } {
  if (cacheFolder !== undefined) {
    try {
      const own = path.join(cacheFolder, name);
      return { folder: own, release: takeLock(path.join(own, "lock"), own) };
    } catch {
      // Another command is at work there, or it cannot be written.
    }
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "duizhao-check-"));
  return { folder, release: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
