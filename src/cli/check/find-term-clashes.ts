import type { Post, Problem } from "../../model.ts";
import { toTermClash } from "../../posts/address-clashes.ts";
import type { Taxonomy } from "../../taxonomies/build-taxonomies.ts";

/** Posts that stand where the page of a term would be. */
export function findTermClashes(posts: readonly Post[], taxonomies: readonly Taxonomy[]): Problem[] {
  const byUrl = new Map<string, Post>(posts.map((post) => [post.url, post]));
  return taxonomies.flatMap(({ terms }) =>
    terms.flatMap(({ url, name }) => {
      const post = byUrl.get(url);
      return post ? [toTermClash(post, name)] : [];
    }),
  );
}
