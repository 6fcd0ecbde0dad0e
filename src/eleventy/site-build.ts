import { hash } from "node:crypto";
import path from "node:path";
import { type Authorities, readAuthorities } from "../entities/authorities.ts";
import type { Problem, Url } from "../model.ts";
import { drawExplore } from "../pages/explore-pages.ts";
import type { Library } from "../pages/library.ts";
import type { PageKind } from "../pages/views.ts";
import type { Entry } from "../posts/entry.ts";
import { type ContentAsset, listAssets } from "../posts/list-assets.ts";
import { listPosts } from "../posts/list-posts.ts";
import { createPlaceAddress } from "../posts/place-address.ts";
import type { ReadOptions } from "../posts/read-post.ts";
import { type PostsRead, readPosts } from "../posts/read-posts.ts";
import { applyRules } from "../problems/apply-rules.ts";
import { toShownPath } from "../problems/shown-path.ts";
import { toLine } from "../problems/to-text.ts";
import { readSettings, type Settings } from "../site/settings.ts";
import type { Assets } from "./assets.ts";
import { buildLibrary, type LibraryBuilt, type PostsPublished, publishPosts } from "./build-library.ts";
import { checkAddress } from "./check-address.ts";
import type { Environment } from "./compiled-layouts.ts";
import { checkSiteBudgets, findRelinks, type Relinks } from "./guard-site.ts";
import type { Kept } from "./kept.ts";
import { limitHeap, manyRead } from "./large-reads.ts";
import { later } from "./later.ts";
import { type LayoutParts, layOutPages, showPages } from "./lay-out-pages.ts";
import { Layouter } from "./layouter.ts";
import { type BuildOptions, toSettingsFolder } from "./options.ts";
import { prepareReading, toReadOptions } from "./read-context.ts";
import { BuildReport } from "./report.ts";
import { type SearchUnderWay, startSearch } from "./search-index.ts";
import { startShellCheck } from "./shell-links.ts";
import { isSmall, type SiteChanges } from "./site-notes.ts";
import { stageAssets } from "./stage-assets.ts";
import { Turns } from "./time-slices.ts";
import { Unpublishable } from "./unpublishable.ts";
import { recordBuild } from "./up-to-date.ts";
import { Workbench } from "./workbench.ts";
import { writeOutputs } from "./write-outputs.ts";

/** What a build has read. */
interface SiteRead {
  posts: PostsRead;
  options: ReadOptions;
  authorities: Authorities;
}

/** What of it is published, and what has changed since the site was. */
interface SiteFound extends SiteRead {
  visible: PostsPublished;
  changes: SiteChanges;
}

/**
 * One build, in three steps that Eleventy's events call: `prepare` reads everything, `layOut` writes the pages of one kind to
 * the stage, `publish` makes the stage the site. `abandon` undoes whatever was begun.
 */
export class SiteBuild {
  readonly report: BuildReport;
  readonly #options: BuildOptions;
  readonly #bench: Workbench;
  /** Where the build goes on while its pages are looked at. */
  readonly turns = new Turns();
  #environment: Environment | undefined;
  /** One word for how posts are read. */
  #reading = "";
  #settings!: Settings;
  #entries: Entry[] = [];
  #library!: Library;
  #assets!: Assets;
  #layouter: Layouter | undefined;
  #search: SearchUnderWay | undefined;
  #drawn: Promise<void> = Promise.resolve();
  /** For a build that goes on after `show`: others have begun by then. */
  startSearch: () => void = () => {};
  /** Posts whose bytes are others, by address. */
  changed: readonly Url[] = [];
  #contentAssets: ContentAsset[] = [];
  #relinks!: Relinks;

  constructor(options: BuildOptions, kept?: Kept) {
    this.#options = options;
    this.#bench = new Workbench(options, kept);
    this.report = new BuildReport(options);
  }

  /** What was read of each file, sorted by path. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Whether pages that somebody looks at can be published before the rest is made: see `show` and `LiveBuild`. */
  get canGoOn(): boolean {
    return this.#bench.canGoOn;
  }

  /** Eleventy's Nunjucks environment, with its filters. */
  useEnvironment(environment: Environment): void {
    this.#environment = environment;
  }

