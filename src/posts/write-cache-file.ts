import fs from "node:fs";
import path from "node:path";

/** Writes a file of the cache whole or not at all, and whatever stands in its place: a folder with its name is damage like any other. */
export function writeCacheFile(file: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.next`;
  for (const at of [next, file]) {
    if (fs.statSync(at, { throwIfNoEntry: false })?.isDirectory()) fs.rmSync(at, { recursive: true });
  }
  fs.writeFileSync(next, content);
  fs.renameSync(next, file);
}
