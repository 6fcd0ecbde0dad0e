import type { Turn } from "../../model.ts";
import { countEdits } from "../../text/count-edits.ts";
import { isCommonWord } from "../match/common-words.ts";
import { isPartAt } from "../match/short-name-place.ts";
import type { Thing } from "../thing.ts";
import { isGeneral } from "../wordings/name-keys.ts";
import { splitName } from "../wordings/short-names.ts";
import { isPinyin } from "../wordings/spelt-things.ts";

/** Shorter words are too often another word with one letter changed. */
const leastLetters = 7;
/** Titles of fewer words are too often another. */
const leastWords = 4;
/** So many words are compared with the text: more are no slips. */
const mostTried = 30;

/**
 * Names with one letter wrong, missing or too many, wherever they stand: `Harbbourly` for `Harbourly`. A word so near to a long name is it,
 * unless the post has it in small letters, or it only ends otherwise: that is another form, `German` for `Germany`. Titles of works are words: they
 * need four, or two where one says whose the other is. Of several words the post has to have all, and of a person the last alone is compared: first names
 * have many spellings, and each has its bearers.
 *
 * @param words of the post with a capital that begin like some name.
 * @returns spellings, each with whose it is.
 */
export function findOneLetterOff(
  things: readonly Thing[],
  turns: readonly Turn[],
  words: ReadonlySet<string>,
): [spelling: string, id: number][] {
  const found: [string, number][] = [];
  let tried = 0;
  const byHead = new Map<string, string[]>();
  for (const word of words) {
    const head = toHead(word);
    const list = byHead.get(head);
    if (list) list.push(word);
    else byHead.set(head, [word]);
  }
  for (const [id, { taxonomy, wordings }] of things.entries()) {
    const spell = spellings.get(taxonomy);
    if (spell === undefined) continue;
    for (const name of wordings) {
      if (name.length < leastLetters || name.charCodeAt(0) > 90) continue;
      const parts = name.split(" ");
      const isShort = taxonomy === "media" && parts.length < leastWords;
      // Whose something is is no word: `Giordano's Lamp`.
      if (isShort && (parts.length === 1 || !isGenitive(parts[0]!))) continue;
      for (const [index, whole] of parts.entries()) {
        if (isShort && index > 0) break;
        const part = isGenitive(whole) ? whole.slice(0, -2) : whole;
        const near = part.length < leastLetters ? undefined : byHead.get(toHead(part));
        for (const word of near ?? []) {
          if (!isOneOff(word, part)) continue;
          if (++tried > mostTried) return found;
          if (isSmall(turns, word)) continue;
          for (const spelling of spell({
            parts,
            index,
            word: word + whole.slice(part.length),
            wordings,
            turns,
          }))
            found.push([spelling, id]);
        }
      }
    }
  }
  return found;
}

function isGenitive(part: string): boolean {
  return part.endsWith("s") && genitive.test(part);
}

const genitive = /['’]s$/;

/** A name, and a word that is nearly one of its parts. */
interface Near {
  parts: readonly string[];
  index: number;
  word: string;
  wordings: ReadonlySet<string>;
  turns: readonly Turn[];
}

const spellings: ReadonlyMap<string, (near: Near) => string[]> = new Map([
  ["companies", spellThing],
  ["products", spellThing],
  ["people", spellPerson],
  ["media", spellWork],
]);

function spellThing({ parts, index, word, turns }: Near): string[] {
  const part = parts[index]!;
  const whole = parts.with(index, word).join(" ");
  if (parts.length === 1) return isCommonWord(part) ? [] : [word];
  if (!hasText(turns, whole)) return [];
  return index > 0 || isCommonWord(part) || isGeneral(part.toLowerCase()) ? [whole] : [whole, word];
}

function spellWork({ parts, index, word, turns }: Near): string[] {
  const whole = parts.with(index, word).join(" ");
  return hasText(turns, whole) ? [whole] : [];
}

/** Whoever bears a Chinese name is another if one letter is, and so is whose first name stands before the word. */
function spellPerson({ parts, index, word, wordings, turns }: Near): string[] {
  if (index === 0 || index < parts.length - 1 || isPinyin(word)) return [];
  const own = [...wordings].flatMap((name) => splitName(name));
  const isAnother = turns.some(({ segments }) =>
    segments.some(({ text }) => {
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
        if (isPartAt(text, at, at + word.length, own) && !own.some((one) => text.endsWith(`${one} `, at)))
          return true;
      return false;
    }),
  );
  return isAnother ? [] : [parts.with(index, word).join(" ")];
}

function toHead(word: string): string {
  return word.slice(0, 3).toLowerCase();
}

/** A last letter that makes no other form of a word. */
const unendingLetter = /[bckpvxz]$/;

/** Whether one edit makes one word of the other, and neither is the other with another ending. */
function isOneOff(word: string, part: string): boolean {
  if (Math.abs(word.length - part.length) > 1) return false;
  const one = word.toLowerCase();
  const other = part.toLowerCase();
  if (one.startsWith(other) || other.startsWith(one)) return false;
  if (one.slice(0, -1) === other.slice(0, -1)) return unendingLetter.test(one);
  return countEdits(one, other) === 1;
}

/** Whether a post has a word in small letters: then it is one of the language. */
function isSmall(turns: readonly Turn[], word: string): boolean {
  return hasText(turns, word.toLowerCase());
}

function hasText(turns: readonly Turn[], wanted: string): boolean {
  return turns.some(({ segments }) => segments.some(({ text }) => text.includes(wanted)));
}
