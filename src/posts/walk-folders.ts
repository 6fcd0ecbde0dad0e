import fs from "node:fs";
import path from "node:path";

/**
 * Walks a folder and those in it, each once, whatever links lead to it: those that are no links first, since addresses are made of
 * their names.
 *
 * @param inside reads a folder, named by its path below `root`. @returns the folders in it that are to be walked.
 */
export function walkFolders(root: string, inside: (below: string) => string[]): void {
  const visited = new Set<string>();
  const linked: string[] = [];
  const walk = (below: string): void => {
    const folder = path.join(root, below);
    const real = fs.realpathSync(folder);
    if (visited.has(real)) return;
    visited.add(real);
    for (const next of inside(below)) {
      if (fs.lstatSync(path.join(root, next)).isSymbolicLink()) linked.push(next);
      else walk(next);
    }
  };
  walk("");
  while (linked.length > 0) walk(linked.sort().shift()!);
}
