import fs from "node:fs";
import path from "node:path";
import { type BuildOptions, projectRoot } from "./options.ts";
import { Unpublishable } from "./unpublishable.ts";

/** @throws Unpublishable when the content is not there, or the output would overwrite what it is made from. */
export function checkFolders({ content, output }: BuildOptions): void {
  if (!fs.statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Unpublishable(`There is no content folder ${content}. Name one with --content DIR.`);
  }
  for (const precious of [content, projectRoot]) {
    if (isInside(precious, output)) {
      throw new Unpublishable(
        `The output folder ${output} holds ${precious}. Name another with --output DIR.`,
      );
    }
  }
  if (isInside(output, content)) {
    throw new Unpublishable(
      `The output folder ${output} lies inside the content. Name another with --output DIR.`,
    );
  }
}

function isInside(inner: string, outer: string): boolean {
  return `${inner}${path.sep}`.startsWith(`${outer}${path.sep}`);
}
