import type { Authorities } from "../entities/authorities.ts";
import type { Post, Slug, Url } from "../model.ts";
import type { Taxonomy, Term } from "./build-taxonomies.ts";
import { createFindTerm } from "./find-term.ts";
import { taxonomyTable } from "./table.ts";

/** A taxonomy as plain data: terms in columns, posts by their place in the list that it was built from. */
export interface StoredTaxonomy {
  keys: string[];
  names: string[];
  slugs: Slug[];
  /** Places of the posts of all terms, end to end, and how many are each term's. */
  posts: number[];
  counts: number[];
  /** Of the terms that have any of these: place, other names, note, links. */
  more: [term: number, aliases: string[], note: string, sameAs: string[]][];
  clashes: [slug: Slug, terms: number[]][];
  redirects: [from: Url, to: Url, name: string][];
}

/** @param posts those that the taxonomies were built from, in any order. */
export function storeTaxonomies(taxonomies: readonly Taxonomy[], posts: readonly Post[]): StoredTaxonomy[] {
  const places = new Map(posts.map((post, place) => [post, place]));
  return taxonomies.map(({ terms, clashes, redirects }) => {
    const termPlaces = new Map(terms.map((term, place) => [term, place]));
    return {
      keys: terms.map(({ key }) => key),
      names: terms.map(({ name }) => name),
      slugs: terms.map(({ slug }) => slug),
      posts: terms.flatMap((term) => term.posts.map((post) => places.get(post)!)),
      counts: terms.map((term) => term.posts.length),
      more: terms.flatMap(({ aliases, note, sameAs }, place): StoredTaxonomy["more"] =>
        aliases.length > 0 || note !== "" || sameAs.length > 0 ? [[place, aliases, note, sameAs]] : [],
      ),
      clashes: clashes.map((clash) => [clash.slug, clash.terms.map((term) => termPlaces.get(term)!)]),
      redirects: redirects.map(({ from, to, name }) => [from, to, name]),
    };
  });
}

/** What `buildTaxonomies` gave, from what is stored: a tenth of its time. @param posts as given to `storeTaxonomies`. */
export function restoreTaxonomies(
  stored: readonly StoredTaxonomy[],
  posts: readonly Post[],
  authorities: Authorities,
): Taxonomy[] {
  return taxonomyTable.map((row, index) => {
    const { keys, names, slugs, counts, posts: places, more, clashes, redirects } = stored[index]!;
    const base = `/${row.path}/` as Url;
    const toUrl = (slug: Slug): Url => `${base}${slug}/` as Url;
    let at = 0;
    const terms = keys.map((key, place): Term => {
      const slug = slugs[place]!;
      const own: Post[] = [];
      for (const end = at + counts[place]!; at < end; at++) own.push(posts[places[at]!]!);
      const plain = { aliases: [], note: "", sameAs: [] };
      return { taxonomy: row.key, key, name: names[place]!, ...plain, slug, url: toUrl(slug), posts: own };
    });
    for (const [place, aliases, note, sameAs] of more)
      Object.assign(terms[place]!, { aliases, note, sameAs });
    return {
      key: row.key,
      url: base,
      terms,
      clashes: clashes.map(([slug, listed]) => {
        const url = toUrl(slug);
        return { taxonomy: row.key, slug, url, terms: listed.map((place) => terms[place]!) };
      }),
      redirects: redirects.map(([from, to, name]) => ({ from, to, name })),
      find: createFindTerm(terms, row.authority, authorities),
    };
  });
}
