import type { Post, Problem, Url } from "../../model.ts";
import { termSize, toSliceUrls } from "../../pages/pager.ts";
import { findPageNumber } from "../../pages/term-pages.ts";
import { toTermClash } from "../../posts/address-clashes.ts";
import type { PlaceAddress } from "../../posts/place-address.ts";
import type { Settings } from "../../site/settings.ts";
import type { Taxonomy } from "../../taxonomies/build-taxonomies.ts";

/**
 * Posts that stand where a page of a term would be: as builds tell, and known without a page laid out.
 *
 * @param taxonomies with the terms that have too few posts for a page.
 */
export function findTermClashes(
  posts: readonly Post[],
  taxonomies: readonly Taxonomy[],
  settings: Pick<Settings, "taxonomies">,
  place?: PlaceAddress,
): Problem[] {
  const byUrl = new Map<Url, Post>(posts.map((post) => [post.url, post]));
  return taxonomies.flatMap(({ key, terms }) => {
    const least = settings.taxonomies[key]?.minPosts ?? 1;
    return terms
      .filter((term) => term.posts.length >= least)
      .flatMap((term) =>
        toSliceUrls(term.posts.length, termSize, term.url).flatMap((url) => {
          const post = byUrl.get(url);
          return post ? [toTermClash(post, term.name, findPageNumber(term, url), place)] : [];
        }),
      );
  });
}
