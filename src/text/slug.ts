import { createHash } from "node:crypto";
import type { Slug } from "../model.ts";
import { foldLatin } from "./fold-latin.ts";
import { type NameKind, toAscii, toPinyin } from "./pinyin.ts";

const maxBytes = 120;
const hashDigits = 8;

/**
 * The address of a name: lower-case words joined by `-`.
 *
 * `pinyin`: ASCII only. Chinese as pinyin (`王毅` → `wang-yi`), other scripts transliterated, Latin accents folded.
 * `unicode`: letters and digits of every script stay (`王毅`).
 * `+ # & *` and a leading `.` become words, so that `C++`, `C#`, `R&D`, `Q*` and `.NET` keep addresses of their own.
 *
 * Depends on nothing but its arguments. Never empty: a name without a letter is `x-` and a hash. At most 120 bytes: a
 * longer one is cut between words and a hash of the whole is added. `toSlug(toSlug(x)) = toSlug(x)`.
 */
export function toSlug(name: string, style: "pinyin" | "unicode", kind: NameKind = "thing"): Slug {
  const plain = nameSymbols(fold(name));
  const words = style === "pinyin" ? joinAscii(plain, kind) : joinUnicode(plain);
  if (words === "") return `x-${toHash(name.trim().normalize("NFC"))}` as Slug;
  return (Buffer.byteLength(words) <= maxBytes ? words : shorten(words)) as Slug;
}

function fold(name: string): string {
  if (isAscii(name)) return name.toLowerCase();
  return name
    .replace(/[™®©℠\p{Cf}]/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC");
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

/** Symbols that tell names apart, as words; apostrophes within a word vanish. */
function nameSymbols(text: string): string {
  if (!/['’.+&#*]/.test(text)) return text.trim();
  return text
    .trim()
    .replace(/^\.(?=\p{L})/u, "dot-")
    .replace(/(?<=[\p{L}\p{N}])['’](?=\p{L})/gu, "")
    .replace(/\+/g, "-plus-")
    .replace(/&/g, "-and-")
    .replace(/(?<=[\p{L}\p{N}#])#/gu, "-sharp-")
    .replace(/(?<=[\p{L}\p{N}])\*/gu, "-star-");
}

function joinUnicode(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]+/gu, "-").replace(/^[-\p{M}]+|-+$/gu, "");
}

function joinAscii(text: string, kind: NameKind): string {
  let latin = isAscii(text) ? text : foldLatin(text);
  if (/\p{Script=Han}/u.test(latin)) latin = toPinyin(latin, kind).join("-");
  if (!isAscii(latin)) {
    latin = latin.replace(/[^\x00-\x7f]+/g, (run) => run.replace(/[\p{L}\p{N}\p{M}]+/gu, toKnownAscii));
  }
  return latin.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** Letters no table knows become their code points: a rare character still has an address of its own. */
function toKnownAscii(letters: string): string {
  const ascii = toAscii(letters)
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "");
  if (ascii !== "") return ascii;
  return Array.from(letters, (letter) => `-u${letter.codePointAt(0)!.toString(16)}`).join("");
}

function shorten(words: string): string {
  const room = maxBytes - hashDigits - 1;
  const bytes = Buffer.from(words);
  let end = room;
  // Never inside a character.
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--;
  const cut = bytes.toString("utf8", 0, end);
  const boundary = cut.lastIndexOf("-");
  const whole = boundary > room / 2 && words[cut.length] !== "-" ? cut.slice(0, boundary) : cut;
  return `${whole.replace(/-+$/, "")}-${toHash(words)}`;
}

function toHash(text: string): string {
  return createHash("sha1").update(text).digest("hex").slice(0, hashDigits);
}
