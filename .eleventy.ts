import type { UserConfig } from "@11ty/eleventy";
import { lifecycle } from "./src/eleventy/lifecycle.ts";
import { readBuildOptions } from "./src/eleventy/options.ts";
import { preview } from "./src/eleventy/preview.ts";
import { createFilters } from "./src/layouts/filters.ts";
import { createOnceTag } from "./src/layouts/once-tag.ts";

/** The site, in the order data passes. */
export default function duizhao(eleventyConfig: UserConfig) {
  const options = readBuildOptions();
  eleventyConfig.setQuietMode(true);
  eleventyConfig.setTemplateFormats(["njk"]);

  // Layouts: what they may do with a value.
  for (const [name, filter] of Object.entries(createFilters(options.pathPrefix)))
    eleventyConfig.addFilter(name, filter);
  eleventyConfig.addNunjucksTag("once", createOnceTag);

  // The build: read, lay out, publish.
  eleventyConfig.addPlugin(lifecycle, options);

  // The live preview.
  eleventyConfig.addPlugin(preview, options);

  return {
    dir: { input: "src/eleventy", includes: "../../layouts", output: options.output },
    pathPrefix: options.pathPrefix,
  };
}
