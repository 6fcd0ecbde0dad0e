import { toPinyin } from "../../text/pinyin.ts";
import { toSlug } from "../../text/slug.ts";

/** How a term sounds at its head, which is what an index goes by. */
export interface Sound {
  /** Letters and digits of its first characters, for sorting: `渲染` → `xuanran`. */
  whole: string;
  /** The first syllable, of Latin words the first three letters: `xuan`. */
  syllable: string;
}

/** Heads of terms, with their sounds. */
export type Heads = Map<string, Sound>;

/**
 * The sound of a term's head. Only two characters are looked at, so that the terms of a big glossary share their heads and
 * pinyin is asked for a few thousand times at most; two are enough to read `重庆` and `银行` right.
 *
 * @param heads those that are known, also those of earlier builds; learns those of terms.
 */
export function toSound(term: string, heads: Heads): Sound {
  const bare = term.replace(/^[^\p{L}\p{N}]+/u, "");
  const head = /^\p{Script=Han}{1,2}/u.exec(bare)?.[0] ?? bare.slice(0, 12);
  const known = heads.get(head);
  if (known) return known;
  const sound = hearHead(head);
  heads.set(head, sound);
  return sound;
}

function hearHead(head: string): Sound {
  if (head === "") return { whole: "", syllable: "" };
  if (/^\p{Script=Han}/u.test(head)) {
    const syllables = toPinyin(head).map((syllable) => syllable.replace(/[^a-z]/g, ""));
    return { whole: syllables.join(""), syllable: syllables[0] ?? "" };
  }
  const whole = toSlug(head, "pinyin").replaceAll("-", "");
  return { whole, syllable: whole.slice(0, 3) };
}
