/** Where the site lives: makes whole addresses out of the site's own paths. */
import type { Url } from "../model.ts";
import { encodePath } from "../text/href.ts";

/** `url` and `pathPrefix` as the build knows them; `Settings` with the prefix added fits. */
export interface SiteAddress {
  /** Absolute, without a trailing slash, e.g. `https://example.org`; `""` when the author gave none. */
  url: string;
  /** `/`, or `/x/` when the site lives below a folder of its host. */
  pathPrefix: string;
}

/**
 * The whole address of a page, percent-encoded. An author may have written the folder into `url` as well
 * (`https://name.github.io/x` with the prefix `/x/`): it then counts once. Without `url` it is the path from the
 * host's root, which browsers resolve but feeds and sitemaps may not use.
 */
export function toAddress(site: SiteAddress, url: Url | string): string {
  const folder = trimSlashes(site.pathPrefix);
  const root = folder === "" || site.url.endsWith(`/${folder}`) ? site.url : `${site.url}/${folder}`;
  return root + encodePath(url);
}

/** The path of a page from the host's root, percent-encoded: what a link within the site holds. */
export function toPath(site: Pick<SiteAddress, "pathPrefix">, url: Url | string): string {
  const folder = trimSlashes(site.pathPrefix);
  return (folder === "" ? "" : `/${encodePath(folder)}`) + encodePath(url);
}

function trimSlashes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === "/") start += 1;
  while (end > start && text[end - 1] === "/") end -= 1;
  return text.slice(start, end);
}
