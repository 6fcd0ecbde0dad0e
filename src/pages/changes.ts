import { hash } from "node:crypto";
import { readCounts } from "../mentions/mention-rows.ts";
import type { Post } from "../model.ts";
import type { Term } from "../taxonomies/build-taxonomies.ts";
import type { Library } from "./library.ts";
import { isTelling } from "./related-posts.ts";

/** What may be other than when the site was last published. */
export interface Changes {
  /** Whether there may be other pages, names or addresses: then anything may be other. */
  structure: boolean;
  /** Whether any post may name things more or less often. */
  namings: boolean;
  /** Whether the card of a post may be other. */
  card(post: Post): boolean;
  /** Whether anything that the page of a post shows may be other. */
  post(post: Post): boolean;
  /** The same of a term. */
  term(term: Term): boolean;
}

/** Nothing is known of what was published. */
export const anything: Changes = {
  structure: true,
  namings: true,
  card: () => true,
  post: () => true,
  term: () => true,
};

/** What pages show of a post besides its own and those of its terms: one word each for its card, and for how often it names what. */
export interface Shown {
  card: string;
  namings: string;
}

export function toShown(post: Post, toCard: Library["toCard"]): Shown {
  const namings = post.mentions ? [...readCounts(post.mentions.about)].join(" ") : "";
  return { card: toWord(JSON.stringify(toCard(post))), namings: namings && toWord(namings) };
}

function toWord(text: string): string {
  return hash("sha1", text, "base64").slice(0, 16);
}

type Traced = Pick<Library, "listed" | "taxonomies" | "spoken" | "toCard">;

/**
 * How far the changes of some posts reach, where the structure is what it was (see `digestStructure`): as far as `createPageSources`
 * looks, in the other direction. Tens of thousands of pages need not be asked then.
 *
 * @param changed posts whose bytes, or what is known of their names, are others; with what was shown of them in the published site.
 */
export function traceChanges(
  changed: ReadonlyMap<Post, Shown>,
  { listed, taxonomies, spoken, toCard }: Traced,
): Changes {
  const posts = new Set<Post>(changed.keys());
  const terms = new Set<Term>();
  const shown = new Set<Post>();
  let namings = false;
  for (const [post, before] of changed) {
    const now = toShown(post, toCard);
    namings ||= now.namings !== before.namings;
    const own = new Set<Term>();
    for (const { key, find } of taxonomies) {
      for (const name of post.terms[key] ?? []) {
        const term = find(name);
        if (term) own.add(term);
      }
    }
    if (now.card !== before.card) {
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
    namings,
    card: (post) => shown.has(post),
    // A post that no list shows is in no term's list either, and still shows what its terms lead to.
    post: (post) => post.exclude || posts.has(post),
    term: (term) => terms.has(term),
  };
}
