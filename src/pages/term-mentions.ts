import { createFindNamed, isNamed } from "../mentions/list-named.ts";
import { eachCount } from "../mentions/write/mention-rows.ts";
import type { Post } from "../model.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";

/** How often posts mention terms. Terms of people, companies, products and media are looked for, others are never mentioned. */
export interface TermMentions {
  /** Every term that a post names and mentions, with the number of times, in the order of its front matter. */
  in(post: Post): Map<Term, number>;
  /** Mentions of one term in one post, 0 for none. */
  count(term: Term, post: Post): number;
  /** Mentions of one term in all posts that list it. */
  total(term: Term): number;
}

/**
 * Reads the counts from the posts' own numbers; nothing is kept but one total a term. An edit asks for a dozen totals, a whole build for
 * all: they are summed one by one until that has cost as much as all of them.
 */
export function createTermMentions(taxonomies: readonly Taxonomy[], listed: readonly Post[]): TermMentions {
  const byKey = new Map(taxonomies.map((taxonomy) => [taxonomy.key, taxonomy]));
  let totals: Map<Term, number> | undefined;
  let summed = 0;
  function eachIn({ terms, mentions }: Post, take: (term: Term, count: number) => void): void {
    if (!mentions) return;
    const find = createFindNamed(terms);
    eachCount(mentions.about, (index, count) => {
      const { taxonomy, name } = find(index);
      const term = byKey.get(taxonomy)?.find(name);
      if (term) take(term, count);
    });
  }
  function countIn(post: Post): Map<Term, number> {
    const counts = new Map<Term, number>();
    eachIn(post, (term, count) => counts.set(term, (counts.get(term) ?? 0) + count));
    return counts;
  }
  function count(term: Term, post: Post): number {
    let sum = 0;
    eachIn(post, (other, count) => {
      if (other === term) sum += count;
    });
    return sum;
  }
  function sumAll(): Map<Term, number> {
    const sums = new Map<Term, number>();
    for (const post of listed) {
      for (const [term, count] of countIn(post)) sums.set(term, (sums.get(term) ?? 0) + count);
    }
    return sums;
  }
  return {
    in: countIn,
    count,
    total(term) {
      if (!isNamed(term.taxonomy)) return 0;
      summed += term.posts.length;
      if (!totals && summed < listed.length)
        return term.posts.reduce((sum, post) => sum + count(term, post), 0);
      totals ??= sumAll();
      return totals.get(term) ?? 0;
    },
  };
}
