import type { Turn } from "../../model.ts";
import { isCalledAt } from "../brackets/title-place.ts";
import { stripQuotes } from "../match/name-rules.ts";
import type { Occurrence } from "../occurrence.ts";

const han = /^\p{sc=Han}{2,}$/u;

/** Longer titles are hardly ever said of what they are about. */
const longestPhrase = 4;
/**
 * Leaves out the places of a book's titles that mean what the book is about: a short Chinese one in quotation marks, where the post has it
 * in 《》 (`一个“慢走”的人`), and the original one where the Chinese text beside it, or before its bracket, has the words of its Chinese
 * title without the 《》 that they have elsewhere in the post: `慢走（Slow Walking）是一种习惯`.
 *
 * @param places of one work in the order of the text.
 */
export function dropConcepts(
  wordings: ReadonlySet<string>,
  places: readonly Occurrence[],
  turns: readonly Turn[],
): Occurrence[] {
  const titles = [...wordings].map(stripQuotes).filter((title) => han.test(title) && isMarked(title, turns));
  if (titles.length === 0) return [...places];
  return places.filter(({ turn, segment, start, end }) => {
    const { segments } = turns[turn]!;
    const { text } = segments[segment]!;
    if (end - start <= longestPhrase && /[“"「『‘]/.test(text[start - 1] ?? ""))
      return !titles.includes(text.slice(start, end)) || isCalledAt(text, start, end);
    // One word is a name, or it is found with a capital alone.
    if (!/^\p{sc=Latin}/u.test(text[start]!) || !text.slice(start, end).includes(" ")) return true;
    const before = text.slice(Math.max(0, start - 24), start);
    const bracket = /(.*)[（(]$/s.exec(before)?.[1];
    if (bracket !== undefined)
      return !titles.some(
        (title) => bracket.endsWith(title) && !/[《“]$/.test(bracket.slice(0, -title.length)),
      );
    // With capitals it is a title wherever it stands.
    if (/\p{Lu}/u.test(text.slice(start, end))) return true;
    const beside = segments.filter((one, at) => at !== segment && one.language.startsWith("zh"));
    return !beside.some((one) => titles.some((title) => isBare(one.text, title)));
  });
}

function isMarked(title: string, turns: readonly Turn[]): boolean {
  return turns.some(({ segments }) => segments.some(({ text }) => text.includes(`《${title}`)));
}

/** Whether a text has a title's words without the marks of one, and nowhere with them. */
function isBare(text: string, title: string): boolean {
  return text.includes(title) && !text.includes(`《${title}`);
}
