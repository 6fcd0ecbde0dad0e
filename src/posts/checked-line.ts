import { crc32 } from "node:zlib";

/** A text without line ends, JSON mostly, as one line with its checksum before it. */
export function toLine(text: string): string {
  return `${crc32(text).toString(16).padStart(8, "0")} ${text}\n`;
}

/** Bytes of a line before its text. */
export const checksumLength = 9;

/** The bytes of one line's text, the line's end given or not; `undefined` when its checksum does not match. */
export function checkLine(line: Buffer): Buffer | undefined {
  const text = line.at(-1) === 10 ? line.subarray(checksumLength, -1) : line.subarray(checksumLength);
  const checksum = `${crc32(text).toString(16).padStart(8, "0")} `;
  return line.toString("latin1", 0, checksumLength) === checksum ? text : undefined;
}

/** The value of one line of JSON, or `undefined`, see `checkLine`. */
export function readLine<T>(line: Buffer): T | undefined {
  const json = checkLine(line);
  return json && (JSON.parse(json.toString("utf8")) as T);
}
