import { existsSync, readdirSync } from "node:fs";
import type { Post, Problem } from "../../model.ts";
import { findNearestWord } from "../../problems/nearest-word.ts";
import type { PlaceName } from "./find-name-problems.ts";

/** Posts that name a layout which the layouts' folder does not hold. */
export function findUnknownLayouts(
  posts: readonly Post[],
  layoutsFolder: string,
  place: PlaceName,
): Problem[] {
  const files = existsSync(layoutsFolder) ? readdirSync(layoutsFolder) : [];
  const known = new Set(files.filter((file) => file.endsWith(".njk")).map((file) => file.slice(0, -4)));
  return posts
    .filter(({ layout }) => !known.has(layout))
    .map((post) => {
      const nearest = findNearestWord(post.layout, [...known].sort()) ?? "post";
      return {
        path: post.path,
        ...place(post, ["layout"], post.layout),
        severity: "warning",
        message: `There is no layouts/${post.layout}.njk: the usual layout is taken. Write “${nearest}.njk”, or add the file.`,
        rule: "front-matter/unknown-layout",
      };
    });
}
