import type { Turn } from "../../model.ts";
import type { Thing } from "../thing.ts";

/** Shorter names run together from two words by chance. */
const slug = /^[a-z]{8,40}$/;

/**
 * Adds the words that a name in small letters has run together: `Just So Long` for `justsolong`, which front matter has from an address. Each
 * has a capital in the text, or it is a phrase.
 */
export function addSlugWords(things: readonly Thing[], turns: readonly Turn[]): void {
  for (const { wordings } of things) {
    const [name] = wordings;
    if (!slug.test(name!)) continue;
    const words = findWords(name!, turns);
    if (words !== undefined && !things.some((other) => other.wordings.has(words))) wordings.add(words);
  }
}

function findWords(name: string, turns: readonly Turn[]): string | undefined {
  const spaced = new RegExp(`\\b${[...name].join(" ?")}\\b`, "gi");
  for (const { segments } of turns)
    for (const { text } of segments)
      for (const [words] of text.matchAll(spaced)) if (capitals.test(words)) return words;
  return undefined;
}

const capitals = /^[A-Z]\w*(?: [A-Z]\w*)+$/;
