import { toMatchKey } from "../text/match-key.ts";
import { firms, indices, institutions, places } from "./known-bodies.ts";
import { people } from "./known-people.ts";
import { games, press, products, works } from "./known-works.ts";
import { remember } from "./remember.ts";

/*
 * What posts name and no bracket ever explains. A row has all names of one thing: where a post's front matter names it, each of them
 * is hardly ever anything else.
 */

/** By taxonomy, the likeliest list first. Newspapers stand among companies as well as among works. */
const tables: Record<string, readonly string[]> = {
  companies: [places, institutions, firms, press, indices, products],
  products: [products, games, indices, firms],
  media: [press, works, games],
  people: [people],
};

/** All names of a thing by the key of each. */
type Known = ReadonlyMap<string, readonly string[]>;

/** By taxonomy; each is made when a name of it is first asked for. */
const lists = new Map<string, Known>();

const none: readonly string[] = [];

/** All names of something known to everybody; none for all else. */
export function listKnownNames(name: string, taxonomy: string): readonly string[] {
  return openLists(taxonomy).get(toKey(name)) ?? none;
}

function openLists(taxonomy: string): Known {
  let known = lists.get(taxonomy);
  if (known === undefined) {
    const all = new Map<string, readonly string[]>();
    // What several lists have is what the first of them says.
    for (const table of [...(tables[taxonomy] ?? [])].reverse())
      for (const [key, names] of readList(table)) all.set(key, names);
    // Who names a book or a film among products means it: its title, in the marks of one, since many a title is a common word.
    if (taxonomy === "products")
      for (const [key, names] of readList(works)) if (!all.has(key)) all.set(key, names.flatMap(markTitle));
    known = all;
    lists.set(taxonomy, known);
  }
  return known;
}

function readList(table: string): Known {
  const known = new Map<string, readonly string[]>();
  for (const row of table.split("|")) {
    const names = row.split("=").map((one) => one.trim());
    const whole = table === people ? names.filter((one) => !isSurname(one, names)) : names;
    for (const one of names) known.set(toKey(one), whole);
  }
  return known;
}

function markTitle(name: string): string[] {
  return /\p{sc=Han}/u.test(name) ? [`《${name}》`] : [];
}

let placeNames: Set<string> | undefined;

/** Whether a name is a country's, in either language. */
export function isPlace(name: string): boolean {
  placeNames ??= new Set(places.split(/[=|]/).map((one) => one.trim()));
  return placeNames.has(name);
}

/** A person's name at the end of another: it finds them, but `Friedman` alone is looked for as a part of a name is. */
function isSurname(name: string, names: readonly string[]): boolean {
  return /^[A-Za-z-]+$/.test(name) && names.some((other) => other.endsWith(` ${name}`));
}

/** The makers of products are asked for again and again. */
const toKey = remember((name) => toMatchKey(name.replace(/^The /i, "")));
