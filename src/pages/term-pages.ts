import type { Post, Url } from "../model.ts";
import type { Term } from "../taxonomies/build-taxonomies.ts";
import { groupTerms } from "../taxonomies/group-terms.ts";
import type { Library } from "./library.ts";
import { createPage, type Page } from "./page.ts";
import { toSlices, toSliceTitle } from "./pager.ts";
import { createSeenTogether } from "./seen-together.ts";
import { createTermPassages } from "./term-passages.ts";
import { buildTimeline } from "./timeline.ts";
import type {
  ClashView,
  CountedTermLink,
  RedirectView,
  TaxonomyView,
  TermPortrait,
  TermView,
} from "./views.ts";

/** Posts on a page of a term. */
export const termSize = 50;
const topSize = 30;

function toCountedLink({ name, url, posts }: Term): CountedTermLink {
  return { name, url, count: posts.length };
}

/** `/tags/`, `/people/` …: every term of one taxonomy. Empty taxonomies have a page too: their address is in the contract. */
export function* taxonomyPages({ ui, taxonomies, changes }: Library): Generator<Page> {
  for (const { key, url, terms } of taxonomies) {
    const make = () => {
      const top = [...terms]
        .sort((a, b) => b.posts.length - a.posts.length || (a.url < b.url ? -1 : 1))
        .slice(0, topSize);
      const view: TaxonomyView = {
        key,
        total: terms.length,
        top: top.map(toCountedLink),
        groups: groupTerms(terms).map(({ letter, terms }) => ({ letter, terms: terms.map(toCountedLink) })),
      };
      return { view };
    };
    const title = ui.taxonomies[key as keyof typeof ui.taxonomies] ?? key;
    yield { ...createPage("taxonomy", url, title, make), unchanged: !changes.structure };
  }
}

/** `/people/<slug>/`, `/people/<slug>/page/2/` …: one term. */
export function* termPages(library: Library): Generator<Page> {
  const { ui, taxonomies, toCard, mentions, spoken, sources, changes } = library;
  const findPassages = createTermPassages(taxonomies, spoken);
  const findTogether = createSeenTogether(taxonomies);
  for (const taxonomy of taxonomies) {
    for (const term of taxonomy.terms) {
      const more = { term, source: () => sources.term(term), unchanged: !changes.term(term) };
      for (const { url, items, pager } of toSlices(term.posts, termSize, term.url)) {
        const make = () => {
          const dated = term.posts.filter(({ date }) => date !== "");
          const view: TermView = {
            key: taxonomy.key,
            taxonomyUrl: taxonomy.url,
            name: term.name,
            aliases: term.aliases,
            note: term.note,
            sameAs: term.sameAs,
            first: dated.at(-1)?.date ?? "",
            last: dated[0]?.date ?? "",
            posts: items.map(toCard),
            pager,
          };
          if (pager.number > 1) return { view };
          const { portrait, passages } = draw(term, dated);
          return { view: { ...view, portrait }, passages };
        };
        yield Object.assign(createPage("term", url, toSliceTitle(term.name, pager, ui), make), more);
      }
    }
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
      ...(timeline ? { timeline } : {}),
      together: findTogether(term),
    };
    return { portrait, passages: { about, said } };
  }
}

/** The bare slug of several names: a page that lists them. */
export function* clashPages({ taxonomies, changes }: Library): Generator<Page> {
  for (const { key, url: taxonomyUrl, clashes } of taxonomies) {
    for (const { slug, url, terms } of clashes) {
      const view: ClashView = { key, taxonomyUrl, slug, terms: terms.map(toCountedLink) };
      const page = createPage("clash", url, terms.map(({ name }) => name).join(" · "), view, {
        noindex: true,
      });
      yield { ...page, unchanged: !changes.structure };
    }
  }
}

/** Old addresses of posts and terms: each leads on. */
export function* redirectPages({ published, taxonomies, changes }: Library): Generator<Page> {
  const redirect = (from: Url, view: RedirectView, unchanged: boolean): Page => {
    return { ...createPage("redirect", from, view.title, view, { noindex: true }), unchanged };
  };
  for (const post of published) {
    const { url: to, title } = post;
    for (const alias of post.aliases) yield redirect(alias, { to, title }, !changes.post(post));
  }
  for (const { redirects } of taxonomies)
    for (const { from, to, name } of redirects) yield redirect(from, { to, title: name }, !changes.structure);
}