  async prepare(): Promise<void> {
    await this.#bench.open(this.report);
    const found = await this.#compare(await this.#read());
    const search = () => {
      if (found.options.search) this.#search ??= this.#openSearch(found);
    };
    if (!this.canGoOn) search();
    const renamed = this.#build(found);
    this.startSearch = () => {
      search();
      this.#search?.takeNames(this.#library.taxonomies, renamed);
    };
    if (!this.canGoOn) this.startSearch();
    this.#drawn = later(drawExplore(this.#library, (job) => this.#bench.pool.draw(job)));
    const { listed, taxonomies, structure } = this.#library;
    this.#bench.keepRead({ listed, taxonomies, structure });
    this.#link();
    this.#assets = await this.#bench.assets;
  }

  /** Reads the settings, the records and every post. */
  async #read(): Promise<SiteRead> {
    const { content, url } = this.#options;
    const { inputs, cache, pool } = this.#bench;
    const { settings, problems } = readSettings(toSettingsFolder(content));
    if (url !== undefined) settings.url = url;
    this.#settings = settings;
    this.#add([...problems, ...checkAddress(settings, this.#options)]);
    this.report.refuse(problems.filter(({ rule }) => rule === "site/yaml").map(toUnread));
    const files = listPosts(content, new Map(inputs.files.map(({ absolute, stat }) => [absolute, stat])));
    const options = toReadOptions(settings, this.#options, files.length);
    this.#reading = hash("sha1", JSON.stringify([this.#bench.workerCode, options]));
    await this.#bench.loadCache(this.#reading);
    limitHeap(files.filter((file) => !cache.entries.has(file.path)).length);
    const { authorities, problems: inRecords } = readAuthorities(content, settings.language, settings.slugs);
    this.#add(inRecords);
    const progress = (done: number, of: number): void => this.report.progress(done, of);
    const context = prepareReading(authorities, options, pool);
    const meanwhile = (isDone: () => boolean) => this.#bench.workMeanwhile(isDone);
    const posts = await readPosts(files, cache, pool, options, progress, context, meanwhile);
    this.#entries = posts.entries;
    return { posts, options, authorities };
  }

