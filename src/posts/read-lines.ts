import fs from "node:fs";

/**
 * Hands over a file line by line, with the place at which the next one begins. The bytes are good until the next line: they lie in one
 * small buffer, since to fill new memory takes ten times as long as to read the file.
 *
 * @param take told a line and where in the file it begins; returns whether to go on.
 * @returns the number of bytes of all whole lines that were taken. What follows the last line's end is no line.
 * @throws when the file cannot be read.
 */
export function readLines(
  file: string,
  take: (line: Buffer, at: number) => boolean,
  chunk = 1 << 20,
): number {
  const fd = fs.openSync(file, "r");
  try {
    let buffer = Buffer.allocUnsafeSlow(chunk);
    let used = 0;
    let taken = 0;
    for (;;) {
      // One line may be longer than the buffer.
      if (used === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafeSlow(buffer.length)]);
      const read = fs.readSync(fd, buffer, used, buffer.length - used, null);
      if (read === 0) return taken;
      const filled = used + read;
      let at = 0;
      for (let end = buffer.indexOf(10, used); end !== -1 && end < filled; end = buffer.indexOf(10, at)) {
        if (!take(buffer.subarray(at, end), taken)) return taken;
        taken += end + 1 - at;
        at = end + 1;
      }
      buffer.copyWithin(0, at, filled);
      used = filled - at;
    }
  } finally {
    fs.closeSync(fd);
  }
}
