/** `npm run check`: every problem of the content in one run. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkAddress } from "../eleventy/check-address.ts";
import { projectRoot, toSettingsFolder } from "../eleventy/options.ts";
import { type RunFigures, readCpuSeconds, writeStats } from "../eleventy/write-stats.ts";
import { readAuthorities } from "../entities/authorities.ts";
import type { Problem } from "../model.ts";
import { dropHomeClashes } from "../pages/drop-home-clashes.ts";
import { dropAddressClashes } from "../posts/address-clashes.ts";
import { listAssets } from "../posts/list-assets.ts";
import { listPosts } from "../posts/list-posts.ts";
import { createPlaceAddress } from "../posts/place-address.ts";
import { createPlaceName } from "../posts/place-name.ts";
import { readAbout } from "../posts/read-about.ts";
import type { ReadOptions } from "../posts/read-post.ts";
import { type DraftMode, isListed, isPublished } from "../posts/visibility.ts";
import { applyRules } from "../problems/apply-rules.ts";
import { toShownPath } from "../problems/shown-path.ts";
import { sortProblems } from "../problems/sort-problems.ts";
import { toGithub } from "../problems/to-github.ts";
import { toJson } from "../problems/to-json.ts";
import { toSarif } from "../problems/to-sarif.ts";
import { toSummary, toText } from "../problems/to-text.ts";
import { readSettings, type Settings } from "../site/settings.ts";
import { buildTaxonomies } from "../taxonomies/build-taxonomies.ts";
import type { readArguments } from "./arguments.ts";
import { findDrafts } from "./check/find-drafts.ts";
import { findNameProblems } from "./check/find-name-problems.ts";
import { findRepeatedSources } from "./check/find-repeated-sources.ts";
import { findTermClashes } from "./check/find-term-clashes.ts";
import { findUnknownLayouts } from "./check/find-unknown-layouts.ts";
import { fixFile } from "./check/fix-file.ts";
import { readContent } from "./check/read-content.ts";
import { UsageError } from "./parse-arguments.ts";

const checkFormats = ["text", "json", "github", "sarif"] as const;

export interface CheckOptions {
  /** Absolute path of the content folder. */
  content: string;
  format: (typeof checkFormats)[number];
  /** Make the repairs first, then tell what is left. */
  fix?: boolean;
  /** Warnings count as errors. */
  strict?: boolean;
  /** Only errors, and no summary. */
  quiet?: boolean;
  /** Overrides the site's `drafts`. */
  drafts?: DraftMode;
  /** Overrides the site's `url`. */
  url?: string;
  /** What builds make links with. Default `/`. */
  pathPrefix?: string;
  /** The builds' cache; without it nothing is kept. */
  cache?: string;
  /** File for the statistics. */
  stats?: string;
  /** Where lines go; standard output and standard error when absent. */
  write?: (text: string) => void;
  tell?: (text: string) => void;
}

/**
 * Checks settings, authority records and every post, and prints what it found.
 *
 * @returns the exit code: 1 if there is any error (with `strict`, any warning), else 0.
 */
export async function check(options: CheckOptions): Promise<number> {
  const { content, format, write = toStandardOutput, tell = toStandardError } = options;
  if (!fs.statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    tell(`There is no content folder ${content}. Name one with --content DIR.\n`);
    return 1;
  }
  const startedAt = performance.now();
  const site = readSettings(toSettingsFolder(content));
  if (options.url !== undefined) site.settings.url = options.url;
  const reading = toReadOptions(site.settings);
  const { problems: found, ...figures } = options.fix
    ? await fixAndFind(options, reading, site.settings, tell)
    : await findProblems(options, site.settings, reading);
  const unreached = checkAddress(site.settings, { content, pathPrefix: options.pathPrefix ?? "/" });
  const inSettings = [...site.problems, ...unreached].map(toShownPath);
  const all = sortProblems(applyRules([...inSettings, ...found], site.settings.rules));
  const problems = options.quiet ? all.filter(({ severity }) => severity === "error") : all;
  const files = figures.counts.found;
  if (format === "json") write(toJson(problems, files));
  else if (format === "sarif") write(toSarif(problems));
  else write(format === "github" ? toGithub(problems) : toText(problems));
  if (!options.quiet) tell(toSummary(problems, files));
  if (options.stats !== undefined) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of all) counts[severity]++;
    writeStats(options.stats, { startedAt, problems: counts, ...figures });
  }
  return all.some(({ severity }) => severity === "error" || (options.strict && severity === "warning"))
    ? 1
    : 0;
}

