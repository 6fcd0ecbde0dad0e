import type { Relink, Url } from "../model.ts";
import { toLinkBase, toSitePath } from "../outputs/page-links.ts";
import type { SiteAddress } from "../outputs/site-address.ts";

/**
 * The HTML of an author's text with its links where they should lead. An `<a>` without `href` is the place where a link might have
 * been: its words stay.
 *
 * @param url of the page that the text stands on.
 */
export function relink(html: string, relinks: readonly Relink[], url: Url, site: SiteAddress): string {
  const base = toLinkBase(url, site);
  const places = new Map(relinks);
  return html.replace(/<(a href|img src)="([^"]*)"/g, (tag, start: string, written: string) => {
    const link = toSitePath(written.replaceAll("&amp;", "&"), base);
    const to = link === undefined ? undefined : places.get(link);
    if (to === undefined) return tag;
    if (to === "") return start === "a href" ? "<a" : tag;
    return `<${start}="${to.replaceAll("&", "&amp;")}"`;
  });
}
