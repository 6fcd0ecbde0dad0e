import type { Post, Url } from "../model.ts";
import type { Library } from "./library.ts";
import { createPage, leaveUnchanged, type Page, type UnchangedPage } from "./page.ts";
import { toSlices, toSliceTitle } from "./pager.ts";
import type { AboutView, ArchiveRow, ArchiveView, HomeView, SearchView } from "./views.ts";

/** Posts on a page of the home list. */
export const homeSize = 30;
/** Titles below an empty search box. More would be bytes that every search waits for; the archive has them all. */
const searchTitles = 30;

/** `/`, `/page/2/` …: the newest posts. */
export function* homePages(library: Library): Generator<Page | UnchangedPage> {
  const { settings, ui, listed, taxonomies, toCard, sources, changes } = library;
  for (const { url, items, pager } of toSlices(listed, homeSize, "/" as Url)) {
    const open = () => {
      const counts = pager.number === 1 ? countTerms(taxonomies) : [];
      const make = () => ({ view: { counts, posts: items.map(toCard), pager } satisfies HomeView });
      const page = createPage("home", url, toSliceTitle(settings.title, pager, ui), make, {
        description: settings.description,
      });
      return { ...page, source: () => sources.list(items, [counts, pager]) };
    };
    const isChanged = changes.structure || items.some(changes.card);
    yield isChanged ? open() : leaveUnchanged("home", url, open);
  }
}

/** `/archive/`: every post by year and month; posts without a date come last under year `""`. */
export function* archivePages({ ui, listed, changes }: Library): Generator<Page | UnchangedPage> {
  const url = "/archive/" as Url;
  const open = () => createPage("archive", url, ui.archive, groupByMonth(listed));
  yield changes.structure || listed.some(changes.card) ? open() : leaveUnchanged("archive", url, open);
}

function groupByMonth(listed: readonly Post[]): ArchiveView {
  const years = new Map<string, Map<string, Post[]>>();
  for (const post of listed) {
    const year = post.date.slice(0, 4);
    const month = post.date.slice(5, 7);
    if (!years.has(year)) years.set(year, new Map());
    const months = years.get(year)!;
    if (!months.has(month)) months.set(month, []);
    months.get(month)!.push(post);
  }
  return {
    total: listed.length,
    years: [...years].map(([year, months]) => ({
      year,
      total: [...months.values()].reduce((sum, posts) => sum + posts.length, 0),
      months: [...months].map(([month, posts]) => ({ month, posts: posts.map(toRow) })),
    })),
  };
}

/** All posts stand on one page: their cards would be made for it alone. */
function toRow({ url, title, date }: Post): ArchiveRow {
  return { url, title, date };
}

/** `/search/`. */
export function* searchPages({ ui, listed, toCard }: Library): Generator<Page> {
  const view: SearchView = { total: listed.length, posts: listed.slice(0, searchTitles).map(toCard) };
  yield createPage("search", "/search/" as Url, ui.search, view);
}

/** `/about/`. */
export function* aboutPages({ settings, ui, about, listed, taxonomies }: Library): Generator<Page> {
  const view: AboutView = { html: about, total: listed.length, counts: countTerms(taxonomies) };
  yield createPage("about", "/about/" as Url, ui.about, view, { description: settings.description });
}

/** `/404.html`. */
export function* notFoundPages({ ui }: Library): Generator<Page> {
  const page = createPage("not-found", "/404.html" as Url, ui.notFound, {}, { noindex: true });
  yield { ...page, file: "404.html" };
}

function countTerms(taxonomies: Library["taxonomies"]): HomeView["counts"] {
  return taxonomies
    .filter(({ terms }) => terms.length > 0)
    .map(({ key, url, terms }) => ({ key, url, count: terms.length }));
}
