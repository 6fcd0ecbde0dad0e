import fs from "node:fs";
import path from "node:path";
import type { Post, Problem, Relink, Url } from "../model.ts";
import { checkBudgets } from "../outputs/budgets.ts";
import {
  type BrokenLink,
  findBrokenLinks,
  type LinkSource,
  toLinkProblems,
  toTarget,
} from "../outputs/check-links.ts";
import { findWrittenLink } from "../outputs/find-written-link.ts";
import { decodePath, type LinkBase, readPageLinks, toLinkBase } from "../outputs/page-links.ts";
import { type ContentFiles, resolveFileLink } from "../outputs/resolve-file-link.ts";
import { scanHtml } from "../outputs/scan-html.ts";
import { type SiteAddress, toPath } from "../outputs/site-address.ts";
import { createIsUrl } from "../pages/all-urls.ts";
import type { Library } from "../pages/library.ts";
import { toUrl } from "../pages/page.ts";
import type { Entry } from "../posts/entry.ts";
import { toPlace } from "../posts/front-matter-places.ts";
import { readPlace } from "../posts/list-posts.ts";
import { PackReader } from "../posts/pack.ts";
import { toPostUrl } from "../posts/post-url.ts";
import type { Publisher } from "../publish/publisher.ts";
import { relink } from "../publish/relink.ts";
import { listWritten } from "../site/own-files.ts";
import { encodePath } from "../text/href.ts";
import { createHeadingIds } from "../transcript/write/headings.ts";

export interface Relinks {
  /** By address of the post, as `BatchPage.relinks` wants them. */
  byPost: Map<Url, Relink[]>;
  problems: Problem[];
  /** Links to places in pages that are yet to be made, with the posts that hold them. */
  unsettled: Map<string, Url[]>;
  /** `Library.about` with its links where they should lead. */
  about: string;
}

export interface RelinkParts {
  /** Folder of the posts: where they wrote such links is looked for in their files. */
  content: string;
  pathPrefix: string;
  /** Paths of the content's own files. */
  assets: readonly string[];
  /** Stages that the build leaves out. */
  skip: readonly string[];
  packFolder: string;
}

/**
 * The links in posts, and in the page about the site, that lead elsewhere than they are written: paths to files, which lead to what
 * these are published as, and links that lead nowhere, which are reported, and whose words are published without them. Known before any
 * page is laid out, since every address is. All posts are looked at, also those that did not change: what they link to may be gone.
 */
export function findRelinks(
  library: Library,
  entries: readonly Entry[],
  { content, pathPrefix, assets, skip, packFolder }: RelinkParts,
): Relinks {
  const address = { url: library.settings.url, pathPrefix };
  const linking = listLinking(library, entries, address);
  if (linking.length === 0) {
    return { byPost: new Map(), problems: [], unsettled: new Map(), about: library.about };
  }
  const links = new Map<string, Url[]>();
  for (const { url, links: written } of linking) {
    for (const link of written) links.set(link, [...(links.get(link) ?? []), url]);
  }
  const isUrl = createIsUrl(library);
  const files = new Set([...assets, ...listWritten(!skip.includes("feeds"), library.settings)]);
  const has = (file: string) => isUrl(toUrl(file)) || files.has(file);
  const posts = new Map<string, Post>(library.published.map((post) => [post.url, post]));
  const packs = new PackReader(packFolder);
  const readIds = (file: string): string[] | undefined => {
    const url = toUrl(file);
    if (url === aboutUrl) return scanHtml(Buffer.from(library.about)).ids;
    const post = posts.get(url);
    return post && scanHtml(packs.read(post.body)).ids;
  };
  const site = { pathPrefix, has, readIds };
  const sources = new Map(linking.map(({ url, path }) => [url, path]));
  const findLink = (url: Url, link: string): LinkSource | undefined => {
    const file = sources.get(url);
    return file === undefined
      ? undefined
      : findSource(path.join(content, file), file, link, toLinkBase(url, address));
  };
  const leftOut = createLeftOut(entries, posts);
  const toFile = createFileLinks(posts, leftOut, assets, library.about !== "");
  const home = toPath(address, "/");
  const byPost = new Map<Url, Relink[]>();
  const broken = findBrokenLinks(links, site).flatMap((found) => {
    let why: string | undefined;
    // What is wrong with a path to a file is wrong with the address of what that file became.
    let instead: Pick<BrokenLink, "meant" | "reason"> | undefined;
    const nowhere = found.pages.filter((url) => {
      const written = findLink(url, found.link);
      const to = written?.text === undefined ? undefined : toFile(written.text, written.path);
      const meant = to === undefined ? found.link : toPath(address, to.url) + to.fragment;
      const right = [meant, nameHeading(meant)].find(
        (link) => findBrokenLinks(new Map([[link, [url]]]), site).length === 0,
      );
      byPost.set(url, [...(byPost.get(url) ?? []), [found.link, right ?? ""]]);
      if (right === undefined && to !== undefined) {
        const [there] = findBrokenLinks(new Map([[meant, [url]]]), site);
        instead ??= { meant, reason: there!.reason };
      }
      if (right === undefined) why ??= leftOut().get(toUrl(toTarget(meant, home)?.file ?? ""))?.why;
      return right === undefined;
    });
    return nowhere.length === 0 ? [] : [{ ...found, ...instead, pages: nowhere, leftOut: why }];
  });
  packs.close();
  const isUnsettled = (link: string): boolean => {
    const { file, id } = toTarget(link, home) ?? { file: "", id: "" };
    const url = toUrl(file);
    return id !== "" && file.endsWith(".html") && !posts.has(url) && url !== aboutUrl && has(file);
  };
  const unsettled = new Map([...links].filter(([link]) => isUnsettled(link)));
  const about = relink(library.about, byPost.get(aboutUrl) ?? [], aboutUrl, address);
  return { byPost, problems: toLinkProblems(broken, findLink, "site.yaml"), unsettled, about };
}

