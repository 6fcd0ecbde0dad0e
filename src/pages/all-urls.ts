import type { Url } from "../model.ts";
import { claimAliases } from "../posts/claim-aliases.ts";
import { exploreUrl, hasExplore } from "./explore-pages.ts";
import { toPartUrl } from "./glossary/build-glossary.ts";
import type { Library } from "./library.ts";
import { homeSize } from "./list-pages.ts";
import { termSize, toSliceUrls } from "./pager.ts";

/**
 * Whether a page will have that address, known before any page is laid out: for telling links that lead nowhere. Most links lead to
 * posts, so the addresses of fifty thousand terms are listed when one of them is asked for.
 */
export function createIsUrl(library: Library): (url: Url) => boolean {
  const { published, listed, taxonomies, glossary } = library;
  const urls = new Set(["/", "/archive/", "/search/", "/about/"] as Url[]);
  for (const url of toSliceUrls(listed.length, homeSize, "/" as Url)) urls.add(url);
  if (hasExplore(library)) urls.add(exploreUrl);
  for (const { url } of published) urls.add(url);
  for (const [alias] of claimAliases(published).claimed) urls.add(alias);
  for (const { url, redirects } of taxonomies) {
    urls.add(url);
    for (const { from } of redirects) urls.add(from);
  }
  /** Lists that are not made yet, by what their addresses begin with. */
  const later = new Map<string, () => void>(
    taxonomies.map(({ url, terms, clashes }) => [
      url,
      () => {
        for (const { url, posts } of terms)
          for (const slice of toSliceUrls(posts.length, termSize, url)) urls.add(slice);
        for (const clash of clashes) urls.add(clash.url);
      },
    ]),
  );
  if (!glossary.isEmpty)
    later.set(toPartUrl(""), () => {
      for (const { prefix } of glossary.plan()) urls.add(toPartUrl(prefix));
    });
  return (url) => {
    for (const [base, list] of later) {
      if (urls.has(url) || !url.startsWith(base)) continue;
      later.delete(base);
      list();
    }
    return urls.has(url);
  };
}
