import type { Problem, Relink, Url } from "../model.ts";
import { allPages, tracedKinds } from "../pages/all-pages.ts";
import { findPages } from "../pages/find-pages.ts";
import type { Library } from "../pages/library.ts";
import type { Page, UnchangedPage } from "../pages/page.ts";
import { findPageNumber } from "../pages/term-pages.ts";
import type { PageKind } from "../pages/views.ts";
import { toSiteClash, toTermClash } from "../posts/address-clashes.ts";
import type { PlaceAddress } from "../posts/place-address.ts";
import type { Places, Publisher } from "../publish/publisher.ts";
import type { Term } from "../taxonomies/build-taxonomies.ts";
import type { Layouter } from "./layouter.ts";
import type { SiteNotes } from "./site-notes.ts";

export interface LayoutParts {
  library: Library;
  layouter: Layouter;
  publisher: Publisher;
  notes: SiteNotes;
  /** By address of a post the links in it that lead nowhere. */
  relinks: ReadonlyMap<Url, Relink[]>;
  /** Where posts have their addresses from. */
  place: PlaceAddress;
  /** Asked between pages: something to wait for, now and then. */
  pause(): Promise<void> | undefined;
}

/**
 * Lays out every page of one kind and hands those that changed to the publisher.
 *
 * @returns problems of posts whose address is that of another page: one of the two has none.
 */
export async function layOutPages(kind: PageKind, parts: LayoutParts): Promise<Problem[]> {
  const { library, publisher, notes, place, pause } = parts;
  const { announced } = publisher;
  const places = findPlaces(kind, parts);
  const problems: Problem[] = [];
  let isWhole = true;
  for (const given of allPages[kind](library, places !== undefined)) {
    const rest = pause();
    if (rest) await rest;
    if ("open" in given && canStay(given, parts)) continue;
    const page = "open" in given ? given.open() : given;
    const full = layOutPage(page, parts);
    if (full === "taken") isWhole = false;
    if (full === "taken" && page.post) problems.push(toSiteClash(page.post, place));
    if (full === "taken" && page.term) problems.push(...findInTheWay(page.page.url, page.term, parts));
    if (typeof full === "object") await full;
  }
  if (places) publisher.retainPlaces(places, library.changes.gone);
  if (isWhole) notes.takePlaces(kind, { from: announced, to: publisher.announced });
  return problems;
}

/** Files that pages need: what they are called, and what claims and stages them. */
interface Needed {
  files: string[];
  stage(): void;
}

/** Lays out the pages at some addresses that have changed, and publishes them and what they need before all others. */
export async function showPages(urls: ReadonlySet<Url>, needed: Needed, parts: LayoutParts): Promise<void> {
  const { library, publisher } = parts;
  const pages = [...findPages(library, urls)];
  const files = [...needed.files, ...pages.map(({ file }) => file)];
  await publisher.show(files, async () => {
    needed.stage();
    for (const given of pages) {
      if (publisher.has(given.file) || ("open" in given && canStay(given, parts))) continue;
      const full = layOutPage("open" in given ? given.open() : given, parts);
      if (typeof full === "object") await full;
    }
  });
}

/** @returns whether the page's file belongs to another page, or what to wait for before the next page. */
function layOutPage(
  page: Page,
  { layouter, publisher, notes, relinks }: LayoutParts,
): "taken" | Promise<void> | undefined {
  const own = page.post && relinks.get(page.post.url);
  const { layout, fingerprint, render } = layouter.prepare(own ? { ...page, relinks: own } : page);
  notes.takeLayout(page.layout, layout);
  const claim = publisher.claim(page.file, fingerprint);
  if (claim === "taken") return claim;
  return claim === "write" ? publisher.write(render(publisher.writer.isBusy)) : undefined;
}

/** Where the published files of a kind stand, if none needs to be looked at but those of pages that changed. */
function findPlaces(
  kind: PageKind,
  { library, layouter, publisher, notes }: LayoutParts,
): Places | undefined {
  if (!tracedKinds.has(kind) || !library.changes.isTraced) return undefined;
  const places = notes.findPlaces(kind, (layout) => layouter.digestOf(layout));
  return places && publisher.areIntact(places) ? places : undefined;
}

/** The post, if it is one, that has a term's address. */
function findInTheWay(url: Url, term: Term, { library, place }: LayoutParts): Problem[] {
  return library.published
    .filter((post) => post.url === url)
    .map((post) => toTermClash(post, term.name, findPageNumber(term, url), place));
}

function canStay(page: UnchangedPage, { layouter, publisher, notes }: LayoutParts): boolean {
  const digest = layouter.digestOf(page.layout);
  if (!notes.isSame(page, digest) || publisher.retain(page.file) !== "keep") return false;
  notes.takeLayout(page.layout, digest);
  return true;
}
