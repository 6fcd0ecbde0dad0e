import type { Post, Url } from "../model.ts";
import { isListed } from "../posts/visibility.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import { type StoredTaxonomy, type TermMore, toMore } from "../taxonomies/stored-taxonomies.ts";
import { taxonomyTable } from "../taxonomy-table.ts";
import { toFile } from "./page.ts";
import { termSize, toSliceUrls } from "./pager.ts";
import { isLeading } from "./related-posts.ts";
import type { SpokenTerms, Voices } from "./spoken-terms.ts";

/** Which pages a site has and what they are called, besides its taxonomies: plain data. */
export interface StoredShape {
  /** Addresses of the posts that lists show, in their order. */
  listed: Url[];
  /** Of the other published posts. */
  unlisted: Url[];
  spoken: Voices;
  /** Posts whose address belongs to another. */
  clashes: number;
}

/** What a site was when it was published. */
export interface SiteBefore {
  shape: StoredShape;
  taxonomies: readonly StoredTaxonomy[];
}

/** What a site is. */
export interface SiteNow {
  published: readonly Post[];
  listed: readonly Post[];
  taxonomies: readonly Taxonomy[];
  spoken: SpokenTerms;
}

/** What another shape reaches at once. */
export interface ShapeChanges {
  /** Posts that are new, have another place in the lists, or whose names or voices lead elsewhere. */
  posts: Set<Post>;
  /** Posts whose neighbours in the list are others. */
  moved: Set<Post>;
  /** Terms that are new or called otherwise, that have other posts, or that speak in others. */
  terms: Set<Term>;
  /** Those of them that have led from post to post, or do so now. */
  leading: Set<Term>;
  /** Files of pages that are gone, or that may be. */
  gone: Set<string>;
}

export function storeShape(
  { published, listed, spoken }: Omit<SiteNow, "taxonomies">,
  clashes: number,
): StoredShape {
  return {
    clashes,
    listed: listed.map(({ url }) => url),
    unlisted: published.filter((post) => !isListed(post)).map(({ url }) => url),
    spoken: listed.map((post) => {
      const keys = toVoices(post, spoken);
      return keys.length > 0 ? keys : 0;
    }),
  };
}

/** Compares two shapes of a site. Posts are known by their addresses, terms by their keys. */
export function compareShapes({ shape, taxonomies }: SiteBefore, now: SiteNow): ShapeChanges {
  const changes: ShapeChanges = {
    posts: new Set(),
    moved: new Set(),
    terms: new Set(),
    leading: new Set(),
    gone: new Set(),
  };
  const byUrl = new Map(now.listed.map((post) => [post.url, post]));
  const kept = shape.listed.map((url) => byUrl.get(url));
  const left = new Set(now.published.map(({ url }) => url));
  for (const [index, taxonomy] of now.taxonomies.entries())
    compareTerms(taxonomies[index]!, taxonomy, kept, changes);
  for (const url of [...shape.listed, ...shape.unlisted]) {
    // What stands where a changed term would be, and has been there before, is still a post's.
    if (left.has(url)) changes.gone.delete(toFile(url));
    else changes.gone.add(toFile(url));
  }
  compareVoices(shape, now, kept, changes);
  comparePlaces(shape, now, changes);
  return changes;
}

function compareTerms(
  before: StoredTaxonomy,
  { key: taxonomy, url: base, terms }: Taxonomy,
  kept: readonly (Post | undefined)[],
  { posts, terms: others, leading, gone }: ShapeChanges,
): void {
  const findTerm = createFindByKey(terms);
  const more = new Map(before.more.map(([place, ...rest]) => [place, rest]));
  const known = new Set<Term>();
  let at = 0;
  for (const [place, key] of before.keys.entries()) {
    const count = before.counts[place]!;
    const from = at;
    at += count;
    const term = findTerm(key);
    if (term) known.add(term);
    const slug = before.slugs[place]!;
    const isCalledSo = term !== undefined && term.name === before.names[place] && term.slug === slug;
    if (isCalledSo && hasSame(more.get(place), term) && hasSamePosts(term, from, count)) continue;
    for (const url of toSliceUrls(count, termSize, `${base}${slug}/` as Url)) gone.add(toFile(url));
    if (!isCalledSo)
      for (let n = from; n < at; n++) {
        const post = kept[before.posts[n]!];
        if (post) posts.add(post);
      }
    if (!term) continue;
    others.add(term);
    if (!isCalledSo) for (const post of term.posts) posts.add(post);
    if (isLeading(taxonomy, count) || isLeading(taxonomy, term.posts.length)) leading.add(term);
  }
  for (const term of terms) {
    if (known.has(term)) continue;
    others.add(term);
    for (const post of term.posts) posts.add(post);
    if (isLeading(taxonomy, term.posts.length)) leading.add(term);
  }

  function hasSamePosts({ posts }: Term, from: number, count: number): boolean {
    return posts.length === count && posts.every((post, n) => post === kept[before.posts[from + n]!]);
  }
}

/** Terms by key, asked for mostly in their order. */
function createFindByKey(terms: readonly Term[]): (key: string) => Term | undefined {
  let byKey: Map<string, Term> | undefined;
  let next = 0;
  return (key) => {
    if (terms[next]?.key === key) return terms[next++];
    byKey ??= new Map(terms.map((term) => [term.key, term]));
    const found = byKey.get(key);
    if (found) next = terms.indexOf(found, next) + 1 || next;
    return found;
  };
}

/** @param more see `StoredTaxonomy`. */
function hasSame(more: TermMore | undefined, term: Term): boolean {
  return JSON.stringify(more) === JSON.stringify(toMore(term));
}

function compareVoices(
  shape: StoredShape,
  { taxonomies, spoken }: SiteNow,
  kept: readonly (Post | undefined)[],
  { posts, terms }: ShapeChanges,
): void {
  const people = taxonomies[taxonomyTable.findIndex(({ key }) => key === "people")]!;
  const byKey = new Map(people.terms.map((term) => [term.key, term]));
  for (const [place, post] of kept.entries()) {
    const before = shape.spoken[place] || [];
    const now = post ? toVoices(post, spoken) : [];
    if (post && before.join("\n") === now.join("\n")) continue;
    if (post) posts.add(post);
    for (const key of before) {
      const term = byKey.get(key);
      if (term) terms.add(term);
    }
  }
}

/** Keys of the people who speak in a post, in the order of its speakers; `""` for a speaker without a page. */
function toVoices(post: Post, spoken: SpokenTerms): string[] {
  const voices = spoken.by(post).map((term) => term?.key ?? "");
  return voices.some((key) => key !== "") ? voices : [];
}

function comparePlaces(shape: StoredShape, { listed }: SiteNow, { posts, moved }: ShapeChanges): void {
  const places = new Map(shape.listed.map((url, place) => [url, place]));
  for (const [place, post] of listed.entries()) {
    const before = places.get(post.url);
    if (before === undefined) posts.add(post);
    const isBeside = (step: number): boolean =>
      before !== undefined && listed[place + step]?.url === shape.listed[before + step];
    if (!isBeside(-1) || !isBeside(1)) moved.add(post);
  }
}
