import { hash } from "node:crypto";
import path from "node:path";
import type { PackPointer, Post, Problem } from "../model.ts";
import { hasTwins } from "../outputs/twin-url.ts";
import { hasExplore } from "../pages/explore-pages.ts";
import type { Library } from "../pages/library.ts";
import { type Page, toFingerprint } from "../pages/page.ts";
import type { SiteView } from "../pages/views.ts";
import type { NewFile } from "../publish/page-writer.ts";
import { createHref } from "./filters.ts";
import { type Environment, type Layout, Layouts } from "./layouts.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import { createHeads, type PageHead } from "./page-head.ts";

/** Marks in a laid-out shell the place of the post's body. */
const bodyMark = "\u0000body\u0000";

/** A page that can be laid out: what it would be known by, and its shell when asked for. */
export interface LayoutJob {
  /** Digest of all that decides how its layout prints. */
  layout: string;
  fingerprint: string;
  render(): NewFile;
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
  readonly #toHref: (url: string) => string;
  readonly #toHead: (page: Page, view: object) => PageHead;
  /** Layouts that posts name and that do not exist, each told once. */
  readonly problems: Problem[] = [];

  constructor(
    library: Library,
    environment: Environment,
    assetUrls: Record<string, string>,
    { skip, pathPrefix }: BuildOptions,
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
    const href = createHref(pathPrefix);
    this.#toHref = href;
    this.#assets = Object.fromEntries(
      Object.entries(assetUrls).map(([name, url]) => [name, name.endsWith(":inline") ? url : href(url)]),
    );
    const twins = hasTwins(settings.exports.markdown, library.published.length);
    const shared = hash("sha1", JSON.stringify([this.#site, settings, twins, ui, pathPrefix, made]));
    this.#layouts = new Layouts(path.join(projectRoot, "layouts"), environment, shared, this.#assets);
    this.#toHead = createHeads(library, pathPrefix, this.#site.has.feeds);
    const named = new Map([...library.published].reverse().map((post) => [post.layout, post]));
    for (const [layout, post] of named)
      if (!this.#layouts.find(layout)) this.problems.push(toMissingProblem(layout, post));
  }

  /** Digest of all that decides how a layout prints. */
  digestOf(layout: string): string {
    return this.#find(layout).digest;
  }

  prepare(page: Page): LayoutJob {
    const layout = this.#find(page.layout);
    return {
      layout: layout.digest,
      fingerprint: toFingerprint(page, layout.digest),
      render: () => this.#render(page, layout),
    };
  }

  #render(given: Page, layout: Layout): NewFile {
    const { file, page, body, dead } = given;
    const { view, mentions, passages } = given.make();
    const { ui } = this.#library;
    const head = this.#toHead(given, view);
    const places = passages && Object.fromEntries(Object.keys(passages).map((name) => [name, toPlace(name)]));
    const context = {
      site: this.#site,
      ui,
      assets: this.#assets,
      head,
      page,
      view,
      body: bodyMark,
      passages: places,
    };
    const html = layout.render(context);
    if (passages) return cutAtPassages({ file, before: html, url: page.url }, passages);
    const at = body ? html.indexOf(bodyMark) : -1;
    if (!body || at === -1) return { file, before: html, url: page.url };
    const after = html.slice(at + bodyMark.length);
    return {
      file,
      before: html.slice(0, at),
      body,
      after,
      url: page.url,
      ...(dead ? { dead } : {}),
      ...(mentions ? { mentions: { ...mentions, hrefs: mentions.hrefs.map(this.#toHref) } } : {}),
    };
  }

  /** Posts may name a layout that does not exist: they get the usual one. */
  #find(layout: string): Layout {
    return this.#layouts.find(layout) ?? this.#layouts.find("post")!;
  }
}

function toMissingProblem(layout: string, { path }: Post): Problem {
  return {
    path,
    line: 1,
    column: 1,
    severity: "warning",
    message: `There is no layouts/${layout}.njk: the page is laid out with the usual one. Write «layout: post.njk», or add the file.`,
    rule: "front-matter/unknown-layout",
  };
}

function toPlace(name: string): string {
  return `\u0000${name}\u0000`;
}

/** A layout need not have a place for every passage, nor in the order given. */
function cutAtPassages(page: NewFile, passages: Record<string, PackPointer[]>): NewFile {
  const parts = page.before.split(/\u0000(\w+)\u0000/);
  const rest: NewFile["rest"] = [];
  for (let at = 1; at < parts.length; at += 2)
    rest.push({ pieces: passages[parts[at]!] ?? [], after: parts[at + 1]! });
  return { ...page, before: parts[0]!, rest };
}
