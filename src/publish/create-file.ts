import fs from "node:fs";
import path from "node:path";

const madeFolders = new Set<string>();

/** Folders that were there may be gone: call it before the first of some files. */
export function forgetFolders(): void {
  madeFolders.clear();
}

function makeFolder(folder: string): void {
  if (madeFolders.has(folder)) return;
  fs.mkdirSync(folder, { recursive: true });
  madeFolders.add(folder);
}

/** Creates a file whose folder may not exist yet; most pages have a folder of their own, whose parent does. */
export function createFile(folder: string, file: string): number {
  const at = path.join(folder, file);
  const slash = file.lastIndexOf("/");
  if (slash === -1) makeFolder(folder);
  else {
    const own = path.join(folder, file.slice(0, slash));
    try {
      fs.mkdirSync(own);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") makeFolder(own);
      else if (code !== "EEXIST") throw error;
    }
  }
  return fs.openSync(at, "w");
}

/** Writes parts in a row, without joining them in memory. */
export function writeParts(fd: number, parts: readonly Buffer[], size: number): void {
  let written = fs.writevSync(fd, parts);
  if (written === size) return;
  // The system took a part of it only.
  const whole = Buffer.concat(parts);
  while (written < size) written += fs.writeSync(fd, whole, written);
}
