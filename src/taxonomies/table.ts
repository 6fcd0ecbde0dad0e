import type { NameKind } from "../text/pinyin.ts";

/** One taxonomy; the README says what a new one needs besides a row here. */
export interface TaxonomyRow {
  /** Key of `Post.terms`, of settings and of the interface strings. */
  key: string;
  /** First segment of its addresses: `/people/`. */
  path: string;
  /** Front matter fields whose names it gathers. */
  fields: readonly string[];
  /** Its file in `content/authorities/`, without the ending; `""` when names have no records. */
  authority: string;
  /** How its names are read aloud. */
  kind: NameKind;
}

/** All taxonomies, in the order of the navigation. */
export const taxonomyTable: readonly TaxonomyRow[] = [
  row("tags", ["tags"], "tags"),
  row("people", ["people"], "people", "person"),
  row("companies", ["companies_orgs"], "companies"),
  row("products", ["products_models"], "products"),
  row("media", ["media_books"], "media"),
  row("series", ["series"]),
  row("categories", ["category"]),
  row("areas", ["area"]),
  row("projects", ["project"]),
  // Channels: who speaks in a turn is a person.
  row("speakers", ["speaker", "guest", "channel"], "speakers"),
];

function row(key: string, fields: string[], authority = "", kind: NameKind = "thing"): TaxonomyRow {
  return { key, path: key, fields, authority, kind };
}
