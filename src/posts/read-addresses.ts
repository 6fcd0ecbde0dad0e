import type { Url } from "../model.ts";
import { ownFiles } from "../site/own-files.ts";
import { taxonomyTable } from "../taxonomy-table.ts";
import { toContentHash } from "./content-hash.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Complaint } from "./front-matter-values.ts";
import type { PostFile } from "./list-posts.ts";
import { toPostUrl, toSiteUrl } from "./post-url.ts";

/** Pages of the site itself, one for each index among them; what stands below the index of a taxonomy may be a post's. */
const ownPages: ReadonlySet<string> = new Set(
  ["archive", "about", "explore", ...taxonomyTable.map(({ key }) => key)].map((name) => `/${name}/`),
);

/** Files and folders of the site itself, with all that would stand below them; feeds of terms, and posts as Markdown. */
const ownRoots = new RegExp(
  `^/(?:${ownFiles.map((file) => file.replaceAll(".", "\\.")).join("|")}|sitemap-\\d+\\.xml|assets|glossary|page|search)/|/feed\\.xml/$|\\.md/$`,
  "i",
);

/** Folders of posts whose name a file of the site has. */
const ownNames = new RegExp(
  `^(?:index\\.html|${ownFiles.map((file) => file.replaceAll(".", "\\.")).join("|")}|sitemap-\\d+\\.xml)$`,
  "i",
);

/** Whether no post can have an address, since the site itself has it or would have a file where a folder had to be. */
function isOwn(url: Url): boolean {
  return ownPages.has(url) || ownRoots.test(url);
}

/**
 * A post's address and its old ones, from what its author wrote. What cannot be an address is left out, and the file's name stands in.
 *
 * @param siteUrl where the site lives: authors may write whole addresses.
 */
export function readAddresses(
  data: Pick<FrontMatter, "slug" | "permalink" | "aliases">,
  { folder: written, stem }: Pick<PostFile, "folder" | "stem">,
  siteUrl: string,
): { url: Url; aliases: Url[]; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const folder = ownNames.test(written) ? written.replaceAll(".", "-") : written;
  const complain = (
    what: string,
    url: Url | undefined,
    example: string,
    place: Pick<Complaint, "key" | "item">,
  ) =>
    complaints.push({
      ...place,
      rule: "front-matter/bad-address",
      severity: "error",
      message:
        url === undefined
          ? `${what} cannot be an address. Write a path such as ${example}.`
          : `${what} is an address of the site itself. Write another one, such as ${example}.`,
    });
  if (folder !== written)
    complaints.push({
      // Of the file as a whole.
      key: "",
      rule: "front-matter/bad-address",
      severity: "error",
      message: `The folder «${written}» has the name of a file of the site itself. Rename it; until then its posts are below /${folder}/.`,
    });
  const fallback = () =>
    toPostUrl(folder, stem, "", "") ?? toPostUrl(folder, toContentHash(Buffer.from(stem)), "", "")!;
  const permalink = toPath(data.permalink, siteUrl);
  const slug = /[?#]/.test(data.slug) ? undefined : decodePath(data.slug);
  let url =
    permalink === undefined || slug === undefined ? undefined : toPostUrl(folder, stem, slug, permalink);
  if (url === undefined || (data.permalink + data.slug !== "" && isOwn(url))) {
    const key = data.permalink === "" ? "slug" : "permalink";
    complain(`${key} «${data[key]}»`, url, "/posts/name/", { key });
    url = fallback();
  } else {
    const key = data.permalink === "" ? "slug" : "permalink";
    const folder = url.replace(/(?<=[^/])\.html?\/$/i, "/");
    // With a slash behind it its author knows; where nothing is written it is the file's name.
    if (folder !== url && /[^/]$/.test(data[key]))
      complaints.push({
        key,
        rule: "front-matter/bad-address",
        severity: "warning",
        message: `${key} «${data[key]}» is published as a folder, ${url}, as every post is. Write ${key === "slug" ? folder.split("/").at(-2) : folder}, and the old address below aliases.`,
      });
  }
  const aliases = data.aliases.flatMap((written, item) => {
    const path = toPath(written, siteUrl);
    const alias =
      path === undefined ? undefined : toSiteUrl(path.startsWith("/") ? path : `/${folder}/${path}`);
    if (alias !== undefined && !isOwn(alias)) return alias === url ? [] : [alias];
    complain(`alias «${written}»`, alias, "/posts/old-name/", { key: "aliases", item });
    return [];
  });
  return { url, aliases: [...new Set(aliases)], complaints };
}

/** The path of what was written: a whole address is one of this site, or none. No file answers for a query. */
function toPath(written: string, siteUrl: string): string | undefined {
  if (/[?#]/.test(written)) return undefined;
  const path = decodePath(written);
  // What begins with two slashes is the address of another site.
  if (path === undefined || path.startsWith("//")) return undefined;
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(path)) return path;
  const root = siteUrl.replace(/\/+$/, "");
  return root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length) : undefined;
}

/**
 * A path as it is read, of one from a browser's address bar (`%E4%B8%AD`): servers ask for the file of that name. `undefined` where it
 * cannot be read, or would be another path.
 */
function decodePath(written: string): string | undefined {
  if (!/%[\da-f]{2}/i.test(written)) return written;
  try {
    return /%(?:2f|3f|23|5c)/i.test(written) ? undefined : decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
