/** Whether and where posts have Markdown twins. */
import type { Url } from "../model.ts";

/** Up to here `auto` writes twins: a site of 10,000 posts must stay under GitHub Pages' 1 GB. */
const MOST_POSTS = 2_000;

/** Decides `exports.markdown` of `site.yaml` for a site of so many posts. */
export function hasTwins(setting: "auto" | "on" | "off", posts: number): boolean {
  return setting === "on" || (setting === "auto" && posts <= MOST_POSTS);
}

/** `/posts/x/` → `/posts/x.md`, so that a download has a name; `/x.html` → `/x.md`; `/` → `/index.md`. */
export function toTwinUrl(url: Url): string {
  if (url === "/") return "/index.md";
  return `${url.replace(/\/$/, "").replace(/\.html$/, "")}.md`;
}
