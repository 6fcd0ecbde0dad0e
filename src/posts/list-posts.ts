import fs from "node:fs";
import path from "node:path";
import { readFileState } from "./file-state.ts";

/** A post's file, found but not read. */
export interface PostFile {
  /** Path below the content folder, with `/`. */
  path: string;
  absolute: string;
  folder: string;
  stem: string;
  /** See `toFileState`. */
  stat: string;
  bytes: number;
}

/** Folder of posts that lie in the content folder itself; also where `new` puts posts. */
export const defaultFolder = "posts";

/** Files of the content folder itself that are no posts. */
const notPosts = new Set(["about.md", "readme.md", "contributing.md", "license.md", "changelog.md"]);

/**
 * Every Markdown file of the content folder, sorted by path (code units), symbolic links followed once.
 *
 * `posts/a.md` and `posts/2025/a.md` both belong to the folder `posts`. A content folder that holds posts directly is one
 * folder of posts named `posts`, whatever the folder itself is called, so that moving it moves no address.
 *
 * @param known what is known of files already, by absolute path, as `PostFile.stat`: of those that were looked at a moment ago.
 * @throws when the content folder does not exist or cannot be read.
 */
export function listPosts(contentDir: string, known?: ReadonlyMap<string, string>): PostFile[] {
  const found: PostFile[] = [];
  const visited = new Set<string>();
  const walk = (relative: string): void => {
    const absolute = path.join(contentDir, relative);
    const real = fs.realpathSync(absolute);
    if (visited.has(real)) return;
    visited.add(real);
    const folder = (relative === "" ? defaultFolder : relative.split("/", 1)[0]!).normalize("NFC");
    for (const entry of fs.readdirSync(absolute, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const below = relative === "" ? entry.name : `${relative}/${entry.name}`;
      // Cheaper than `path.join`, which takes every path apart.
      const file = `${absolute}/${entry.name}`;
      if (entry.isDirectory() || isFolder(entry, file)) walk(below);
      else if (entry.name.toLowerCase().endsWith(".md")) {
        if (relative === "" && notPosts.has(entry.name.toLowerCase())) continue;
        const stat = (entry.isFile() ? known?.get(file) : undefined) ?? readFileState(file);
        if (stat === undefined) continue;
        found.push({
          path: below,
          absolute: file,
          folder,
          stem: entry.name.slice(0, -3).normalize("NFC"),
          stat,
          bytes: Number.parseInt(stat, 10),
        });
      }
    }
  };
  walk("");
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Whether a symbolic link leads to a folder. */
function isFolder(entry: fs.Dirent, file: string): boolean {
  return !entry.isFile() && fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
