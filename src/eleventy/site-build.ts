import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { readAuthorities } from "../entities/authorities.ts";
import type { Problem } from "../model.ts";
import { allPages } from "../pages/all-pages.ts";
import { comparePosts, createLibrary, type Library } from "../pages/library.ts";
import { type Page, toFingerprint } from "../pages/page.ts";
import type { PageKind, SiteView } from "../pages/views.ts";
import { PostCache } from "../posts/post-cache.ts";
import { dropAddressClashes, type PostsRead, readPosts } from "../posts/read-posts.ts";
import { type DraftMode, findHiddenFolders, isPublished } from "../posts/visibility.ts";
import { takeLock } from "../publish/lock.ts";
import { Manifest } from "../publish/manifest.ts";
import { Publisher } from "../publish/publisher.ts";
import { readSettings, type Settings } from "../site/settings.ts";
import { buildTaxonomies } from "../taxonomies/build-taxonomies.ts";
import { interfaceStrings } from "../text/interface.ts";
import { readTranscript } from "../transcript/read-transcript.ts";
import { WorkerPool } from "../workers/pool.ts";
import { buildWorkerCode } from "../workers/worker-code.ts";
import { type Assets, buildAssets } from "./assets.ts";
import { createHref } from "./filters.ts";
import { type Environment, type Layout, Layouts } from "./layouts.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import { BuildReport } from "./report.ts";

/** Marks in a laid-out shell the place of the post's body. */
const bodyMark = "\u0000body\u0000";

/** The build cannot publish, through no fault of the program: one message, no stack. */
export class Unpublishable extends Error {}

/**
 * One build, in three steps that Eleventy's events call: `prepare` reads everything, `layOut` writes the pages of one kind to
 * the stage, `publish` makes the stage the site. `abandon` undoes whatever was begun.
 */
