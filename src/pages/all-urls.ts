import type { Url } from "../model.ts";
import { exploreUrl, hasExplore } from "./explore-pages.ts";
import { toPartUrl } from "./glossary/build-glossary.ts";
import type { Library } from "./library.ts";
import { homeSize } from "./list-pages.ts";
import { toSliceUrl } from "./pager.ts";
import { termSize } from "./term-pages.ts";

/** The address of every page, known before any page is laid out: for telling links that lead nowhere. */
export function listUrls(library: Library): Set<Url> {
  const { published, listed, taxonomies, glossary } = library;
  const urls = new Set(["/", "/archive/", "/search/", "/about/"] as Url[]);
  const add = (base: Url, items: number, size: number): void => {
    for (let number = 1; number <= Math.max(1, Math.ceil(items / size)); number++)
      urls.add(toSliceUrl(base, number));
  };
  add("/" as Url, listed.length, homeSize);
  if (hasExplore(library)) urls.add(exploreUrl);
  if (!glossary.isEmpty) for (const { prefix } of glossary.plan()) urls.add(toPartUrl(prefix));
  for (const { url, aliases } of published) for (const one of [url, ...aliases]) urls.add(one);
  for (const { url, terms, clashes, redirects } of taxonomies) {
    urls.add(url);
    for (const term of terms) add(term.url, term.posts.length, termSize);
    for (const clash of clashes) urls.add(clash.url);
    for (const { from } of redirects) urls.add(from);
  }
  return urls;
}
