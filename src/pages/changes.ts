import type { Post } from "../model.ts";
import type { Term } from "../taxonomies/build-taxonomies.ts";
import type { Library } from "./library.ts";
import { isTelling } from "./related-posts.ts";

/** What may be other than when the site was last published. */
export interface Changes {
  /** Whether there may be other pages, names or addresses: then anything may be other. */
  structure: boolean;
  /** Whether anything that the page of a post shows may be other. */
  post(post: Post): boolean;
  /** The same of a term. */
  term(term: Term): boolean;
}

/** Nothing is known of what was published. */
export const anything: Changes = { structure: true, post: () => true, term: () => true };

type Traced = Pick<Library, "listed" | "taxonomies" | "spoken" | "toCard">;

/**
 * How far the changes of some posts reach, where the structure is what it was (see `digestStructure`): as far as `createPageSources`
 * looks, in the other direction. Tens of thousands of pages need not be asked then. What other posts show of a post is its card.
 *
 * @param changed posts whose bytes, or what is known of their names, are others; with their cards as JSON when the site was published.
 */
export function traceChanges(
  changed: ReadonlyMap<Post, string>,
  { listed, taxonomies, spoken, toCard }: Traced,
): Changes {
  const posts = new Set<Post>(changed.keys());
  const terms = new Set<Term>();
  const shown = new Set<Post>();
  for (const [post, card] of changed) {
    const own = new Set<Term>();
    for (const { key, find } of taxonomies) {
      for (const name of post.terms[key] ?? []) {
        const term = find(name);
        if (term) own.add(term);
      }
    }
    if (card !== JSON.stringify(toCard(post))) {
      shown.add(post);
      for (const term of own)
        if (isTelling(term) || term.taxonomy === "series") for (const other of term.posts) posts.add(other);
    }
    for (const term of own) terms.add(term);
    for (const term of spoken.by(post)) if (term) terms.add(term);
  }
  for (const [place, post] of listed.entries()) {
    if (!shown.has(post)) continue;
    for (const neighbour of [listed[place - 1], listed[place + 1]]) if (neighbour) posts.add(neighbour);
  }
  return {
    structure: false,
    // A post that no list shows is in no term's list either, and still shows what its terms lead to.
    post: (post) => post.exclude || posts.has(post),
    term: (term) => terms.has(term),
  };
}
