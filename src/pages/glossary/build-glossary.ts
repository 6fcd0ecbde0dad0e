import type { Post, Url } from "../../model.ts";
import type { GlossSource } from "../../posts/gloss-source.ts";
import { hashWords } from "../../text/hash.ts";
import { cutPages, type GlossaryPart } from "./cut-pages.ts";
import type { CompetingView, GlossaryEntry, GlossaryLink } from "./glossary-view.ts";
import { type GlossUse, type MergedGlosses, type MergedTerm, mergeGlosses } from "./merge-glosses.ts";
import { countWordings, pickExplanation } from "./pick-wordings.ts";

export const glossaryUrl = "/glossary/" as Url;

/** A glossary of so few terms stands on one page. */
const onePage = 300;
const mostEnglish = 4;
const mostPlaces = 3;
const mostOthers = 5;
const mostTop = 30;
const mostCompeting = 60;

/** A term with what decides where it stands. */
export interface PlacedTerm {
  term: string;
  merged: MergedTerm;
}

/** The glossary of the site: its pages, and what is on them when asked for. */
export interface Glossary {
  /** Terms with an entry. */
  total: number;
  /** Terms that the posts explain. */
  explained: number;
  leastPosts: number;
  /** Absent where all terms stand on the first page. */
  parts?: GlossaryPart<PlacedTerm>[];
  /** All terms, where they stand on the first page, by sound. */
  terms: PlacedTerm[];
  toEntry(term: PlacedTerm): GlossaryEntry;
  /** Terms that most posts explain. */
  top: GlossaryLink[];
  /** English wordings that go by several Chinese ones. */
  competing: CompetingView[];
}

/** Reads and merges the glosses of these posts, given newest first. */
export function buildGlossary(posts: readonly Post[], source: GlossSource): Glossary {
  const merged = mergeGlosses(source.read(posts));
  const placed = merged.listed.map((term) => ({
    term: countWordings(term.uses, ({ row }) => row.term)[0]!.text,
    merged: term,
  }));
  const parts = cutPages(placed);
  const single = placed.length <= onePage;
  const pages = new Map<MergedTerm, Url>();
  const names = new Map(placed.map(({ term, merged }) => [merged, term]));
  for (const { prefix, terms } of parts) {
    const url = single ? glossaryUrl : toPartUrl(prefix);
    for (const { merged } of terms) pages.set(merged, url);
  }
  const toLink = (term: MergedTerm): GlossaryLink => {
    const page = pages.get(term);
    const first = term.uses[0]!;
    return page
      ? { term: names.get(term)!, url: page, id: toId(term.key), count: term.posts }
      : { term: first.row.term, url: first.post.url, id: first.row.turn, count: term.posts };
  };
  return {
    total: placed.length,
    explained: merged.total,
    leastPosts: merged.leastPosts,
    ...(single ? {} : { parts }),
    terms: single ? parts.flatMap(({ terms }) => terms) : [],
    toEntry: (term) => toEntry(term, merged, toLink),
    top: single ? [] : [...merged.listed].sort(isMoreUsed).slice(0, mostTop).map(toLink),
    competing: listCompeting(merged, toLink),
  };
}

/** The address of a page below the first. */
export function toPartUrl(prefix: string): Url {
  return `${glossaryUrl}${prefix}/` as Url;
}

function toId(key: string): string {
  return `g-${hashWords(key)}`;
}

type ToLink = (term: MergedTerm) => GlossaryLink;

function toEntry({ term, merged }: PlacedTerm, { competing }: MergedGlosses, toLink: ToLink): GlossaryEntry {
  const { uses } = merged;
  const english = countWordings(
    uses,
    ({ row }) => row.english,
    ({ row }) => row.englishKey,
  ).slice(0, mostEnglish);
  const others = new Set<MergedTerm>();
  for (const { key } of english) for (const other of competing.get(key) ?? []) others.add(other);
  others.delete(merged);
  const places = new Map<Post, GlossUse>();
  for (const use of uses) if (places.size < mostPlaces && !places.has(use.post)) places.set(use.post, use);
  return {
    id: toId(merged.key),
    term,
    english: english.map(({ text, count }) => ({ text, count })),
    explanation: pickExplanation(uses.map(({ row }) => row.explanation)),
    count: merged.posts,
    others: [...others].sort(isMoreUsed).slice(0, mostOthers).map(toLink),
    places: Array.from(places.values(), (use) => ({
      url: use.post.url,
      turn: use.row.turn,
      title: use.post.title,
    })),
  };
}

/** Those first whose second wording is used most: one that a single post differs in says little. */
function listCompeting({ competing }: MergedGlosses, toLink: ToLink): CompetingView[] {
  const several = [...competing].map(([key, terms]) => ({ key, terms: [...terms].sort(isMoreUsed) }));
  const weigh = (terms: MergedTerm[]) => terms[1]!.posts * 1000 + Math.min(999, terms[0]!.posts);
  return several
    .sort((a, b) => weigh(b.terms) - weigh(a.terms) || (a.key < b.key ? -1 : 1))
    .slice(0, mostCompeting)
    .map(({ key, terms }) => {
      const uses = terms.flatMap((term) => term.uses.filter(({ row }) => row.englishKey === key));
      return {
        english: countWordings(uses, ({ row }) => row.english)[0]!.text,
        terms: terms.slice(0, mostOthers).map(toLink),
      };
    });
}

function isMoreUsed(a: MergedTerm, b: MergedTerm): number {
  return b.posts - a.posts || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
