import { toMatchKey } from "../text/match-key.ts";
import { firms, indices, institutions, places } from "./known-bodies.ts";
import { people } from "./known-people.ts";
import { games, press, products, works } from "./known-works.ts";

/*
 * What posts name and no bracket ever explains. A row has all names of one thing: where a post's front matter names it, each of them
 * is hardly ever anything else.
 */

/** By taxonomy. Newspapers stand among companies as well as among works. */
const tables: Record<string, readonly string[]> = {
  companies: [places, institutions, firms, press, indices, products],
  products: [products, games, indices, firms],
  media: [press, works, games],
  people: [people],
};

/** By taxonomy and match key; made when a name of the taxonomy is first asked for. */
const groups = new Map<string, Map<string, readonly string[]>>();

/** All names of something known to everybody; none for all else. */
export function listKnownNames(name: string, taxonomy: string): readonly string[] {
  let known = groups.get(taxonomy);
  if (known === undefined) {
    known = new Map();
    for (const row of (tables[taxonomy] ?? []).flatMap((table) => table.split("|"))) {
      const names = row.split("=").map((one) => one.trim());
      const whole = taxonomy === "people" ? names.filter((one) => !isSurname(one, names)) : names;
      for (const one of names) known.set(toKey(one), whole);
    }
    groups.set(taxonomy, known);
  }
  return known.get(toKey(name)) ?? [];
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

function toKey(name: string): string {
  return toMatchKey(name.replace(/^The /i, ""));
}
