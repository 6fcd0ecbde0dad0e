/** What a page's `<head>` says to programs: canonical and alternate links, Open Graph, robots. */
import type { Language, Post, Url } from "../model.ts";
import { isIndexed } from "../posts/visibility.ts";
import { findChange } from "./newest-posts.ts";
import { type SiteAddress, toAddress } from "./site-address.ts";
import { toTwinUrl } from "./twin-url.ts";

/** Plain values for the layout to print, each escaped by the layout as any other text. */
export interface HeadData {
  /** Absolute address of this page; `""` when the site has no `url`: then print no canonical link. */
  canonical: string;
  /** `<link rel="alternate" type href title>`: feeds and the Markdown twin. Addresses hold the path prefix. */
  alternates: { type: string; title: string; href: string }[];
  /** Content of `<meta name="robots">`, or `""` for none. */
  robots: string;
  /** `<meta property content>`, in order. */
  openGraph: { property: string; content: string }[];
}

export interface HeadOptions {
  site: SiteAddress & { title: string; language: Language };
  page: { url: Url; title: string; description: string; noindex: boolean };
  /** Feeds this page should offer, e.g. the site's and its own term's; `url` is the file's path. */
  feeds: readonly { url: string; title: string; type: "application/atom+xml" | "application/feed+json" }[];
  /** On post pages. */
  post?: Pick<Post, "date" | "updated" | "author" | "language" | "url" | "exclude" | "noindex">;
  /** Whether posts have Markdown twins. */
  twins: boolean;
}

/** Builds the head data of one page. */
export function toHeadData(options: HeadOptions): HeadData {
  const head = toBareHead(options);
  head.openGraph = listOpenGraph(options, head.canonical);
  return head;
}

/** The head data of a page that says nothing for Open Graph: a term's is one of fifty thousand. */
export function toBareHead({ site, page, feeds, post, twins }: HeadOptions): HeadData {
  const hidden = page.noindex || (post !== undefined && !isIndexed(post));
  const alternates: HeadData["alternates"] = feeds.map(({ url, title, type }) => ({
    type,
    title,
    href: toAddress(site, url),
  }));
  if (post && twins && isIndexed(post)) {
    alternates.push({ type: "text/markdown", title: "Markdown", href: toAddress(site, toTwinUrl(post.url)) });
  }
  return {
    canonical: site.url === "" ? "" : toAddress(site, page.url),
    alternates,
    robots: hidden ? "noindex" : "",
    openGraph: [],
  };
}

/**
 * What a reader of Open Graph takes from the page itself (its description, its language) is not said twice: ten thousand pages carry
 * this.
 */
function listOpenGraph({ site, page, post }: HeadOptions, address: string): HeadData["openGraph"] {
  return [
    { property: "og:type", content: post ? "article" : "website" },
    { property: "og:title", content: page.title },
    { property: "og:url", content: address },
    { property: "og:site_name", content: site.title },
    { property: "article:published_time", content: post?.date ?? "" },
    { property: "article:modified_time", content: post ? findChange(post) : "" },
    { property: "article:author", content: post?.author ?? "" },
  ].filter(({ content }) => content !== "");
}
