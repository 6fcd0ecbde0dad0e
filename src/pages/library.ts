import type { Post } from "../model.ts";
import { isListed } from "../posts/visibility.ts";
import type { Settings } from "../site/settings.ts";
import type { Taxonomy } from "../taxonomies/build-taxonomies.ts";
import type { InterfaceStrings } from "../text/interface.ts";
import { createCards } from "./cards.ts";
import { createTermMentions, type TermMentions } from "./term-mentions.ts";
import type { Card } from "./views.ts";

/** Everything that pages are made from. */
export interface Library {
  settings: Settings;
  ui: InterfaceStrings;
  /** Every post that has a page, newest first, then by address. */
  published: Post[];
  /** Those of them that lists may show. */
  listed: Post[];
  taxonomies: Taxonomy[];
  /** Rendered `about.md`, or `""`. */
  about: string;
  toCard: (post: Post) => Card;
  /** How often posts mention terms: `mentions.count(term, post)`, `mentions.in(post)`, `mentions.total(term)`. */
  mentions: TermMentions;
}

/** The library of posts that visibility has let through. `published` must be in the order of `comparePosts`. */
export function createLibrary(parts: Omit<Library, "listed" | "toCard" | "mentions">): Library {
  const { published, taxonomies } = parts;
  return {
    ...parts,
    listed: published.filter(isListed),
    toCard: createCards(taxonomies),
    mentions: createTermMentions(taxonomies),
  };
}

/** Newest first; posts without a date last; on one day by address. */
export function comparePosts(a: Post, b: Post): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}
