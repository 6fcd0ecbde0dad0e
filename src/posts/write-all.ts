import fs from "node:fs";

/**
 * Writes all bytes, where the system takes a part at a time.
 *
 * @param position where in the file; absent: where it was written last.
 * @throws file system errors (ENOSPC …) as they are.
 */
export function writeAll(fd: number, bytes: Uint8Array, position?: number): void {
  for (let at = 0; at < bytes.length; ) {
    const place = position === undefined ? null : position + at;
    at += fs.writeSync(fd, bytes, at, bytes.length - at, place);
  }
}
