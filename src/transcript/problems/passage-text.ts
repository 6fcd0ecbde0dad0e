import { countScripts, type Scripts } from "../../text/language.ts";
import { sizeOf } from "../measure.ts";

type Range = { start: number; end: number };
type Passage = Range & { scripts: Scripts };

/** What brackets hold: `（English: 解释）`, `[音乐]`. */
const BRACKETS = /[（(][^（）()\n]{1,400}[）)]|\[[^[\]\n]{1,40}\]/g;

/** Who speaks, before a colon. */
const LABEL = /^[^:：]{1,24}[:：]/;

/** Length of all that stands in brackets, in the currency of `sizeOf`. */
export function measureBrackets(source: string, passages: readonly Passage[]): number {
  let size = 0;
  for (const { start, end, scripts } of passages) {
    if (scripts.isSimple) continue;
    const text = source.slice(start, end);
    for (let match = BRACKETS.exec(text); match; match = BRACKETS.exec(text)) {
      const from = start + match.index;
      size += sizeOf(countScripts(source, from, from + match[0].length));
    }
  }
  return size;
}

/** Whether a passage holds lines of an original besides its lines of Chinese. */
export function hasOwnOriginal(source: string, passages: readonly Range[]): boolean {
  let latin = false;
  let han = false;
  for (const { start, end } of passages) {
    for (const line of source.slice(start, end).replace(BRACKETS, "").split("\n")) {
      const scripts = countScripts(line.replace(LABEL, ""));
      if (scripts.han >= 2 && scripts.han > scripts.words) han = true;
      else if (scripts.words > scripts.han) latin = true;
      // English that explains itself in Chinese as it goes along.
      if (countWords(line) >= SENTENCE) latin = true;
    }
  }
  return latin && han;
}

/** Whether a passage is in Latin script but for terms and what brackets explain. */
export function isLatin(source: string, passages: readonly Range[]): boolean {
  let words = 0;
  let han = 0;
  for (const { start, end } of passages) {
    const scripts = countScripts(source.slice(start, end).replace(BRACKETS, ""));
    words += scripts.words;
    han += scripts.han;
  }
  return words >= 3 && words > han;
}

/** Whether a passage holds more than names and letters. */
export function hasWords(source: string, passages: readonly Range[]): boolean {
  let count = 0;
  for (const { start, end } of passages) {
    count += countWords(source.slice(start, end));
    if (count >= 4) return true;
  }
  return false;
}

/** So many words are a sentence, and not the names in one. */
const SENTENCE = 8;

/** Words that are no names: they begin in lower case. */
function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\b[a-z]{2,}/g)) count++;
  return count;
}

/** Words without spaces, stars and turn dashes, for comparing. */
export function bare(source: string, passages: readonly Range[]): string {
  return passages.map(({ start, end }) => source.slice(start, end).replace(/[\s*>]+/g, "")).join("");
}
