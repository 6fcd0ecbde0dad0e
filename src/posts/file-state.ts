import fs from "node:fs";

/** One word for a file's size, times and inode: equal words mean that nobody touched it. Its size comes first. */
export function toFileState({ size, mtimeMs, ctimeMs, ino }: fs.Stats): string {
  return `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
}

/** The size in such a word. */
export function readFileSize(state: string): string {
  return state.slice(0, state.indexOf(":"));
}

/** When somebody last touched the file of such a word, in milliseconds: its content, name or rights. */
export function readTouched(state: string): number {
  return Number(state.split(":")[2]);
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
