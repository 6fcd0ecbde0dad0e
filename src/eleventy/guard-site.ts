import type { Problem, Url } from "../model.ts";
import { checkBudgets } from "../outputs/budgets.ts";
import { findBrokenLinks, toLinkProblems } from "../outputs/check-links.ts";
import { scanHtml } from "../outputs/scan-html.ts";
import type { Library } from "../pages/library.ts";
import type { Entry } from "../posts/entry.ts";
import type { Publisher } from "../publish/publisher.ts";

/**
 * Checks the links of everything that was written in this build, and of every post: a post that did not change may link to a
 * page that is gone. Links that layouts make of values need no second look while the page is the same.
 */
export function checkSiteLinks(
  library: Library,
  entries: readonly Entry[],
  shells: ReadonlyMap<string, Url>,
  publisher: Publisher,
  pathPrefix: string,
): Problem[] {
  const links = new Map<string, Url[]>();
  for (const [link, page] of shells) links.set(link, [page]);
  const published = new Set(library.published);
  const sources = new Map<Url, string>();
  for (const { post, links: written = [] } of entries) {
    if (!post || !published.has(post)) continue;
    sources.set(post.url, post.path);
    for (const link of written) links.set(link, [...(links.get(link) ?? []), post.url]);
  }
  const broken = findBrokenLinks(links, {
    pathPrefix,
    has: (file) => publisher.has(file),
    readIds: (file) => scanHtml(publisher.read(file)).ids,
  });
  return toLinkProblems(broken, (url) => sources.get(url), "site.yaml");
}

/** Holds the site against the budgets of `site.yaml`. */
export function checkSiteBudgets({ settings }: Library, publisher: Publisher): Problem[] {
  const pages: { url: string; bytes: number }[] = [];
  const files: { url: string; bytes: number }[] = [];
  for (const { file, bytes } of publisher.sizes()) {
    if (file.endsWith("index.html")) pages.push({ url: `/${file.slice(0, -"index.html".length)}`, bytes });
    else files.push({ url: `/${file}`, bytes });
  }
  const homeElements = scanHtml(publisher.read("index.html")).elements;
  return checkBudgets({ pages, files, homeElements }, settings.budgets, "site.yaml");
}
