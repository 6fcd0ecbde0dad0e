import type { Slug } from "../model.ts";
import { toMatchKey } from "../text/match-key.ts";
import { suffixSlug } from "./claim-slugs.ts";

interface Named {
  key: string;
  name: string;
  aliases: string[];
  slug: Slug;
}

/** What stands at the addresses of other names. */
export interface AliasPages<T extends Named> {
  /** Sorted by slug. */
  redirects: { slug: Slug; term: T; name: string }[];
  /** Slugs that aliases of several terms share. */
  clashes: { slug: Slug; terms: T[] }[];
}

/**
 * The addresses of aliases and other spellings, so that a term that was renamed or merged keeps its old ones.
 *
 * An alias leads to its term from the slug it would have had as a term of its own: the plain one, or the suffixed one
 * when the plain one is a list of several. Names of one term that share a slug were told apart before a record joined them:
 * all of them keep their suffixed addresses. A slug that is some term's or some list's already stays what it is, and one
 * that aliases of several terms share becomes a list of these terms: who comes first decides nothing.
 */
export function buildAliasPages<T extends Named>(
  terms: readonly T[],
  clashes: readonly { slug: Slug }[],
  slugOf: (name: string) => Slug,
): AliasPages<T> {
  const taken = new Set<string>(["page", ...terms.map(({ slug }) => slug)]);
  const lists = new Set<string>(clashes.map(({ slug }) => slug));
  /** The first of a term's names that has the slug is the one that the page shows. */
  const wanted = new Map<Slug, Map<T, string>>();
  const claim = (slug: Slug, term: T, name: string) => {
    if (taken.has(slug) || lists.has(slug)) return;
    const claims = wanted.get(slug) ?? new Map<T, string>();
    if (!claims.has(term)) claims.set(term, name);
    wanted.set(slug, claims);
  };
  for (const term of terms) {
    // Most terms have one name and the slug of that name.
    if (term.aliases.length === 0 && slugOf(term.name) === term.slug) continue;
    const names = [term.name, ...term.aliases].map((name) => ({
      name,
      bare: slugOf(name),
      key: toMatchKey(name),
    }));
    const keys = new Map<Slug, Set<string>>();
    for (const { bare, key } of names) keys.set(bare, (keys.get(bare) ?? new Set()).add(key));
    for (const { name, bare, key } of names) {
      claim(bare, term, name);
      if (keys.get(bare)!.size > 1 || (lists.has(bare) && key !== term.key))
        claim(suffixSlug(bare, key), term, name);
    }
  }
  const pages: AliasPages<T> = { redirects: [], clashes: [] };
  for (const [slug, claims] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = claims;
    if (claims.size > 1) pages.clashes.push({ slug, terms: [...claims.keys()] });
    else if (first !== undefined) pages.redirects.push({ slug, term: first[0], name: first[1] });
  }
  return pages;
}
