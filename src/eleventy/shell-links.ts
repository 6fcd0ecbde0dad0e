import path from "node:path";
import type { Post, Problem, Url } from "../model.ts";
import { findBrokenLinks, toLinkProblems, toTarget } from "../outputs/check-links.ts";
import { toLinkBase } from "../outputs/page-links.ts";
import { scanHtml } from "../outputs/scan-html.ts";
import type { Library } from "../pages/library.ts";
import type { Entry } from "../posts/entry.ts";
import { findMissingIds, type IdSearch } from "../publish/find-missing-ids.ts";
import type { Publisher } from "../publish/publisher.ts";
import type { WorkerPool } from "../workers/pool.ts";
import { findSource, type Relinks } from "./guard-site.ts";
import { later } from "./later.ts";
import type { BuildOptions } from "./options.ts";

/** Pages looked through in one job; fewer are not worth a thread. */
const batchPages = 128;

/**
 * Checks the links of the shells that were written: what a layout links to does not hang on one page. Thousands lead to turns of
 * posts, so threads begin to look for those at once, in pages that have been written by now.
 *
 * @param relinks what is known of the links of authors.
 * @param entries of all posts.
 * @returns what waits for them and tells of links that lead nowhere: call it when all files are announced.
 */
export function startShellCheck(
  publisher: Publisher,
  pool: Pick<WorkerPool, "findIds">,
  { content, pathPrefix, skip }: BuildOptions,
  { published, settings }: Pick<Library, "published" | "settings">,
  relinks: Pick<Relinks, "byPost" | "unsettled">,
  entries: readonly Entry[],
): () => Promise<Problem[]> {
  if (skip.includes("links")) return async () => [];
  const { links } = publisher.writer;
  const address = { url: settings.url, pathPrefix };
  const written = addSources(relinks.unsettled, entries, new Set(published));
  const looking = later(findMissing([...links.keys(), ...written.keys()], publisher, pathPrefix, pool));
  return async () => {
    const missing = await looking;
    const all = new Map<string, Url[]>();
    // What an author wrote in a shell has been told.
    for (const [link, page] of links)
      if (!relinks.byPost.get(page)?.some(([told]) => told === link)) all.set(link, [page]);
    for (const [link, pages] of written) all.set(link, [...pages, ...(all.get(link) ?? [])]);
    const broken = findBrokenLinks(all, {
      pathPrefix,
      has: (file) => publisher.has(file),
      readIds: (file) => scanHtml(publisher.read(file)).ids,
      hasId: (file, id) => missing.get(file)?.has(id) === false,
    });
    const findWritten = (page: Url, link: string) => {
      const post = written.get(link)?.includes(page) && published.find(({ url }) => url === page);
      if (!post) return undefined;
      return findSource(path.join(content, post.path), post.path, link, toLinkBase(page, address));
    };
    return toLinkProblems(broken, findWritten, "site.yaml");
  };
}

/** Of all links of a shell one is an author's: where a post comes from. It is looked at whether or not the page was written. */
function addSources(
  unsettled: ReadonlyMap<string, Url[]>,
  entries: readonly Entry[],
  published: ReadonlySet<Post>,
): Map<string, Url[]> {
  const found = new Map(unsettled);
  for (const { post, sourceLink: link } of entries)
    if (link !== undefined && post && published.has(post))
      found.set(link, [...(found.get(link) ?? []), post.url]);
  return found;
}

/** By page that was looked at, the ids that were not found as layouts write them. */
async function findMissing(
  links: Iterable<string>,
  publisher: Publisher,
  pathPrefix: string,
  pool: Pick<WorkerPool, "findIds">,
): Promise<Map<string, Set<string>>> {
  const wanted = new Map<string, string[]>();
  for (const link of links) {
    const { file, id } = toTarget(link, pathPrefix) ?? { file: "", id: "" };
    if (id === "" || !file.endsWith(".html") || !publisher.has(file)) continue;
    const ids = wanted.get(file);
    if (ids) ids.push(id);
    else wanted.set(file, [id]);
  }
  const searches = Array.from(wanted, ([file, ids]): IdSearch => ({ page: publisher.locate(file), ids }));
  const batches: IdSearch[][] = [];
  for (let at = 0; at < searches.length; at += batchPages) batches.push(searches.slice(at, at + batchPages));
  const found = batches.length > 1 ? Promise.all(batches.map((batch) => pool.findIds(batch))) : undefined;
  const missing = found ? (await found).flat() : findMissingIds(searches);
  return new Map(Array.from(wanted.keys(), (file, index) => [file, new Set(missing[index])]));
}
