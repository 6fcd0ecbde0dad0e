import fs from "node:fs";
import path from "node:path";
import { type BuildOptions, projectRoot, toRealFolder } from "./options.ts";
import { Unpublishable } from "./unpublishable.ts";

/** Folders of the project that are no place for a site: what is published there would lie among the sources. */
const ownFolders = [
  "src",
  "layouts",
  "content",
  "tests",
  "docs",
  "schema",
  "node_modules",
  ".git",
  ".github",
];

/**
 * @throws Unpublishable when the content is not there, the output would overwrite what it is made from or lie among the project's
 * sources, or the cache lies where posts or pages are.
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
  for (const name of ownFolders)
    if (isInside(real.output, toRealFolder(path.join(projectRoot, name))))
      refuse("output", `lies in ${name}/ of the project`);
  if (fs.existsSync(path.join(real.output, "site.yaml")))
    refuse("output", "has a site.yaml: it is the content of some site");
  if (isInside(real.cache, real.content)) refuse("cache", "lies inside the content");
  if (isInside(real.cache, real.output)) refuse("cache", "lies inside the output");
  for (const what of ["output", "cache"] as const)
    if (fs.statSync(real[what], { throwIfNoEntry: false })?.isFile()) refuse(what, "is a file");
}

/** By path alone; the root of the disk holds everything. */
function isInside(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
