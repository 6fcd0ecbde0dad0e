import { foldLatin } from "./fold-latin.ts";
import { foldHan } from "./match-key-han.ts";

const letterOrDigit = /[\p{L}\p{N}]/u;
/** Marks of scripts that write vowels with them; emoji variation selectors are not among them. */
const letterMark = /(?![\ufe00-\ufe0f])\p{M}/u;
/** Symbols that tell names apart wherever they stand: `R&D`, `C++`, `$TRUMP`, `100%`, emoji. */
const meaningful = /[+&%=×÷±°\p{Sc}\p{So}]/u;

/**
 * The key under which spellings of one name are equal: case, width, spaces, hyphens, punctuation and quotes, accents,
 * and Simplified or Traditional characters do not count. `Chat-GPT` = `chatgpt`, `《三体》` = `三體`, `Beyoncé` = `Beyonce`.
 *
 * What tells names apart stays: `C`, `C++`, `C#` and `.C` differ, so do `Q` and `Q*`, `R&D` and `RD`; `4.5` is not `45`,
 * and digits never run together (`Llama 3 70B` is not `Llama 370B`).
 * Never empty for a name that is not blank; `toMatchKey(toMatchKey(x)) = toMatchKey(x)`. No spelling for people to read.
 */
export function toMatchKey(name: string): string {
  // Most Chinese names are nothing but Han characters: they keep them all. Most English ones are letters and what is left out.
  if (/^[\u4e00-\u9fff]+$/.test(name)) return foldHan(name);
  if (/^[\u4e00-\u9fff][\u4e00-\u9fff·]+$/.test(name)) return foldHan(name.replaceAll("·", ""));
  if (/^《[\u4e00-\u9fff]+》$/.test(name)) return foldHan(name.slice(1, -1));
  if (/^[a-z][a-z '-]*$/i.test(name)) return name.toLowerCase().replace(/[ '-]+/g, "");
  const text = fold(name);
  let key = "";
  /** What the last character was: kept, or left out after a digit, or left out. */
  let attached = false;
  let lastDigit = false;
  const characters = /^[\x00-\x7f]*$/.test(text) ? text : [...text];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    if (isLetterOrDigit(character) || (attached && letterMark.test(character))) {
      const code = character.charCodeAt(0);
      const digit = code < 128 ? code < 58 : /\p{N}/u.test(character);
      // Two numbers side by side stay two numbers.
      if (digit && lastDigit && !attached) key += " ";
      key += character;
      lastDigit = digit;
      attached = true;
    } else if (isKeptSymbol(character, characters, index, attached, lastDigit)) {
      key += character;
      attached = true;
      lastDigit = false;
    } else if (!isThousandsComma(character, characters, index, lastDigit && attached)) attached = false;
  }
  if (key === "") return text;
  // Where what stood between them is left out, Korean letters become one character.
  return /[\u1161-\u11ff]/.test(key) ? key.normalize("NFC") : key;
}

function fold(name: string): string {
  if (/^[\x00-\x7f]*$/.test(name)) return name.trim().toLowerCase();
  const plain = name.replace(/[™®©℠\p{Cf}]/gu, "").normalize("NFKC");
  return foldHan(foldLatin(plain.trim().toLowerCase()).normalize("NFKC"));
}

function isLetterOrDigit(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return letterOrDigit.test(character);
}

function isKeptSymbol(
  character: string,
  all: ArrayLike<string>,
  index: number,
  attached: boolean,
  lastDigit: boolean,
): boolean {
  if (character === "#" || character === "*") return attached;
  if (character === ".") {
    const next = all[index + 1] ?? "";
    // `.NET` at the very start, `4.5` between digits; elsewhere it ends an abbreviation.
    if (index === 0) return /\p{L}/u.test(next);
    return attached && lastDigit && /\p{N}/u.test(next);
  }
  return meaningful.test(character);
}

function isThousandsComma(character: string, all: ArrayLike<string>, index: number, afterDigit: boolean) {
  if (character !== "," || !afterDigit) return false;
  for (let step = 1; step <= 3; step++) if (!/[0-9]/.test(all[index + step] ?? "")) return false;
  return !/[0-9]/.test(all[index + 4] ?? "");
}
