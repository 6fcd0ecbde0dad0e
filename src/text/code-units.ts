/** As large as the longest text so far. */
let buffer = Buffer.alloc(1 << 17);
let units = new Uint16Array(buffer.buffer, 0, buffer.length >> 1);

/**
 * The UTF-16 code units of a text as numbers: to ask a string for them one by one takes twice as long.
 *
 * @returns a table that the next call overwrites; behind the text it holds anything.
 */
export function readCodeUnits(text: string): Uint16Array {
  if (text.length > units.length) {
    buffer = Buffer.alloc(4 * text.length);
    units = new Uint16Array(buffer.buffer, 0, buffer.length >> 1);
  }
  buffer.write(text, "utf16le");
  return units;
}
