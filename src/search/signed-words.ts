/** Signs that may be a part of a word, by code unit, as ASCII where they have such a form; 0 for all else. */
export const signs = new Uint16Array(0x10000);
for (const sign of ".,:%+#$€£¥") signs[sign.charCodeAt(0)] = sign.charCodeAt(0);
for (const sign of "％＋＃＄") signs[sign.charCodeAt(0)] = sign.charCodeAt(0) - 0xfee0;

const [dot, comma, colon, percent, plus, hash] = [46, 44, 58, 37, 43, 35];

/**
 * Spells the word that the sign at `at` is a part of: `70%`, `3.5`, `3,000`, `9:30`, `$100`, `c++`, `c#`, `.net`.
 *
 * @param into gets its units.
 * @returns its length, 0 for none.
 */
export function readSigned(text: string, at: number, into: Uint16Array): number {
  const sign = signs[text.charCodeAt(at)]!;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  // Most are marks of a sentence.
  if (
    sign === dot ? !isDigit(after) && !isLatin(after) : (sign === comma || sign === colon) && !isDigit(after)
  )
    return 0;
  const spell = (start: number, end: number, ...behind: number[]): number =>
    copyWord(text, start, end, behind, into);
  if (sign === dot) {
    if (isDigit(before) && isDigit(after)) {
      const start = findStart(text, at, isDigit);
      // Of `1.2.3` the first two: it is no number.
      return text.charCodeAt(start - 1) === dot ? 0 : spell(start, findEnd(text, at + 1, isDigit));
    }
    return isLatin(after) && !isLatin(before) && !isDigit(before)
      ? spell(at, findEnd(text, at + 1, isLatin))
      : 0;
  }
  if (sign === comma || sign === colon) {
    const isPart = (code: number): boolean => isDigit(code) || code === sign;
    const start = findStart(text, at, isPart);
    // The first sign of several spells them all: `1,000,000`.
    return isDigit(before) && !text.slice(start, at).includes(String.fromCharCode(sign))
      ? spell(start, findEnd(text, at + 1, isPart))
      : 0;
  }
  if (sign === percent) return isDigit(before) ? spell(findStart(text, at, isNumber), at, sign) : 0;
  if (sign === plus)
    return isLatin(before) && signs[after] === plus ? spell(findStart(text, at, isLatin), at, plus, plus) : 0;
  if (sign === hash)
    return isLatin(before) && !isLatin(after) && !isDigit(after)
      ? spell(findStart(text, at, isLatin), at, hash)
      : 0;
  if (!isDigit(after)) return 0;
  let end = findEnd(text, at + 1, isNumber);
  while (text.charCodeAt(end - 1) === dot) end--;
  return spell(at, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isNumber(code: number): boolean {
  return isDigit(code) || code === dot;
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Beyond that it is no word with a sign. */
const longestSigned = 16;

function findStart(text: string, at: number, isPart: (code: number) => boolean): number {
  let start = at;
  while (start > 0 && at - start < longestSigned && isPart(text.charCodeAt(start - 1))) start--;
  return start;
}

function findEnd(text: string, at: number, isPart: (code: number) => boolean): number {
  let end = at;
  while (end - at < longestSigned && isPart(text.charCodeAt(end))) end++;
  return end;
}

/** Copies a stretch of ASCII in small letters, and signs behind it. */
function copyWord(
  text: string,
  start: number,
  end: number,
  behind: readonly number[],
  into: Uint16Array,
): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    into[length++] = code >= 65 && code <= 90 ? code + 32 : signs[code] || code;
  }
  for (const sign of behind) into[length++] = sign;
  return length;
}
