import type { Post, Url } from "../../model.ts";
import { hashWords } from "../../text/hash.ts";
import type { CompetingView, GlossaryEntry, GlossaryLink } from "./glossary-view.ts";
import type { GlossUse, MergedGlosses, MergedTerm } from "./merge-glosses.ts";
import { countWordings, pickExplanation } from "./pick-wordings.ts";

/** Turns that an entry leads to. */
export const mostPlaces = 3;
const mostEnglish = 4;
const mostOthers = 5;

/** Makes entries and links of merged terms. */
export interface EntryWriter {
  toEntry(term: MergedTerm): GlossaryEntry;
  toLink(term: MergedTerm): GlossaryLink;
  /** What an entry's other terms are made from, as text. */
  toOthersSource(term: MergedTerm): string;
  /** English wordings that go by several terms, at most so many. */
  listCompeting(most: number): CompetingView[];
  /** Those first that most posts explain. */
  sort(terms: Iterable<MergedTerm>): MergedTerm[];
}

/** @param pages where each listed term has its entry. */
export function createEntryWriter(
  competing: MergedGlosses["competing"],
  pages: ReadonlyMap<MergedTerm, Url>,
): EntryWriter {
  const names = new Map<MergedTerm, string>();
  const toName = (term: MergedTerm): string => {
    let name = names.get(term);
    if (name === undefined) {
      name = countWordings(term.uses, ({ row }) => row.term)[0]!.text;
      names.set(term, name);
    }
    return name;
  };
  const toLink = (term: MergedTerm): GlossaryLink => {
    const page = pages.get(term);
    const { post, row } = term.newest;
    const place = page ? { url: page, id: toId(term.key) } : { url: post.url, id: row.turn };
    return { term: toName(term), ...place, count: term.posts };
  };
  const findOthers = (term: MergedTerm, englishKeys: Iterable<string>): MergedTerm[] => {
    const others = new Set<MergedTerm>();
    for (const key of englishKeys) for (const other of competing.get(key) ?? []) others.add(other);
    others.delete(term);
    return sortByUse(others);
  };
  return {
    toLink,
    sort: sortByUse,
    toEntry(term) {
      const { uses } = term;
      const wordings = countWordings(
        uses,
        ({ row }) => row.english,
        ({ row }) => row.englishKey,
      );
      const english = wordings.slice(0, mostEnglish);
      const others = findOthers(
        term,
        english.map(({ key }) => key),
      );
      return {
        id: toId(term.key),
        term: toName(term),
        english: english.map(({ text, count }) => ({ text, count })),
        explanation: pickExplanation(uses.map(({ row }) => row.explanation)),
        count: term.posts,
        others: others.slice(0, mostOthers).map(toLink),
        places: listPlaces(uses),
      };
    },
    toOthersSource(term) {
      const others = findOthers(term, term.englishKeys);
      return others.length === 0 ? "" : JSON.stringify(others.map(toLink));
    },
    listCompeting(most) {
      // Those first whose second term is used most: one that a single post differs in says little.
      const several = Array.from(competing, ([key, terms]) => ({ key, terms: sortByUse(terms) }));
      return several
        .sort(
          (a, b) =>
            comparePosts(b.terms, a.terms, 1) || comparePosts(b.terms, a.terms, 0) || compare(a.key, b.key),
        )
        .slice(0, most)
        .map(({ key, terms }) => {
          const uses = terms.flatMap((term) => term.uses.filter(({ row }) => row.englishKey === key));
          const english = countWordings(uses, ({ row }) => row.english)[0]!.text;
          return { english, terms: terms.slice(0, mostOthers).map(toLink) };
        });
    },
  };
}

function toId(key: string): string {
  return `g-${hashWords(key)}`;
}

function listPlaces(uses: readonly GlossUse[]): GlossaryEntry["places"] {
  const places = new Map<Post, GlossUse>();
  for (const use of uses) if (places.size < mostPlaces && !places.has(use.post)) places.set(use.post, use);
  return Array.from(places.values(), ({ post, row }) => ({
    url: post.url,
    turn: row.turn,
    title: post.title,
  }));
}

function sortByUse(terms: Iterable<MergedTerm>): MergedTerm[] {
  return [...terms].sort((a, b) => b.posts - a.posts || compare(a.key, b.key));
}

function comparePosts(a: readonly MergedTerm[], b: readonly MergedTerm[], rank: number): number {
  return a[rank]!.posts - b[rank]!.posts;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
