import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model.ts";
import type { Settings } from "../site/settings.ts";
import { type BuildOptions, toSettingsFolder } from "./options.ts";

/**
 * Whether the site is built for the folder of its host that it says it lives in: with `url: https://name.example/talks` every link of
 * a site that is built without `--pathprefix /talks/` leads past it, and so do the links to its styles. A preview lives elsewhere.
 *
 * @returns a problem at `url:` of `site.yaml`, in line 1 where the address is none of its; none when all is well.
 */
export function checkAddress(
  { url }: Pick<Settings, "url">,
  {
    content,
    pathPrefix,
    preview = false,
  }: Pick<BuildOptions, "content" | "pathPrefix"> & { preview?: boolean },
): Problem[] {
  const isRoot = pathPrefix === "/" && !preview;
  const folder = isRoot && URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, "") : "";
  if (folder === "") return [];
  const path = join(toSettingsFolder(content), "site.yaml");
  const message = `The address ${url} lies in ${folder}/, and the pages link from /: published there they find neither each other nor their styles. Build with --pathprefix ${folder}/, or write the address without ${folder}.`;
  return [
    { path, line: findLine(path), column: 1, severity: "warning", message, rule: "site/unreached-folder" },
  ];
}

/** Line of `url:`; 1 when there is none, as where `--url` was given. */
function findLine(path: string): number {
  try {
    const lines = readFileSync(path, "utf8").split("\n");
    const line = lines.findIndex((text) => /^["']?url["']?\s*:/i.test(text));
    return Math.max(0, line) + 1;
  } catch {
    return 1;
  }
}
