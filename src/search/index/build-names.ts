import { hashText } from "../../text/hash-text.ts";
import type { Fold } from "../fold.ts";
import { namesManifestPath, toNamesPath, toTopPath } from "../paths.ts";
import { toNameKey } from "../terms.ts";
import { cutShards, type Piece, type ShardState, writeGroups } from "./cut-shards.ts";
import type { IndexFiles } from "./index-files.ts";
import { toNameKeys } from "./name-keys.ts";

/** A term of a taxonomy, as suggestions and filters know it. */
export interface IndexedName {
  /** Key of the taxonomy: `people`, `companies`, … */
  kind: string;
  name: string;
  aliases: readonly string[];
  url: string;
  /** Number of posts. */
  posts: number;
}

/** A post, with the pinyin of its title. */
export interface IndexedTitle {
  title: string;
  url: string;
  sounds: readonly string[];
}

/** A suggestion: what is typed, what it is, its name, its address, posts; then its other names, where the key is that of a name. */
export type NameRow = [
  key: string,
  kind: string,
  name: string,
  url: string,
  posts: number,
  ...others: string[],
];

/** The same with all that follows the key as JSON: a name has several keys. All rows of one address have as many posts. */
export interface Row {
  key: string;
  rest: string;
  url: string;
  posts: number;
}

/** What the next build must know to update suggestions. */
export interface NamesState {
  files: ShardState[];
  /** Prefixes that have a file of their own, ascending, with the number of rows that begin so. */
  tops: [prefix: string, rows: number][];
}

/** More rows than this under one prefix: the prefix gets a file of its own with the best of them. */
export const mostRows = 200;
export const topRows = 12;
/** Code units of a file, unless one key alone has more. */
const largestFile = 36 * 1024;

/** Calls back with every row of some names and titles. */
export function eachRow(
  fold: Fold,
  names: readonly IndexedName[],
  titles: readonly IndexedTitle[],
  call: (row: Row) => void,
): void {
  for (const { kind, name, aliases, url, posts } of names) {
    const spellings = new Map<string, string>();
    for (const spelling of [name, ...aliases]) {
      const key = toNameKey(fold, spelling);
      if (!spellings.has(key)) spellings.set(key, spelling);
    }
    const others = [...spellings.values()].slice(1);
    const sounds = decodeURI(url).split("/").filter(Boolean).at(-1)?.split("-") ?? [];
    const keys = new Set(toNameKeys(fold, name, sounds));
    for (const alias of aliases) for (const key of toNameKeys(fold, alias, [])) keys.add(key);
    for (const key of spellings.keys()) keys.add(key);
    const own = toRest([kind, name, url, posts]);
    const whole = others.length === 0 ? own : toRest([kind, name, url, posts, ...others]);
    for (const key of keys) call({ key, rest: spellings.has(key) ? whole : own, url, posts });
  }
  for (const { title, url, sounds } of titles) {
    const rest = toRest(["posts", title, url, 0]);
    for (const key of toNameKeys(fold, title, sounds)) call({ key, rest, url, posts: 0 });
  }
}

function toRest(fields: (string | number)[]): string {
  return JSON.stringify(fields).slice(1);
}

/**
 * Writes what is suggested while somebody types: rows sorted by key, cut into files like the shards of terms, and for each
 * short prefix that many rows share the most used of them.
 */
export function writeNames(
  fold: Fold,
  names: readonly IndexedName[],
  titles: readonly IndexedTitle[],
  files: IndexFiles,
): NamesState {
  const byKey = new Map<string, Row[]>();
  eachRow(fold, names, titles, (row) => {
    const known = byKey.get(row.key);
    if (known) known.push(row);
    else byKey.set(row.key, [row]);
  });
  const pieces = [...byKey.keys()].sort().map((key) => toNamePiece(byKey.get(key)!.sort(compareUse)));
  const state = writeNameFiles(
    cutNames(pieces, () => []),
    files,
    () => [],
  );
  const tops: NamesState["tops"] = [];
  const rows = pieces.flatMap(({ entry }) => entry!);
  for (const [prefix, some] of findTops(rows, 1)) {
    files.write(toTopPath(prefix), toJson(listBest(some)));
    tops.push([prefix, some.length]);
  }
  return finishNames({ files: state, tops }, files);
}

/** Writes what a reader loads first. */
export function finishNames(state: NamesState, files: IndexFiles): NamesState {
  state.tops.sort(([a], [b]) => compare(a, b));
  const manifest = {
    firsts: state.files.map(([first]) => first),
    tops: state.tops.map(([prefix]) => prefix),
  };
  files.write(namesManifestPath, Buffer.from(JSON.stringify(manifest)));
  return state;
}

/** @param rows those of one key. */
export function toNamePiece(rows: Row[]): Piece<Row[]> {
  const { key } = rows[0]!;
  let size = 0;
  for (const { rest } of rows) size += key.length + rest.length + 5;
  return { first: key, hash: hashText(key), size, inner: Infinity, entry: rows };
}

export function cutNames(pieces: Piece<Row[]>[], open: (piece: Piece<Row[]>) => Piece<Row[]>[]) {
  return cutShards(pieces, open, largestFile);
}

export function writeNameFiles(
  groups: Piece<Row[]>[][],
  files: IndexFiles,
  open: (piece: Piece<Row[]>) => Piece<Row[]>[],
): ShardState[] {
  return writeGroups(groups, {
    open,
    keep: (first) => files.keep(toNamesPath(first)),
    write: (first, entries) => files.write(toNamesPath(first), toJson(entries.flat())),
  });
}

export function toJson(rows: readonly Row[]): Buffer {
  let json = "";
  for (const { key, rest } of rows) json += `${json === "" ? "[" : ","}[${JSON.stringify(key)},${rest}`;
  return Buffer.from(`${json}]`);
}

/** What `toJson` wrote. */
export function readRows(bytes: Uint8Array): Row[] {
  const rows = JSON.parse(Buffer.from(bytes).toString("utf8")) as NameRow[];
  return rows.map(([key, ...rest]) => ({ key, rest: toRest(rest), url: rest[2], posts: rest[3] }));
}

/** Of one key those of most posts first, then by address. */
export function compareUse(a: Row, b: Row): number {
  return b.posts - a.posts || compare(a.url, b.url) || compare(a.rest, b.rest);
}

/** The prefixes of that length and longer ones that very many rows share, with these rows. @param rows by key. */
export function* findTops(rows: readonly Row[], length: number): Generator<[prefix: string, rows: Row[]]> {
  for (let at = 0; at < rows.length; ) {
    const prefix = rows[at]!.key.slice(0, length);
    let end = at + 1;
    // A key that ends here begins no longer prefix, and those behind it may.
    if (prefix.length === length) while (end < rows.length && rows[end]!.key.startsWith(prefix)) end++;
    if (end - at > mostRows) {
      const some = rows.slice(at, end);
      yield [prefix, some];
      yield* findTops(some, length + 1);
    }
    at = end;
  }
}

/** The rows of the most used addresses, one of each. */
export function listBest(rows: readonly Row[]): Row[] {
  const different = new Map<string, Row>();
  for (const row of [...rows].sort(compareBest)) {
    if (!different.has(row.url)) different.set(row.url, row);
    if (different.size === topRows) break;
  }
  return [...different.values()];
}

export function compareBest(a: Row, b: Row): number {
  return b.posts - a.posts || compare(a.key, b.key) || compare(a.url, b.url) || compare(a.rest, b.rest);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
