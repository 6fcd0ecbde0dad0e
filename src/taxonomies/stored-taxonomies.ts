import type { Authorities } from "../entities/authorities.ts";
import type { Post, Slug, Url } from "../model.ts";
import { taxonomyTable } from "../taxonomy-table.ts";
import type { Taxonomy, Term } from "./build-taxonomies.ts";
import { createFindTerm } from "./find-term.ts";

/** What few terms have, in the order in which it is stored. */
export type TermMore = [
  aliases: string[],
  renderings: string[],
  note: string,
  kind: string,
  sameAs: string[],
];

/** A taxonomy as plain data: terms in columns, posts by their place in the list that it was built from. */
export interface StoredTaxonomy {
  keys: string[];
  names: string[];
  slugs: Slug[];
  /** Places of the posts of all terms, end to end, and how many are each term's. */
  posts: number[];
  counts: number[];
  /** Of the terms that have any of these: place, other names, those in the other script, note, kind, links. */
  more: [term: number, ...TermMore][];
  clashes: [slug: Slug, terms: number[], pageless: string[]][];
  redirects: [from: Url, to: Url, name: string][];
}

/** @param posts those that the taxonomies were built from, in any order. */
export function storeTaxonomies(taxonomies: readonly Taxonomy[], posts: readonly Post[]): StoredTaxonomy[] {
  const places = new Map(posts.map((post, place) => [post, place]));
  return taxonomies.map((taxonomy) => storeTaxonomy(taxonomy, places));
}

/** One of them. @param places of the posts in the list that it was built from. */
export function storeTaxonomy(
  { terms, clashes, redirects }: Taxonomy,
  places: ReadonlyMap<Post, number>,
): StoredTaxonomy {
  const termPlaces = new Map(terms.map((term, place) => [term, place]));
  return {
    keys: terms.map(({ key }) => key),
    names: terms.map(({ name }) => name),
    slugs: terms.map(({ slug }) => slug),
    posts: terms.flatMap((term) => term.posts.map((post) => places.get(post)!)),
    counts: terms.map((term) => term.posts.length),
    more: terms.flatMap((term, place): StoredTaxonomy["more"] => {
      const more = toMore(term);
      return more ? [[place, ...more]] : [];
    }),
    clashes: clashes.map(({ slug, terms, pageless }) => [
      slug,
      terms.map((term) => termPlaces.get(term)!),
      pageless,
    ]),
    redirects: redirects.map(({ from, to, name }) => [from, to, name]),
  };
}

/** `undefined` for most terms: they have none of it. */
export function toMore({ aliases, renderings, note, kind, sameAs }: More): TermMore | undefined {
  const isSome = aliases.length + renderings.length + sameAs.length > 0 || note + kind !== "";
  return isSome ? [aliases, renderings, note, kind, sameAs] : undefined;
}

/**
 * What `buildTaxonomies` gave, from what is stored. Nothing is made of a term before somebody asks: an edit asks for few of tens of
 * thousands.
 *
 * @param posts as given to `storeTaxonomies`.
 */
export function restoreTaxonomies(
  stored: readonly StoredTaxonomy[],
  posts: readonly Post[],
  authorities: Authorities,
): Taxonomy[] {
  return taxonomyTable.map((row, index) => {
    const columns = stored[index]!;
    const base = `/${row.key}/` as Url;
    const more = new Map(
      columns.more.map(([place, aliases, renderings, note, kind, sameAs]) => [
        place,
        { aliases, renderings, note, kind, sameAs },
      ]),
    );
    const source: TermSource = { taxonomy: row.key, base, columns, posts, more };
    let at = 0;
    const terms = columns.keys.map((_, place): Term => {
      const from = at;
      at += columns.counts[place]!;
      return new StoredTerm(source, place, from);
    });
    return {
      key: row.key,
      url: base,
      terms,
      clashes: columns.clashes.map(([slug, listed, pageless]) => {
        const url = toUrl(base, slug);
        return { taxonomy: row.key, slug, url, terms: listed.map((place) => terms[place]!), pageless };
      }),
      redirects: columns.redirects.map(([from, to, name]) => ({ from, to, name })),
      find: createFindTerm(terms, row.key, authorities),
    };
  });
}

function toUrl(base: Url, slug: Slug): Url {
  return `${base}${slug}/` as Url;
}

/** What the terms of one taxonomy are made from. */
interface TermSource {
  taxonomy: string;
  base: Url;
  columns: StoredTaxonomy;
  posts: readonly Post[];
  more: ReadonlyMap<number, More>;
}

/** The same with names. */
export type More = Pick<Term, "aliases" | "renderings" | "note" | "kind" | "sameAs">;

const nothingMore: More = { aliases: [], renderings: [], note: "", kind: "", sameAs: [] };

class StoredTerm implements Term {
  readonly #source: TermSource;
  readonly #place: number;
  readonly #from: number;
  #posts: Post[] | undefined;

  /** @param from where its posts begin among those of all terms. */
  constructor(source: TermSource, place: number, from: number) {
    this.#source = source;
    this.#place = place;
    this.#from = from;
  }

  get taxonomy(): string {
    return this.#source.taxonomy;
  }
  get key(): string {
    return this.#source.columns.keys[this.#place]!;
  }
  get name(): string {
    return this.#source.columns.names[this.#place]!;
  }
  get slug(): Slug {
    return this.#source.columns.slugs[this.#place]!;
  }
  get url(): Url {
    return toUrl(this.#source.base, this.slug);
  }
  get aliases(): string[] {
    return this.#more.aliases;
  }
  get renderings(): string[] {
    return this.#more.renderings;
  }
  get note(): string {
    return this.#more.note;
  }
  get kind(): string {
    return this.#more.kind;
  }
  get sameAs(): string[] {
    return this.#more.sameAs;
  }
  get posts(): Post[] {
    this.#posts ??= this.#listPosts();
    return this.#posts;
  }

  get #more(): More {
    return this.#source.more.get(this.#place) ?? nothingMore;
  }

  #listPosts(): Post[] {
    const { columns, posts } = this.#source;
    const places = columns.posts.slice(this.#from, this.#from + columns.counts[this.#place]!);
    return places.map((place) => posts[place]!);
  }
}
