import type { TermNames } from "../model.ts";

/** Taxonomies whose names are looked for in the text. Tags are subjects: a text is about them, it does not name them. */
export const namedTaxonomies = ["people", "companies", "products", "media"] as const;

/** Whether names of that taxonomy are looked for in the text. */
export function isNamed(taxonomy: string): boolean {
  return namedTaxonomies.some((one) => one === taxonomy);
}

/** A name of a post's front matter. */
export interface Named {
  taxonomy: string;
  name: string;
}

/** The names of a post that its text is searched for. Their order is that of the rows of `Mentions.about`. */
export function listNamed(terms: TermNames): Named[] {
  return namedTaxonomies.flatMap((taxonomy) => (terms[taxonomy] ?? []).map((name) => ({ taxonomy, name })));
}

/** The names of `listNamed` one by one: a list of forty for each of ten thousand posts costs more than what is asked of it. */
export function createFindNamed(terms: TermNames): (index: number) => Named {
  const lists = namedTaxonomies.map((taxonomy) => terms[taxonomy] ?? []);
  return (index) => {
    let at = index;
    let list = 0;
    while (at >= lists[list]!.length) at -= lists[list++]!.length;
    return { taxonomy: namedTaxonomies[list]!, name: lists[list]![at]! };
  };
}