export class SiteBuild {
  readonly report: BuildReport;
  readonly #options: BuildOptions;
  readonly #locks: (() => void)[] = [];
  #environment: Environment | undefined;
  #cacheFolder = "";
  #cache!: PostCache;
  #pool!: WorkerPool;
  #publisher!: Publisher;
  #library!: Library;
  #assets!: Assets;
  #assetUrls: Record<string, string> = {};
  #site!: SiteView;
  #layouts: Layouts | undefined;
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
    const { content, output, cache, useCache } = this.#options;
    if (!fs.statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Unpublishable(`There is no content folder ${content}. Name one with --content DIR.`);
    }
    checkOutput(output, content);
    this.#locks.push(takeLock(toLockFile(output), output));
    this.report.begin("read");
    const [code, assets] = await Promise.all([buildWorkerCode(), buildAssets(projectRoot)]);
    this.#assets = assets;
    const { settings, problems } = readSettings(toSettingsFolder(content));
    this.report.add(problems);
    this.#openCache(useCache ? cache : undefined, hash("sha1", `${code.hash} ${settings.originalLanguage}`));
    this.#pool = new WorkerPool(code, this.#cache.folder, (index) => this.#cache.toPackName(index));
    const manifest = Manifest.open(cache, output, projectRoot);
    this.#publisher = new Publisher(output, manifest, this.#pool);
    const verified = this.#publisher.verify();
    const read = await readPosts(
      content,
      this.#cache,
      this.#pool,
      { originalLanguage: settings.originalLanguage },
      (done, of) => this.report.progress(done, of),
    );
    this.report.begin("taxonomies");
    this.#library = this.#createLibrary(read, settings);
    await verified;
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
      this.#cacheFolder = target;
      fs.rmSync(target, { recursive: true, force: true });
    }
    this.#cache = PostCache.open(path.join(target, "posts"), key);
  }

  #createLibrary(read: PostsRead, settings: Settings): Library {
    const { content, preview } = this.#options;
    const drafts: DraftMode = this.#options.drafts ?? (preview ? "publish" : settings.drafts);
    for (const { problems } of read.entries) this.report.add(problems);
    const readable = read.entries.flatMap(({ post }) => (post ? [post] : []));
    for (const { folder, hidden, total } of findHiddenFolders(readable, drafts)) {
      throw new Unpublishable(
        `${hidden} of ${total} posts in ${folder}/ are drafts and would be left out. ` +
          `Write «drafts: publish» in site.yaml to publish drafts with a mark, or pass --drafts publish; --drafts hide leaves them out.`,
      );
    }
    const visible = readable.filter((post) => isPublished(post, drafts));
    const { posts: published, problems } = dropAddressClashes(visible);
    this.report.add(problems);
    published.sort(comparePosts);
    const authorities = readAuthorities(content);
    this.report.add(authorities.problems);
    const taxonomies = buildTaxonomies(
      published.filter(({ exclude }) => !exclude),
      authorities.authorities,
      {
        slugs: settings.slugs,
        minPosts: Object.fromEntries(
          Object.entries(settings.taxonomies).map(([key, { minPosts }]) => [key, minPosts]),
        ),
      },
    );
    this.report.count({
      found: read.found,
      cached: read.cached,
      read: read.read,
      hidden: readable.length - visible.length,
    });
    this.report.count({ unreadable: read.found - readable.length, posts: published.length });
    return createLibrary({
      settings,
      ui: interfaceStrings(settings.interface),
      published,
      taxonomies,
      about: readAbout(content, settings),
    });
  }

  /** Lays out every page of one kind and hands those that changed to the workers. */
  async layOut(kind: PageKind): Promise<void> {
    const layouts = this.#beginLayout();
    for (const page of allPages[kind](this.#library)) {
      const layout = layouts.find(page.layout) ?? this.#replaceLayout(layouts, page);
      const fingerprint = toFingerprint(page, layout.digest);
      if (!this.#publisher.claim(page.file, fingerprint)) continue;
      const html = layout.render({
        site: this.#site,
        ui: this.#library.ui,
        assets: this.#assetUrls,
        page: page.page,
        view: page.view,
        body: bodyMark,
      });
      const at = page.body ? html.indexOf(bodyMark) : -1;
      const full =
        at === -1
          ? this.#publisher.write(page.file, html)
          : this.#publisher.write(page.file, html.slice(0, at), page.body, html.slice(at + bodyMark.length));
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

  /** Writes everything that is not laid out, then makes the stage the site. */
  async publish(): Promise<void> {
    this.report.begin("publish");
    for (const [file, bytes] of this.#assets.files) this.#publisher.emit(file, bytes);
    await this.#publisher.flush();
    if (this.#options.strict && this.report.errors > 0) {
      throw new Unpublishable(
        `${this.report.errors} errors, and --strict allows none: nothing was published.`,
      );
    }
    const { written, removed, bytes, files } = this.#publisher.publish();
    this.#cache.save();
    this.report.count({ written, removed, bytes, files, pages: this.#publisher.pages });
    this.report.end();
    await this.#release();
  }

  /** After an error: the published site stays as it was. */
  async abandon(): Promise<void> {
    this.#publisher?.abandon();
    await this.#release();
  }

  async #release(): Promise<void> {
    await this.#pool?.close();
    if (this.#cacheFolder !== "") fs.rmSync(this.#cacheFolder, { recursive: true, force: true });
    for (const release of this.#locks.splice(0)) release();
  }
}

function toLockFile(output: string): string {
  return path.join(path.dirname(output), `.${path.basename(output)}.lock`);
}

/** An output that holds the content, or the project, would be replaced with it. */
function checkOutput(output: string, content: string): void {
  for (const precious of [content, projectRoot]) {
    if (`${precious}${path.sep}`.startsWith(`${output}${path.sep}`)) {
      throw new Unpublishable(
        `The output folder ${output} holds ${precious}. Name another with --output DIR.`,
      );
    }
  }
  if (`${output}${path.sep}`.startsWith(`${content}${path.sep}`)) {
    throw new Unpublishable(
      `The output folder ${output} lies inside the content. Name another with --output DIR.`,
    );
  }
}

/** Content without a `site.yaml` of its own is built with the project's: `--content` names posts, not another site. */
function toSettingsFolder(content: string): string {
  return fs.existsSync(path.join(content, "site.yaml")) ? content : path.join(projectRoot, "content");
}

function readAbout(content: string, { language, originalLanguage }: Settings): string {
  const file = path.join(content, "about.md");
  if (!fs.existsSync(file)) return "";
  const text = fs.readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
  return readTranscript(text, { path: "about.md", line: 1, language, originalLanguage, names: [] }).html;
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
