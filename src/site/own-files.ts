import type { Settings } from "./settings.ts";

/** Files at a site's root that outputs write: no post can have their addresses, and authors may link to them. */
const outputFiles = ["feed.xml", "feed.json", "sitemap.xml", "robots.txt", "llms.txt"];
const pageFiles = ["404.html"];

/** All of them, whatever a build leaves out. */
export const ownFiles: readonly string[] = [...pageFiles, ...outputFiles];

/** Those that a build writes. @param feeds whether it writes outputs at all. */
export function listWritten(feeds: boolean, { url }: Pick<Settings, "url">): string[] {
  if (!feeds) return pageFiles;
  // A sitemap is of whole addresses.
  return ownFiles.filter((file) => url !== "" || file !== "sitemap.xml");
}
