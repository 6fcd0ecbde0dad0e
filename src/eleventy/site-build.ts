import { hash } from "node:crypto";
import path from "node:path";
import { readAuthorities } from "../entities/authorities.ts";
import type { Problem, Relink, Url } from "../model.ts";
import { drawExplore } from "../pages/explore-pages.ts";
import type { Library } from "../pages/library.ts";
import type { PageKind } from "../pages/views.ts";
import type { Entry } from "../posts/entry.ts";
import { type ContentAsset, listAssets } from "../posts/list-assets.ts";
import { listPosts } from "../posts/list-posts.ts";
import type { PostCache } from "../posts/post-cache.ts";
import { readPosts } from "../posts/read-posts.ts";
import { applyRules } from "../problems/apply-rules.ts";
import type { InputState } from "../publish/input-state.ts";
import { Manifest } from "../publish/manifest.ts";
import { Publisher } from "../publish/publisher.ts";
import { readSettings, type Settings } from "../site/settings.ts";
import type { WorkerPool } from "../workers/pool.ts";
import type { Assets } from "./assets.ts";
import { BuildFolders } from "./build-folders.ts";
import { buildLibrary, publishPosts } from "./build-library.ts";
import { openMemory, type StoredMemory } from "./build-memory.ts";
import { checkFolders } from "./check-folders.ts";
import type { Environment } from "./compiled-layouts.ts";
import { checkSiteBudgets, findRelinks } from "./guard-site.ts";
import { takeOver } from "./hand-over.ts";
import { type Kept, openReaders } from "./kept.ts";
import { limitHeap, manyRead } from "./large-reads.ts";
import { later } from "./later.ts";
import { type LayoutParts, layOutPages, showPages } from "./lay-out-pages.ts";
import { Layouter } from "./layouter.ts";
import { type BuildOptions, projectRoot, toSettingsFolder } from "./options.ts";
import { prepareReading, toReadOptions } from "./read-context.ts";
import { BuildReport } from "./report.ts";
import { type SearchUnderWay, startSearch } from "./search-index.ts";
import { startShellCheck } from "./shell-links.ts";
import { isSmall, SiteNotes } from "./site-notes.ts";
import { stageAssets } from "./stage-assets.ts";
import { Turns } from "./time-slices.ts";
import { forgetBuild, recordBuild } from "./up-to-date.ts";
import { writeOutputs } from "./write-outputs.ts";

/**
 * One build, in three steps that Eleventy's events call: `prepare` reads everything, `layOut` writes the pages of one kind to
 * the stage, `publish` makes the stage the site. `abandon` undoes whatever was begun.
 */
export class SiteBuild {
  readonly report: BuildReport;
  readonly #options: BuildOptions;
  readonly #folders: BuildFolders;
  /** Where the build goes on while its pages are looked at. */
  readonly turns = new Turns();
  /** What the builds of this process hand on, where there are several. */
  readonly #kept: Kept | undefined;
  #environment: Environment | undefined;
  #inputs!: InputState;
  #code = "";
  /** One word for how posts are read. */
  #reading = "";
  #cache!: PostCache;
  #pool!: WorkerPool;
  #publisher!: Publisher;
  #notes!: SiteNotes;
  #settings!: Settings;
  #entries: Entry[] = [];
  #library!: Library;
  #memory!: StoredMemory;
  #assets!: Assets;
  #layouter: Layouter | undefined;
  #search: SearchUnderWay | undefined;
  #drawn: Promise<void> = Promise.resolve();
  /** Whether pages that somebody looks at can be published before the rest is made: see `show` and `LiveBuild`. */
  canGoOn = false;
  /** For a build that goes on after `show`: others have begun by then. */
  startSearch: () => void = () => {};
  /** Posts whose bytes are others, by address. */
  changed: readonly Url[] = [];
  #contentAssets: ContentAsset[] = [];
  #relinks: ReadonlyMap<Url, Relink[]> = new Map();

  constructor(options: BuildOptions, kept?: Kept) {
    this.#options = options;
    this.#kept = kept;
    this.#folders = new BuildFolders(options);
    this.report = new BuildReport(options);
  }

  /** What was read of each file, sorted by path. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Eleventy's Nunjucks environment, with its filters. */
  useEnvironment(environment: Environment): void {
    this.#environment = environment;
  }

