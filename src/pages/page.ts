import { hash } from "node:crypto";
import type { BodyLinks } from "../mentions/fill-marks.ts";
import type { PackPointer, Post, Url } from "../model.ts";
import type { Term } from "../taxonomies/build-taxonomies.ts";
import type { PageKind, PageView } from "./views.ts";

/** One page of the site, not laid out yet. */
export interface Page {
  /** File name below the output folder, with `/`. */
  file: string;
  /** Layout name: `post` for `layouts/post.njk`. */
  layout: string;
  page: PageView;
  view: object;
  /** The body that goes into a post's page, and the content hash it was made from. */
  body?: PackPointer;
  bodyHash?: string;
  /** Links of the body that lead nowhere, see `PageShell.dead`. */
  dead?: string[];
  /** Mentions in the body that become links. */
  mentions?: BodyLinks;
  /** Passages that go into a term's page, by name of the place in its layout. */
  passages?: Record<string, PackPointer[]>;
  /** What the page is about, for the parts of the head that are made from it; no part of the fingerprint. */
  post?: Post;
  term?: Term;
}

/** The file of an address: `/posts/x/` → `posts/x/index.html`. */
export function toFile(url: Url): string {
  return `${url.slice(1)}index.html`;
}

/** A page of the given kind at the given address. The layout is named after the kind where not said otherwise. */
export function createPage(
  kind: PageKind,
  url: Url,
  title: string,
  view: object,
  more: { description?: string; noindex?: boolean; layout?: string } = {},
): Page {
  const { description = "", noindex = false, layout = kind } = more;
  return { file: toFile(url), layout, page: { kind, url, title, description, noindex }, view };
}

/**
 * What a page is known by: equal fingerprints mean equal bytes. Made of everything that goes into a page: the layout with all
 * it includes and what every page sees (`shared`), the view, and the body.
 *
 * @param shared digest of the layout, the site view, interface strings, assets and rendering code.
 */
export function toFingerprint(given: Page, shared: string): string {
  const { page, view, body, bodyHash, dead = [], mentions, passages = {} } = given;
  const bodyMark = body ? `${bodyHash}:${body.length}:${body.crc}:${dead.join(" ")}` : "";
  const pieces = Object.values(passages).flatMap((list) => list.map(({ length, crc }) => [length, crc]));
  const more = mentions || pieces.length > 0 ? [mentions, pieces] : [];
  const values = JSON.stringify([page, view, ...more]);
  return hash("sha1", `${shared}\n${bodyMark}\n${values}`).slice(0, 16);
}
