import type { Authorities } from "../entities/authorities.ts";
import type { Post, Slug, Url } from "../model.ts";
import { type TaxonomyRow, taxonomyTable } from "../taxonomy-table.ts";
import { compareNewest } from "../text/compare-newest.ts";
import type { NameKind } from "../text/pinyin.ts";
import { toSlug } from "../text/slug.ts";
import { claimSlugs, reservedSlugs } from "./claim-slugs.ts";
import { createFindTerm } from "./find-term.ts";
import { type Draft, gatherNames, pickSpelling } from "./gather-names.ts";
import { listOtherNames } from "./list-other-names.ts";
import { listRenderings } from "./list-renderings.ts";

/** One thing that posts name, and its page. */
export interface Term {
  taxonomy: string;
  /** Match key of its name; with a record, of the record's preferred name. Unique in the taxonomy. */
  key: string;
  /** The record's preferred name, else the spelling that most posts use. */
  name: string;
  /** The record's other names, then other spellings in use. */
  aliases: string[];
  /** What posts call it in the other script, besides: nothing else is known by these names. */
  renderings: string[];
  slug: Slug;
  url: Url;
  note: string;
  /** What it is, as its record says. */
  kind: string;
  sameAs: string[];
  /** Newest first: by date descending, then by address. */
  posts: Post[];
}

/** An address that several terms would have, by their names or by others that lead to them: a page that lists them. */
export interface Clash {
  taxonomy: string;
  slug: Slug;
  url: Url;
  /** Those of them that have a page, by slug: at least one. */
  terms: Term[];
  /** Names of the others. */
  pageless: string[];
}

export interface Taxonomy {
  key: string;
  url: Url;
  /** By slug. */
  terms: Term[];
  clashes: Clash[];
  /** Addresses of a term's other names. */
  redirects: { from: Url; to: Url; name: string }[];
  /** The term of a name as an author wrote it; `undefined` when no term with a page has that name. */
  find(name: string): Term | undefined;
}

export interface TaxonomyOptions {
  slugs: "pinyin" | "unicode";
  minPosts?: Record<string, number>;
  /** Whoever knows slugs from earlier builds; default `toSlug`, which it must agree with. */
  toSlug?: (name: string, style: "pinyin" | "unicode", kind: NameKind) => Slug;
}

/**
 * Every taxonomy of the table, with its terms, from the posts that lists may show (the caller leaves out hidden and
 * excluded ones).
 *
 * Names with one match key are one term, and so are all names of one record; nothing else is merged. A taxonomy's
 * `minPosts` leaves terms with fewer posts without a page; they claim an address all the same, so that one more post does not change
 * what another's means. Addresses: see `claimSlugs`. Linear in the number of names.
 */
export function buildTaxonomies(
  posts: readonly Post[],
  authorities: Authorities,
  options: TaxonomyOptions,
): Taxonomy[] {
  const sorted = [...posts].sort(compareNewest);
  return taxonomyTable.map((row) => buildTaxonomy(row, sorted, authorities, options));
}

/** One of them. @param posts in the order of `compareNewest`. */
export function buildTaxonomy(
  row: TaxonomyRow,
  posts: readonly Post[],
  authorities: Authorities,
  options: TaxonomyOptions,
): Taxonomy {
  const url = `/${row.key}/` as Url;
  const gathered = gatherNames(row, posts, authorities);
  const least = options.minPosts?.[row.key] ?? 1;
  // Sorted before anything depends on them: the order of posts decides no address.
  const drafts = [...new Set(Array.from(gathered.values(), ({ draft }) => draft))].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  );
  const slugs = new Map<string, Slug>();
  const slugOf = (name: string) => {
    const slug = slugs.get(name) ?? (options.toSlug ?? toSlug)(name, options.slugs, row.kind);
    slugs.set(name, slug);
    return slug;
  };
  const things = drafts.map((draft) => {
    const { key, authority } = draft;
    const name = authority?.name ?? pickSpelling(draft.spellings);
    return { key, name, aliases: listAliases(draft, name), bare: slugOf(authority?.slug || name) };
  });
  const others = listOtherNames(things, slugOf);
  const renderings = listRenderings(row.key, posts, gathered);
  const awards = claimSlugs(
    things.map(({ key, bare }, index) => ({ key, bare, others: others[index]! })),
    reservedSlugs,
  );
  const all = drafts.map((draft, index) =>
    draft.posts.length < least
      ? undefined
      : toTerm(row.key, url, draft, things[index]!, awards.slugs[index]!, renderings.get(draft)),
  );
  const terms = all.filter((term) => term !== undefined);
  const clashes = [...awards.clashes].flatMap(([slug, met]): Clash[] => {
    const listed = met.flatMap((index) => all[index] ?? []);
    const pageless = met.flatMap((index) => (all[index] ? [] : things[index]!.name));
    return listed.length === 0
      ? []
      : [{ taxonomy: row.key, slug, url: `${url}${slug}/` as Url, terms: listed.sort(bySlug), pageless }];
  });

  return {
    key: row.key,
    url,
    terms: [...terms].sort(bySlug),
    clashes: clashes.sort(bySlug),
    redirects: awards.redirects.flatMap(({ slug, index, name }) => {
      const term = all[index];
      return term === undefined ? [] : [{ from: `${url}${slug}/` as Url, to: term.url, name }];
    }),
    find: createFindTerm(terms, row.key, authorities),
  };
}

function toTerm(
  taxonomy: string,
  base: Url,
  draft: Draft,
  { name, aliases }: Pick<Term, "name" | "aliases">,
  slug: Slug,
  renderings: string[] = [],
): Term {
  const { authority } = draft;
  return {
    taxonomy,
    key: draft.key,
    name,
    aliases,
    renderings,
    slug,
    url: `${base}${slug}/` as Url,
    note: authority?.note ?? "",
    kind: authority?.kind ?? "",
    sameAs: authority?.sameAs ?? [],
    posts: draft.posts,
  };
}

/** What a thing is called besides: the names of its record, then other spellings in use. */
export function listAliases({ authority, spellings }: Draft, name: string): string[] {
  if (authority === undefined && spellings.length === 1) return [];
  const aliases = new Set([
    ...(authority?.aliases ?? []),
    ...spellings.map((spelling) => spelling.name).sort(),
  ]);
  aliases.delete(name);
  return [...aliases];
}

function bySlug(a: { slug: Slug }, b: { slug: Slug }): number {
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
}
