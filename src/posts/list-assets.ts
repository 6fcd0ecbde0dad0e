import fs from "node:fs";
import path from "node:path";
import type { Problem } from "../model.ts";
import { statFollowed } from "./file-state.ts";
import { isPassedOver, recordsFolder } from "./list-posts.ts";
import { walkFolders } from "./walk-folders.ts";

/** A file that posts may show: an image, a sound, a document. */
export interface ContentAsset {
  /** Path below the content folder, with `/`: also its address. */
  path: string;
  absolute: string;
  /** Size and time of last change. */
  stat: string;
}

/** Files of the content that are read, not published. */
const read = /\.(md|markdown|ya?ml|njk)$/i;
/** Those of them whose text is on no page. */
const settings = /\.(ya?ml|njk)$/i;

/**
 * Everything beside the posts that is published as it is, sorted by path, symbolic links followed once, and a problem for each file
 * that the system does not give, and each link that leads out of the content: what lies there may not be meant for a site. Hidden
 * files and `authorities/` are passed over.
 */
export function listAssets(contentDir: string): { assets: ContentAsset[]; problems: Problem[] } {
  const found: ContentAsset[] = [];
  const problems: Problem[] = [];
  const own = fs.realpathSync(contentDir) + path.sep;
  walkFolders(contentDir, (below) => {
    const folder = path.join(contentDir, below);
    const folders: string[] = [];
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const { name } = entry;
      // Most are posts, which nobody need look at here unless they are links.
      const isRead = read.test(name);
      if (isPassedOver(name) || (isRead && !entry.isSymbolicLink())) continue;
      const file = below === "" ? name : `${below}/${name}`;
      const absolute = path.join(folder, name);
      const stat = statFollowed(absolute);
      if (stat && entry.isSymbolicLink() && !settings.test(name)) tellOutside(absolute, own, problems);
      if (isRead) continue;
      if (stat?.isDirectory()) {
        if (file !== recordsFolder) folders.push(file);
      } else if ((stat?.isFile() ?? true) && isReadable(absolute, problems) && stat)
        found.push({
          path: file.normalize("NFC"),
          absolute,
          stat: `${stat.size}:${stat.mtimeMs}:${stat.ctimeMs}`,
        });
    }
    return folders;
  });
  return { assets: found.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

function tellOutside(link: string, own: string, problems: Problem[]): void {
  const real = fs.realpathSync(link);
  if (`${real}${path.sep}`.startsWith(own)) return;
  const message = `This link leads out of the content, to ${real}: what lies there is published. If that is not meant, delete the link.`;
  problems.push({ path: link, line: 1, column: 1, severity: "info", message, rule: "posts/linked-outside" });
}

function isReadable(file: string, problems: Problem[]): boolean {
  try {
    fs.closeSync(fs.openSync(file, "r"));
    return true;
  } catch (error) {
    const message = `The file cannot be read and is left out: ${(error as Error).message}.`;
    problems.push({ path: file, line: 1, column: 1, severity: "error", message, rule: "posts/unreadable" });
    return false;
  }
}