  async prepare(): Promise<void> {
    const { content, output, cache, useCache, pathPrefix } = this.#options;
    checkFolders(this.#options);
    await this.#kept?.settle();
    // Looked at before anything is read: what changes from here on belongs to the next build.
    const { inputs, bundles, verified: looking } = takeOver(this.#options);
    this.#folders.takeOutput();
    forgetBuild(this.#options);
    this.#inputs = inputs;
    this.report.begin("read");
    this.#code = bundles.code;
    const assets = later(bundles.openAssets());
    const code = await bundles.openWorker();
    const { settings, problems } = readSettings(toSettingsFolder(content));
    if (this.#options.url !== undefined) settings.url = this.#options.url;
    this.#settings = settings;
    this.#add(problems);
    const packs = this.#folders.takeCache((line) => this.report.say(line));
    const kept = await this.#kept?.reuseReaders(code.hash, packs);
    const readers = kept ?? openReaders(code, packs, inputs.files.length);
    this.#cache = readers.cache;
    this.#pool = readers.pool;
    this.#pool.limit = this.#pool.size;
    const record = this.#kept?.findRecord(Manifest.look(cache, output, projectRoot));
    const manifest = record ?? Manifest.open(cache, output, projectRoot);
    const archive = this.#kept ? undefined : this.#folders.openArchive(manifest.isEmpty);
    this.#publisher = new Publisher(output, manifest, this.#pool, archive);
    // Where a site is published, most posts are in the cache.
    if (manifest.isEmpty || this.#publisher.isRestored) this.#pool.start();
    this.#notes = new SiteNotes(useCache ? manifest.note : "");
    // Threads look at the published files while this one reads the cache; not at what this process published a moment ago.
    const verified = record ? Promise.resolve() : later(this.#publisher.verify(looking));
    const files = listPosts(content, new Map(inputs.files.map(({ absolute, stat }) => [absolute, stat])));
    const options = toReadOptions(settings, this.#options, files.length);
    this.#reading = hash("sha1", JSON.stringify([code.hash, options]));
    if (!this.#cache.isCurrent(this.#reading)) {
      // Others may have taken away packs that threads have open.
      if (kept) await this.#pool.close();
      this.#cache.load(this.#reading);
    }
    limitHeap(files.filter((file) => !this.#cache.entries.has(file.path)).length);
    const { authorities, problems: inRecords } = readAuthorities(content, settings.language, settings.slugs);
    this.#add(inRecords);
    const progress = (done: number, of: number): void => this.report.progress(done, of);
    const context = prepareReading(authorities, options, this.#pool);
    this.#memory = openMemory(this.#folders.memory, this.#code);
    const meanwhile = () => kept || this.#memory.prepare("taxonomies");
    const read = await readPosts(files, this.#cache, this.#pool, options, progress, context, meanwhile);
    this.#entries = read.entries;
    this.report.begin("taxonomies");
    const visible = publishPosts(read, settings, this.#options);
    const made = [this.#code, this.#reading, settings, authorities.records];
    const changes = this.#notes.findChanges(this.#entries, visible.published, made);
    const isRenamed = changes.structure !== changes.structureBefore;
    // From here on there is work for all, if much has changed.
    if (!isSmall(changes)) this.#pool.start();
    this.report.addRead(this.#entries, settings.rules);
    this.#add([...visible.problems, ...visible.about.problems]);
    this.report.count(visible.counts);
    await verified;
    // What reading left in the memory of the threads goes with them; new ones start in a tenth of a second.
    if (read.read > manyRead) await this.#pool.close();
    this.canGoOn = this.#kept !== undefined && !manifest.isEmpty && !this.#options.strict;
    this.changed = [...(changes.changed?.keys() ?? [])].map(({ url }) => url);
    const search = (): SearchUnderWay =>
      startSearch(visible.published, this.#entries, {
        key: code.hash,
        stateFile: path.join(cache, "search", path.basename(output)),
        publisher: this.#publisher,
        pool: this.#pool,
        changes,
      });
    if (options.search && !this.canGoOn) this.#search = search();
    const found = {
      entries: this.#entries,
      packFolder: packs,
      memory: this.#memory,
      twins: options.twins === true,
      kept: kept && this.#kept?.taxonomies,
      ...changes,
    };
    this.#library = buildLibrary(visible, settings, authorities, found);
    // Who mentions what is drawn anew beside the search.
    if (this.#library.changes.namings) this.#pool.start();
    else if (isSmall(changes)) this.#pool.limit = 1;
    this.startSearch = () => {
      if (options.search) this.#search ??= search();
      this.#search?.takeNames(this.#library.taxonomies, isRenamed);
    };
    if (!this.canGoOn) this.startSearch();
    this.#drawn = later(drawExplore(this.#library, (job) => this.#pool.draw(job)));
    // A cache that ends with the build is of no use to another.
    if (this.#folders.isLasting) {
      const { listed, taxonomies, structure } = this.#library;
      this.#kept?.keepReaders(readers);
      this.#kept?.keepTaxonomies({ listed, taxonomies, structure });
    }
    const beside = listAssets(content);
    this.#contentAssets = beside.assets;
    const ours = this.#contentAssets.map((asset) => asset.path);
    const sources = { ...this.#options, assets: ours, packFolder: packs };
    const links = findRelinks(this.#library, this.#entries, sources);
    this.#add([...beside.problems, ...links.problems]);
    this.#relinks = links.byPost;
    this.#notes.take(this.#entries, this.#library, links.byPost);
    this.#assets = await assets;
    this.#publisher.writer.site = { url: settings.url, pathPrefix };
  }

  /** Problems count with the severities that the site gives their rules. */
  #add(problems: readonly Problem[]): void {
    this.report.add(applyRules(problems, this.#settings.rules));
  }

  /** Lays out every page of one kind and hands those that changed to the workers. */
  async layOut(kind: PageKind): Promise<void> {
    if (kind === "explore") await this.turns.until(this.#drawn);
    this.#add(await layOutPages(kind, this.#openLayout()));
  }

  #openLayout(): LayoutParts {
    if (!this.#layouter) {
      this.report.begin("layout");
      const { urls } = this.#assets;
      const made = `${this.#code} ${this.#reading}`;
      this.#layouter = new Layouter(this.#library, this.#environment!, urls, this.#options, made);
    }
    return {
      library: this.#library,
      layouter: this.#layouter,
      publisher: this.#publisher,
      notes: this.#notes,
      relinks: this.#relinks,
      pause: () => this.turns.pause(),
    };
  }

  /** Publishes some pages before all others, as far as they have changed, and what pages may need. */
  show(urls: ReadonlySet<Url>): Promise<void> {
    const files = [...this.#assets.files.keys(), ...this.#contentAssets.map((asset) => asset.path)];
    return showPages(urls, { files, stage: () => this.#stageAssets() }, this.#openLayout());
  }

  #stageAssets(): Problem[] {
    return stageAssets(this.#publisher, this.#assets, this.#contentAssets);
  }

  /** Writes everything that is not laid out, holds the site against its guards, then makes the stage the site. */
  async publish(): Promise<void> {
    this.report.begin("outputs");
    this.#add(this.#layouter?.problems ?? []);
    const { skip, pathPrefix, strict } = this.#options;
    this.#add(this.#stageAssets());
    await this.#publisher.flush();
    const checkLinks = startShellCheck(this.#publisher, this.#pool, this.#options);
    if (!skip.includes("feeds")) {
      const parts = { library: this.#library, publisher: this.#publisher, notes: this.#notes };
      await writeOutputs(this.#entries, { ...parts, pathPrefix, code: this.#code });
    }
    await this.#publisher.flush();
    this.report.begin("search");
    if (this.#search) await this.turns.until(this.#search.finish());
    this.turns.check();
    this.report.begin("guards");
    this.#add(await checkLinks());
    const overweight = checkSiteBudgets(this.#library, this.#publisher);
    this.#add(overweight);
    this.report.refuse(overweight);
    if (strict) this.report.refuseErrors();
    this.report.begin("publish");
    const counts = this.#publisher.publish(this.#notes.toText());
    if (this.#cache.save()) await this.#pool.close();
    this.#search?.save();
    this.#memory.save();
    this.report.count({ ...counts, pages: this.#publisher.pages });
    this.report.end();
    if (this.#folders.isLasting) this.#kept?.keepSite(this.#options);
    recordBuild(this.#options, this.report.toLastBuild(), this.#inputs, this.#entries);
    await this.#release();
  }

  /** Ends a build that was interrupted: what it has read is kept, and what it has shown is made again. */
  async stop(): Promise<void> {
    // Workers first: they may still be writing pages into the stage that goes.
    await this.#pool?.close();
    try {
      this.#publisher?.abandon();
    } finally {
      await this.#release();
    }
  }

  /** After an error: the published site stays as it was. */
  async abandon(): Promise<void> {
    await this.#kept?.clear();
    await this.stop();
  }

  async #release(): Promise<void> {
    if (!this.#kept || !this.#folders.isLasting) await this.#pool?.close();
    this.#folders.release();
  }
}
