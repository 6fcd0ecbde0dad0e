/** Pages → JSON-LD in schema.org's words, ready to stand inside `<script type="application/ld+json">`. */
import type {
  Article,
  BreadcrumbList,
  Graph,
  ListItem,
  Organization,
  Person,
  Thing,
  WebSite,
  WithContext,
} from "schema-dts";
import type { Language, Post, Url } from "../model.ts";
import { findChange } from "./newest-posts.ts";
import { type SiteAddress, toAddress } from "./site-address.ts";
import { toWebAddress } from "./web-address.ts";

export interface LinkedDataSite extends SiteAddress {
  title: string;
  description: string;
  author: string;
  language: Language;
}

/** One step of the way to a page, from the home page on, the page itself included. */
export interface Crumb {
  name: string;
  url: Url;
}

/** Terms of a post by taxonomy key, as `PostView.terms` has them; `sameAs` where an authority record gives it. */
export type LinkedTerms = Record<string, readonly { name: string; url?: Url; sameAs?: readonly string[] }[]>;

/** The home page: the site, and how to search it. */
export function toSiteLinkedData(site: LinkedDataSite): string {
  const value: WebSite = {
    "@type": "WebSite",
    "@id": toAddress(site, "/"),
    url: toAddress(site, "/"),
    name: site.title,
    ...(site.description === "" ? {} : { description: site.description }),
    inLanguage: site.language,
    publisher: toPublisher(site),
  };
  return toScript({ "@context": "https://schema.org", "@graph": [value] });
}

/** Any list page: the way to it. */
export function toCrumbsLinkedData(site: SiteAddress, crumbs: readonly Crumb[]): string {
  return toScript({ "@context": "https://schema.org", ...toBreadcrumbs(site, crumbs) });
}

/**
 * A post: the article, the language it was translated from, the recording it is based on, whom and what it mentions,
 * and the way to it. Ask only for indexed posts (`isIndexed`).
 */
export function toPostLinkedData(
  post: Post,
  options: { site: LinkedDataSite; terms: LinkedTerms; crumbs: readonly Crumb[] },
): string {
  const { site, terms, crumbs } = options;
  const source = toWebAddress(post.source);
  const mentions = toMentions(terms);
  const keywords = (terms.tags ?? []).map(({ name }) => name);
  const publisher = toPublisher(site);
  const changed = findChange(post);
  const article: Article = {
    "@type": "Article",
    url: toAddress(site, post.url),
    headline: post.title,
    inLanguage: post.language,
    ...(post.date === "" ? {} : { datePublished: post.date }),
    ...(changed === "" ? {} : { dateModified: changed }),
    // Who publishes is said where it is somebody else.
    ...(post.author === "" || post.author === toPublisherName(site)
      ? { author: publisher }
      : { author: toAuthor(post.author, site), publisher }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(mentions.length === 0 ? {} : { mentions }),
    ...(post.counts.words === 0 || post.originalLanguage === ""
      ? {}
      : { translationOfWork: { "@type": "CreativeWork", inLanguage: post.originalLanguage } }),
    ...(source === "" ? {} : { isBasedOn: toRecording(post, source) }),
  };
  return toScript({ "@context": "https://schema.org", "@graph": [article, toBreadcrumbs(site, crumbs)] });
}

/** What each taxonomy's terms are. Tags are keywords; the rest are no things that a text mentions. */
const MENTIONED = {
  people: "Person",
  companies: "Organization",
  // A model or a gadget: `Product` would make search engines ask for its price.
  products: "Thing",
  media: "CreativeWork",
} as const;

function toMentions(terms: LinkedTerms): Thing[] {
  return Object.entries(MENTIONED).flatMap(([key, type]) =>
    (terms[key] ?? []).map(
      ({ name, sameAs }): Thing => ({
        "@type": type,
        name,
        ...(sameAs === undefined || sameAs.length === 0 ? {} : { sameAs }),
      }),
    ),
  );
}

/** A video too is but a work: search engines take a `VideoObject` only with a name, a picture and a day, which nobody knows here. */
function toRecording(post: Post, source: string): Article["isBasedOn"] {
  return {
    "@type": "CreativeWork",
    url: source,
    ...(post.originalLanguage === "" ? {} : { inLanguage: post.originalLanguage }),
  };
}

/** The site itself may write under its title beside the publisher's name: it is no person either way. */
function toAuthor(name: string, site: LinkedDataSite): Person | Organization {
  return name === site.title ? { "@type": "Organization", name } : { "@type": "Person", name };
}

function toPublisherName(site: LinkedDataSite): string {
  return site.author === "" ? site.title : site.author;
}

function toPublisher(site: LinkedDataSite): Organization {
  return {
    "@type": "Organization",
    name: toPublisherName(site),
    url: toAddress(site, "/"),
  };
}

/** The way from the first page below the home page, where there is one: the rest is known to all who read these. */
function toBreadcrumbs(site: SiteAddress, crumbs: readonly Crumb[]): BreadcrumbList {
  const steps = crumbs.length > 2 && crumbs[0]!.url === "/" ? crumbs.slice(1) : crumbs;
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, url }, index) => {
      const step: Exclude<ListItem, string> = { "@type": "ListItem", position: index + 1, name };
      // The last one is the page itself.
      if (index < steps.length - 1) step.item = toAddress(site, url);
      return step;
    }),
  };
}

/** No `<` may stand inside a script: `</script>` would end it and `<!--` would hide its end. */
function toScript(graph: Graph | WithContext<BreadcrumbList>): string {
  const plain = JSON.stringify(graph);
  // Half a pair is written as its escape; few texts hold one, and looking at every string of a graph is slow.
  const text = /\\ud[89a-f]/i.test(plain)
    ? JSON.stringify(graph, (_key, value) => (typeof value === "string" ? value.toWellFormed() : value))
    : plain;
  if (!/[<>&]/.test(text)) return text;
  return text.replaceAll("<", "\\u003C").replaceAll(">", "\\u003E").replaceAll("&", "\\u0026");
}