const aboutUrl = "/about/" as Url;
const aboutFile = "about.md";

interface Linking {
  url: Url;
  /** Below the content folder. */
  path: string;
  links: readonly string[];
}

/** The published texts of authors that have links of this site, with their links. */
function listLinking(library: Library, entries: readonly Entry[], address: SiteAddress): Linking[] {
  const published = new Set(library.published);
  const linking = entries.flatMap(({ post, links }): Linking[] =>
    links && post && published.has(post) ? [{ url: post.url, path: post.path, links }] : [],
  );
  const { links } = readPageLinks(Buffer.from(library.about), aboutUrl, address);
  return links.length > 0 ? [...linking, { url: aboutUrl, path: aboutFile, links }] : linking;
}

/** `#开场` means the heading of that name, as in editors: `#h-开场`. */
function nameHeading(link: string): string {
  const at = link.indexOf("#");
  const id = at < 0 ? "" : createHeadingIds()(decodePath(link.slice(at + 1)));
  return id === "" ? link : `${link.slice(0, at)}#${encodePath(id)}`;
}

/** Posts that are there and have no page, by the address that they would have, and why: asked only where a link leads nowhere. */
function createLeftOut(entries: readonly Entry[], posts: ReadonlyMap<string, Post>) {
  let found: Map<string, { path: string; why: string }> | undefined;
  return () => {
    found ??= new Map(
      entries.flatMap(({ path: file, post }) => {
        const { folder, stem } = readPlace(file);
        const url = post?.url ?? toPostUrl(folder, stem, "", "");
        // A post that clashes with a page of the site is no draft: its address is that page's.
        if (url === undefined || posts.has(url) || post?.draft === false) return [];
        const is = post ? "is a draft" : "cannot be read";
        return [[url, { path: file, why: `the post ${file} ${is} and is not published` }] as const];
      }),
    );
    return found;
  };
}

/** Where links to files of the content lead, or would if the post had a page. */
function createFileLinks(
  posts: ReadonlyMap<string, Post>,
  leftOut: ReturnType<typeof createLeftOut>,
  assets: readonly string[],
  hasAbout: boolean,
) {
  let files: ContentFiles | undefined;
  const open = (): ContentFiles => {
    const urls = new Map<string, string>();
    for (const [url, { path: file }] of [...leftOut(), ...posts]) urls.set(file.normalize("NFC"), url);
    if (hasAbout) urls.set(aboutFile, aboutUrl);
    const own = new Set(assets);
    return { toUrl: (file) => urls.get(file), isAsset: (file) => own.has(file) };
  };
  return (link: string, from: string) => {
    files ??= open();
    return resolveFileLink(link, from, files);
  };
}

/** Where a post's file has a link. @param name the file's path as problems tell it. */
export function findSource(file: string, name: string, link: string, base: LinkBase): LinkSource {
  const text = fs.readFileSync(file, "utf8");
  const found = findWrittenLink(text, link, base);
  if (!found) return { path: name, line: 1, column: 1 };
  return { path: name, ...toPlace(text, found.offset), text: found.text };
}

/** Holds the site against the budgets of `site.yaml`. */
export function checkSiteBudgets({ settings }: Library, publisher: Publisher): Problem[] {
  const home = publisher.read("index.html");
  const weight = {
    total: publisher.sizes.sumSizes(),
    heavier: (bytes: number) => publisher.sizes.heavier(bytes),
    homeBytes: home.length,
    homeElements: scanHtml(home).elements,
  };
  return checkBudgets(weight, settings.budgets, "site.yaml");
}
