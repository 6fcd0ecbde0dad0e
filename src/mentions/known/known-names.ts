import { toMatchKey } from "../../text/match-key.ts";
import { foldHan } from "../../text/match-key-han.ts";
import { remember } from "../remember.ts";
import { institutions, places } from "./known-bodies.ts";
import { firms, indices } from "./known-firms.ts";
import { people } from "./known-people.ts";
import { games, press, products, works } from "./known-works.ts";

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

/** The row of a thing by the key of each of its names. */
type Rows = ReadonlyMap<string, string>;

/** By table; each is read when a name is first asked for in it. */
const read = new Map<string, Rows>();

const none: readonly string[] = [];

/** All names of something known to everybody; none for all else. */
export function listKnownNames(name: string, taxonomy: string): readonly string[] {
  const key = toKey(name);
  // What several lists have is what the first of them says.
  for (const table of tables[taxonomy] ?? []) {
    const row = openTable(table).get(key);
    if (row !== undefined) return table === people ? listPerson(row) : listRow(row);
  }
  // Who names a book or a film among products means it: its title, in the marks of one, since many a title is a common word.
  const work = taxonomy === "products" ? openTable(works).get(key) : undefined;
  return work === undefined ? none : listMarked(work);
}

function openTable(table: string): Rows {
  let rows = read.get(table);
  if (rows === undefined) {
    rows = readTable(table);
    read.set(table, rows);
  }
  return rows;
}

/** Every thread reads the tables anew: the keys are made of a table as a whole, and one by one only where a row has more than letters. */
function readTable(table: string): Rows {
  const plain = table
    .toLowerCase()
    .replace(/(^|[=|]\s*)the /g, "$1")
    .replace(/[\s'·-]+/g, "")
    .split("|");
  const known = new Map<string, string>();
  for (const [index, row] of table.split("|").entries()) {
    const keys = plain[index]!;
    const isPlain = /^[a-z=\u4e00-\u9fff]+$/.test(keys);
    for (const key of isPlain ? foldHan(keys).split("=") : splitRow(row).map(toKey)) known.set(key, row);
  }
  return known;
}

function splitRow(row: string): string[] {
  return row.split("=").map((one) => one.trim());
}

const listRow = remember((row): readonly string[] => splitRow(row));

const listPerson = remember((row): readonly string[] => {
  const names = splitRow(row);
  return names.filter((one) => !isSurname(one, names));
});

const listMarked = remember((row): readonly string[] =>
  splitRow(row).flatMap((name) => (/\p{sc=Han}/u.test(name) ? [`《${name}》`] : [])),
);

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
