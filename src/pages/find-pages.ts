import type { Url } from "../model.ts";
import { allPages } from "./all-pages.ts";
import { exploreUrl } from "./explore-pages.ts";
import { toPartUrl } from "./glossary/build-glossary.ts";
import type { Library } from "./library.ts";
import type { Page, UnchangedPage } from "./page.ts";
import type { PageKind } from "./views.ts";

/** The pages at some addresses; addresses of redirects, and of no page, are passed over. */
export function* findPages(library: Library, urls: ReadonlySet<Url>): Generator<Page | UnchangedPage> {
  const asked = new Map<PageKind, Set<Url>>();
  const findKind = createFindKind(library);
  for (const url of urls) {
    const kind = findKind(url);
    if (kind) asked.set(kind, (asked.get(kind) ?? new Set()).add(url));
  }
  for (const [kind, left] of asked) {
    for (const page of allPages[kind](library, false)) {
      if (left.delete("open" in page ? page.url : page.page.url)) yield page;
      if (left.size === 0) break;
    }
  }
}

/** The only kind that a page at an address can be of: most kinds cost more to list than a few pages to lay out. */
function createFindKind({ published, taxonomies }: Library): (url: Url) => PageKind | undefined {
  const fixed = new Map<string, PageKind>([
    ["/", "home"],
    ["/archive/", "archive"],
    [exploreUrl, "explore"],
    ["/search/", "search"],
    ["/about/", "about"],
    ...taxonomies.map(({ url }): [Url, PageKind] => [url, "taxonomy"]),
  ]);
  const posts = new Set(published.map(({ url }) => url));
  return (url) => {
    const kind = fixed.get(url);
    if (kind) return kind;
    if (posts.has(url)) return "post";
    if (url.startsWith("/page/")) return "home";
    if (url.startsWith(toPartUrl(""))) return "glossary";
    return taxonomies.some((taxonomy) => url.startsWith(taxonomy.url)) ? "term" : undefined;
  };
}
