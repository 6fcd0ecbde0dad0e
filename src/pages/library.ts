import type { Post } from "../model.ts";
import type { GlossSource } from "../posts/gloss-source.ts";
import { isListed } from "../posts/visibility.ts";
import type { Settings } from "../site/settings.ts";
import type { Taxonomy } from "../taxonomies/build-taxonomies.ts";
import type { InterfaceStrings } from "../text/interface-zh.ts";
import type { BuildMemory } from "./build-memory.ts";
import { createCards } from "./cards.ts";
import { anything, type Changes, type Shown, traceChanges } from "./changes.ts";
import { openRanking, type Ranking } from "./explore/open-ranking.ts";
import { createGlossary, type LazyGlossary } from "./glossary/create-glossary.ts";
import { createPageSources, type PageSources } from "./page-sources.ts";
import type { SiteBefore } from "./shape.ts";
import { createSpokenTerms, type SpokenTerms, type Voices } from "./spoken-terms.ts";
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
  /** Whether each post has a Markdown twin. */
  twins: boolean;
  /** One word for which pages there are and what they are called, see `digestStructure`. */
  structure: string;
  toCard: (post: Post) => Card;
  /** The terms that listed posts explain. */
  glossary: LazyGlossary;
  /** The entities of `/explore/`. */
  ranking: () => Ranking;
  memory: BuildMemory;
  /** How often posts mention terms: `mentions.count(term, post)`, `mentions.in(post)`, `mentions.total(term)`. */
  mentions: TermMentions;
  /** Who speaks in a post, and where a person speaks. */
  spoken: SpokenTerms;
  /** What pages of posts and terms are made from. */
  sources: PageSources;
  changes: Changes;
}

interface LibrarySources {
  glosses: GlossSource;
  /** See `traceChanges`; `undefined` where it is not known which posts have changed. */
  changed: ReadonlyMap<Post, Shown> | undefined;
  before: SiteBefore | undefined;
  /** See `createSpokenTerms`. */
  recallVoices: (() => Voices | undefined) | undefined;
}

type Made = "listed" | "toCard" | "mentions" | "glossary" | "ranking" | "spoken" | "sources" | "changes";

/** The library of posts that visibility has let through. `published` must be in the order of `compareNewest`. */
export function createLibrary({
  glosses,
  changed,
  before,
  recallVoices,
  ...parts
}: Omit<Library, Made> & LibrarySources): Library {
  const { published, taxonomies, memory } = parts;
  const listed = published.filter(isListed);
  const spoken = createSpokenTerms(taxonomies, listed, recallVoices);
  const toCard = createCards(taxonomies);
  return {
    ...parts,
    listed,
    toCard,
    glossary: createGlossary(listed, glosses, memory),
    ranking: openRanking(taxonomies, memory),
    mentions: createTermMentions(taxonomies, listed),
    spoken,
    sources: createPageSources(taxonomies, spoken),
    changes: changed
      ? traceChanges(changed, { published, listed, taxonomies, spoken, toCard }, before)
      : anything,
  };
}
