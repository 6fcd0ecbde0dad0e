/** Posts → an Atom feed (RFC 4287), for the site or for one term. */
import type { Language, Post, Url } from "../model.ts";
import { findLastChange, findNewestDated } from "./newest-posts.ts";
import { toFeedId, toPostId } from "./post-id.ts";
import { type SiteAddress, toAddress } from "./site-address.ts";
import { toWebAddress } from "./web-address.ts";
import { toXml, toXmlElement, type XmlValue } from "./xml.ts";

/** What a feed says of itself. */
export interface FeedOptions {
  site: SiteAddress & { title: string; description: string; author: string; language: Language };
  /** Path of the feed file, e.g. `/feed.xml`, `/people/wang-yi/feed.xml`. */
  feed: string;
  /** The page the feed follows, e.g. `/`, `/people/wang-yi/`. */
  page: Url;
  /** Heading of the feed: the site's title alone for the site's own feed. */
  title: string;
  /** Newest posts in it. */
  limit: number;
  /** Without the posts' tags. */
  brief?: boolean;
}

/** Entries that were made for other feeds of the same site. */
export type EntriesMade = Map<Post, string>;

/**
 * The newest posts as Atom. `posts` are the listed ones (`isListed`), in any order; those without any date are left out.
 * Days become midnight UTC: the author gave no hour, and the clock is never asked. Of a feed without entries, which Atom
 * wants a day of too, `updated` is the epoch.
 */
export function toAtom(posts: readonly Post[], options: FeedOptions, made: EntriesMade = new Map()): string {
  const { site, feed, page, title, limit, brief = false } = options;
  const newest = findNewestDated(posts, limit);
  const entries = newest.map((post) => {
    const entry = made.get(post) ?? toXmlElement("entry", toEntry(post, site, brief));
    made.set(post, entry);
    return entry;
  });
  const root = {
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": site.language,
      id: toFeedId(site, feed),
      title,
      subtitle: site.description === "" ? undefined : site.description,
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": toAddress(site, feed) },
        { "@rel": "alternate", "@type": "text/html", "@href": toAddress(site, page) },
      ],
      updated: toInstant(findLastChange(newest)),
      author: { name: site.author === "" ? site.title : site.author },
      generator: "duizhao",
    },
  };
  return toXml(root as { [key: string]: XmlValue }, entries);
}

/** A large site's feeds hold each post ten times: an entry says what differs from its feed, and from what Atom takes for granted. */
function toEntry(post: Post, site: FeedOptions["site"], brief: boolean): XmlValue {
  const language = post.language === site.language ? undefined : post.language;
  const links: XmlValue[] = [
    { "@rel": "alternate", "@hreflang": language, "@href": toAddress(site, post.url) },
  ];
  const source = toWebAddress(post.source);
  if (source !== "") links.push({ "@rel": "via", "@href": source });
  return {
    "@xml:lang": language,
    id: toPostId(site, post),
    title: post.title,
    link: links,
    published: post.date === "" ? undefined : toInstant(post.date),
    updated: toInstant(findLastChange([post])),
    author: post.author === "" ? undefined : { name: post.author },
    category: brief ? undefined : (post.terms.tags ?? []).map((tag) => ({ "@term": tag })),
    summary: post.summary === "" ? undefined : post.summary,
  };
}

function toInstant(day: string): string {
  return `${day === "" ? "1970-01-01" : day}T00:00:00Z`;
}
