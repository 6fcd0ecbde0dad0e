import type { Post, Problem } from "../../model.ts";
import { type DraftMode, findHiddenFolders } from "../../posts/visibility.ts";

/** `draft: true`, told once with its count; an error where a build would refuse to leave so many out. */
export function findDrafts(posts: readonly Post[], mode: DraftMode, settingsPath: string): Problem[] {
  const drafts = posts.filter(({ draft }) => draft).length;
  if (drafts === 0) return [];
  const place = { path: settingsPath, line: 1, column: 1, rule: "posts/drafts" } as const;
  const hidden = findHiddenFolders(posts, mode);
  const all = posts.length === 1 ? "The post is" : `${drafts} of ${posts.length} posts are`;
  const message =
    mode === "publish"
      ? `${all} marked «draft: true», and drafts are published with a mark. Delete the line in what is no draft.`
      : `${all} marked «draft: true» and left out of the site. Write «drafts: publish» to publish drafts with a mark.`;
  return [
    { ...place, severity: "info", message },
    ...hidden.map(({ folder, hidden: count, total }) => ({
      ...place,
      severity: "error" as const,
      message: `${count} of ${total} posts in ${folder}/ are drafts, and no build leaves out more than half of a folder. Write «drafts: publish».`,
    })),
  ];
}
