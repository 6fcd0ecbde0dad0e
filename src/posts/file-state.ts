import fs from "node:fs";

/** One word for a file's size, times and inode: equal words mean that nobody touched it. Its size comes first. */
export function toFileState({ size, mtimeMs, ctimeMs, ino }: fs.Stats): string {
  return `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
}

/** The same of the file at a path; `undefined` when there is none. */
export function readFileState(file: string): string | undefined {
  let stat: fs.Stats | undefined;
  try {
    stat = fs.statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    // Below a file there is none.
    if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw error;
  }
  return stat?.isFile() ? toFileState(stat) : undefined;
}
