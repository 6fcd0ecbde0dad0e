import { createRequire } from "node:module";
import { foldHanToRead } from "./han-sounds.ts";

type Pinyin = typeof import("pinyin-pro");
type Transliteration = typeof import("transliteration");

let pinyinPro: Pinyin | undefined;
let transliteration: Transliteration | undefined;

/** What a name stands for: surnames are read their own way (单雄信: shan, 单细胞: dan). */
export type NameKind = "person" | "thing";

/**
 * Han characters as lower-case pinyin without tones, `ü` as `v`: `重庆银行` → `["chong", "qing", "yin", "hang"]`.
 *
 * Readings come from the whole text (pinyin-pro), so give a name in one piece. A character without a reading stands for
 * itself. Everything that is not Han stands between the syllables as it is.
 */
export function toPinyin(text: string, kind: NameKind = "thing"): string[] {
  // Loaded when first needed: it costs more than all the slugs of a site in Latin letters.
  pinyinPro ??= createRequire(import.meta.url)("pinyin-pro") as Pinyin;
  // A surname head in a long name or a transliterated one (盖茨) is chance.
  const isPerson = kind === "person" && /^\p{Script=Han}{2,4}$/u.test(text);
  return pinyinPro.pinyin(foldHanToRead(text, isPerson), {
    toneType: "none",
    type: "array",
    v: true,
    nonZh: "consecutive",
    surname: isPerson ? "head" : "off",
  });
}

/** Any script in ASCII, as far as its letters are known (`Москва` → `Moskva`, `서울` → `seoul`); `""` where none is. */
export function toAscii(text: string): string {
  transliteration ??= createRequire(import.meta.url)("transliteration") as Transliteration;
  return transliteration.transliterate(text, { unknown: "" });
}
