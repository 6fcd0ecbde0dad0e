/** Letters that no normalisation takes apart. Lower case only. */
const letters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "ng",
  ŧ: "t",
  ƒ: "f",
  ς: "σ",
};

/**
 * Lower-case letters without their accents: `é` → `e`, `ø` → `o`, `ß` → `ss`, `ά` → `α`.
 *
 * Only Latin and Greek lose their marks: in `が`, `й` or `กี` the mark makes another letter.
 * Takes lower-case text; gives NFC.
 */
export function foldLatin(text: string): string {
  // Letters of English and Chinese characters are what they are: nearly every name.
  if (/^[\x00-\x7f\u4e00-\u9fff]*$/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu, "$1")
    .normalize("NFC")
    .replace(/[ßæœøđðþłħıŋŧƒς]/g, (letter) => letters[letter] ?? letter);
}
