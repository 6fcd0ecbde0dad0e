/** The link ledger and the list of what is published → links that lead nowhere. */
import type { Problem, Url } from "../model.ts";
import type { LinkLedger } from "./link-ledger.ts";
import { decodePath, isAnchor } from "./page-links.ts";
import { type SiteAddress, toPath } from "./site-address.ts";

export interface BrokenLink {
  /** As it stands in the pages, from the host's root. */
  link: string;
  reason: "no such page" | "no such anchor" | "outside the path prefix" | "slash missing at the end";
  /** Pages that hold it, sorted. */
  pages: Url[];
}

/**
 * Checks every internal link and anchor of the pages in the ledger, which must be all pages of the site. `files` are the
 * paths of everything else that is published, e.g. `/feed.xml`, `/assets/site.1a2b.css`. Sorted by link.
 */
export function findBrokenLinks(
  ledger: LinkLedger,
  files: Iterable<string>,
  site: Pick<SiteAddress, "pathPrefix">,
): BrokenLink[] {
  const known = new Set(files);
  const home = toPath(site, "/");
  const anchors = new Map<Url, Set<string>>();

  function judge(link: string): BrokenLink["reason"] | undefined {
    const hash = link.indexOf("#");
    const path = hash === -1 ? link : link.slice(0, hash);
    if (!path.startsWith(home)) return "outside the path prefix";
    const url = `/${decodePath(path.slice(home.length))}`.replace(/\/index\.html$/, "/") as Url;
    const page = ledger.pages.get(url);
    if (!page) {
      if (known.has(url)) return undefined;
      return ledger.pages.has(`${url}/` as Url) ? "slash missing at the end" : "no such page";
    }
    if (hash === -1) return undefined;
    let ids = anchors.get(url);
    if (!ids) {
      ids = new Set(page.ids);
      anchors.set(url, ids);
    }
    return isAnchor(link.slice(hash + 1), ids) ? undefined : "no such anchor";
  }

  const reasons = ledger.links.map(judge);
  const broken = new Map<number, BrokenLink>();
  for (const [url, page] of ledger.pages) {
    for (const index of page.links) {
      const reason = reasons[index];
      if (reason === undefined) continue;
      let entry = broken.get(index);
      if (!entry) {
        entry = { link: ledger.links[index] ?? "", reason, pages: [] };
        broken.set(index, entry);
      }
      entry.pages.push(url);
    }
  }
  const found = [...broken.values()].sort((a, b) => (a.link < b.link ? -1 : 1));
  for (const { pages } of found) pages.sort();
  return found;
}

/** Pages named in one problem; the rest are counted. */
const NAMED = 3;

/**
 * One problem a link, however many pages hold it. `toSource` names the author's file of a page; a link in no such page
 * is reported at `site`, e.g. `content/site.yaml`.
 */
export function toLinkProblems(
  broken: readonly BrokenLink[],
  toSource: (page: Url) => string | undefined,
  site: string,
): Problem[] {
  return broken.map(({ link, reason, pages }) => {
    const source = pages.map(toSource).find((path) => path !== undefined);
    const named = pages.slice(0, NAMED).join(", ");
    const more = pages.length > NAMED ? ` and ${pages.length - NAMED} more` : "";
    return {
      path: source ?? site,
      line: 1,
      column: 1,
      severity: "error",
      message: `The link “${link}” leads nowhere: ${reason}. It stands on ${named}${more}.`,
      rule: "outputs/broken-link",
    };
  });
}
