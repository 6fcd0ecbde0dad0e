import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import v8 from "node:v8";
import { readAuthorities } from "../entities/authorities.ts";
import type { Post, Problem, Url } from "../model.ts";
import type { Library } from "../pages/library.ts";
import type { PageKind } from "../pages/views.ts";
import type { Entry } from "../posts/entry.ts";
import { type ContentAsset, listAssets } from "../posts/list-assets.ts";
import { listPosts } from "../posts/list-posts.ts";
import { PostCache } from "../posts/post-cache.ts";
import { readPosts } from "../posts/read-posts.ts";
import { applyRules } from "../problems/apply-rules.ts";
import type { InputState } from "../publish/input-state.ts";
import { takeLock, toLockFile } from "../publish/lock.ts";
import { Publisher } from "../publish/publisher.ts";
import { readSettings, type Settings } from "../site/settings.ts";
import { WorkerPool } from "../workers/pool.ts";
import type { Assets } from "./assets.ts";
import { buildLibrary, publishPosts } from "./build-library.ts";
import { openMemory, type StoredMemory } from "./build-memory.ts";
import { createBundles } from "./bundles.ts";
import { checkFolders, Unpublishable } from "./check-folders.ts";
import { checkShellLinks, checkSiteBudgets, findDeadLinks } from "./guard-site.ts";
import { layOutPages } from "./lay-out-pages.ts";
import { Layouter } from "./layouter.ts";
import type { Environment } from "./layouts.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import { prepareReading, toReadOptions } from "./read-context.ts";
import { BuildReport } from "./report.ts";
import { type SearchUnderWay, startSearch } from "./search-index.ts";
import { SiteNotes } from "./site-notes.ts";
import { forgetBuild, recordBuild, takeLook } from "./up-to-date.ts";
import { writeDiscovery, writeFeeds } from "./write-outputs.ts";

/** Posts read in one build beyond which the threads that read them are replaced. */
const manyRead = 1000;

/**
 * One build, in three steps that Eleventy's events call: `prepare` reads everything, `layOut` writes the pages of one kind to
 * the stage, `publish` makes the stage the site. `abandon` undoes whatever was begun.
 */
export class SiteBuild {
  readonly report: BuildReport;
  readonly #options: BuildOptions;
  readonly #locks: (() => void)[] = [];
  #environment: Environment | undefined;
  #inputs!: InputState;
  #packFolder = "";
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
  #contentAssets: ContentAsset[] = [];
  #dead: ReadonlyMap<Url, string[]> = new Map();
  #shells: ReadonlyMap<string, Url> = new Map();

