import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { toText } from "../problems/to-text.ts";
import { type BuildOptions, projectRoot, toSettingsFolder } from "./options.ts";
import { PreviewProblems } from "./preview-problems.ts";
import type { SiteBuild } from "./site-build.ts";

/** The live preview: what is watched, how it is served, and where the problems of a saved file appear. */
export function preview(eleventyConfig: UserConfig, { content, pathPrefix, quiet }: BuildOptions): void {
  for (const folder of [content, path.join(projectRoot, "layouts"), path.join(projectRoot, "src/browser")]) {
    eleventyConfig.addWatchTarget(`${path.relative(process.cwd(), folder) || "."}/`);
  }
  // Content without settings of its own is shown by the project's.
  const settings = toSettingsFolder(content);
  if (settings !== content)
    eleventyConfig.addWatchTarget(path.relative(process.cwd(), path.join(settings, "site.yaml")));
  // Eleventy waits a sixth of a second before it believes that a file is written.
  eleventyConfig.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } });
  const problems = new PreviewProblems();
  eleventyConfig.on("duizhao.published", ({ entries, report }: SiteBuild) => {
    const saved = problems.take(entries, (path) => report.problemsIn(path));
    // Errors of the whole site have just been listed.
    if (!quiet) process.stdout.write(toText(saved.filter((problem) => !report.hasSaid(problem))));
  });
  eleventyConfig.setServerOptions({
    port: 8080,
    showAllHosts: false,
    middleware: [
      createPageMiddleware(problems, pathPrefix, (url) => eleventyConfig.emit("duizhao.looked", url)),
    ],
  });
}

/**
 * Puts a page's problems behind its markup as it is served; the published file stays as it is.
 *
 * @param look told of every page that is asked for; it is served once that has ended.
 */
function createPageMiddleware(
  problems: PreviewProblems,
  pathPrefix: string,
  look: (url: string) => Promise<unknown>,
) {
  return async (
    { url = "/", headers }: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> => {
    const page = toSiteUrl(url, pathPrefix);
    if (page.endsWith("/")) await look(page);
    const overlay = problems.toOverlay(page);
    if (overlay !== "" && (headers["sec-fetch-mode"] ?? "navigate") === "navigate") {
      const end = response.end.bind(response) as (body: unknown) => ServerResponse;
      // Eleventy's server hands pages over as one string.
      response.end = (body?: unknown) => end(typeof body === "string" ? body + overlay : body);
    }
    next();
  };
}

/** The address within the site that a request names; `""` for one that names none. */
function toSiteUrl(requested: string, pathPrefix: string): string {
  try {
    const pathname = decodeURI(new URL(requested, "http://localhost").pathname);
    return pathname.startsWith(pathPrefix) ? pathname.slice(pathPrefix.length - 1) : "";
  } catch {
    return "";
  }
}
