import { isNamed } from "../mentions/list-named.ts";
import type { Post, Url } from "../model.ts";
import { claimAliases } from "../posts/claim-aliases.ts";
import type { Term } from "../taxonomies/build-taxonomies.ts";
import { groupTerms } from "../taxonomies/group-terms.ts";
import { tellKind } from "../text/interface-kinds.ts";
import { isHan } from "../text/is-han.ts";
import { toSearchUrl } from "./cards.ts";
import type { Library } from "./library.ts";
import { createPage, leaveUnchanged, type Page, type UnchangedPage } from "./page.ts";
import { type Slice, termSize, toSlices, toSliceTitle, toSliceUrls } from "./pager.ts";
import { createSeenTogether } from "./seen-together.ts";
import { createTermPassages } from "./term-passages.ts";
import { buildTimeline } from "./timeline.ts";
import type {
  ClashView,
  CountedTermLink,
  ListedTermLink,
  RedirectView,
  TaxonomyView,
  TermPortrait,
  TermView,
} from "./views.ts";

const topSize = 30;

function toCountedLink({ name, url, posts }: Term): CountedTermLink {
  return { name, url, count: posts.length };
}

function toListedLink(term: Term): ListedTermLink {
  const link: ListedTermLink = toCountedLink(term);
  const names = [...term.aliases, ...term.renderings];
  if (names.length === 0) return link;
  const other = names.find((name) => isHan(name) !== isHan(term.name));
  const also = names.filter((name) => name !== other).join(" ");
  if (other !== undefined) link.other = other;
  if (also !== "") link.also = also;
  return link;
}

/** `/tags/`, `/people/` …: every term of one taxonomy. Empty taxonomies have a page too: their address is in the contract. */
export function* taxonomyPages({ ui, taxonomies, changes }: Library): Generator<Page | UnchangedPage> {
  for (const { key, url, terms } of taxonomies) {
    const make = () => {
      const top = [...terms]
        .sort((a, b) => b.posts.length - a.posts.length || (a.url < b.url ? -1 : 1))
        .slice(0, topSize);
      const view: TaxonomyView = {
        key,
        total: terms.length,
        top: top.map(toListedLink),
        groups: groupTerms(terms).map(({ letter, terms }) => ({ letter, terms: terms.map(toListedLink) })),
      };
      return { view };
    };
    const title = ui.taxonomies[key as keyof typeof ui.taxonomies] ?? key;
    const open = () => createPage("taxonomy", url, title, make);
    yield changes.structure ? open() : leaveUnchanged("taxonomy", url, open);
  }
}

/** `/people/<slug>/`, `/people/<slug>/page/2/` …: one term. @param onlyChanged see `ListPages`. */
export function* termPages(library: Library, onlyChanged = false): Generator<Page | UnchangedPage> {
  const { settings, ui, taxonomies, toCard, mentions, spoken, sources, changes } = library;
  const findPassages = createTermPassages(taxonomies, spoken);
  const findTogether = createSeenTogether(taxonomies);
  for (const { key, url: taxonomyUrl, terms } of taxonomies) {
    for (const term of terms) {
      const isChanged = changes.term(term);
      if (!isChanged && onlyChanged) continue;
      for (const slice of toSlices(term.posts, termSize, term.url)) {
        const open = () => openSlice(slice, term, taxonomyUrl);
        // Pages after the first show cards and no more; the first shows besides what no text tells, where no text is searched for the name.
        const showsCards = slice.pager.number > 1 || !isNamed(key);
        const isSame = !isChanged || (showsCards && !changes.structure && !slice.items.some(changes.card));
        if (!isSame) yield open();
        else if (!onlyChanged) yield leaveUnchanged("term", slice.url, open);
      }
    }
  }

  function openSlice({ url, items, pager }: Slice<Post>, term: Term, taxonomyUrl: Url): Page {
    const make = () => {
      const dated = term.posts.filter(({ date }) => date !== "");
      const view: TermView = {
        key: term.taxonomy,
        taxonomyUrl,
        name: term.name,
        aliases: [...term.aliases, ...term.renderings],
        note: term.note,
        kind: tellKind(term.kind, settings.interface),
        sameAs: term.sameAs,
        first: dated.at(-1)?.date ?? "",
        last: dated[0]?.date ?? "",
        posts: items.map(toCard),
        pager,
      };
      if (pager.number > 1) return { view };
      const { portrait, passages } = draw(term, dated);
      view.portrait = portrait;
      return { view, passages };
    };
    const page = createPage("term", url, toSliceTitle(term.name, pager, ui), make);
    return Object.assign(page, { term, source: () => sources.term(term) });
  }

  /** What the first page of a term shows besides its posts. */
  function draw(term: Term, dated: readonly Post[]) {
    const { about, said, turns, posts: spokenIn } = findPassages(term);
    const timeline = buildTimeline(dated.map(({ date }) => date));
    const portrait: TermPortrait = {
      mentions: mentions.total(term),
      about: about.length,
      said: said.length,
      turns,
      spokenIn,
      together: findTogether(term),
    };
    if (timeline) portrait.timeline = timeline;
    return { portrait, passages: { about, said } };
  }
}

/** Which of a term's pages has that address; `undefined` where it has no other page. */
export function findPageNumber(
  { posts, url: first }: Pick<Term, "posts" | "url">,
  url: Url,
): number | undefined {
  const urls = toSliceUrls(posts.length, termSize, first);
  return urls.length > 1 ? urls.indexOf(url) + 1 : undefined;
}

/** The bare slug of several names: a page that lists them. */
export function* clashPages({ taxonomies }: Library): Generator<Page> {
  for (const { key, url: taxonomyUrl, clashes } of taxonomies) {
    for (const { slug, url, terms, pageless } of clashes) {
      const view: ClashView = {
        key,
        taxonomyUrl,
        slug,
        terms: terms.map(toCountedLink),
        pageless: pageless.map((name) => ({ name, url: toSearchUrl(name) })),
      };
      const title = [...terms.map(({ name }) => name), ...pageless].join(" · ");
      yield createPage("clash", url, title, view, { noindex: true });
    }
  }
}

/** Old addresses of posts and terms: each leads on. */
export function* redirectPages({ published, taxonomies }: Library): Generator<Page> {
  const redirect = (from: Url, to: Url, title: string): Page => {
    const view: RedirectView = { to, title };
    return createPage("redirect", from, title, view, { noindex: true });
  };
  for (const [alias, { url, title }] of claimAliases(published).claimed) yield redirect(alias, url, title);
  for (const { redirects } of taxonomies)
    for (const { from, to, name } of redirects) yield redirect(from, to, name);
}
