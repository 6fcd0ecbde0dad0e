import fs from "node:fs";
import path from "node:path";
import type { Post, Problem, Url } from "../model.ts";
import { checkBudgets } from "../outputs/budgets.ts";
import { findBrokenLinks, type LinkSource, toLinkProblems } from "../outputs/check-links.ts";
import { findWrittenLink } from "../outputs/find-written-link.ts";
import { type LinkBase, toLinkBase } from "../outputs/page-links.ts";
import { scanHtml } from "../outputs/scan-html.ts";
import { createIsUrl } from "../pages/all-urls.ts";
import type { Library } from "../pages/library.ts";
import { toUrl } from "../pages/page.ts";
import type { Entry } from "../posts/entry.ts";
import { toPlace } from "../posts/front-matter-places.ts";
import { PackReader } from "../posts/pack.ts";
import type { Publisher } from "../publish/publisher.ts";

/** Files that a build may write besides those of addresses, and that authors may link to. */
const outputs = ["404.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt", "llms.txt"];

export interface DeadLinks {
  /** By address of the post, as `PageShell.dead` wants them. */
  byPost: Map<Url, string[]>;
  problems: Problem[];
}

export interface DeadLinkParts {
  /** Folder of the posts: where they wrote such links is looked for in their files. */
  content: string;
  pathPrefix: string;
  /** Paths of the content's own files. */
  assets: readonly string[];
  packFolder: string;
}

/**
 * The links in posts that lead nowhere. Known before any page is laid out, since every address is: such a link is reported, and
 * its words are published without it. All posts are looked at, also those that did not change: what they link to may be gone.
 */
export function findDeadLinks(
  library: Library,
  entries: readonly Entry[],
  { content, pathPrefix, assets, packFolder }: DeadLinkParts,
): DeadLinks {
  const published = new Set(library.published);
  const linking = entries.filter(({ post, links }) => links && post && published.has(post));
  if (linking.length === 0) return { byPost: new Map(), problems: [] };
  const links = new Map<string, Url[]>();
  for (const { post, links: written = [] } of linking) {
    for (const link of written) links.set(link, [...(links.get(link) ?? []), post!.url]);
  }
  const isUrl = createIsUrl(library);
  const files = new Set([...assets, ...outputs]);
  const has = (file: string) => isUrl(toUrl(file)) || files.has(file);
  const posts = new Map<string, Post>(library.published.map((post) => [post.url, post]));
  const packs = new PackReader(packFolder);
  const readIds = (file: string): string[] => {
    const post = posts.get(toUrl(file));
    return post ? scanHtml(packs.read(post.body)).ids : [];
  };
  const broken = findBrokenLinks(links, { pathPrefix, has, readIds });
  packs.close();
  const byPost = new Map<Url, string[]>();
  for (const { link, pages } of broken)
    for (const url of pages) byPost.set(url, [...(byPost.get(url) ?? []), link]);
  const sources = new Map(linking.map(({ post }) => [post!.url, post!.path]));
  const site = { url: library.settings.url, pathPrefix };
  const toSource = (url: Url, link: string): LinkSource | undefined => {
    const file = sources.get(url);
    return file === undefined
      ? undefined
      : findSource(path.join(content, file), file, link, toLinkBase(url, site));
  };
  return { byPost, problems: toLinkProblems(broken, toSource, "site.yaml") };
}

function findSource(file: string, name: string, link: string, base: LinkBase): LinkSource {
  const text = fs.readFileSync(file, "utf8");
  const found = findWrittenLink(text, link, base);
  if (!found) return { path: name, line: 1, column: 1 };
  return { path: name, ...toPlace(text, found.offset), text: found.text };
}

/** Holds the site against the budgets of `site.yaml`. */
export function checkSiteBudgets({ settings }: Library, publisher: Publisher): Problem[] {
  const homeElements = scanHtml(publisher.read("index.html")).elements;
  const files = () => publisher.sizes();
  return checkBudgets({ files, homeElements }, settings.budgets, "site.yaml");
}
