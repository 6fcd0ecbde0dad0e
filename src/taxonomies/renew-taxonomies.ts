import type { Post } from "../model.ts";
import type { Taxonomy } from "./build-taxonomies.ts";

/**
 * Puts posts that were read anew in the place of what they were, where no name, address or place of any post is another.
 *
 * @param before the posts that the taxonomies hold, as lists show them.
 * @param now the same posts in the same order.
 * @returns the taxonomies that were given.
 */
export function renewTaxonomies(
  taxonomies: Taxonomy[],
  before: readonly Post[],
  now: readonly Post[],
): Taxonomy[] {
  for (const [place, post] of now.entries()) {
    const old = before[place]!;
    if (old === post) continue;
    for (const { key, find } of taxonomies) {
      for (const name of post.terms[key] ?? []) {
        const posts = find(name)?.posts ?? [];
        const at = posts.indexOf(old);
        if (at >= 0) posts[at] = post;
      }
    }
  }
  return taxonomies;
}
