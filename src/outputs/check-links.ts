/** The links that pages hold and the list of what is published → links that lead nowhere. */
import type { Problem, Url } from "../model.ts";
import { decodePath, isAnchor } from "./page-links.ts";
import { type SiteAddress, toPath } from "./site-address.ts";

export interface BrokenLink {
  /** As it stands in the pages, from the host's root. */
  link: string;
  reason: "no such page" | "no such anchor" | "outside the path prefix" | "slash missing at the end";
  /** Where it leads as its author wrote it, told in place of `link`. */
  meant?: string | undefined;
  /** Told in place of the reason where more is known: what is there, and left out of the site. */
  leftOut?: string | undefined;
  /** Pages that hold it, sorted. */
  pages: Url[];
}

export interface PublishedSite extends Pick<SiteAddress, "pathPrefix"> {
  /** Whether there is a file of that name, e.g. `posts/x/index.html`. */
  has(file: string): boolean;
  /** Ids of a page that is there; `undefined` where nothing can be told of them. Asked only for links with a `#`. */
  readIds(file: string): Iterable<string> | undefined;
  /** Whether an id certainly is on a page that is there: cheaper than all of them. Absent: not known. */
  hasId?(file: string, id: string): boolean;
}

/**
 * Where a link leads: a file below the site's root, and an id in it, `""` for none. `undefined` outside the path prefix.
 *
 * @param home the path of the site's first page, e.g. `/` or `/blog/`.
 */
export function toTarget(link: string, home: string): { file: string; id: string } | undefined {
  const hash = link.indexOf("#");
  const path = hash === -1 ? link : link.slice(0, hash);
  if (!path.startsWith(home)) return undefined;
  const below = decodePath(path.slice(home.length));
  const file = below === "" || below.endsWith("/") ? `${below}index.html` : below;
  return { file, id: hash === -1 ? "" : link.slice(hash + 1) };
}

/**
 * Checks internal links: `links` holds each with the pages it stands on (see `readPageLinks`). Sorted by link. Linear in
 * the number of links.
 */
export function findBrokenLinks(
  links: ReadonlyMap<string, readonly Url[]>,
  site: PublishedSite,
): BrokenLink[] {
  const home = toPath(site, "/");
  const anchors = new Map<string, Set<string>>();

  function judge(link: string): BrokenLink["reason"] | undefined {
    const target = toTarget(link, home);
    if (!target) return "outside the path prefix";
    const { file, id } = target;
    if (!site.has(file)) return site.has(`${file}/index.html`) ? "slash missing at the end" : "no such page";
    if (id === "" || !file.endsWith(".html") || site.hasId?.(file, id)) return undefined;
    let ids = anchors.get(file);
    if (!ids) {
      const read = site.readIds(file);
      if (!read) return undefined;
      ids = new Set(read);
      anchors.set(file, ids);
    }
    return isAnchor(id, ids) ? undefined : "no such anchor";
  }

  const broken: BrokenLink[] = [];
  for (const [link, pages] of links) {
    const reason = judge(link);
    if (reason !== undefined) broken.push({ link, reason, pages: [...new Set(pages)].sort() });
  }
  return broken.sort((a, b) => (a.link < b.link ? -1 : 1));
}

/** Pages named in one problem; the rest are counted. */
const NAMED = 3;

/** Where an author wrote a link: the file, the place, and the words if they are known. */
export interface LinkSource extends Pick<Problem, "path" | "line" | "column"> {
  text?: string;
}

/**
 * One problem a link, however many pages hold it. `toSource` tells where a page's author wrote it; a link of no author
 * is reported at `site`, e.g. `content/site.yaml`.
 */
export function toLinkProblems(
  broken: readonly BrokenLink[],
  toSource: (page: Url, link: string) => LinkSource | undefined,
  site: string,
): Problem[] {
  return broken.map(({ link, meant = link, reason, leftOut, pages }) => {
    let source: LinkSource | undefined;
    for (const page of pages) source ??= toSource(page, link);
    const { text = link, ...place } = source ?? { path: site, line: 1, column: 1 };
    const address = text === meant ? "" : ` (${meant})`;
    const named = pages.slice(0, NAMED).join(", ");
    const more = pages.length > NAMED ? ` and ${pages.length - NAMED} more` : "";
    const message = `The link “${text}”${address} leads nowhere: ${leftOut ?? reason}. It stands on ${named}${more}.`;
    return { ...place, severity: "error", message, rule: "outputs/broken-link" };
  });
}
