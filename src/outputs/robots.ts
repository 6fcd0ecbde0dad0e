/** `/robots.txt` (RFC 9309). */
import { type SiteAddress, toAddress } from "./site-address.ts";

/**
 * Everything may be crawled but the answers of the search page, which are endless. Posts with `noindex` say so on their
 * own page, where a crawler must be able to read it. Crawlers look at the host's root only, so that below a path prefix
 * this file is of use only to people; its paths are right all the same.
 */
export function toRobots(site: SiteAddress): string {
  const search = new URL(toAddress(site, "/search/"), "http://localhost").pathname;
  const lines = ["User-agent: *", `Disallow: ${search}?`];
  if (site.url !== "") lines.push("", `Sitemap: ${toAddress(site, "/sitemap.xml")}`);
  return `${lines.join("\n")}\n`;
}
