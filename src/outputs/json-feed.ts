/** Posts → JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { Post } from "../model.ts";
import type { FeedOptions } from "./atom.ts";
import { findChange, findNewestDated } from "./newest-posts.ts";
import { toPostId } from "./post-id.ts";
import { toAddress } from "./site-address.ts";
import { toWebAddress } from "./web-address.ts";

/**
 * The newest posts as JSON Feed: the same posts, ids and days as `toAtom` gives. `posts` are the listed ones, in any
 * order. An item must have content: the summary, and the title where there is none.
 */
export function toJsonFeed(posts: readonly Post[], options: FeedOptions): string {
  const { site, feed, page, title, limit } = options;
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title: title,
    ...(site.description === "" ? {} : { description: site.description }),
    home_page_url: toAddress(site, page),
    feed_url: toAddress(site, feed),
    language: site.language,
    authors: [{ name: site.author === "" ? site.title : site.author }],
    items: findNewestDated(posts, limit).map((post) => toItem(post, site)),
  };
  // Half a surrogate pair, which YAML escapes can make, is valid JSON but no valid text.
  return `${JSON.stringify(value, (_key, item) => (typeof item === "string" ? item.toWellFormed() : item), 1)}\n`;
}

function toItem(post: Post, site: FeedOptions["site"]): object {
  const source = toWebAddress(post.source);
  const tags = post.terms.tags ?? [];
  const changed = findChange(post);
  return {
    id: toPostId(site, post),
    url: toAddress(site, post.url),
    ...(source === "" ? {} : { external_url: source }),
    title: post.title,
    content_text: post.summary === "" ? post.title : post.summary,
    ...(post.summary === "" ? {} : { summary: post.summary }),
    ...(post.date === "" ? {} : { date_published: `${post.date}T00:00:00Z` }),
    ...(changed === "" ? {} : { date_modified: `${changed}T00:00:00Z` }),
    ...(post.author === "" ? {} : { authors: [{ name: post.author }] }),
    ...(tags.length === 0 ? {} : { tags }),
    language: post.language,
  };
}
