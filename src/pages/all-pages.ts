import { explorePages } from "./explore-pages.ts";
import { glossaryPages } from "./glossary-pages.ts";
import type { Library } from "./library.ts";
import { aboutPages, archivePages, homePages, notFoundPages, searchPages } from "./list-pages.ts";
import type { Page, UnchangedPage } from "./page.ts";
import { postPages } from "./post-pages.ts";
import { clashPages, redirectPages, taxonomyPages, termPages } from "./term-pages.ts";
import type { PageKind } from "./views.ts";

/**
 * The pages of one kind.
 *
 * @param onlyChanged whether those that certainly show what they showed are passed over: for kinds with tens of thousands of pages.
 */
type ListPages = (library: Library, onlyChanged: boolean) => Iterable<Page | UnchangedPage>;

/** Kinds that can pass over what has not changed. */
export const tracedKinds: ReadonlySet<PageKind> = new Set(["post", "term"]);

/**
 * The pages of the site by kind, in the order they are laid out. Where two pages claim one address the first keeps it: real
 * pages before redirects.
 */
export const allPages: Record<PageKind, ListPages> = {
  home: homePages,
  archive: archivePages,
  glossary: glossaryPages,
  search: searchPages,
  about: aboutPages,
  "not-found": notFoundPages,
  taxonomy: taxonomyPages,
  // Its network is drawn by others meanwhile.
  explore: explorePages,
  post: postPages,
  term: termPages,
  clash: clashPages,
  redirect: redirectPages,
};
