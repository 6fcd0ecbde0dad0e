import fs from "node:fs";
import path from "node:path";
import { writeAll } from "./write-all.ts";

/** What goes into a file: whole, or in parts. */
export type FileContent = string | Uint8Array | Iterable<Uint8Array>;

/**
 * Writes a file of the cache whole or not at all, and whatever stands in its place: a folder with its name is damage like any other.
 *
 * @param next where it lies until it is whole. Where several builds may write at once each needs its own.
 */
export function writeCacheFile(file: string, content: FileContent, next = `${file}.next`): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (const at of [next, file]) {
    if (fs.statSync(at, { throwIfNoEntry: false })?.isDirectory()) fs.rmSync(at, { recursive: true });
  }
  if (typeof content === "string" || content instanceof Uint8Array) fs.writeFileSync(next, content);
  else writeParts(next, content);
  fs.renameSync(next, file);
}

/** Parts one after the other: to join them in memory first takes longer than to write them. */
function writeParts(file: string, parts: Iterable<Uint8Array>): void {
  const fd = fs.openSync(file, "w");
  try {
    for (const part of parts) writeAll(fd, part);
  } finally {
    fs.closeSync(fd);
  }
}

/** The same where several builds may write at once, each the same bytes. */
export function writeSharedFile(file: string, content: FileContent): void {
  writeCacheFile(file, content, `${file}.${process.pid}.next`);
}
