/**
 * The one rule of who sees a post. Every output asks these three functions and nothing else.
 *
 * | output                                            | `draft: true`, drafts hide | `draft: true`, drafts publish | `exclude: true` | `noindex: true` |
 * | ------------------------------------------------- | -------------------------- | ----------------------------- | --------------- | --------------- |
 * | the page itself                   `isPublished`   | no                         | yes, with a visible mark      | yes             | yes             |
 * | home, terms, archive, neighbours  `isListed`      | no                         | yes                           | no              | yes             |
 * | the site's own search             `isIndexed`     | no                         | yes                           | no              | no              |
 * | Atom and JSON feeds               `isListed`      | no                         | yes                           | no              | yes             |
 * | JSON and other exports            `isListed`      | no                         | yes                           | no              | yes             |
 * | explore, glossary                 `isListed`      | no                         | yes                           | no              | yes             |
 * | sitemap                           `isIndexed`     | no                         | yes                           | no              | no              |
 * | llms.txt                          `isIndexed`     | no                         | yes                           | no              | no              |
 * | Markdown twin                     `isIndexed`     | no                         | yes                           | no              | no              |
 * | no `<meta name="robots" content="noindex">`, JSON-LD `isIndexed` | –           | yes                           | no              | no              |
 *
 * The marks add up: a post is in an output only where each of its marks lets it. `isListed` and `isIndexed` are asked of
 * published posts only, so a pipeline filters by `isPublished` once, at its entrance. A Markdown twin cannot carry a
 * robots mark of its own, which is why `noindex` has none.
 */
import type { Post } from "../model.ts";

/** What happens to drafts: the site's `drafts` setting or `--drafts`; the live preview always says `publish`. */
export type DraftMode = "publish" | "hide";

/** What the rule looks at. */
export type Marks = Pick<Post, "draft" | "exclude" | "noindex">;

/** Whether the post gets a page at all. */
export function isPublished(post: Pick<Marks, "draft">, mode: DraftMode): boolean {
  return mode === "publish" || !post.draft;
}

/** Whether a published post is in lists, term pages, feeds and exports. */
export function isListed(post: Pick<Marks, "exclude">): boolean {
  return !post.exclude;
}

/** Whether a published post is offered to search, the site's own and other people's: index, sitemap, llms.txt, twin, no robots mark. */
export function isIndexed(post: Pick<Marks, "exclude" | "noindex">): boolean {
  return !post.exclude && !post.noindex;
}

/** A folder most of which `drafts: hide` would leave out. */
export interface HiddenFolder {
  folder: string;
  hidden: number;
  total: number;
}

/**
 * The folders of which hiding drafts leaves out more than half: the build fails on them rather than publish a site
 * that has silently lost its posts. Sorted by folder name; empty with `publish`.
 */
export function findHiddenFolders(
  posts: Iterable<Pick<Post, "folder" | "draft">>,
  mode: DraftMode,
): HiddenFolder[] {
  const folders = new Map<string, HiddenFolder>();
  for (const post of posts) {
    let entry = folders.get(post.folder);
    if (!entry) {
      entry = { folder: post.folder, hidden: 0, total: 0 };
      folders.set(post.folder, entry);
    }
    entry.total += 1;
    if (!isPublished(post, mode)) entry.hidden += 1;
  }
  return [...folders.values()]
    .filter(({ hidden, total }) => hidden * 2 > total)
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
