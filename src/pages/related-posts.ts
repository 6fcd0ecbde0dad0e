import type { Post } from "../model.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import { compareNewest } from "../text/compare-newest.ts";

/** A term in more posts than this says little about any two of them, and would make the search quadratic. */
const mostShared = 60;

/** Taxonomies that tell what a post is about, and how much a shared term counts. */
const weights: Record<string, number> = { people: 3, products: 2, companies: 1.5, media: 2, tags: 1 };

/** Whether posts are related by sharing this term. */
function isTelling({ taxonomy, posts }: Term): boolean {
  return isTellingOf(taxonomy, posts.length);
}

function isTellingOf(taxonomy: string, posts: number): boolean {
  return weights[taxonomy] !== undefined && posts >= 2 && posts <= mostShared;
}

/** Whether a term leads from post to post: the pages of its posts show each other. @param posts their number. */
export function isLeading(taxonomy: string, posts: number): boolean {
  return taxonomy === "series" || isTellingOf(taxonomy, posts);
}

/**
 * The posts that share the most telling terms with a post: rare terms count more. Ties go to the newer post.
 *
 * @returns for each post its most related, best first, at most `count`; only posts that share something.
 */
export function createRelated(taxonomies: Taxonomy[], count: number): (post: Post) => Post[] {
  const telling = taxonomies.filter(({ key }) => weights[key] !== undefined);
  return (post) => {
    const scores = new Map<Post, number>();
    for (const taxonomy of telling) {
      for (const name of post.terms[taxonomy.key] ?? []) {
        const term = taxonomy.find(name);
        if (!term || !isTelling(term)) continue;
        const { posts } = term;
        const score = weights[taxonomy.key]! / Math.log2(1 + posts.length);
        for (const other of posts) if (other !== post) scores.set(other, (scores.get(other) ?? 0) + score);
      }
    }
    const best: [post: Post, score: number][] = [];
    if (count === 0) return [];
    for (const scored of scores) {
      if (best.length === count && isBefore(best[count - 1]!, scored)) continue;
      let at = best.length;
      while (at > 0 && isBefore(scored, best[at - 1]!)) at--;
      best.splice(at, 0, scored);
      if (best.length > count) best.pop();
    }
    return best.map(([other]) => other);
  };
}

/** Higher scores first, then newer posts, then by address. */
function isBefore([a, x]: [Post, number], [b, y]: [Post, number]): boolean {
  return x === y ? compareNewest(a, b) < 0 : x > y;
}
