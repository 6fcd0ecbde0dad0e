import type { Post, Url } from "../model.ts";
import { allPages, tracedKinds } from "../pages/all-pages.ts";
import type { Library } from "../pages/library.ts";
import type { UnchangedPage } from "../pages/page.ts";
import type { PageKind } from "../pages/views.ts";
import type { Places, Publisher } from "../publish/publisher.ts";
import type { Layouter } from "./layouter.ts";
import type { SiteNotes } from "./site-notes.ts";

export interface LayoutParts {
  library: Library;
  layouter: Layouter;
  publisher: Publisher;
  notes: SiteNotes;
  /** By address of a post the links in it that lead nowhere. */
  dead: ReadonlyMap<Url, string[]>;
}

/**
 * Lays out every page of one kind and hands those that changed to the publisher.
 *
 * @returns posts whose address belongs to another page: they have none.
 */
export async function layOutPages(kind: PageKind, parts: LayoutParts): Promise<Post[]> {
  const { library, layouter, publisher, notes, dead } = parts;
  const { announced } = publisher;
  const places = findPlaces(kind, parts);
  const homeless: Post[] = [];
  let isWhole = true;
  for (const given of allPages[kind](library, places !== undefined)) {
    if ("open" in given && canStay(given, parts)) continue;
    const page = "open" in given ? given.open() : given;
    const broken = page.post && dead.get(page.post.url);
    const { layout, fingerprint, render } = layouter.prepare(broken ? { ...page, dead: broken } : page);
    notes.takeLayout(page.layout, layout);
    const claim = publisher.claim(page.file, fingerprint);
    if (claim === "taken") isWhole = false;
    if (claim === "taken" && page.post) homeless.push(page.post);
    if (claim !== "write") continue;
    const full = publisher.write(render());
    if (full) await full;
  }
  if (places) publisher.retainPlaces(places, library.changes.gone);
  if (isWhole) notes.takePlaces(kind, { from: announced, to: publisher.announced });
  return homeless;
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

function canStay(page: UnchangedPage, { layouter, publisher, notes }: LayoutParts): boolean {
  const digest = layouter.digestOf(page.layout);
  if (!notes.isSame(page, digest) || publisher.retain(page.file) !== "keep") return false;
  notes.takeLayout(page.layout, digest);
  return true;
}
