/** Pages → sitemap files (https://www.sitemaps.org/protocol.html). */
import { hash } from "node:crypto";
import type { Url } from "../model.ts";
import { findLastDay } from "./newest-posts.ts";
import { type SiteAddress, toAddress } from "./site-address.ts";
import { toXml, toXmlElement } from "./xml.ts";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The protocol's limit is 50,000 addresses and 50 MB a file. */
const MOST_PAGES = 45_000;
const MOST_BYTES = 45_000_000;

export interface SitemapPage {
  url: Url;
  /** Day the page's content last changed, `YYYY-MM-DD`, or `""`. Never the day of the build. */
  changed: string;
}

/** A file to write: `path` from the site's root, e.g. `/sitemap.xml`. Its text is made when it is asked for. */
export interface SitemapFile {
  path: string;
  /** Digest of all that the text is made from. */
  source: string;
  readonly text: string;
}

/**
 * `/sitemap.xml`, and where the pages are too many for one file, `/sitemap-1.xml` … with `/sitemap.xml` as their index.
 * `pages` are the indexed ones (`isIndexed` for posts), sorted by the caller or not: they are written by address.
 * Without `site.url` there are no whole addresses, and the protocol knows no empty sitemap: then the list is empty.
 */
export function toSitemap(
  pages: readonly SitemapPage[],
  site: SiteAddress,
  most = MOST_PAGES,
): SitemapFile[] {
  if (site.url === "" || pages.length === 0) return [];
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
  const parts = divide(
    sorted.map(({ url, changed }) => ({ loc: toAddress(site, url), changed })),
    most,
  );
  if (parts.length === 1) return [toFile("/sitemap.xml", parts[0]!, () => toUrlset(parts[0]!))];
  const files = parts.map((part, at) => toFile(`/sitemap-${at + 1}.xml`, part, () => toUrlset(part)));
  const list = parts.map((part, at) => ({
    loc: toAddress(site, files[at]!.path),
    changed: findLastDay(part.map(({ changed }) => changed)),
  }));
  return [toFile("/sitemap.xml", list, () => toIndex(list)), ...files];
}

function toFile(path: string, entries: readonly Entry[], write: () => string): SitemapFile {
  const lines = entries.map(({ loc, changed }) => `${loc} ${changed}`);
  return {
    path,
    source: hash("sha1", lines.join("\n")).slice(0, 16),
    get text() {
      return write();
    },
  };
}

function toIndex(entries: readonly Entry[]): string {
  return toXml({ sitemapindex: { "@xmlns": NAMESPACE, sitemap: entries.map(toChildren) } });
}

interface Entry {
  loc: string;
  changed: string;
}

function toChildren({ loc, changed }: Entry): { loc: string; lastmod: string | undefined } {
  return { loc, lastmod: changed || undefined };
}

function toUrlset([first, ...more]: readonly Entry[]): string {
  return toXml({ urlset: { "@xmlns": NAMESPACE, url: toChildren(first!) } }, more.map(toUrlElement));
}

/** The serialiser takes half a second for sixty thousand addresses, nearly all of which hold nothing to escape. */
function toUrlElement(entry: Entry): string {
  const { loc, changed } = entry;
  if (/[^!#-%(-;=?-~]/.test(loc)) return toXmlElement("url", toChildren(entry));
  return `<url><loc>${loc}</loc>${changed && `<lastmod>${changed}</lastmod>`}</url>`;
}

/** At least one part, even of nothing. Addresses are ASCII by now; an entry costs about 90 bytes besides. */
function divide(entries: readonly Entry[], most: number): Entry[][] {
  const parts: Entry[][] = [[]];
  let bytes = 0;
  for (const entry of entries) {
    const size = entry.loc.length + 90;
    if (parts.at(-1)!.length === most || bytes + size > MOST_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(entry);
    bytes += size;
  }
  return parts;
}
