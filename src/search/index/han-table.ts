import { ByteReader, ByteWriter } from "../bytes.ts";

/**
 * Traditional characters of the BMP and what they fold to, for the browser: distance to the character before, and the folded
 * one as its distance from U+3400.
 */
export function writeHanTable(foldHan: (text: string) => string): Uint8Array {
  const writer = new ByteWriter(1 << 14);
  let before = 0x3400;
  for (let code = before; code < 0xa000; code++) {
    const folded = foldHan(String.fromCharCode(code));
    const to = folded.charCodeAt(0);
    if (folded.length !== 1 || to === code || to < 0x3400) continue;
    writer.number(code - before);
    writer.number(to - 0x3400);
    before = code;
  }
  return writer.toBytes();
}

/** The folding that the table describes. */
export function readHanTable(bytes: Uint8Array): (text: string) => string {
  // By code, not by character: thousands of strings would cost a new visitor more than all he looks up.
  const folded = new Uint16Array(0xa000);
  const reader = new ByteReader(bytes);
  for (let code = 0x3400; reader.at < reader.end; ) {
    code += reader.number();
    folded[code] = 0x3400 + reader.number();
  }
  return (text) => {
    let result = "";
    for (const character of text)
      result += String.fromCodePoint(folded[character.codePointAt(0)!] || character.codePointAt(0)!);
    return result;
  };
}
