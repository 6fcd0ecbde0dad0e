/** Which terms have a feed, and where it lies. */
import type { Url } from "../model.ts";

/** Newest posts in a term's feed: there are eight thousand of them, and each post stands in a dozen: without its tags. */
export const termFeedPosts = 10;

/** Whether a term with so many listed posts has a feed; `threshold` is `exports.term_feeds` of `site.yaml`, 0 for none. */
export function hasTermFeed(posts: number, threshold: number): boolean {
  return threshold > 0 && posts >= threshold;
}

/** `/people/wang-yi/` → `/people/wang-yi/feed.xml`. */
export function toFeedUrl(page: Url): string {
  return `${page.endsWith("/") ? page : `${page}/`}feed.xml`;
}
