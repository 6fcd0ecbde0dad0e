import { hash } from "node:crypto";
import type { BodyLinks } from "../mentions/write/fill-marks.ts";
import type { PackPointer, Post, Relink, Url } from "../model.ts";
import type { Term } from "../taxonomies/build-taxonomies.ts";
import type { PageKind, PageView } from "./views.ts";

/** One page of the site, not laid out yet. */
export interface Page {
  /** File name below the output folder, with `/`. */
  file: string;
  /** Layout name: `post` for `layouts/post.njk`. */
  layout: string;
  page: PageView;
  /**
   * Of kinds with thousands of pages: a digest of all that `make` is made from, besides settings and code, so that a page need not be
   * made to know that it has not changed. It may change where the page does not. Absent: the view itself is what the page is known by.
   */
  source?: () => string;
  /** What the page shows. */
  make(): PageContent;
  /** The body that goes into a post's page, and the content hash it was made from. */
  body?: PackPointer;
  bodyHash?: string;
  /** Links of the body that lead elsewhere than they are written. */
  relinks?: Relink[];
  /** What the page is about, for the parts of the head that are made from it; no part of the fingerprint. */
  post?: Post;
  term?: Term;
}

/** A page that certainly shows what it showed when the site was last published. It need not be made while its file is there. */
export interface UnchangedPage {
  file: string;
  layout: string;
  url: Url;
  open(): Page;
}

/** What a page shows. */
export interface PageContent {
  /** Everything that its layout may see. */
  view: object;
  /** Mentions in the body that become links. */
  mentions?: BodyLinks;
  /** Passages that go into a term's page, by name of the place in its layout. */
  passages?: Record<string, PackPointer[]>;
}

/** See `UnchangedPage`; the layout is named after the kind where not said otherwise. */
export function leaveUnchanged(layout: string, url: Url, open: () => Page): UnchangedPage {
  return { file: toFile(url), layout, url, open };
}

/** The file of an address: `/posts/x/` → `posts/x/index.html`. */
export function toFile(url: Url): string {
  return `${url.slice(1)}index.html`;
}

/** The address of a file: `posts/x/index.html` → `/posts/x/`, `feed.xml` → `/feed.xml`. */
export function toUrl(file: string): Url {
  return `/${/(?:^|\/)index\.html$/.test(file) ? file.slice(0, -"index.html".length) : file}` as Url;
}

/** A page of the given kind at the given address. The layout is named after the kind where not said otherwise. */
export function createPage(
  kind: PageKind,
  url: Url,
  title: string,
  content: object | (() => PageContent),
  more: { description?: string; noindex?: boolean; layout?: string } = {},
): Page {
  const { description = "", noindex = false, layout = kind } = more;
  const make = typeof content === "function" ? (content as () => PageContent) : () => ({ view: content });
  return { file: toFile(url), layout, page: { kind, url, title, description, noindex }, make };
}

/**
 * What a page is known by: equal fingerprints mean equal bytes. Made of everything that goes into a page: the layout with all
 * it includes and what every page depends on (`shared`), the body, and the view or what it is made from.
 *
 * @param shared digest of the layout, the site view, settings, interface strings, assets and code.
 */
export function toFingerprint({ page, source, make, body, bodyHash, relinks }: Page, shared: string): string {
  const bodyMark = body ? `${bodyHash}:${body.length}:${body.crc}:${relinks?.join(" ") ?? ""}` : "";
  const { url, title, description, noindex } = page;
  const values = source === undefined ? JSON.stringify([page, make().view]) : `${source()}\n${noindex}`;
  return hash("sha1", `${shared}\n${bodyMark}\n${url}\n${title}\n${description}\n${values}`).slice(0, 16);
}