/** The command: checks as the command line asks. @throws UsageError on an unknown format. */
export function runCheck({
  build,
  format,
  fix,
}: Pick<ReturnType<typeof readArguments>, "build" | "format" | "fix">): Promise<number> {
  const known = checkFormats.find((one) => one === format);
  if (known === undefined)
    throw new UsageError(`--format takes ${checkFormats.join(", ")}, not «${format}».`);
  const { content, strict, quiet, drafts, url, pathPrefix, cache, useCache, stats } = build;
  return check({
    content,
    format: known,
    fix,
    strict,
    quiet,
    pathPrefix,
    ...(drafts === undefined ? {} : { drafts }),
    ...(url === undefined ? {} : { url }),
    ...(useCache ? { cache } : {}),
    ...(stats === undefined ? {} : { stats }),
  });
}

/** Problems, and the figures of how they were found. */
interface Found extends Omit<RunFigures, "startedAt" | "problems"> {
  problems: Problem[];
  counts: Record<"found" | "cached" | "read" | "hidden" | "unreadable" | "posts", number>;
}

async function findProblems(options: CheckOptions, settings: Settings, reading: ReadOptions): Promise<Found> {
  const { content, cache } = options;
  const begun = [performance.now(), readCpuSeconds()] as const;
  const { entries, cached, read, bytes } = await readContent(content, reading, cache);
  const seconds = { read: (performance.now() - begun[0]) / 1000 };
  const cpuSeconds = { read: readCpuSeconds() - begun[1] };
  const posts = entries.flatMap(({ post }) => (post === undefined ? [] : [post]));
  const drafts = options.drafts ?? settings.drafts;
  const visible = posts.filter((post) => isPublished(post, drafts));
  const placeAddress = createPlaceAddress(content, settings.url);
  const { posts: alone, problems: clashes } = dropAddressClashes(visible, placeAddress);
  const { posts: published, problems: homeClashes } = dropHomeClashes(alone, placeAddress);
  const { authorities, problems: recordProblems } = readAuthorities(
    content,
    settings.language,
    settings.slugs,
  );
  const taxonomies = buildTaxonomies(published.filter(isListed), authorities, { slugs: settings.slugs });
  const place = createPlaceName(content);
  const below = [
    ...entries.flatMap(({ problems }) => problems),
    ...readAbout(content, reading).problems,
    ...clashes,
    ...homeClashes,
    ...findTermClashes(published, taxonomies, settings, placeAddress),
    ...findRepeatedSources(posts, place),
    ...findUnknownLayouts(posts, path.join(projectRoot, "layouts"), place),
    ...findNameProblems(published.filter(isListed), taxonomies, authorities, place, settings.slugs),
  ].map((problem) => ({ ...problem, path: path.resolve(content, problem.path) }));
  const problems = [
    ...below,
    ...recordProblems,
    ...listAssets(content).problems,
    ...findDrafts(posts, drafts, path.join(toSettingsFolder(content), "site.yaml")),
  ];
  return {
    problems: problems.map(toShownPath),
    seconds,
    cpuSeconds,
    counts: {
      found: entries.length,
      cached,
      read,
      hidden: posts.length - visible.length,
      unreadable: entries.length - posts.length,
      posts: published.length,
    },
    bytes,
    cache: { hits: cached, misses: read },
  };
}

/** What is left after the repairs. Files that needed none are not read twice, be there a cache or not. */
async function fixAndFind(
  options: CheckOptions,
  reading: ReadOptions,
  settings: Settings,
  tell: (text: string) => void,
): Promise<Found> {
  const own =
    options.cache === undefined ? fs.mkdtempSync(path.join(os.tmpdir(), "duizhao-fix-")) : undefined;
  const both = { ...options, ...(own === undefined ? {} : { cache: own }) };
  try {
    tell(await fixAll(both, reading, settings));
    return await findProblems(both, settings, reading);
  } finally {
    if (own !== undefined) fs.rmSync(own, { recursive: true, force: true });
  }
}

/** Only files in which the pool finds what can be mended are read again here, with their repairs, which no cache keeps. */
async function fixAll(
  { content, cache }: CheckOptions,
  reading: ReadOptions,
  settings: Settings,
): Promise<string> {
  const isWanted = (problem: Problem) => applyRules([problem], settings.rules).length > 0;
  const { entries } = await readContent(content, reading, cache);
  const faulty = new Set(
    entries
      .filter(({ problems, fixable = [] }) =>
        problems.some((problem) => fixable.includes(problem.rule) && isWanted(problem)),
      )
      .map(({ path: file }) => file),
  );
  const files = listPosts(content).filter((file) => faulty.has(file.path));
  const fixed = files.filter((file) => fixFile(file, reading, isWanted));
  return `${fixed.length} ${fixed.length === 1 ? "file" : "files"} repaired\n`;
}

/** What a build reads for, less what only its output needs. */
export function toReadOptions({ originalLanguage, url }: Settings): ReadOptions {
  return { originalLanguage, pathPrefix: "/", siteUrl: url, search: false, twins: false };
}

function toStandardOutput(text: string): void {
  process.stdout.write(text);
}

function toStandardError(text: string): void {
  process.stderr.write(text);
}
