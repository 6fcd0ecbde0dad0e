import { isNamed } from "../mentions/list-named.ts";
import type { Post } from "../model.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import type { CountedTermLink } from "./views.ts";

const mostTogether = 8;

/** The people, companies, products and works that a term's posts list most often beside it, in at least two posts. */
export function createSeenTogether(taxonomies: readonly Taxonomy[]): (term: Term) => CountedTermLink[] {
  const named = taxonomies.filter(({ key }) => isNamed(key));
  // Terms go by numbers: hubs have thousands of posts, and to count by number is several times faster than by term.
  const terms: Term[] = [];
  const numbers = new Map<Term, number>();
  const counts: number[] = [];
  const made = new WeakMap<Post, number[]>();
  const toNumber = (term: Term): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = terms.push(term) - 1;
      numbers.set(term, number);
      counts.push(0);
    }
    return number;
  };
  const listNumbers = (post: Post): number[] => {
    let list = made.get(post);
    if (!list) {
      const found = new Set<number>();
      for (const taxonomy of named) {
        for (const name of post.terms[taxonomy.key] ?? []) {
          const term = taxonomy.find(name);
          if (term) found.add(toNumber(term));
        }
      }
      list = [...found];
      made.set(post, list);
    }
    return list;
  };
  return (term) => {
    if (term.posts.length < 2) return [];
    const beside: number[] = [];
    for (const post of term.posts)
      for (const number of listNumbers(post)) if (counts[number]!++ === 0) beside.push(number);
    const together: CountedTermLink[] = [];
    for (const number of beside) {
      const { name, url } = terms[number]!;
      const count = counts[number]!;
      counts[number] = 0;
      if (count > 1 && terms[number] !== term) together.push({ name, url, count });
    }
    return together.sort((a, b) => b.count - a.count || (a.url < b.url ? -1 : 1)).slice(0, mostTogether);
  };
}
