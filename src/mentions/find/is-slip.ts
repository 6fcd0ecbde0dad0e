import type { Turn } from "../../model.ts";
import { isCaption } from "../match/name-rules.ts";
import type { Word } from "../sounds/turn-words.ts";
import type { NameKey } from "../wordings/name-keys.ts";

/**
 * Whether words that sound like a name are a slip in it where their turn has the name as well. They are none where they are made of it
 * (`Lamporist` for `Lampora`), where another name goes on behind them, and where the translation has them, too; what is its name but for
 * capitals, or usually written for it, is always one. Where nothing else is misheard in a post, a single word in small letters is so in
 * captions alone: `hear-small.ts` looks for others.
 *
 * @param span the words, from `first` to `last`, and their letters.
 * @param turn where they stand.
 * @param same the names that begin with the first of those letters.
 * @param isMisheard whether the name is misheard elsewhere in the post.
 */
export function isSlip(
  { key, first, last, isUsual }: { key: string; first: Word; last: Word; isUsual?: boolean },
  { segments }: Pick<Turn, "segments">,
  same: readonly NameKey[],
  isMisheard: boolean,
): boolean {
  if (isUsual) return true;
  if (same.some((name) => key === name.key || key === `${name.key}s`))
    return isMisheard || first !== last || first.isCapital || isCaption(first.text, first.start, last.end);
  if (first === last) {
    if (same.some((name) => key.length > name.key.length + 1 && key.startsWith(name.key))) return false;
    if (first.isCapital && nextCapital.test(first.text.slice(last.end, last.end + 2))) return false;
  }
  const written = first.text.slice(first.start, last.end);
  return !segments.some(({ role, text }) => role !== "original" && hasLatinWord(text, written));
}

const nextCapital = /^[ -][A-Z]/;

/** Whether a text has a word of Latin letters, and not within another: Chinese characters may stand beside it. */
function hasLatinWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    if (!/[A-Za-z0-9]/.test((text[at - 1] ?? " ") + (text[at + word.length] ?? " "))) return true;
  return false;
}
