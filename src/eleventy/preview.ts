import path from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { type BuildOptions, projectRoot } from "./options.ts";

/** The live preview: what is watched and how it is served. */
export function preview(eleventyConfig: UserConfig, { content }: BuildOptions): void {
  for (const folder of [content, path.join(projectRoot, "layouts"), path.join(projectRoot, "src/browser")]) {
    eleventyConfig.addWatchTarget(`${path.relative(process.cwd(), folder) || "."}/`);
  }
  eleventyConfig.setServerOptions({ port: 8080, showAllHosts: false });
}
