import type { Url } from "../model.ts";
import { type HeadData, type HeadOptions, toBareHead, toHeadData } from "../outputs/head.ts";
import {
  type Crumb,
  type LinkedDataSite,
  type LinkedTerms,
  toCrumbsLinkedData,
  toPostLinkedData,
  toSiteLinkedData,
} from "../outputs/json-ld.ts";
import { hasTermFeed, toFeedUrl } from "../outputs/term-feeds.ts";
import type { Library } from "../pages/library.ts";
import type { Page } from "../pages/page.ts";
import type { PostView, RedirectView } from "../pages/views.ts";
import { isIndexed } from "../posts/visibility.ts";
import { isSearch } from "../text/href.ts";

/** What the `<head>` of a page says to programs: a pure function of its view and the settings. */
export interface PageHead extends HeadData {
  /** JSON-LD, safe inside a script; `""` for none. */
  linkedData: string;
}

/** Makes heads for the pages of one build. @param feeds whether this build writes feeds. */
export function createHeads(
  { settings, ui, taxonomies, twins }: Library,
  pathPrefix: string,
  feeds: boolean,
): (page: Page, view: object) => PageHead {
  const site: LinkedDataSite & HeadOptions["site"] = { ...settings, pathPrefix };
  const home: Crumb = { name: settings.title, url: "/" as Url };
  const siteFeeds: HeadOptions["feeds"] = feeds
    ? [
        { url: "/feed.xml", title: settings.title, type: "application/atom+xml" },
        { url: "/feed.json", title: settings.title, type: "application/feed+json" },
      ]
    : [];
  const titles = new Map(taxonomies.map(({ key, url }) => [key, { name: toTitle(key), url }]));

  function toTitle(key: string): string {
    return ui.taxonomies[key as keyof typeof ui.taxonomies] ?? key;
  }

  return ({ page, post, term }, view) => {
    if (page.kind === "term" && term) {
      const own = feeds && hasTermFeed(term.posts.length, settings.exports.termFeeds);
      const feed = { url: toFeedUrl(term.url), title: term.name, type: "application/atom+xml" } as const;
      const head = toBareHead({ site, page, feeds: own ? [feed] : [], twins: false });
      const crumbs = [home, titles.get(term.taxonomy)!, { name: term.name, url: term.url }];
      return Object.assign(head, { linkedData: toCrumbsLinkedData(site, crumbs) });
    }
    if (page.kind === "redirect") {
      const target = { ...page, url: (view as RedirectView).to };
      return Object.assign(toBareHead({ site, page: target, feeds: [], twins: false }), { linkedData: "" });
    }
    // From a post one feed leads to the site; the pages that list posts tell of both.
    const isList = page.kind === "home" || page.kind === "archive";
    const head = toHeadData({
      site,
      page,
      feeds: isList ? siteFeeds : page.kind === "post" ? siteFeeds.slice(0, 1) : [],
      twins,
      ...(post ? { post } : {}),
    });
    if (post && isIndexed(post)) {
      const { terms } = view as PostView;
      // A name without a page of its own leads to the search, which is above no post.
      const parent = [...(terms.series ?? []), ...(terms.categories ?? [])].find(({ url }) => !isSearch(url));
      const crumbs = [home, ...(parent ? [parent] : []), { name: post.title, url: post.url }];
      return Object.assign(head, {
        linkedData: toPostLinkedData(post, { site, terms: terms as LinkedTerms, crumbs }),
      });
    }
    return Object.assign(head, { linkedData: page.url === "/" ? toSiteLinkedData(site) : "" });
  };
}