  constructor(options: BuildOptions) {
    this.#options = options;
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
    const { content, output, cache, useCache, pathPrefix, preview } = this.#options;
    checkFolders(this.#options);
    // Looked at before anything is read: what changes from here on belongs to the next build.
    const { inputs, open } = takeLook(this.#options);
    this.#locks.push(takeLock(toLockFile(output), output));
    forgetBuild(this.#options);
    this.#inputs = inputs;
    this.report.begin("read");
    const bundles = createBundles();
    this.#code = bundles.code;
    const assets = bundles.openAssets();
    // Its error is told where it is waited for.
    assets.catch(() => {});
    const code = await bundles.openWorker();
    const { settings, problems } = readSettings(toSettingsFolder(content));
    if (this.#options.url !== undefined) settings.url = this.#options.url;
    this.#settings = settings;
    this.#add(problems);
    this.#openCache(useCache ? cache : undefined);
    this.#pool = new WorkerPool(code, this.#cache.folder, (index) => this.#cache.toPackName(index));
    this.#pool.start();
    const { manifest, times } = open();
    this.#publisher = new Publisher(output, manifest, this.#pool);
    this.#notes = new SiteNotes(useCache ? manifest.note : "");
    // Threads look at the published files while this one looks at the content and reads the cache.
    const verified = this.#publisher.verify(times);
    verified.catch(() => {});
    const files = listPosts(content, new Map(inputs.files.map(({ absolute, stat }) => [absolute, stat])));
    const options = toReadOptions(settings, this.#options, files.length);
    this.#reading = hash("sha1", JSON.stringify([code.hash, options]));
    this.#cache.load(this.#reading);
    const unread = files.filter((file) => !this.#cache.entries.has(file.path)).length;
    // By default the heap of this thread grows fourfold before what is dead in it is collected: faster where it stays small.
    if (unread > manyRead) v8.setFlagsFromString("--heap-growing-percent=60");
    const { authorities, problems: inRecords } = readAuthorities(content, settings.language);
    this.#add(inRecords);
    const progress = (done: number, of: number): void => this.report.progress(done, of);
    const context = prepareReading(authorities, options, this.#pool);
    const read = await readPosts(files, this.#cache, this.#pool, options, progress, context);
    this.#entries = read.entries;
    this.report.begin("taxonomies");
    // Where posts are kept for later builds, so is what was found out about them.
    const memoryFile =
      this.#packFolder === "" ? path.join(cache, "memory", path.basename(output)) : undefined;
    this.#memory = openMemory(memoryFile, this.#code);
    const made = [this.#code, this.#reading, settings, authorities.records, this.#options.drafts, preview];
    const changes = this.#notes.findChanges(this.#entries, made);
    const posts = publishPosts(read, settings, this.#options);
    this.#add(posts.problems);
    this.report.count(posts.counts);
    await verified;
    // What reading left in the memory of the threads goes with them; new ones start in a tenth of a second.
    if (read.read > manyRead) await this.#pool.close();
    if (options.search) {
      this.#search = startSearch(posts.published, this.#entries, {
        key: code.hash,
        stateFile: path.join(cache, "search", path.basename(output)),
        output,
        publisher: this.#publisher,
        pool: this.#pool,
        structure: changes.structure,
      });
    }
    const { folder: packFolder } = this.#cache;
    const found = { entries: this.#entries, packFolder, memory: this.#memory, ...changes };
    this.#library = buildLibrary(posts, settings, authorities, this.#options, found);
    this.#search?.takeNames(this.#library.taxonomies, changes.structure !== changes.structureBefore);
    this.#contentAssets = listAssets(content);
    const dead = findDeadLinks(this.#library, this.#entries, {
      pathPrefix,
      assets: this.#contentAssets.map((asset) => asset.path),
      packFolder: this.#cache.folder,
    });
    this.#add(dead.problems);
    this.#dead = dead.byPost;
    this.#notes.take(this.#entries, this.#library, dead.byPost);
    this.#assets = await assets;
    this.#shells = this.#publisher.collectLinks({ url: settings.url, pathPrefix });
  }

  /** Problems count with the severities that the site gives their rules. */
  #add(problems: readonly Problem[]): void {
    this.report.add(applyRules(problems, this.#settings.rules));
  }

  #openCache(folder: string | undefined): void {
    let target = folder;
    if (target) {
      try {
        this.#locks.push(takeLock(path.join(target, "lock"), target));
      } catch {
        this.report.say(`Another build uses the cache ${target}: this one goes without.`);
        target = undefined;
      }
    }
    if (!target) {
      // Bodies still need a place on disk while the build runs.
      target = path.join(path.dirname(this.#options.output), `.${path.basename(this.#options.output)}.packs`);
      this.#packFolder = target;
      fs.rmSync(target, { recursive: true, force: true });
    }
    this.#cache = new PostCache(path.join(target, "posts"));
  }

  /** Lays out every page of one kind and hands those that changed to the workers. */
  async layOut(kind: PageKind): Promise<void> {
    if (!this.#layouter) {
      this.report.begin("layout");
      const { urls } = this.#assets;
      const made = `${this.#code} ${this.#reading}`;
      this.#layouter = new Layouter(this.#library, this.#environment!, urls, this.#options, made);
    }
    const parts = {
      library: this.#library,
      layouter: this.#layouter,
      publisher: this.#publisher,
      notes: this.#notes,
      dead: this.#dead,
    };
    for (const post of await layOutPages(kind, parts)) this.#add([toClashProblem(post)]);
  }

  /** Writes everything that is not laid out, holds the site against its guards, then makes the stage the site. */
  async publish(): Promise<void> {
    this.report.begin("outputs");
    this.#add(this.#layouter?.problems ?? []);
    const { skip, pathPrefix, strict } = this.#options;
    for (const [file, bytes] of this.#assets.files) this.#publisher.emit(file, bytes);
    for (const { path, absolute, stat } of this.#contentAssets) this.#publisher.copy(path, absolute, stat);
    if (!skip.includes("feeds")) {
      const twins = new Map(
        this.#entries.flatMap(({ post, twin }) => (post && twin ? [[post.url, twin]] : [])),
      );
      const parts = {
        library: this.#library,
        publisher: this.#publisher,
        pathPrefix,
        twins,
        code: this.#code,
      };
      await writeFeeds(parts);
      await writeDiscovery(parts);
    }
    await this.#publisher.flush();
    this.report.begin("search");
    await this.#search?.finish();
    this.report.begin("guards");
    if (!skip.includes("links")) {
      this.#add(checkShellLinks(this.#shells, this.#publisher, pathPrefix));
    }
    const overweight = checkSiteBudgets(this.#library, this.#publisher);
    this.#add(overweight);
    if (overweight.length > 0) throw new Unpublishable(overweight.map(({ message }) => message).join("\n"));
    if (strict && this.report.errors > 0) {
      this.report.printProblems();
      throw new Unpublishable(
        `${this.report.errors} errors, and --strict allows none: nothing was published.`,
      );
    }
    this.report.begin("publish");
    const { written, removed, bytes, files } = this.#publisher.publish(this.#notes.toText());
    this.#cache.save();
    this.#search?.save();
    this.#memory.save();
    this.report.count({ written, removed, bytes, files, pages: this.#publisher.pages });
    this.report.end();
    const hashes = new Map(this.#entries.map((entry) => [entry.path, entry.hash]));
    recordBuild(this.#options, this.report.toLastBuild(), this.#inputs, hashes);
    await this.#release();
  }

  /** After an error: the published site stays as it was. */
  async abandon(): Promise<void> {
    // Workers first: they may still be writing pages into the stage that goes.
    await this.#pool?.close();
    try {
      this.#publisher?.abandon();
    } finally {
      await this.#release();
    }
  }

  async #release(): Promise<void> {
    await this.#pool?.close();
    if (this.#packFolder !== "") fs.rmSync(this.#packFolder, { recursive: true, force: true });
    for (const release of this.#locks.splice(0)) release();
  }
}

/** Content without a `site.yaml` of its own is built with the project's: `--content` names posts, not another site. */
function toSettingsFolder(content: string): string {
  return fs.existsSync(path.join(content, "site.yaml")) ? content : path.join(projectRoot, "content");
}

function toClashProblem({ path, url }: Post): Problem {
  const message = `The address ${url} belongs to a page of the site itself. Write another slug or permalink.`;
  return { path, line: 1, column: 1, severity: "error", message, rule: "posts/address-clash" };
}
