/** What is known of names; kept with the entries that were read with it. */
export interface NamesKnown {
  /** As the reader wants it. */
  records: string;
  /** One word for all of it. */
  known: string;
  /** One word for all that it was gathered from; `""` when that is not known. */
  source: string;
}

/** Where no names are looked for. */
export const noNames: NamesKnown = { records: "", known: "none", source: "" };