  /** Decides which posts have pages, and compares them with the site that is published. */
  async #compare(read: SiteRead): Promise<SiteFound> {
    const { notes, pool, code } = this.#bench;
    this.report.begin("taxonomies");
    const visible = publishPosts(read.posts, this.#settings, this.#options);
    const made = [code, this.#reading, this.#settings, read.authorities.records];
    const changes = notes.findChanges(this.#entries, visible.published, made);
    // From here on there is work for all, if much has changed.
    if (!isSmall(changes)) pool.start();
    this.report.addRead(this.#entries, this.#settings.rules);
    this.#add([...visible.problems, ...visible.about.problems]);
    this.report.count(visible.counts);
    await this.#bench.verify();
    // What reading left in the memory of the threads goes with them; new ones start in a tenth of a second.
    if (read.posts.read > manyRead) await pool.close();
    this.changed = [...(changes.changed?.keys() ?? [])].map(({ url }) => url);
    return { ...read, visible, changes };
  }

  #openSearch({ visible, changes }: SiteFound): SearchUnderWay {
    const { workerCode: key, publisher, pool } = this.#bench;
    const stateFile = path.join(this.#options.cache, "search", path.basename(this.#options.output));
    return startSearch(visible.published, this.#entries, { key, stateFile, publisher, pool, changes });
  }

  /** Makes the library that pages are made from. @returns see `LibraryBuilt`. */
  #build({ visible, authorities, options, changes }: SiteFound): LibraryBuilt["renamed"] {
    const { packs: packFolder, memory, pool, keptTaxonomies: kept } = this.#bench;
    const besides = { entries: this.#entries, packFolder, memory, twins: options.twins === true, kept };
    const built = buildLibrary(visible, this.#settings, authorities, { ...besides, ...changes });
    this.#library = built.library;
    // Who mentions what is drawn anew beside the search.
    if (this.#library.changes.namings) pool.start();
    else if (isSmall(changes)) pool.limit = 1;
    return built.renamed;
  }

  /** Finds what lies beside the posts, and where their links lead. */
  #link(): void {
    const { packs: packFolder, notes, publisher } = this.#bench;
    const beside = listAssets(this.#options.content);
    this.#contentAssets = beside.assets;
    const assets = beside.assets.map((asset) => asset.path);
    const links = findRelinks(this.#library, this.#entries, { ...this.#options, assets, packFolder });
    this.#add([...beside.problems, ...links.problems]);
    this.#relinks = links;
    this.#library.about = links.about;
    notes.take(this.#entries, this.#library, links.byPost);
    publisher.writer.site = { url: this.#settings.url, pathPrefix: this.#options.pathPrefix };
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
    const { code, publisher, notes } = this.#bench;
    if (!this.#layouter) {
      this.report.begin("layout");
      const { urls } = this.#assets;
      const made = `${code} ${this.#reading}`;
      this.#layouter = new Layouter(this.#library, this.#environment!, urls, this.#options, made);
    }
    return {
      library: this.#library,
      layouter: this.#layouter,
      publisher,
      notes,
      relinks: this.#relinks.byPost,
      place: createPlaceAddress(this.#options.content, this.#settings.url),
      pause: () => this.turns.pause(),
    };
  }

  /** Publishes some pages before all others, as far as they have changed, and what pages may need. */
  show(urls: ReadonlySet<Url>): Promise<void> {
    const files = [...this.#assets.files.keys(), ...this.#contentAssets.map((asset) => asset.path)];
    return showPages(urls, { files, stage: () => this.#stageAssets() }, this.#openLayout());
  }

  #stageAssets(): Problem[] {
    return stageAssets(this.#bench.publisher, this.#assets, this.#contentAssets);
  }

  /** Writes everything that is not laid out, holds the site against its guards, then makes the stage the site. */
  async publish(): Promise<void> {
    this.report.begin("outputs");
    this.#add(this.#layouter?.problems ?? []);
    const [options, library] = [this.#options, this.#library];
    const { skip, pathPrefix, strict } = options;
    const { code, inputs, publisher, notes, pool, cache, memory } = this.#bench;
    this.#add(this.#stageAssets());
    // Threads have pages to write meanwhile.
    const parts = { library, publisher, notes, pathPrefix, code };
    if (!skip.includes("feeds")) await writeOutputs(this.#entries, parts);
    await publisher.flush();
    const checkLinks = startShellCheck(publisher, pool, options, library, this.#relinks, this.#entries);
    this.report.begin("search");
    if (this.#search) await this.turns.until(this.#search.finish());
    this.turns.check();
    this.report.begin("guards");
    this.#add(await checkLinks());
    const overweight = checkSiteBudgets(library, publisher);
    this.#add(overweight);
    this.report.refuse(overweight);
    if (strict) this.report.refuseErrors();
    this.report.begin("publish");
    refuseForeign(publisher.findForeign(), options.output);
    const counts = publisher.publish(notes.toText());
    const areMoved = cache.save();
    if (areMoved) await pool.close();
    this.#search?.save(areMoved);
    memory.save();
    this.report.count({ ...counts, pages: publisher.pages });
    this.report.end();
    this.#bench.keepSite();
    recordBuild(options, this.report.toLastBuild(), inputs, this.#entries);
    await this.#bench.release();
  }

  /** See `Workbench`. */
  stop(): Promise<void> {
    return this.#bench.stop();
  }

  abandon(): Promise<void> {
    return this.#bench.abandon();
  }
}

/** @throws Unpublishable where files that no build made would be overwritten. */
function refuseForeign([first, ...more]: readonly string[], output: string): void {
  if (first === undefined) return;
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  throw new Unpublishable(
    `${path.join(output, first)}${others} would be overwritten, and no build has made it. Move it away, or name another folder with --output DIR. Nothing was published.`,
  );
}

/** Settings that cannot be read are no settings: their site would have another name, address and drafts. */
function toUnread(problem: Problem): Problem {
  return { ...problem, message: `${toLine(toShownPath(problem))}\nNothing was published.` };
}
