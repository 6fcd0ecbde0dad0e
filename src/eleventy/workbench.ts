import { setImmediate as pause } from "node:timers/promises";
import type { PostCache } from "../posts/post-cache.ts";
import type { InputState } from "../publish/input-state.ts";
import { type LookUnderWay, takePart } from "../publish/look-at-record.ts";
import { Manifest } from "../publish/manifest.ts";
import { Publisher } from "../publish/publisher.ts";
import type { WorkerPool } from "../workers/pool.ts";
import type { WorkerCode } from "../workers/worker-code.ts";
import type { Assets } from "./assets.ts";
import { BuildFolders } from "./build-folders.ts";
import { openMemory, type StoredMemory } from "./build-memory.ts";
import { checkFolders } from "./check-folders.ts";
import { takeOver } from "./hand-over.ts";
import { type Kept, type KeptReaders, type KeptTaxonomies, openReaders } from "./kept.ts";
import { countThreads } from "./large-reads.ts";
import { later } from "./later.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import type { BuildReport } from "./report.ts";
import { SiteNotes } from "./site-notes.ts";
import { forgetBuild } from "./up-to-date.ts";

/** What a build works with: the folders that are its own until it ends, threads, the cache of posts, and what is published. */
export class Workbench {
  readonly #options: BuildOptions;
  /** What the builds of this process hand on, where there are several. */
  readonly #kept: Kept | undefined;
  readonly #folders: BuildFolders;
  /** The state of all it is made from, as it was before any was read. */
  inputs!: InputState;
  /** One word for the project's code. */
  code = "";
  assets!: Promise<Assets>;
  /** Folder of the cached posts. */
  packs = "";
  #readers!: KeptReaders;
  /** Whether the readers are those of the last build of this process. */
  isReused = false;
  pool!: WorkerPool;
  memory!: StoredMemory;
  publisher!: Publisher;
  /** Whether nothing is published, as far as is known. */
  isNew = true;
  notes!: SiteNotes;
  #verified: Promise<void> = Promise.resolve();
  /** Looks at some published files, while this thread has nothing else to do. @returns whether there were any left. */
  #lookOn: () => boolean = () => false;

  constructor(options: BuildOptions, kept?: Kept) {
    this.#options = options;
    this.#kept = kept;
    this.#folders = new BuildFolders(options);
  }

  /** @throws when the output cannot be this build's own. */
  async open(report: BuildReport): Promise<void> {
    checkFolders(this.#options);
    await this.#kept?.settle();
    // Looked at before anything is read: what changes from here on belongs to the next build.
    const { inputs, bundles, looking } = takeOver(this.#options);
    this.#folders.takeOutput();
    forgetBuild(this.#options);
    this.inputs = inputs;
    report.begin("read");
    this.code = bundles.code;
    this.assets = later(bundles.openAssets());
    const worker = await bundles.openWorker();
    this.packs = this.#folders.takeCache((line) => report.say(line));
    await this.#openReaders(worker);
    this.memory = openMemory(this.#folders.memory, this.code);
    this.#openPublished(looking);
  }

  async #openReaders(worker: WorkerCode): Promise<void> {
    const kept = await this.#kept?.reuseReaders(worker.hash, this.packs);
    this.isReused = kept !== undefined;
    this.#readers = kept ?? openReaders(worker, this.packs, this.inputs.files.length);
    this.pool = this.#readers.pool;
    this.pool.limit = countThreads(this.inputs.files);
  }

  /** @param looking a look at the published files that has begun. */
  #openPublished(looking: LookUnderWay | undefined): void {
    const { cache, output, useCache } = this.#options;
    const record = this.#kept?.findRecord(Manifest.look(cache, output, projectRoot));
    const manifest = record ?? Manifest.open(cache, output, projectRoot);
    this.isNew = manifest.isEmpty;
    const archive = this.#kept ? undefined : this.#folders.openArchive(this.isNew);
    this.publisher = new Publisher(output, manifest, this.pool, archive);
    // Where a site is published, most posts are in the cache.
    if (this.isNew || this.publisher.isRestored) this.pool.start();
    this.notes = new SiteNotes(useCache ? manifest.note : "");
    // Threads look at the published files while this one reads the cache; not at what this process published a moment ago.
    if (!record) this.#verified = later(this.publisher.verify(looking));
    if (!record && looking) this.#lookOn = () => takePart(looking.look, manifest);
  }

  get cache(): PostCache {
    return this.#readers.cache;
  }

  /** One word for what threads run. */
  get workerCode(): string {
    return this.#readers.code;
  }

  /** The taxonomies of the last build of this process, where its readers serve again. */
  get keptTaxonomies(): KeptTaxonomies | undefined {
    return this.isReused ? this.#kept?.taxonomies : undefined;
  }

  /** Has the cache hold what was read in the same way. @param reading one word for how posts are read. */
  async loadCache(reading: string): Promise<void> {
    if (this.cache.isCurrent(reading)) return;
    // Others may have taken away packs that threads have open.
    if (this.isReused) await this.pool.close();
    this.cache.load(reading);
  }

  /** Does what can be done while threads read. @param isDone whether they have read it all. */
  async workMeanwhile(isDone: () => boolean): Promise<void> {
    if (!this.isReused) this.memory.prepare("taxonomies");
    while (!isDone() && this.#lookOn()) await pause();
  }

  /** Ends when the published files are looked at. */
  async verify(): Promise<void> {
    while (this.#lookOn());
    await this.#verified;
  }

  /** Whether the pages that somebody looks at may be published first: there is a site, and a process that shows it. */
  get canGoOn(): boolean {
    return this.#kept !== undefined && !this.isNew && !this.#options.strict;
  }

  /** Leaves what has read the posts, and what was made of them, to the next build of this process. */
  keepRead(taxonomies: KeptTaxonomies): void {
    // A cache that ends with the build is of no use to another.
    if (!this.#folders.isLasting) return;
    this.#kept?.keepReaders(this.#readers);
    this.#kept?.keepTaxonomies(taxonomies);
  }

  /** Leaves it the record of the site that was just published. */
  keepSite(): void {
    if (this.#folders.isLasting) this.#kept?.keepSite(this.#options);
  }

  /** Ends a build that was interrupted: what it has read is kept, and what it has shown is made again. */
  async stop(): Promise<void> {
    // Workers first: they may still be writing pages into the stage that goes.
    await this.pool?.close();
    try {
      this.publisher?.abandon();
    } finally {
      await this.release();
    }
  }

  /** After an error: the published site stays as it was. */
  async abandon(): Promise<void> {
    await this.#kept?.clear();
    await this.stop();
  }

  async release(): Promise<void> {
    if (!this.#kept || !this.#folders.isLasting) await this.pool?.close();
    this.#folders.release();
  }
}
