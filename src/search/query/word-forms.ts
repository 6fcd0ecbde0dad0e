/** Endings that a word has in the other country. */
const endings: readonly [RegExp, string][] = [
  [/our(?=s?$|ed$|ing$|al$|ally$|ist$|ful$)/, "or"],
  [/or(?=s?$|ed$|ing$|al$|ally$|ist$|ful$)/, "our"],
  [/is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/, "iz"],
  [/iz(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/, "is"],
];

/** Words that end as plurals do, beside words that are others. */
const singular: ReadonlySet<string> = new Set(["does", "goes", "lens", "news"]);

/**
 * Other forms of an English word that whoever types it means as well: its plural or singular, and how another country spells it.
 *
 * What is no word stands nowhere, and does no harm.
 *
 * @param word folded.
 * @returns none for what is no word, or so short that another form is another word.
 */
export function listForms(word: string): string[] {
  if (!/^[a-z]{3,30}$/.test(word) || singular.has(word) || /^..s$/.test(word)) return [];
  const spellings = [word];
  // `four` is not `for`, nor `prize` `prise`.
  if (word.length > 5)
    for (const [ending, other] of endings) if (ending.test(word)) spellings.push(word.replace(ending, other));
  return spellings.flatMap((one) => [one, toOtherNumber(one)]).filter((one) => one !== word);
}

function toOtherNumber(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return `${word}es`;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|us)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s")) return word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
