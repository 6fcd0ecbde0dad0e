import { crc32 } from "node:zlib";

/** JSON as one line with its checksum before it. */
export function toLine(json: string): string {
  return `${crc32(json).toString(16).padStart(8, "0")} ${json}\n`;
}

/** The value of one line, its end or not, or `undefined` when its checksum does not match. */
export function readLine<T>(line: Buffer): T | undefined {
  const json = line.at(-1) === 10 ? line.subarray(9, -1) : line.subarray(9);
  if (line.toString("latin1", 0, 9) !== `${crc32(json).toString(16).padStart(8, "0")} `) return undefined;
  return JSON.parse(json.toString("utf8")) as T;
}
