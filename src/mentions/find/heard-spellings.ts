import type { Turn } from "../../model.ts";
import { countEdits } from "../../text/count-edits.ts";
import type { Occurrence } from "../occurrence.ts";
import { hasWord, type Thing } from "../thing.ts";

/** Shorter words are heard for too many names. */
const spelling = /^[A-Z][a-z]{5,}$/;
/** One letter less is enough of a word that a longer one begins with. */
const beginning = /^[A-Z][a-z]{4}$/;
const longer = 8;

/**
 * Of what was heard for a name beside its translation, the words that are the name wherever they stand: those which are no words of the
 * language, so that the post never has them in small letters, and whose first letter and two thirds of all are the name's, or
 * which it begins with, unless another thing has that in its name: `Robin` for `Robinhood`.
 *
 * @param places where the name is heard.
 * @param things all of the post.
 */
export function listHeardSpellings(
  places: readonly Occurrence[],
  wordings: ReadonlySet<string>,
  turns: readonly Turn[],
  things: readonly Thing[],
): string[] {
  const found = new Set<string>();
  for (const { turn, segment, start, end } of places) {
    const { text } = turns[turn]!.segments[segment]!;
    const word = text.slice(start, end);
    if (found.has(word)) continue;
    const isTold = spelling.test(word) ? isLike(word, wordings) : isBeginning(word, wordings, things);
    if (!isTold) continue;
    if (countUpToTwo(turns, word) === 2 && countUpToTwo(turns, word.toLowerCase()) === 0) found.add(word);
  }
  return [...found];
}

function isLike(word: string, wordings: ReadonlySet<string>): boolean {
  const heard = word.toLowerCase();
  for (const wording of wordings) {
    for (const part of wording.split(" "))
      if (
        part.charCodeAt(0) === word.charCodeAt(0) &&
        countEdits(heard, part.toLowerCase()) * 3 <= part.length
      )
        return true;
  }
  return false;
}

function isBeginning(word: string, wordings: ReadonlySet<string>, things: readonly Thing[]): boolean {
  if (!beginning.test(word)) return false;
  let isBegun = false;
  for (const wording of wordings)
    isBegun ||= wording.startsWith(word) && wording.length >= longer && !wording.includes(" ");
  return isBegun && !things.some((other) => other.wordings !== wordings && hasWord(other.wordings, word));
}

/** How often a word stands in a post; once is where it was heard. */
function countUpToTwo(turns: readonly Turn[], word: string): number {
  let count = 0;
  for (const { segments } of turns)
    for (const { text } of segments)
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
        if (++count === 2) return 2;
  return count;
}
