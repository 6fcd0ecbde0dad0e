import { isNamed, listNamed } from "../mentions/list-named.ts";
import { readRows, sumLengths } from "../mentions/write/mention-rows.ts";
import type { PackPointer, Post } from "../model.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import type { SpokenTerms } from "./spoken-terms.ts";

/** What is said about a term and, of a person, what the person says. */
export interface TermPassages {
  /** Best first. */
  about: PackPointer[];
  said: PackPointer[];
  /** Turns in which the person speaks, and the posts they stand in. */
  turns: number;
  posts: number;
}

/** Passages on a page: of several posts, so that one does not speak alone. */
const mostAbout = 8;
const mostSaid = 6;

interface Candidate {
  post: Post;
  score: number;
  /** 0 for the post's best passage. */
  rank: number;
  pointer: PackPointer;
}

/**
 * The passages of each term, out of what its posts keep: the best of each post first, then the second best. Nothing is read but
 * the posts' numbers.
 */
export function createTermPassages(
  taxonomies: readonly Taxonomy[],
  spokenTerms: SpokenTerms,
): (term: Term) => TermPassages {
  const byKey = new Map(taxonomies.map((taxonomy) => [taxonomy.key, taxonomy]));
  const termsOf = rememberPosts(({ terms }) =>
    listNamed(terms).map(({ taxonomy, name }) => byKey.get(taxonomy)?.find(name)),
  );
  return (term) => {
    const about: Candidate[] = [];
    for (const post of isNamed(term.taxonomy) ? term.posts : []) {
      const { mentions } = post;
      const terms = mentions ? termsOf(post) : [];
      if (!mentions || !terms.includes(term)) continue;
      for (const row of readRows(mentions.about, mentions.passages, (index) => terms[index] === term))
        addCandidates(about, post, row.passages, row.scores);
    }
    const said: Candidate[] = [];
    const spoken = spokenTerms.in(term);
    let turns = 0;
    for (const { post, speaker } of spoken) {
      const mentions = post.mentions!;
      const skipped = sumLengths(mentions.about);
      for (const row of readRows(mentions.said, mentions.passages, (index) => index === speaker, skipped)) {
        turns += row.count;
        addCandidates(said, post, row.passages, row.scores);
      }
    }
    return {
      about: pickBest(about, mostAbout),
      said: pickBest(said, mostSaid),
      turns,
      posts: new Set(spoken.map(({ post }) => post)).size,
    };
  };
}

function addCandidates(list: Candidate[], post: Post, passages: PackPointer[], scores: number[]): void {
  for (const [rank, pointer] of passages.entries()) list.push({ post, score: scores[rank]!, rank, pointer });
}

/** Newer ones first among equals. */
function pickBest(candidates: Candidate[], most: number): PackPointer[] {
  return candidates
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.score - a.score ||
        compare(b.post.date, a.post.date) ||
        compare(a.post.url, b.post.url),
    )
    .slice(0, most)
    .map(({ pointer }) => pointer);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rememberPosts<T>(make: (post: Post) => T): (post: Post) => T {
  const made = new WeakMap<Post, T>();
  return (post) => {
    let value = made.get(post);
    if (value === undefined) {
      value = make(post);
      made.set(post, value);
    }
    return value;
  };
}
