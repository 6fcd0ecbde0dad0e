import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { DraftMode } from "../posts/visibility.ts";
import { Unpublishable } from "./unpublishable.ts";

/** The stages that `--skip` can leave out. */
export const stages = ["search", "feeds", "links", "mentions", "glossary"] as const;
export type Stage = (typeof stages)[number];

/** What a build was asked to do. Paths are absolute. */
export interface BuildOptions {
  content: string;
  output: string;
  cache: string;
  /** False with `--no-cache`: nothing is taken from earlier builds, nothing is kept for later ones. */
  useCache: boolean;
  /** Begins and ends with `/`. */
  pathPrefix: string;
  /** Overrides the site's `url`: absolute, without a trailing slash. */
  url?: string;
  /** Overrides the site's `drafts`. */
  drafts?: DraftMode;
  strict: boolean;
  skip: Stage[];
  quiet: boolean;
  /** File for the statistics. */
  stats?: string;
  preview: boolean;
}

/** Folder of the project: layouts, code. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** A folder with the links on the way to it followed, as far as it exists: `_site` may be a link to what a server shows. */
export function toRealFolder(folder: string, links = 0): string {
  if (fs.existsSync(folder)) return fs.realpathSync(folder);
  const parent = path.dirname(folder);
  if (parent === folder || links > mostLinks) return folder;
  // A link whose target is gone names the place all the same.
  const isLink = fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink
    ? toRealFolder(path.resolve(parent, fs.readlinkSync(folder)), links + 1)
    : path.join(toRealFolder(parent, links), path.basename(folder));
}

/** Links may lead in a circle. */
const mostLinks = 40;

/** Slashes at both ends: `x` → `/x/`. `undefined` where an address cannot hold it. */
export function toPathPrefix(written: string): string | undefined {
  const isPath =
    /^[\w/.~-]*$/.test(written) && !written.split("/").some((part) => part === "." || part === "..");
  return isPath ? `/${written}/`.replace(/\/+/g, "/") : undefined;
}

/**
 * The options of this process: what the command line left in `DUIZHAO_OPTIONS` (JSON), and the defaults for the rest, so that
 * `npx eleventy` builds the same site. Where there is none, Eleventy's own command is under way, with options of its own.
 */
export function readBuildOptions(env = process.env, args = process.argv.slice(2)): BuildOptions {
  const given =
    env.DUIZHAO_OPTIONS === undefined
      ? readEleventyOptions(args)
      : (JSON.parse(env.DUIZHAO_OPTIONS) as Partial<BuildOptions>);
  const all = {
    content: path.join(projectRoot, "content"),
    output: path.join(projectRoot, "_site"),
    cache: path.join(projectRoot, ".cache"),
    useCache: true,
    pathPrefix: "/",
    strict: false,
    skip: [],
    quiet: false,
    preview: false,
    ...given,
  };
  return { ...all, output: toRealFolder(all.output) };
}

/** What Eleventy's `--output` and `--pathprefix` ask for: it tells a configuration of them too late, or not at all. */
function readEleventyOptions(args: string[]): Partial<BuildOptions> {
  const text = { type: "string" } as const;
  const options = { input: text, output: text, pathprefix: text };
  // Eleventy has checked them, and knows others.
  const { input, output, pathprefix } = parseArgs({ args, options, strict: false }).values;
  if (input !== undefined)
    throw new Unpublishable("--input is not for this site. Write: npm run build -- --content DIR");
  if (output !== undefined && (typeof output !== "string" || output.trim() === ""))
    throw new Unpublishable("--output takes a folder, and is empty.");
  const pathPrefix = typeof pathprefix === "string" ? toPathPrefix(pathprefix) : "/";
  if (pathPrefix === undefined)
    throw new Unpublishable(
      `--pathprefix takes a path of letters, digits and - _ . ~, such as /site/, not «${pathprefix}».`,
    );
  return { pathPrefix, ...(output === undefined ? {} : { output: path.resolve(output) }) };
}

/** Content without a `site.yaml` of its own is built with the project's: `--content` names posts, not another site. */
export function toSettingsFolder(content: string): string {
  // A link that leads nowhere is one of its own, too.
  const own = fs.lstatSync(path.join(content, "site.yaml"), { throwIfNoEntry: false });
  return own ? content : path.join(projectRoot, "content");
}
