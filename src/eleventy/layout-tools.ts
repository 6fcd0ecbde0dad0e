import type { UserConfig } from "@11ty/eleventy";
import { createFilters } from "../layouts/filters.ts";
import { createOnceTag } from "../layouts/once-tag.ts";
import type { BuildOptions } from "./options.ts";

/** What layouts may do: filters and tags. Threads have the same (`src/layouts/lay-out-drafts.ts`). */
export function layoutTools(eleventyConfig: UserConfig, { pathPrefix }: BuildOptions): void {
  for (const [name, filter] of Object.entries(createFilters(pathPrefix)))
    eleventyConfig.addFilter(name, filter);
  eleventyConfig.addNunjucksTag("once", createOnceTag);
}
