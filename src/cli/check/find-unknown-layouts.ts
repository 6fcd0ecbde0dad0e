import { existsSync, readdirSync } from "node:fs";
import { hasPlaceForBody, readLayoutSources, tellUnfitLayout } from "../../layouts/layout-sources.ts";
import type { Post, Problem } from "../../model.ts";
import type { PlaceName } from "../../posts/place-name.ts";
import { findNearestWord } from "../../problems/nearest-word.ts";

/** Posts that name a layout which the layouts' folder does not hold, or one that would leave their text out. */
export function findUnknownLayouts(
  posts: readonly Post[],
  layoutsFolder: string,
  place: PlaceName,
): Problem[] {
  const files = existsSync(layoutsFolder) ? readdirSync(layoutsFolder) : [];
  const names = files.filter((file) => file.endsWith(".njk")).map((file) => file.slice(0, -4));
  const read = (name: string) => readLayoutSources(layoutsFolder, name, () => {});
  const known = new Set(names);
  const fit = new Set(names.filter((name) => hasPlaceForBody(read(name)!)));
  return posts
    .filter(({ layout }) => !fit.has(layout))
    .map((post) => {
      const exists = known.has(post.layout);
      const nearest = exists ? undefined : findNearestWord(post.layout, [...fit].sort());
      return {
        path: post.path,
        ...place(post, ["layout"], post.layout),
        severity: "warning",
        message: tellUnfitLayout(post.layout, exists, nearest),
        rule: "front-matter/unknown-layout",
      };
    });
}
