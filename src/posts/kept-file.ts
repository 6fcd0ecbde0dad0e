import fs from "node:fs";
import { crc32 } from "node:zlib";
import { writeSharedFile } from "./write-cache-file.ts";

/** Keeps bytes that are good for one key: on disk a line `<key> <crc-32>`, then the bytes. */
export function writeKeptFile(file: string, key: string, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  writeSharedFile(file, [Buffer.from(`${key} ${crc32(bytes)}\n`), bytes]);
}

/** The bytes that were kept for the key; `undefined` when there are none, or they are damaged. */
export function readKeptFile(file: string, key: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    return undefined;
  }
  const end = bytes.indexOf(10);
  const content = bytes.subarray(end + 1);
  return bytes.toString("utf8", 0, end) === `${key} ${crc32(content)}` ? content : undefined;
}
