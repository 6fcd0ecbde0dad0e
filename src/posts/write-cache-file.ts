import fs from "node:fs";
import path from "node:path";

/**
 * Writes a file of the cache whole or not at all, and whatever stands in its place: a folder with its name is damage like any other.
 *
 * @param next where it lies until it is whole. Where several builds may write at once each needs its own.
 */
export function writeCacheFile(file: string, content: string | Uint8Array, next = `${file}.next`): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (const at of [next, file]) {
    if (fs.statSync(at, { throwIfNoEntry: false })?.isDirectory()) fs.rmSync(at, { recursive: true });
  }
  fs.writeFileSync(next, content);
  fs.renameSync(next, file);
}

/** The same where several builds may write at once, each the same bytes. */
export function writeSharedFile(file: string, content: string | Uint8Array): void {
  writeCacheFile(file, content, `${file}.${process.pid}.next`);
}
