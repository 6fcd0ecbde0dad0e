import { type Authorities, resolveName } from "../entities/authorities.ts";
import type { Post, Slug, Url } from "../model.ts";
import { type TaxonomyRow, taxonomyTable } from "../taxonomy-table.ts";
import { toMatchKey } from "../text/match-key.ts";
import { toSlug } from "../text/slug.ts";
import { buildTaxonomy, listAliases, type TaxonomyOptions } from "./build-taxonomies.ts";
import { reservedSlugs } from "./claim-slugs.ts";
import { gatherNames, pickSpelling } from "./gather-names.ts";
import { listRenderings } from "./list-renderings.ts";
import { type StoredTaxonomy, storeTaxonomy, type TermMore, toMore } from "./stored-taxonomies.ts";

/** What the posts of a site were, and are. */
export interface Growth {
  /** Addresses of the posts that the taxonomies were built from, in their order. */
  before: readonly Url[];
  /** The posts of now, in the order of `compareNewest`. */
  posts: readonly Post[];
  /** Those of them that are not certain to be what they were. */
  changed: ReadonlySet<Post>;
}

/**
 * What `buildTaxonomies` and `storeTaxonomies` give for the posts of now, made from what they gave before: of tens of thousands of terms
 * only those are looked at that a post has come to or has left. Where that may change what other terms are called (a slug in dispute,
 * another spelling of a name), that taxonomy is built anew. Records and settings must be the same.
 */
export function growTaxonomies(
  stored: readonly StoredTaxonomy[],
  growth: Growth,
  authorities: Authorities,
  options: TaxonomyOptions,
): StoredTaxonomy[] {
  const moves = findMoves(growth);
  const { posts } = growth;
  let places: Map<Post, number> | undefined;
  return taxonomyTable.map((row, index) => {
    const least = options.minPosts?.[row.key] ?? 1;
    // Of terms without a page nothing is stored, and they dispute addresses too.
    const grown =
      least > 1
        ? undefined
        : growTaxonomy({ row, ...growth, ...moves, authorities, options }, stored[index]!);
    if (grown) return grown;
    places ??= new Map(posts.map((post, place) => [post, place]));
    return storeTaxonomy(buildTaxonomy(row, posts, authorities, options), places);
  });
}

interface Moves {
  /** By the place of a post among those before its place now; -1 where it is gone, or may be another. */
  places: Int32Array;
  /** Places of the posts that are new, or may be others. */
  fresh: number[];
}

function findMoves({ before, posts, changed }: Growth): Moves {
  const now = new Map<Url, number>();
  for (let place = 0; place < posts.length; place++) now.set(posts[place]!.url, place);
  const isKept = new Uint8Array(posts.length);
  const places = new Int32Array(before.length).fill(-1);
  for (let place = 0; place < before.length; place++) {
    const at = now.get(before[place]!);
    if (at === undefined || changed.has(posts[at]!)) continue;
    places[place] = at;
    isKept[at] = 1;
  }
  const fresh: number[] = [];
  for (let place = 0; place < posts.length; place++) if (isKept[place] === 0) fresh.push(place);
  return { places, fresh };
}

interface Growing extends Growth, Moves {
  row: TaxonomyRow;
  authorities: Authorities;
  options: TaxonomyOptions;
}

/** What the posts that may be others say of one thing. */
interface News {
  places: number[];
  names: Set<string>;
  /** Whether one of them calls it something in the other script. */
  isRendered: boolean;
}

/** A term that is other than it was. */
interface Changed {
  key: string;
  name: string;
  slug: Slug;
  posts: number[];
  more: TermMore | undefined;
}

/** `undefined` where other terms may be called otherwise. */
function growTaxonomy(growing: Growing, stored: StoredTaxonomy): StoredTaxonomy | undefined {
  const { places, row, authorities } = growing;
  const news = readNews(growing);
  const mores = new Map(stored.more.map(([place, ...more]) => [place, more]));
  const changed = new Map<number, Changed>();
  const unsure: Changed[] = [];
  const met = new Set(stored.clashes.flatMap(([, terms]) => terms));
  let at = 0;
  for (let term = 0; term < stored.keys.length; term++) {
    const from = at;
    at += stored.counts[term]!;
    const key = stored.keys[term]!;
    const said = news.get(key);
    let isLeft = said !== undefined;
    for (let n = from; n < at && !isLeft; n++) isLeft = places[stored.posts[n]!] === -1;
    if (!isLeft) continue;
    news.delete(key);
    const posts = joinPlaces(stored.posts.slice(from, at), places, said?.places);
    const more = mores.get(term);
    // Whatever disputes its address, or has been told apart from a name of it, depends on it.
    const isFree = !more?.[0].length && !met.has(term) && !authorities.byKey.get(row.key)?.has(key);
    if (posts.length === 0 && !isFree) return undefined;
    const name = stored.names[term]!;
    const one = { key, name, slug: stored.slugs[term]!, posts, more };
    changed.set(term, one);
    const isPlain = !said || (!said.isRendered && [...said.names].every((said) => said === name));
    if (posts.length > 0 && !(more === undefined && isPlain)) unsure.push(one);
  }
  if (!renew(unsure, growing)) return undefined;
  const added = addTerms(news, stored, growing);
  return added && join(stored, places, changed, added);
}

