import type { UserConfig } from "@11ty/eleventy";
import { layoutTools } from "./src/eleventy/layout-tools.ts";
import { lifecycle } from "./src/eleventy/lifecycle.ts";
import { readBuildOptions } from "./src/eleventy/options.ts";
import { preview } from "./src/eleventy/preview.ts";

/** The site, in the order data passes. */
export default function duizhao(eleventyConfig: UserConfig) {
  const options = readBuildOptions();
  eleventyConfig.setQuietMode(true);
  eleventyConfig.setTemplateFormats(["njk"]);

  // Layouts: what they may do with a value.
  eleventyConfig.addPlugin(layoutTools, options);

  // The build: read, lay out, publish.
  eleventyConfig.addPlugin(lifecycle, options);

  // The live preview.
  eleventyConfig.addPlugin(preview, options);

  return {
    dir: { input: "src/eleventy", includes: "../../layouts", output: options.output },
    pathPrefix: options.pathPrefix,
  };
}
