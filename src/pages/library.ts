import type { Post } from "../model.ts";
import type { GlossSource } from "../posts/gloss-source.ts";
import { isListed } from "../posts/visibility.ts";
import type { Settings } from "../site/settings.ts";
import type { Taxonomy } from "../taxonomies/build-taxonomies.ts";
import type { InterfaceStrings } from "../text/interface.ts";
import { createCards } from "./cards.ts";
import { buildGlossary, type Glossary } from "./glossary/build-glossary.ts";
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
  /** Whether any listed post explains a term. */
  hasGlossary: boolean;
  /** The terms that listed posts explain; read when first asked for. */
  glossary: () => Glossary;
  /** How often posts mention terms: `mentions.count(term, post)`, `mentions.in(post)`, `mentions.total(term)`. */
  mentions: TermMentions;
}

/** The library of posts that visibility has let through. `published` must be in the order of `comparePosts`. */
export function createLibrary({
  glosses,
  ...parts
}: Omit<Library, "listed" | "toCard" | "mentions" | "glossary" | "hasGlossary"> & {
  glosses: GlossSource;
}): Library {
  const { published, taxonomies } = parts;
  const listed = published.filter(isListed);
  let glossary: Glossary | undefined;
  return {
    ...parts,
    listed,
    hasGlossary: listed.some(glosses.has),
    glossary: () => {
      glossary ??= buildGlossary(listed, glosses);
      return glossary;
    },
    toCard: createCards(taxonomies),
    mentions: createTermMentions(taxonomies),
  };
}

/** Newest first; posts without a date last; on one day by address. */
export function comparePosts(a: Post, b: Post): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}
