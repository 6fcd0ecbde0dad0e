import type { Language } from "../model.ts";
import { countScripts, detectLanguage, type Scripts } from "../text/language.ts";
import { isCertain, type Label } from "./label.ts";

/** The languages a passage may be found to be in. */
export interface Languages {
  chinese: Language;
  latin: Language;
}

/** Longer than names and numbers alone, and than what a label outweighs. */
const SHORT = 120;
/** Words in small letters: no names. */
const SMALL_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}'’]*(?![\p{L}\p{N}-])/gu;
/** So many of them make a sentence. */
const SENTENCE = 3;
/** What explains the words before it, mostly in the other language. */
const BRACKETS = /[（(][^（）()\n]{1,400}[）)]/g;
const ADDRESS = /https?:\S+|[\w.+-]{1,64}@\S+|\b[\w-]{1,64}\.[a-z]{2,}\S*/g;
const CHINESE_SIGN = /[，。！？；：、～]/;
const CHINESE_END = /[。！？～]["”'’」』）)]*\s*$/;
const LATIN_SIGN = /[.,!?](?:\s|$)/;

/**
 * The language of what is said. A label says nothing of it, which may be in Chinese before English and the other way round; nor do glosses in
 * brackets. What hardly has words is in the language of its signs: `林岚: iPhone 17 Pro。`
 *
 * @param content of a paragraph; of another block all counts.
 */
export function findPassageLanguage(
  content: string | undefined,
  label: Label | undefined,
  scripts: Scripts,
  { chinese, latin }: Languages,
): Language | undefined {
  const language = detectLanguage(scripts, chinese, latin);
  const { han, words } = scripts;
  if (content === undefined || words === 0 || (language !== chinese && language !== latin)) return language;
  const isShort = content.length <= SHORT;
  // One script is in so great a majority that neither label nor glosses decide, or all is in one.
  if (han === 0 ? !isShort : Math.min(han, words) * 4 < Math.max(han, words)) return language;
  const owner = isShort && isCertain(label) ? label : undefined;
  const said = owner ? content.slice(owner.length) : content;
  const counts = countScripts(said);
  const own = detectLanguage(counts, chinese, latin) ?? language;
  if (counts.han === 0) return isShort && isMeantChinese(said, owner, counts.words) ? chinese : own;
  const bare = scripts.isSimple ? said : said.replace(BRACKETS, "");
  const rest = bare === said ? counts : countScripts(bare);
  if (own === chinese) {
    const isEnglish = rest.words > rest.han * 2 && !CHINESE_END.test(bare) && countSmall(bare) >= SENTENCE;
    return isEnglish ? latin : chinese;
  }
  const small = countSmall(bare);
  const hasSigns = CHINESE_SIGN.test(bare) || owner?.colon === "：";
  const isChinese =
    small === 0 || rest.han > rest.words || (hasSigns && small <= rest.han * (isShort ? 2 : 1));
  return isChinese ? chinese : own;
}

/** Of what has no Chinese character: names, numbers, terms or an address that a Chinese sentence is made of. */
function isMeantChinese(said: string, owner: Label | undefined, words: number): boolean {
  if (LATIN_SIGN.test(said)) return false;
  const small = countSmall(said);
  // Recorders write whole sentences in English with signs in Chinese.
  if (CHINESE_END.test(said)) return small < SENTENCE;
  // `网址：melody@example.org`
  if (owner?.colon === "：" && (words === 0 || !/\S\s+\S/.test(said.trim()))) return true;
  return small === 0 && (CHINESE_SIGN.test(said) || owner?.colon === "：");
}

function countSmall(text: string): number {
  return text.replace(ADDRESS, "").match(SMALL_WORD)?.length ?? 0;
}
