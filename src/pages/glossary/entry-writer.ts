import type { Post, Url } from "../../model.ts";
import { hashWords } from "../../text/hash.ts";
import type { CompetingView, GlossaryEntry, GlossaryLink } from "./glossary-view.ts";
import type { GlossUse, MergedGlosses, MergedTerm } from "./merge-glosses.ts";
import { countWordings, pickExplanation } from "./pick-wordings.ts";

/** Turns that an entry leads to. */
export const mostPlaces = 3;
const mostEnglish = 4;
const mostOthers = 5;

/** A term, and the posts in which it stands for a wording. */
interface Ranked {
  term: MergedTerm;
  count: number;
}

/** Makes entries and links of merged terms. */
export class EntryWriter {
  readonly #competing: MergedGlosses["competing"];
  readonly #pages: ReadonlyMap<MergedTerm, Url>;
  readonly #names = new Map<MergedTerm, string>();
  readonly #ranks = new Map<string, Ranked[]>();
  readonly #rankSources = new Map<string, string>();

  /** @param pages where each listed term has its entry. */
  constructor(competing: MergedGlosses["competing"], pages: ReadonlyMap<MergedTerm, Url>) {
    this.#competing = competing;
    this.#pages = pages;
  }

  toEntry(term: MergedTerm): GlossaryEntry {
    const { uses } = term;
    const wordings = countWordings(
      uses,
      ({ row }) => row.english,
      ({ row }) => row.englishKey,
    );
    const english = wordings.slice(0, mostEnglish);
    const others = new Map<MergedTerm, number>();
    for (const { key } of english) {
      for (const { term, count } of this.#rank(key)) others.set(term, (others.get(term) ?? 0) + count);
    }
    others.delete(term);
    const ranked = sortRanked(Array.from(others, ([term, count]) => ({ term, count })));
    return {
      id: toId(term.key),
      term: this.#toName(term),
      english: english.map(({ text, count }) => ({ text, count })),
      explanation: pickExplanation(uses.map(({ row }) => row.explanation)),
      count: term.posts,
      others: ranked.slice(0, mostOthers).map(({ term, count }) => this.toLink(term, count)),
      places: listPlaces(uses),
    };
  }

  toLink(term: MergedTerm, count = term.posts): GlossaryLink {
    const page = this.#pages.get(term);
    const { post, row } = term.newest;
    const place = page ? { url: page, id: toId(term.key) } : { url: post.url, id: row.turn };
    return { term: this.#toName(term), ...place, count };
  }

  /** What an entry's other terms are made from, as text. */
  toOthersSource(term: MergedTerm): string {
    let source = "";
    for (const key of term.englishKeys) if (this.#competing.has(key)) source += this.#toRankSource(key);
    return source;
  }

  #toRankSource(key: string): string {
    let source = this.#rankSources.get(key);
    if (source === undefined) {
      const links = this.#rank(key).map(({ term, count }) => this.toLink(term, count));
      source = JSON.stringify([key, links]);
      this.#rankSources.set(key, source);
    }
    return source;
  }

  /** English wordings that go by several terms, at most so many. */
  listCompeting(most: number): CompetingView[] {
    // Those first whose second term is used most: one that a single post differs in says little.
    const several = Array.from(this.#competing.keys(), (key) => ({ key, terms: this.#rank(key) }));
    const compareAt = (a: readonly Ranked[], b: readonly Ranked[], place: number) =>
      b[place]!.count - a[place]!.count;
    return several
      .sort(
        (a, b) => compareAt(a.terms, b.terms, 1) || compareAt(a.terms, b.terms, 0) || compare(a.key, b.key),
      )
      .slice(0, most)
      .map(({ key, terms }) => {
        const uses = terms.flatMap(({ term }) => term.uses.filter(({ row }) => row.englishKey === key));
        const english = countWordings(uses, ({ row }) => row.english)[0]!.text;
        const links = terms.slice(0, mostOthers).map(({ term, count }) => this.toLink(term, count));
        return { english, terms: links };
      });
  }

  #toName(term: MergedTerm): string {
    let name = this.#names.get(term);
    if (name === undefined) {
      name = countWordings(term.uses, ({ row }) => row.term)[0]!.text;
      this.#names.set(term, name);
    }
    return name;
  }

  /** The terms of an English wording that has several, with the posts in which each stands for it. */
  #rank(key: string): Ranked[] {
    let ranked = this.#ranks.get(key);
    if (!ranked) {
      const terms = this.#competing.get(key) ?? [];
      ranked = sortRanked(terms.map((term) => ({ term, count: term.countPosts(key) })));
      this.#ranks.set(key, ranked);
    }
    return ranked;
  }
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

/** Those first that most posts explain. */
export function sortByUse(terms: Iterable<MergedTerm>): MergedTerm[] {
  return [...terms].sort((a, b) => b.posts - a.posts || compare(a.key, b.key));
}

function sortRanked(ranked: Ranked[]): Ranked[] {
  return ranked.sort((a, b) => b.count - a.count || compare(a.term.key, b.term.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