function readNews({ row, posts, fresh, authorities }: Growing): Map<string, News> {
  const news = new Map<string, News>();
  for (const place of fresh) {
    const { terms, mentions } = posts[place]!;
    const rendered = new Set((mentions?.renderings?.[row.key] ?? []).map(([name]) => name));
    for (const name of terms[row.key] ?? []) {
      const key = toMatchKey(resolveName(authorities, row.key, name)?.name ?? name);
      if (key === "") continue;
      const said = news.get(key) ?? { places: [], names: new Set(), isRendered: false };
      news.set(key, said);
      if (said.places.at(-1) !== place) said.places.push(place);
      said.names.add(name);
      said.isRendered ||= rendered.has(name);
    }
  }
  return news;
}

/** The posts that stay, and those that come, in their order. */
function joinPlaces(before: readonly number[], places: Int32Array, come: readonly number[] = []): number[] {
  const kept = before.map((place) => places[place]!).filter((place) => place !== -1);
  return come.length === 0 ? kept : [...kept, ...come].sort((a, b) => a - b);
}

/** Finds what such terms are called besides. @returns false where they have other names than they had. */
function renew(unsure: readonly Changed[], growing: Growing): boolean {
  const found = describe(unsure, growing);
  for (const one of unsure) {
    const { name, more } = found.get(one.key)!;
    if (name !== one.name || String(more?.[0] ?? "") !== String(one.more?.[0] ?? "")) return false;
    one.more = more;
  }
  return true;
}

/** What all posts of some terms call them. */
function describe(
  terms: readonly Pick<Changed, "key" | "posts">[],
  { row, posts, authorities }: Growing,
): Map<string, { name: string; more: TermMore | undefined }> {
  const wanted = new Set(terms.map(({ key }) => key));
  const theirs = [...new Set(terms.flatMap((term) => term.posts))].map((place) => posts[place]!);
  const spellings = gatherNames(row, theirs, authorities, wanted);
  const renderings = listRenderings(row.key, theirs, spellings);
  const drafts = new Set(Array.from(spellings.values(), ({ draft }) => draft));
  return new Map(
    Array.from(drafts, (draft) => {
      const { key, authority } = draft;
      const name = authority?.name ?? pickSpelling(draft.spellings);
      const aliases = listAliases(draft, name);
      const { note = "", kind = "", sameAs = [] } = authority ?? {};
      return [
        key,
        { name, more: toMore({ aliases, renderings: renderings.get(draft) ?? [], note, kind, sameAs }) },
      ];
    }),
  );
}

/**
 * Terms that nobody has named before, by slug; `undefined` where one of them asks for an address that is taken, or has a record or several
 * names.
 */
function addTerms(
  news: ReadonlyMap<string, News>,
  stored: StoredTaxonomy,
  growing: Growing,
): Changed[] | undefined {
  if (news.size === 0) return [];
  const { row, authorities, options } = growing;
  const taken = new Set<string>([...stored.slugs, ...reservedSlugs]);
  for (const [slug] of stored.clashes) taken.add(slug);
  const base = `/${row.key}/`;
  for (const [from] of stored.redirects) taken.add(from.slice(base.length, -1));
  const terms = Array.from(news, ([key, { places }]) => ({ key, posts: places }));
  const found = describe(terms, growing);
  const added: Changed[] = [];
  for (const term of terms) {
    const { name, more } = found.get(term.key)!;
    const slug = toSlug(name, options.slugs, row.kind);
    if (more?.[0].length || authorities.byKey.get(row.key)?.has(term.key) || taken.has(slug))
      return undefined;
    taken.add(slug);
    added.push({ ...term, name, slug, more });
  }
  return added.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The columns of all terms that are left or new, by slug. */
function join(
  stored: StoredTaxonomy,
  places: Int32Array,
  changed: ReadonlyMap<number, Changed>,
  added: readonly Changed[],
): StoredTaxonomy {
  const grown: StoredTaxonomy = {
    ...stored,
    keys: [],
    names: [],
    slugs: [],
    posts: [],
    counts: [],
    more: [],
  };
  const take = ({ key, name, slug, posts, more }: Changed): void => {
    if (more) grown.more.push([grown.keys.length, ...more]);
    grown.keys.push(key);
    grown.names.push(name);
    grown.slugs.push(slug);
    grown.counts.push(posts.length);
    for (const place of posts) grown.posts.push(place);
  };
  const movedTo = new Int32Array(stored.keys.length).fill(-1);
  let at = 0;
  let next = 0;
  let nextMore = 0;
  for (let term = 0; term < stored.keys.length; term++) {
    const from = at;
    at += stored.counts[term]!;
    const slug = stored.slugs[term]!;
    while (next < added.length && added[next]!.slug < slug) take(added[next++]!);
    const more = stored.more[nextMore]?.[0] === term ? stored.more[nextMore++] : undefined;
    const other = changed.get(term);
    if (other?.posts.length === 0) continue;
    movedTo[term] = grown.keys.length;
    if (other) {
      take(other);
      continue;
    }
    if (more) grown.more.push([grown.keys.length, ...(more.slice(1) as TermMore)]);
    grown.keys.push(stored.keys[term]!);
    grown.names.push(stored.names[term]!);
    grown.slugs.push(slug);
    grown.counts.push(at - from);
    for (let n = from; n < at; n++) grown.posts.push(places[stored.posts[n]!]!);
  }
  while (next < added.length) take(added[next++]!);
  grown.clashes = stored.clashes.map(([slug, terms, pageless]) => [
    slug,
    terms.map((term) => movedTo[term]!),
    pageless,
  ]);
  return grown;
}
