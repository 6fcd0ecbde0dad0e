import fs from "node:fs";
import path from "node:path";
import { type BuildOptions, projectRoot, toRealFolder } from "./options.ts";
import { Unpublishable } from "./unpublishable.ts";

/**
 * @throws Unpublishable when the content is not there, the output would overwrite what it is made from, or the cache lies where posts or
 * pages are.
 */
export function checkFolders(options: BuildOptions): void {
  const { content, output, cache } = options;
  if (!fs.statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Unpublishable(`There is no content folder ${content}. Name one with --content DIR.`);
  }
  const real = { content: toRealFolder(content), output: toRealFolder(output), cache: toRealFolder(cache) };
  const refuse = (what: "output" | "cache", why: string): never => {
    throw new Unpublishable(`The ${what} folder ${options[what]} ${why}. Name another with --${what} DIR.`);
  };
  for (const precious of [real.content, toRealFolder(projectRoot)]) {
    if (isInside(precious, real.output)) refuse("output", `holds ${precious}`);
    if (isInside(precious, real.cache)) refuse("cache", `holds ${precious}`);
  }
  if (isInside(real.output, real.content)) refuse("output", "lies inside the content");
  if (isInside(real.cache, real.content)) refuse("cache", "lies inside the content");
  if (isInside(real.cache, real.output)) refuse("cache", "lies inside the output");
  for (const what of ["output", "cache"] as const)
    if (fs.statSync(real[what], { throwIfNoEntry: false })?.isFile()) refuse(what, "is a file");
}

function isInside(inner: string, outer: string): boolean {
  return `${inner}${path.sep}`.startsWith(`${outer}${path.sep}`);
}
