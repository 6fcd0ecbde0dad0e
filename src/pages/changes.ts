import { hash } from "node:crypto";
import { eachCount } from "../mentions/write/mention-rows.ts";
import type { Post } from "../model.ts";
import type { Term } from "../taxonomies/build-taxonomies.ts";
import { isLeading } from "./related-posts.ts";
import { compareShapes, type SiteBefore, type SiteNow } from "./shape.ts";
import type { Card } from "./views.ts";

/** What may be other than when the site was last published. */
export interface Changes {
  /** Whether it is known how far the changes reach; else anything may be other. */
  isTraced: boolean;
  /** Whether there may be other pages, names or addresses: then any list may be other. */
  structure: boolean;
  /** Whether any post may name things more or less often. */
  namings: boolean;
  /** Whether the card of a post may be other. */
  card(post: Post): boolean;
  /** Whether anything that the page of a post shows may be other. */
  post(post: Post): boolean;
  /** The same of a term. */
  term(term: Term): boolean;
  /** Files of pages that are gone, or that may be: they stay only where a page is made of them. */
  gone: ReadonlySet<string>;
}

/** Nothing is known of what was published. */
export const anything: Changes = {
  isTraced: false,
  structure: true,
  namings: true,
  card: () => true,
  post: () => true,
  term: () => true,
  gone: new Set(),
};

/** What pages show of a post besides its own and those of its terms: one word each for its card, and for how often it names what. */
export interface Shown {
  card: string;
  namings: string;
}

/** Of a post that was not there. */
export const nothingShown: Shown = { card: "", namings: "" };

export function toShown(post: Post, toCard: ToCard): Shown {
  let namings = "";
  if (post.mentions) eachCount(post.mentions.about, (index, count) => (namings += ` ${index},${count}`));
  return { card: toWord(JSON.stringify(toCard(post))), namings: namings && toWord(namings) };
}

function toWord(text: string): string {
  return hash("sha1", text, "base64").slice(0, 16);
}

type ToCard = (post: Post) => Card;

/**
 * How far the changes of some posts reach: as far as `createPageSources` looks, in the other direction. Tens of thousands of pages
 * need not be asked then.
 *
 * @param changed posts whose bytes, or what is known of their names, are others; with what was shown of them in the published site.
 * @param before the site as it was, where its structure was another (see `digestStructure`).
 */
export function traceChanges(
  changed: ReadonlyMap<Post, Shown>,
  now: SiteNow & { toCard: ToCard },
  before: SiteBefore | undefined,
): Changes {
  const { listed, taxonomies, spoken, toCard } = now;
  const shape = before && compareShapes(before, now);
  const others = new Map(changed);
  // Whatever is shown of a post with other names or another place may be other, too.
  if (shape) for (const post of [...changed.keys(), ...shape.posts]) others.set(post, nothingShown);
  const posts = new Set<Post>([...others.keys(), ...(shape?.moved ?? [])]);
  const terms = new Set<Term>(shape?.terms);
  for (const { posts: leading } of shape?.leading ?? []) for (const post of leading) posts.add(post);
  const shown = new Set<Post>();
  let namings = false;
  for (const [post, before] of others) {
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
        if (isLeading(term.taxonomy, term.posts.length)) for (const other of term.posts) posts.add(other);
    }
    for (const term of own) terms.add(term);
    for (const term of spoken.by(post)) if (term) terms.add(term);
  }
  for (const [place, post] of listed.entries()) {
    if (!shown.has(post)) continue;
    for (const neighbour of [listed[place - 1], listed[place + 1]]) if (neighbour) posts.add(neighbour);
  }
  return {
    isTraced: true,
    structure: shape !== undefined,
    namings,
    card: (post) => shown.has(post),
    // A post that no list shows is in no term's list either, and still shows what its terms lead to.
    post: (post) => post.exclude || posts.has(post),
    term: (term) => terms.has(term),
    gone: shape?.gone ?? new Set(),
  };
}
