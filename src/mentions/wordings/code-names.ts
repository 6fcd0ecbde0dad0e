import type { Turn } from "../../model.ts";
import { isCommonWord } from "../match/common-words.ts";
import { hasWord, type Thing } from "../thing.ts";
import { isGeneral } from "./name-keys.ts";

/** What is made under another name before it is sold. */
const code = /代[号號](?:[为為是叫]|叫做|名为)?[:： “"「]{0,2}(\p{Lu}\p{Ll}{4,})(?!\p{Script=Latin})/gu;

/**
 * Adds the word of a product's name that a text calls its code name: `Lampora` for `Lampora AR glasses` where it says `代号Lampora`. What
 * several things of the post have in their names is nobody's.
 */
export function addCodeNames(things: readonly Thing[], turns: readonly Turn[]): void {
  const products = things.filter(({ taxonomy, wordings }) => taxonomy === "products" && isLong(wordings));
  if (products.length === 0) return;
  for (const name of listCodeNames(turns)) {
    const [owner, ...others] = things.filter(({ wordings }) => hasWord(wordings, name));
    if (owner && others.length === 0 && products.includes(owner)) owner.wordings.add(name);
  }
}

/** Whether a name has so many words that it goes by one of them: to look for all others takes longer. */
function isLong(wordings: ReadonlySet<string>): boolean {
  const [first] = wordings;
  return /^\p{Script=Latin}\S* \S+ \S/u.test(first!);
}

function listCodeNames(turns: readonly Turn[]): Set<string> {
  const names = new Set<string>();
  for (const { segments } of turns)
    for (const { text } of segments)
      if (text.includes("代号") || text.includes("代號"))
        for (const [, name] of text.matchAll(code))
          if (!isCommonWord(name!) && !isGeneral(name!.toLowerCase())) names.add(name!);
  return names;
}
