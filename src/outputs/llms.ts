/** `/llms.txt` (https://llmstxt.org): the site in one Markdown page for programs that read. */
import type { Post, Url } from "../model.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { findNewestPosts } from "./newest-posts.ts";
import { type SiteAddress, toAddress } from "./site-address.ts";
import { toTwinUrl } from "./twin-url.ts";

/** Posts listed in it; the rest are found through the sitemap and the archive. */
const POSTS = 200;

export interface LlmsOptions {
  site: SiteAddress & { title: string; description: string };
  /** Index pages worth knowing, in the order of the site's navigation, e.g. `/people/`. */
  indexes: readonly { title: string; url: Url }[];
  /** Whether posts have Markdown twins: links then lead to them. */
  twins: boolean;
}

/** `posts` are the indexed ones (`isIndexed`), in any order. */
export function toLlms(posts: readonly Post[], options: LlmsOptions): string {
  const { site, indexes, twins } = options;
  const lines = [`# ${line(site.title)}`, ""];
  if (site.description !== "") lines.push(`> ${line(site.description)}`, "");
  const newest = findNewestPosts(posts, POSTS);
  if (newest.length > 0) {
    lines.push("## Posts", "");
    for (const post of newest) {
      const address = toAddress(site, twins ? toTwinUrl(post.url) : post.url);
      lines.push(
        `- [${line(post.title)}](${toTarget(address)})${post.summary === "" ? "" : `: ${line(post.summary)}`}`,
      );
    }
    lines.push("");
  }
  if (indexes.length > 0) {
    lines.push("## Indexes", "");
    for (const { title, url } of indexes) lines.push(`- [${line(title)}](${toTarget(toAddress(site, url))})`);
    lines.push("");
  }
  lines.push("## Optional", "");
  lines.push(`- [Atom](${toTarget(toAddress(site, "/feed.xml"))})`);
  lines.push(`- [JSON Feed](${toTarget(toAddress(site, "/feed.json"))})`);
  if (site.url !== "") lines.push(`- [Sitemap](${toTarget(toAddress(site, "/sitemap.xml"))})`);
  return `${lines.join("\n")}\n`;
}

/** One line of Markdown that reads as the text itself. */
function line(text: string): string {
  return escapeMarkdown(text.toWellFormed().replaceAll(/\s+/g, " ").trim());
}

/** Brackets are the one thing percent-encoding leaves that ends a Markdown link's target. */
function toTarget(address: string): string {
  return address.replaceAll("(", "%28").replaceAll(")", "%29");
}
