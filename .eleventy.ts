import type { UserConfig } from "@11ty/eleventy";
import { createHref, toNumber } from "./src/eleventy/filters.ts";
import { lifecycle } from "./src/eleventy/lifecycle.ts";
import { createOnceTag } from "./src/eleventy/once-tag.ts";
import { readBuildOptions } from "./src/eleventy/options.ts";
import { preview } from "./src/eleventy/preview.ts";

/** The site, in the order data passes. */
export default function duizhao(eleventyConfig: UserConfig) {
  const options = readBuildOptions();
  eleventyConfig.setQuietMode(true);
  eleventyConfig.setTemplateFormats(["njk"]);

  // Layouts: what they may do with a value.
  eleventyConfig.addFilter("href", createHref(options.pathPrefix));
  eleventyConfig.addFilter("number", toNumber);
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
