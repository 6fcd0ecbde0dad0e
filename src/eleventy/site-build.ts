import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Problem, Url } from "../model.ts";
import { hasTwins } from "../outputs/twin-url.ts";
import { allPages } from "../pages/all-pages.ts";
import type { Library } from "../pages/library.ts";
import { type Page, toFingerprint } from "../pages/page.ts";
import type { PageKind, SiteView } from "../pages/views.ts";
import type { Entry } from "../posts/entry.ts";
import { listPosts } from "../posts/list-posts.ts";
import { PostCache } from "../posts/post-cache.ts";
import type { ReadOptions } from "../posts/read-post.ts";
import { readPosts } from "../posts/read-posts.ts";
import { applyRules } from "../problems/apply-rules.ts";
import { takeLock, toLockFile } from "../publish/lock.ts";
import { Manifest } from "../publish/manifest.ts";
import { Publisher } from "../publish/publisher.ts";
import { readSettings, type Settings } from "../site/settings.ts";
import { WorkerPool } from "../workers/pool.ts";
import { buildWorkerCode } from "../workers/worker-code.ts";
import { type Assets, buildAssets } from "./assets.ts";
import { buildLibrary } from "./build-library.ts";
import { checkFolders, Unpublishable } from "./check-folders.ts";
import { createHref } from "./filters.ts";
import { checkSiteBudgets, checkSiteLinks } from "./guard-site.ts";
import { type Environment, type Layout, Layouts } from "./layouts.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import { createHeads, type PageHead } from "./page-head.ts";
import { BuildReport } from "./report.ts";
import { type SearchUnderWay, startSearch } from "./search-index.ts";
import { forgetBuild, readInputs, recordBuild } from "./up-to-date.ts";
import { writeDiscovery, writeFeeds } from "./write-outputs.ts";

/** Marks in a laid-out shell the place of the post's body. */
const bodyMark = "\u0000body\u0000";

/**
 * One build, in three steps that Eleventy's events call: `prepare` reads everything, `layOut` writes the pages of one kind to
 * the stage, `publish` makes the stage the site. `abandon` undoes whatever was begun.
 */
export class SiteBuild {
  readonly report: BuildReport;
  readonly #options: BuildOptions;
  readonly #locks: (() => void)[] = [];
  #environment: Environment | undefined;
  #inputs: string | undefined;
  #packFolder = "";
  #cache!: PostCache;
  #pool!: WorkerPool;
  #publisher!: Publisher;
  #settings!: Settings;
  #entries: Entry[] = [];
  #library!: Library;
  #assets!: Assets;
  #assetUrls: Record<string, string> = {};
  #site!: SiteView;
  #layouts: Layouts | undefined;
  #toHead!: (page: Page) => PageHead;
  #search: SearchUnderWay | undefined;
  #shells: ReadonlyMap<string, Url> = new Map();
  readonly #reportedLayouts = new Set<string>();

  constructor(options: BuildOptions) {
    this.#options = options;
    this.report = new BuildReport(options);
  }

  /** Eleventy's Nunjucks environment, with its filters. */
  useEnvironment(environment: Environment): void {
    this.#environment = environment;
  }

