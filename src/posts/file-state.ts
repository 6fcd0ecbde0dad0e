import fs from "node:fs";
import path from "node:path";

/** One word for a file's size, times and inode: equal words mean that nobody touched it. Its size comes first. */
export function toFileState({ size, mtimeMs, ctimeMs, ino }: fs.Stats): string {
  return `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
}

/** What is at a path, links followed; `undefined` where nothing is, as behind a link that leads nowhere or back to itself. */
export function statFollowed(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    // Below a file there is nothing, and no end of a circle.
    if (!["ENOTDIR", "ELOOP"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    return undefined;
  }
}

/** One word for the file at a path, as `toFileState`; `undefined` when there is none. */
export function readFileState(file: string): string | undefined {
  const stat = statFollowed(file);
  return stat?.isFile() ? toFileState(stat) : undefined;
}

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
