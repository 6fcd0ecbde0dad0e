import type { Post, Problem, Url } from "../model.ts";
import { toSiteClash } from "../posts/address-clashes.ts";
import type { PlaceAddress } from "../posts/place-address.ts";
import { isListed } from "../posts/visibility.ts";
import { homeSize } from "./list-pages.ts";
import { toSliceUrls } from "./pager.ts";

/**
 * Leaves out posts that stand where a page of the home is: they have no page, and no list may lead to them.
 *
 * The pages are counted with these posts: without them the last page might be gone, and with it the reason to leave them out.
 */
export function dropHomeClashes(posts: Post[], place?: PlaceAddress): { posts: Post[]; problems: Problem[] } {
  const home = new Set<Url>(toSliceUrls(posts.filter(isListed).length, homeSize, "/" as Url));
  const [lost, kept] = [posts.filter(({ url }) => home.has(url)), posts.filter(({ url }) => !home.has(url))];
  return { posts: kept, problems: lost.map((post) => toSiteClash(post, place)) };
}
