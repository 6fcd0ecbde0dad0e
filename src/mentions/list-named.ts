import type { TermNames } from "../model.ts";

/** Taxonomies whose names are looked for in the text. Tags are subjects: a text is about them, it does not name them. */
export const namedTaxonomies = ["people", "companies", "products", "media"] as const;

/** A name of a post's front matter. */
export interface Named {
  taxonomy: string;
  name: string;
}

/** The names of a post that its text is searched for. Their order is that of the rows of `Mentions.about`. */
export function listNamed(terms: TermNames): Named[] {
  return namedTaxonomies.flatMap((taxonomy) => (terms[taxonomy] ?? []).map((name) => ({ taxonomy, name })));
}
