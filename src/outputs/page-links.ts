/** A written page → what the link check needs to know of it. */
import type { Url } from "../model.ts";
import { scanHtml } from "./scan-html.ts";
import { type SiteAddress, toAddress, toPath } from "./site-address.ts";

/** Plain and small: writers collect one for each page they write. */
export interface PageLinks {
  /** Number of start tags, for the budget of the home page. */
  elements: number;
  /** Ids of the page, each once. */
  ids: string[];
  /** Internal links, each once: path from the host's root as written (prefix and escapes kept), and `#…`. */
  links: string[];
}

/**
 * Reads the links of the page at `page` from its bytes. Links to other sites are left out, and so is what is right
 * without looking elsewhere: the page itself and its own anchors.
 */
export function readPageLinks(html: Buffer, page: Url, site: SiteAddress): PageLinks {
  const { elements, ids, links } = scanHtml(html);
  const base = toLinkBase(page, site);
  const { own } = base;
  const anchors = new Set(ids);
  const found = new Set<string>();
  for (const link of links) {
    const path = toSitePath(link, base);
    if (path !== undefined && !isOwnAnchor(path, own, anchors)) found.add(path);
  }
  return { elements, ids: [...anchors], links: [...found] };
}

/** What the links of a page count from, as paths from the host's root. */
export interface LinkBase {
  own: string;
  home: string;
  /** The site's absolute address, where it has one. */
  root: string | undefined;
}

export function toLinkBase(page: Url, site: SiteAddress): LinkBase {
  const root = site.url === "" ? undefined : toAddress(site, "/");
  return { own: toPath(site, page), home: toPath(site, "/"), root };
}

/** The path from the host's root, without query; `undefined` for a link that leaves the site. */
export function toSitePath(link: string, { own, root, home }: LinkBase): string | undefined {
  let path = link.trim();
  if (root !== undefined && path.startsWith(root)) path = home + path.slice(root.length);
  if (path.startsWith("#")) return own + path;
  // Nearly all links are paths from the root; the URL parser settles the others.
  if (!path.startsWith("/") || path.startsWith("//") || path.includes("/.")) {
    if (path.startsWith("//") || /^[a-z][a-z0-9+.-]{0,30}:/i.test(path)) return undefined;
    if (!URL.canParse(path, `http://localhost${own}`)) return undefined;
    const resolved = new URL(path, `http://localhost${own}`);
    path = resolved.pathname + resolved.hash;
  }
  const query = path.indexOf("?");
  const hash = path.indexOf("#");
  if (query === -1 || (hash !== -1 && hash < query)) return path;
  return path.slice(0, query) + (hash === -1 ? "" : path.slice(hash));
}

function isOwnAnchor(path: string, own: string, anchors: ReadonlySet<string>): boolean {
  if (!path.startsWith(own)) return false;
  if (path.length === own.length) return true;
  if (path[own.length] !== "#") return false;
  return isAnchor(path.slice(own.length + 1), anchors);
}

/** Whether `#fragment` leads somewhere on a page with these ids. */
export function isAnchor(fragment: string, anchors: ReadonlySet<string>): boolean {
  if (fragment === "" || fragment === "top" || anchors.has(fragment)) return true;
  // `#t-1:~:text=…` points at words below the anchor.
  const id = decodePath(fragment.split(":~:")[0] ?? "");
  return id === "" || anchors.has(id);
}

/** Percent-decoded where that is possible, else as it stands. */
export function decodePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
