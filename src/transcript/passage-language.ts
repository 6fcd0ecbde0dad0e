import type { Language } from "../model.ts";
import { detectLanguage, type Scripts } from "../text/language.ts";
import { isCertain, type Label } from "./label.ts";
import type { Languages } from "./read-steps.ts";

/** Longer than names and numbers alone. */
const NAMES = 120;
/** A word in small letters: no name. */
const SMALL_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}'’-]*(?![\p{L}\p{N}])/u;

/** A passage of names and numbers is in the language of its signs: `林岚: iPhone 17 Pro。` A label in Chinese may stand before English. */
export function findPassageLanguage(
  content: string | undefined,
  label: Label | undefined,
  scripts: Scripts,
  { chinese, latin }: Languages,
): Language | undefined {
  const language = detectLanguage(scripts, chinese, latin);
  if (language !== latin || content === undefined || content.length > NAMES) return language;
  const isNamed = isCertain(label);
  const words = isNamed ? content.slice(label.length) : content;
  if (/\p{sc=Han}/u.test(words) || SMALL_WORD.test(words)) return language;
  return /[，。！？；：、]/.test(isNamed ? label.colon + words : words) ? chinese : language;
}
