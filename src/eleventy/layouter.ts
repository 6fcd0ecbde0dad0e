import { hash } from "node:crypto";
import path from "node:path";
import { cutPage, toPlaces } from "../layouts/cut-page.ts";
import type { PageDraft } from "../layouts/lay-out-drafts.ts";
import { tellUnfitLayout } from "../layouts/layout-sources.ts";
import type { Post, Problem } from "../model.ts";
import { hasExplore } from "../pages/explore-pages.ts";
import type { Library } from "../pages/library.ts";
import { type Page, toFingerprint } from "../pages/page.ts";
import type { SiteView } from "../pages/views.ts";
import { createPlaceName, type PlaceName } from "../posts/place-name.ts";
import type { FileParts, NewFile } from "../publish/page-writer.ts";
import { createHref } from "../text/href.ts";
import { type CompiledSheet, compileSheet } from "./compile-sheet.ts";
import { CompiledLayouts, type Environment } from "./compiled-layouts.ts";
import { type Layout, Layouts } from "./layouts.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import { createHeads, type PageHead } from "./page-head.ts";

/** Pages laid out here before others are left to threads: for a few it is not worth it that they learn how. */
const mostAlone = 300;

/** A page that can be laid out: what it would be known by, and its shell when asked for. */
export interface LayoutJob {
  /** Digest of all that decides how its layout prints. */
  layout: string;
  fingerprint: string;
  /** @param isBusy whether the threads have enough to do: else one of them lays it out. */
  render(isBusy: boolean): NewFile;
}

/**
 * Lays out the pages of one build: their layouts, heads, and what every page sees. Settings, the project's code and how posts are
 * read (`made`) are in every fingerprint: they decide what is made of a page's sources, and how a layout prints it.
 */
export class Layouter {
  readonly #library: Library;
  readonly #site: SiteView;
  readonly #assets: Record<string, string>;
  readonly #layouts: Layouts;
  readonly #compiled: CompiledLayouts;
  readonly #environment: Environment;
  readonly #pathPrefix: string;
  readonly #toHref: (url: string) => string;
  readonly #toHead: (page: Page, view: object) => PageHead;
  #laidOut = 0;
  #sheet: CompiledSheet | undefined;
  /** Layouts that posts name and that do not exist, each told once. */
  readonly problems: Problem[] = [];

  constructor(
    library: Library,
    environment: Environment,
    assetUrls: Record<string, string>,
    { skip, pathPrefix, content }: BuildOptions,
    made: string,
  ) {
    this.#library = library;
    const { settings, ui, taxonomies } = library;
    this.#site = {
      title: settings.title,
      description: settings.description,
      url: settings.url,
      language: settings.language,
      originalLanguage: settings.originalLanguage,
      repository: settings.repository,
      taxonomies: taxonomies.filter(({ terms }) => terms.length > 0).map(({ key, url }) => ({ key, url })),
      has: {
        search: !skip.includes("search"),
        feeds: !skip.includes("feeds"),
        explore: hasExplore(library),
        glossary: !library.glossary.isEmpty,
      },
    };
    this.#environment = environment;
    this.#pathPrefix = pathPrefix;
    const href = createHref(pathPrefix);
    this.#toHref = href;
    this.#assets = Object.fromEntries(
      Object.entries(assetUrls).map(([name, url]) => [name, name.endsWith(":inline") ? url : href(url)]),
    );
    const shared = hash("sha1", JSON.stringify([this.#site, settings, library.twins, ui, pathPrefix, made]));
    this.#compiled = new CompiledLayouts(environment, library.memory);
    this.#layouts = new Layouts(path.join(projectRoot, "layouts"), this.#compiled, shared, this.#assets);
    this.#toHead = createHeads(library, pathPrefix, this.#site.has.feeds);
    const named = new Map([...library.published].reverse().map((post) => [post.layout, post]));
    const place = createPlaceName(content);
    for (const [layout, post] of named)
      if (!this.#layouts.find(layout)?.hasBody)
        this.problems.push(toUnfitProblem(post, this.#layouts.find(layout) !== undefined, place));
  }

  /** Digest of all that decides how a layout prints. */
  digestOf(layout: string): string {
    return this.#find(layout).digest;
  }

  prepare(page: Page): LayoutJob {
    const layout = this.#find(page.layout, page.body !== undefined);
    return {
      layout: layout.digest,
      fingerprint: toFingerprint(page, layout.digest),
      render: (isBusy) => this.#render(page, layout, isBusy),
    };
  }

  #render(given: Page, layout: Layout, isBusy: boolean): NewFile {
    const { file, page, body, relinks } = given;
    const { view, mentions, passages } = given.make();
    const context = { head: this.#toHead(given, view), page, view };
    const parts: FileParts = { file, url: page.url };
    if (body) parts.body = body;
    if (relinks) parts.relinks = relinks;
    if (mentions) parts.mentions = { ...mentions, hrefs: mentions.hrefs.map(this.#toHref) };
    // Kinds with few pages may show what threads cannot be given.
    const sheet = !isBusy && given.source && ++this.#laidOut > mostAlone ? this.#openSheet() : undefined;
    if (sheet?.files.has(layout.file)) {
      const draft: PageDraft = { layout: layout.file, context };
      if (passages) draft.passages = passages;
      return Object.assign(parts, { sheet: sheet.sheet, draft });
    }
    const html = layout.render(Object.assign({}, this.#shared, context, toPlaces(passages)));
    return Object.assign(parts, cutPage(html, body !== undefined, passages));
  }

  get #shared() {
    return { site: this.#site, ui: this.#library.ui, assets: this.#assets };
  }

  /** Layouts are compiled when first used: with another one, there is another sheet. */
  #openSheet(): CompiledSheet {
    const sources = this.#layouts.listSources();
    if (this.#sheet?.layouts !== sources.size) {
      const root = path.join(projectRoot, "package.json");
      const more = { root, pathPrefix: this.#pathPrefix, shared: this.#shared };
      this.#sheet = compileSheet(sources, this.#compiled, this.#environment, more);
    }
    return this.#sheet;
  }

  /** Posts may name a layout that does not exist, or has no place for them: they get the usual one. */
  #find(name: string, isPost = false): Layout {
    const layout = this.#layouts.find(name);
    return layout && (layout.hasBody || !isPost) ? layout : this.#layouts.find("post")!;
  }
}

function toUnfitProblem(post: Post, exists: boolean, place: PlaceName): Problem {
  const { path, layout } = post;
  return {
    path,
    ...place(post, ["layout"], layout),
    severity: "warning",
    message: tellUnfitLayout(layout, exists),
    rule: "front-matter/unknown-layout",
  };
}
