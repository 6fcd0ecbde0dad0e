import fs from "node:fs";
import { crc32 } from "node:zlib";

/** What a written file is known by: CRC-32, size in bytes, time of last change in milliseconds. */
export type FileMark = [crc: number, size: number, mtimeMs: number];

/** The mark of a file that was just written with these bytes. */
export function markFile(file: string, bytes: Uint8Array): FileMark {
  return [crc32(bytes), bytes.length, fs.statSync(file).mtimeMs];
}
