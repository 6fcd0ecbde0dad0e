import type { Turn } from "../../model.ts";
import { isCommonWord } from "../match/common-words.ts";
import type { Thing } from "../thing.ts";

/** The name of several of a thing that is called by words, in its singular: `Tiny Lamp` of `Tiny Lamps`. */
const several = /^((?:\p{Lu}\p{Ll}+ ){0,3}\p{Lu}\p{Ll}{3,})(?<![su])s$/u;
/** So often one word has to stand so: it may be a word of another name. */
const leastPlaces = 2;

/**
 * Adds the singular of products' names, where a Chinese text has it with its capitals and no other Latin word beside it: `这个 Lamp`
 * is one of the `Lamps`. Everyday words are left alone, and so is what another thing of the post is called; one of what a work is about is no work.
 */
export function addSingulars(things: readonly Thing[], turns: readonly Turn[]): void {
  for (const { taxonomy, wordings } of things) {
    if (taxonomy !== "products") continue;
    const [name] = wordings;
    // Told by the last character: most names end in another.
    const one = name!.endsWith("s") ? several.exec(name!)?.[1] : undefined;
    if (one === undefined || things.some((other) => other.wordings.has(one))) continue;
    const isWord = !one.includes(" ");
    if (isWord && (isCommonWord(one) || isCommonWord(name!))) continue;
    if (countAlone(turns, one) >= (isWord ? leastPlaces : 1)) wordings.add(one);
  }
}

/** How often Chinese texts have a name with no Latin word before or behind it; no more than are asked for are counted. */
function countAlone(turns: readonly Turn[], name: string): number {
  let count = 0;
  for (const { segments } of turns)
    for (const { language, text } of segments) {
      if (!language.startsWith("zh")) continue;
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const isAlone =
          !/[A-Za-z0-9] ?$/.test(text.slice(Math.max(0, at - 2), at)) &&
          !/^ ?[A-Za-z0-9]/.test(text.slice(at + name.length, at + name.length + 2));
        if (isAlone && ++count === leastPlaces) return count;
      }
    }
  return count;
}
