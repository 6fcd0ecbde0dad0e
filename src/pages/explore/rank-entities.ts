import { namedTaxonomies } from "../../mentions/list-named.ts";
import type { Taxonomy, Term } from "../../taxonomies/build-taxonomies.ts";

/**
 * The entities with most posts, then by address. Those of a single post are left out where enough others are there: two posts
 * that share nobody tell nothing.
 */
export function rankEntities(taxonomies: readonly Taxonomy[], most: number): Term[] {
  const kinds = taxonomies.filter(({ key }) => (namedTaxonomies as readonly string[]).includes(key));
  const all = kinds.flatMap(({ terms }) => terms);
  const repeated = all.filter(({ posts }) => posts.length > 1);
  const ranked = repeated.length >= enough ? repeated : all;
  return ranked
    .sort((a, b) => b.posts.length - a.posts.length || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
    .slice(0, most);
}

const enough = 10;
