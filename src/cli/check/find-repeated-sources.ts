import type { Post, Problem } from "../../model.ts";
import type { PlaceName } from "../../posts/place-name.ts";

/** Posts about one and the same source: each later one, by path, names the first. */
export function findRepeatedSources(posts: readonly Post[], place: PlaceName): Problem[] {
  const first = new Map<string, Post>();
  const problems: Problem[] = [];
  for (const post of [...posts].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const source = post.video === "" ? post.source : `https://www.youtube.com/watch?v=${post.video}`;
    if (source === "") continue;
    const other = first.get(source);
    if (other === undefined) {
      first.set(source, post);
      continue;
    }
    problems.push({
      path: post.path,
      ...place(post, ["source"], post.source),
      severity: "warning",
      message: `The source ${source} is that of ${other.path} too. Keep one post, or name the source of this one.`,
      rule: "posts/repeated-source",
    });
  }
  return problems;
}
