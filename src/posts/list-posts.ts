import fs from "node:fs";
import path from "node:path";
import { statFollowed, toFileState } from "./file-state.ts";
import { walkFolders } from "./walk-folders.ts";

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

/** Folder of the content that holds records, and no posts. */
export const recordsFolder = "authorities";

/** Whether a file or folder of this name is none of the content. */
export function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

/** Files of the content folder itself that are no posts. */
const notPosts = new Set(["about.md", "readme.md", "contributing.md", "license.md", "changelog.md"]);

/**
 * Every Markdown file of the content folder but of `authorities/`, sorted by path (code units), symbolic links followed once.
 *
 * `posts/a.md` and `posts/2025/a.md` both belong to the folder `posts`. A content folder that holds posts directly is one
 * folder of posts named `posts`, whatever the folder itself is called, so that moving it moves no address.
 *
 * @param known what is known of files already, by absolute path, as `PostFile.stat`: of those that were looked at a moment ago.
 * @throws when the content folder does not exist or cannot be read.
 */
export function listPosts(contentDir: string, known?: ReadonlyMap<string, string>): PostFile[] {
  const found: PostFile[] = [];
  walkFolders(contentDir, (relative) => {
    const absolute = path.join(contentDir, relative);
    const folders: string[] = [];
    for (const name of fs.readdirSync(absolute)) {
      if (isPassedOver(name)) continue;
      const below = relative === "" ? name : `${relative}/${name}`;
      // Cheaper than `path.join`, which takes every path apart.
      const file = `${absolute}/${name}`;
      const state = known?.get(file) ?? look(file);
      if (state === folderState) {
        if (below !== recordsFolder) folders.push(below);
      } else if (state !== undefined && /\.md$/i.test(name)) {
        if (relative === "" && notPosts.has(name.toLowerCase())) continue;
        found.push({
          path: below,
          absolute: file,
          ...readPlace(below),
          stat: state,
          bytes: Number.parseInt(state, 10),
        });
      }
    }
    return folders;
  });
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The folder of posts that a file belongs to, and its stem, by its path: what addresses are made of. */
export function readPlace(file: string): Pick<PostFile, "folder" | "stem"> {
  const names = file.normalize("NFC").split("/");
  return { folder: names.length > 1 ? names[0]! : defaultFolder, stem: names.at(-1)!.slice(0, -3) };
}

const folderState = "folder";

/** No file's state: a link that leads nowhere is asked for again in every build, and told. */
const goneState = "0:gone";

/** The state of a file, links followed; `undefined` when it is neither file nor folder. */
function look(file: string): string | undefined {
  const stat = statFollowed(file);
  if (!stat) return goneState;
  if (stat.isDirectory()) return folderState;
  return stat.isFile() ? toFileState(stat) : undefined;
}
