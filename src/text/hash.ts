/**
 * A short name for a text, given whole or in pieces: seven base-36 digits (36 bits) of a 53-bit FNV-like hash (cyrb53, public domain).
 *
 * White space does not count, so that wrapping a line or adding a space moves no id. The same text gives the same name on
 * every machine; different texts of one post may be taken to have different names (one clash in 10^5 posts of 1,000 turns).
 */
export function hashWords(...texts: string[]): string {
  return hashBeginnings(Number.POSITIVE_INFINITY, texts);
}

/** The same of so many characters of each text, white space not counted. */
export function hashBeginnings(most: number, texts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const text of texts) {
    for (let index = 0, left = most; index < text.length && left > 0; index++) {
      const code = text.charCodeAt(index);
      if (code <= 32 || code === 0x3000) continue;
      left--;
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const name = (4294967296 * (2097151 & b) + (a >>> 0)) % 78364164096;
  // Small integers are written ten times faster than large ones.
  const low = name % 1679616;
  const high = ((name - low) / 1679616) | 0;
  return high.toString(36).padStart(3, "0") + (low | 0).toString(36).padStart(4, "0");
}