  async prepare(): Promise<void> {
    const { content, output, cache, useCache, pathPrefix, skip } = this.#options;
    checkFolders(this.#options);
    // Looked at before anything is read: what changes from here on belongs to the next build.
    const inputs = readInputs(this.#options);
    this.#locks.push(takeLock(toLockFile(output), output));
    forgetBuild(this.#options);
    this.#inputs = inputs;
    this.report.begin("read");
    const [code, assets] = await Promise.all([buildWorkerCode(), buildAssets(projectRoot)]);
    this.#assets = assets;
    const { settings, problems } = readSettings(toSettingsFolder(content));
    this.#settings = settings;
    this.#add(problems);
    const files = listPosts(content);
    const options: ReadOptions = {
      originalLanguage: settings.originalLanguage,
      pathPrefix,
      siteUrl: settings.url,
      body: true,
      search: !skip.includes("search"),
      twins: !skip.includes("feeds") && hasTwins(settings.exports.markdown, files.length),
    };
    this.#openCache(useCache ? cache : undefined, hash("sha1", JSON.stringify([code.hash, options])));
    this.#pool = new WorkerPool(code, this.#cache.folder, (index) => this.#cache.toPackName(index));
    this.#publisher = new Publisher(output, Manifest.open(cache, output, projectRoot), this.#pool);
    const verified = this.#publisher.verify();
    const read = await readPosts(files, this.#cache, this.#pool, options, (done, of) =>
      this.report.progress(done, of),
    );
    this.#entries = read.entries;
    this.report.begin("taxonomies");
    const built = buildLibrary(read, settings, this.#options);
    this.#library = built.library;
    this.#add(built.problems);
    this.report.count(built.counts);
    this.#toHead = createHeads(this.#library, pathPrefix, !skip.includes("feeds"));
    await verified;
    if (!skip.includes("links"))
      this.#shells = this.#publisher.collectLinks({ url: settings.url, pathPrefix });
    if (options.search) {
      this.#search = startSearch(this.#library, this.#entries, {
        key: code.hash,
        stateFile: path.join(cache, "search", path.basename(output)),
        output,
        publisher: this.#publisher,
        pool: this.#pool,
      });
    }
  }

  /** Problems count with the severities that the site gives their rules. */
  #add(problems: readonly Problem[]): void {
    this.report.add(applyRules(problems, this.#settings.rules));
  }

  #openCache(folder: string | undefined, key: string): void {
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
    this.#cache = PostCache.open(path.join(target, "posts"), key);
  }

  /** Lays out every page of one kind and hands those that changed to the workers. */
  async layOut(kind: PageKind): Promise<void> {
    const layouts = this.#beginLayout();
    for (const page of allPages[kind](this.#library)) {
      const layout = layouts.find(page.layout) ?? this.#replaceLayout(layouts, page);
      const head = this.#toHead(page);
      if (!this.#publisher.claim(page.file, toFingerprint(page, layout.digest, head))) continue;
      const html = layout.render({
        site: this.#site,
        ui: this.#library.ui,
        assets: this.#assetUrls,
        head,
        page: page.page,
        view: page.view,
        body: bodyMark,
      });
      const {
        file,
        body,
        page: { url },
      } = page;
      const at = body ? html.indexOf(bodyMark) : -1;
      const full = this.#publisher.write(
        at === -1
          ? { file, before: html, url }
          : { file, before: html.slice(0, at), body: body!, after: html.slice(at + bodyMark.length), url },
      );
      if (full) await full;
    }
  }

  #beginLayout(): Layouts {
    if (this.#layouts) return this.#layouts;
    this.report.begin("layout");
    const { settings, ui, taxonomies } = this.#library;
    const { skip, pathPrefix } = this.#options;
    this.#site = {
      title: settings.title,
      description: settings.description,
      url: settings.url,
      language: settings.language,
      originalLanguage: settings.originalLanguage,
      repository: settings.repository,
      taxonomies: taxonomies.filter(({ terms }) => terms.length > 0).map(({ key, url }) => ({ key, url })),
      has: { search: !skip.includes("search"), feeds: !skip.includes("feeds") },
    };
    const href = createHref(pathPrefix);
    this.#assetUrls = Object.fromEntries(
      Object.entries(this.#assets.urls).map(([name, url]) => [
        name,
        name.endsWith(":inline") ? url : href(url),
      ]),
    );
    // The filters and the configuration decide how a layout prints.
    const code = ["src/eleventy/filters.ts", ".eleventy.ts"].map((file) =>
      fs.readFileSync(path.join(projectRoot, file), "utf8"),
    );
    const shared = hash("sha1", JSON.stringify([this.#site, ui, pathPrefix, code]));
    this.#layouts = new Layouts(
      path.join(projectRoot, "layouts"),
      this.#environment!,
      shared,
      this.#assetUrls,
    );
    return this.#layouts;
  }

  #replaceLayout(layouts: Layouts, page: Page): Layout {
    const name = `${page.layout}.njk`;
    if (!this.#reportedLayouts.has(name)) {
      this.#reportedLayouts.add(name);
      const post = this.#library.published.find(({ url }) => url === page.page.url);
      this.report.add([toLayoutProblem(name, post?.path ?? page.file)]);
    }
    return layouts.find(page.page.kind)!;
  }

  /** Writes everything that is not laid out, holds the site against its guards, then makes the stage the site. */
  async publish(): Promise<void> {
    this.report.begin("outputs");
    const { skip, pathPrefix, strict } = this.#options;
    for (const [file, bytes] of this.#assets.files) this.#publisher.emit(file, bytes);
    if (!skip.includes("feeds")) {
      const twins = new Map(
        this.#entries.flatMap(({ post, twin }) => (post && twin ? [[post.url, twin]] : [])),
      );
      const parts = { library: this.#library, publisher: this.#publisher, pathPrefix, twins };
      await writeFeeds(parts);
      await writeDiscovery(parts);
    }
    await this.#publisher.flush();
    this.report.begin("search");
    await this.#search?.finish();
    this.report.begin("guards");
    if (!skip.includes("links")) {
      this.#add(checkSiteLinks(this.#library, this.#entries, this.#shells, this.#publisher, pathPrefix));
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
    const { written, removed, bytes, files } = this.#publisher.publish();
    this.#cache.save();
    this.#search?.save();
    this.report.count({ written, removed, bytes, files, pages: this.#publisher.pages });
    this.report.end();
    if (this.#inputs) recordBuild(this.#options, this.report.toLastBuild(this.#inputs));
    await this.#release();
  }

  /** After an error: the published site stays as it was. */
  async abandon(): Promise<void> {
    this.#publisher?.abandon();
    await this.#release();
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

function toLayoutProblem(name: string, file: string): Problem {
  return {
    path: file,
    line: 1,
    column: 1,
    severity: "warning",
    message: `There is no layouts/${name}: the page is laid out with the usual one. Write «layout: post.njk», or add the file.`,
    rule: "front-matter/unknown-layout",
  };
}
