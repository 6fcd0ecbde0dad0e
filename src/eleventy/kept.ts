import fs from "node:fs";
import type { Post, Url } from "../model.ts";
import { PostCache } from "../posts/post-cache.ts";
import { Manifest } from "../publish/manifest.ts";
import type { Taxonomy } from "../taxonomies/build-taxonomies.ts";
import { WorkerPool } from "../workers/pool.ts";
import type { WorkerCode } from "../workers/worker-code.ts";
import { toYoungMegabytes } from "./large-reads.ts";
import { type BuildOptions, projectRoot } from "./options.ts";

/** How posts are read. */
export interface KeptReaders {
  /** One word for what the threads run. */
  code: string;
  pool: WorkerPool;
  cache: PostCache;
}

/**
 * Opens what reads posts; threads start when there is something to read.
 *
 * @param folder where posts are cached.
 * @param files how many there are, posts and others.
 */
export function openReaders(code: WorkerCode, folder: string, files: number): KeptReaders {
  const cache = new PostCache(folder);
  const pool = new WorkerPool(code, folder, (index) => cache.toPackName(index), toYoungMegabytes(files));
  return { code: code.hash, pool, cache };
}

/** The taxonomies of one structure (see `digestStructure`), and the posts that they were built from. */
export interface KeptTaxonomies {
  structure: string;
  listed: readonly Post[];
  taxonomies: Taxonomy[];
}

/** A build whose pages are looked at while it goes on. */
export interface BuildUnderWay {
  /** Makes the rest and publishes it. Does not fail. */
  finish(): Promise<void>;
  /** Waits until a page is what this build makes of it, or the build ends. */
  wait(url: Url): Promise<void>;
  /** Another build begins: what is not published by now is for that one to publish. */
  interrupt(): void;
}

/** Pages that are shown first. */
const mostLooked = 12;

/**
 * What the builds of one process hand on: the next build of a preview reads nothing again that nobody touched. Whatever is not as this
 * process left it is let go.
 */
export class Kept {
  #readers: KeptReaders | undefined;
  #site: { output: string; folder: string; record: Manifest } | undefined;
  #taxonomies: KeptTaxonomies | undefined;
  #live: BuildUnderWay | undefined;
  #ended: Promise<void> = Promise.resolve();
  readonly #looked = new Set<Url>(["/" as Url]);

  /** Notes that somebody looks at a page, and waits until it is right. */
  async look(url: Url): Promise<void> {
    this.#looked.delete(url);
    this.#looked.add(url);
    for (const first of this.#looked) {
      if (this.#looked.size <= mostLooked) break;
      this.#looked.delete(first);
    }
    await this.#live?.wait(url);
  }

  /** The pages last looked at. */
  get looked(): ReadonlySet<Url> {
    return this.#looked;
  }

  /** Lets the rest of a build be made while its pages are looked at. */
  goOn(live: BuildUnderWay): void {
    this.#live = live;
    this.#ended = live.finish();
  }

  /** Has a build that goes on end: another begins. */
  async settle(): Promise<void> {
    this.#live?.interrupt();
    await this.#ended;
    this.#live = undefined;
  }

  keepReaders(readers: KeptReaders): void {
    this.#readers = readers;
  }

  keepTaxonomies(taxonomies: KeptTaxonomies): void {
    this.#taxonomies = taxonomies;
  }

  /** Keeps the record of the site that was just published. */
  keepSite({ cache, output }: Pick<BuildOptions, "cache" | "output">): void {
    this.#site = { output, folder: lookAt(output), record: Manifest.open(cache, output, projectRoot) };
  }

  /**
   * What reads posts, if it was made of the same.
   *
   * @param code one word for what threads run.
   * @param folder where posts are cached. Whether the cache still holds what it held is for the caller to ask.
   */
  async reuseReaders(code: string, folder: string): Promise<KeptReaders | undefined> {
    if (this.#readers?.code === code && this.#readers.cache.folder === folder) return this.#readers;
    await this.clear();
    return undefined;
  }

  get taxonomies(): KeptTaxonomies | undefined {
    return this.#taxonomies;
  }

  /** The record of the published site, unless somebody else has published there. @param now state of its file, see `Manifest.look`. */
  findRecord(now: string | undefined): Manifest | undefined {
    if (!this.#site || now === undefined) return undefined;
    const { record, output, folder } = this.#site;
    return record.state === now && folder === lookAt(output) ? record : undefined;
  }

  /** Lets everything go. */
  async clear(): Promise<void> {
    const readers = this.#readers;
    this.#readers = undefined;
    this.#site = undefined;
    this.#taxonomies = undefined;
    await readers?.pool.close();
  }
}

/** Tells one folder from another that has taken its place. */
function lookAt(folder: string): string {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  return stat ? `${stat.dev} ${stat.ino}` : "";
}
