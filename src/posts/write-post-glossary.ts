import { escapeAttribute, escapeText } from "../transcript/write/escape.ts";
import type { GlossRow } from "./gloss-rows.ts";

/** Fewer terms are found by reading; more would weigh on the page. */
const leastTerms = 3;
const mostTerms = 30;

/**
 * The folded list of a post's terms that stands after its turns: term, English, and a link to the turn. `""` where the post
 * explains too few. Explanations are not said again: they stand in the turns.
 *
 * @param title what the interface calls it.
 * @param language the title's, where it is not that of the post around it.
 */
export function writePostGlossary(rows: readonly GlossRow[], title: string, language?: string): string {
  const terms = new Map<string, GlossRow>();
  for (const row of rows) if (!terms.has(row.key)) terms.set(row.key, row);
  if (terms.size < leastTerms) return "";
  const items = [...terms.values()].slice(0, mostTerms).map(({ term, english, turn }) => {
    return `<li><a href="#${turn}">${escapeText(term)}</a> ${escapeText(english)}\n`;
  });
  // Who looks for one that is left out should know.
  const share = terms.size > mostTerms ? ` <small>${mostTerms} / ${terms.size}</small>` : "";
  const lang = language ? ` lang="${escapeAttribute(language)}"` : "";
  return `<details class="glossary"><summary${lang}>${escapeText(title)}${share}</summary><ul>\n${items.join("")}</ul></details>\n`;
}
