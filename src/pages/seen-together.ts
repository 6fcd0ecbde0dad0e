import { isNamed } from "../mentions/list-named.ts";
import type { Post } from "../model.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import type { CountedTermLink } from "./views.ts";

const mostTogether = 8;

/** The people, companies, products and works that a term's posts list most often beside it, in at least two posts. */
export function createSeenTogether(taxonomies: readonly Taxonomy[]): (term: Term) => CountedTermLink[] {
  const named = taxonomies.filter(({ key }) => isNamed(key));
  const made = new WeakMap<Post, Term[]>();
  const termsOf = (post: Post): Term[] => {
    let terms = made.get(post);
    if (!terms) {
      const found = new Set<Term>();
      for (const taxonomy of named) {
        for (const name of post.terms[taxonomy.key] ?? []) {
          const term = taxonomy.find(name);
          if (term) found.add(term);
        }
      }
      terms = [...found];
      made.set(post, terms);
    }
    return terms;
  };
  return (term) => {
    if (term.posts.length < 2) return [];
    const counts = new Map<Term, number>();
    for (const post of term.posts) {
      for (const other of termsOf(post)) if (other !== term) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return (
      [...counts]
        .filter((pair) => pair[1] > 1)
        // A term with a thousand posts stands beside ten thousand others: to take their pairs apart as lists doubles the time.
        .sort((a, b) => b[1] - a[1] || (a[0].url < b[0].url ? -1 : 1))
        .slice(0, mostTogether)
        .map(([{ name, url }, count]) => ({ name, url, count }))
    );
  };
}
