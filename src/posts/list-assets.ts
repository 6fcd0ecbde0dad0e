import fs from "node:fs";
import path from "node:path";
import { recordsFolder } from "./list-posts.ts";

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

/** Everything beside the posts that is published as it is, sorted by path. Hidden files and `authorities/` are passed over. */
export function listAssets(contentDir: string): ContentAsset[] {
  const found: ContentAsset[] = [];
  const walk = (below: string): void => {
    for (const entry of fs.readdirSync(path.join(contentDir, below), { withFileTypes: true })) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const file = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && file !== recordsFolder) walk(file);
      else if (entry.isFile() && !read.test(entry.name)) {
        const absolute = path.join(contentDir, file);
        const { size, mtimeMs } = fs.statSync(absolute);
        found.push({ path: file.normalize("NFC"), absolute, stat: `${size}:${mtimeMs}` });
      }
    }
  };
  walk("");
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
