import { hashText } from "../../text/hash-text.ts";
import type { Fold } from "../fold.ts";
import { namesManifestPath, toNamesPath, toTopPath } from "../paths.ts";
import { toNameKey } from "../terms.ts";
import { cutShards, type Piece } from "./cut-shards.ts";
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

/** A suggestion: what is typed, what it is, its name, its address, posts; then its other names, where the key is that of a name. */
export type NameRow = [
  key: string,
  kind: string,
  name: string,
  url: string,
  posts: number,
  ...others: string[],
];

/** More rows than this under one prefix: the prefix gets a file of its own with the best of them. */
const mostRows = 60;
const topRows = 12;
const largestFile = 64 * 1024;

/**
 * Writes what is suggested while somebody types: rows sorted by key, cut into files like the shards of terms, and for each
 * short prefix that many rows share the most used of them.
 *
 * @param titles posts, with the pinyin of their titles.
 */
export function writeNames(
  fold: Fold,
  names: readonly IndexedName[],
  titles: readonly { title: string; url: string; sounds: readonly string[] }[],
  files: IndexFiles,
): void {
  const rows: NameRow[] = [];
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
    for (const key of keys) rows.push([key, kind, name, url, posts, ...(spellings.has(key) ? others : [])]);
  }
  for (const { title, url, sounds } of titles) {
    for (const key of toNameKeys(fold, title, sounds)) rows.push([key, "posts", title, url, 0]);
  }
  rows.sort((a, b) => compare(a[0], b[0]) || b[4] - a[4] || compare(a[3], b[3]));
  const firsts = writeRows(rows, files);
  const tops = writeTops(rows, files);
  files.write(namesManifestPath, Buffer.from(JSON.stringify({ firsts, tops })));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function writeRows(rows: readonly NameRow[], files: IndexFiles): string[] {
  const pieces: Piece[] = [];
  /** Rows of each piece. */
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [first] = row;
    const last = pieces.at(-1);
    if (last?.first === first) last.size += toSize(row);
    else pieces.push({ first, hash: hashText(first), size: toSize(row), inner: Infinity });
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  let at = 0;
  return cutShards(pieces, () => [], largestFile).map((group) => {
    const from = at;
    for (const { first } of group) at += counts.get(first)!;
    const { first } = group[0]!;
    files.write(toNamesPath(first), Buffer.from(JSON.stringify(rows.slice(from, at))));
    return first;
  });
}

function toSize(row: NameRow): number {
  let units = 0;
  for (const field of row) units += String(field).length;
  return 8 + units * 2;
}

function writeTops(rows: readonly NameRow[], files: IndexFiles): string[] {
  const tops: string[] = [];
  const visit = (from: number, to: number, length: number): void => {
    for (let at = from; at < to; ) {
      const prefix = rows[at]![0].slice(0, length);
      let end = at;
      while (end < to && rows[end]![0].startsWith(prefix)) end++;
      if (prefix.length === length && end - at > mostRows) {
        const best = rows
          .slice(at, end)
          .sort((a, b) => b[4] - a[4] || compare(a[0], b[0]) || compare(a[3], b[3]));
        const different = new Map<string, NameRow>();
        for (const row of best)
          if (!different.has(row[3]) && different.size < topRows) different.set(row[3], row);
        files.write(toTopPath(prefix), Buffer.from(JSON.stringify([...different.values()])));
        tops.push(prefix);
        visit(at, end, length + 1);
      }
      at = end;
    }
  };
  visit(0, rows.length, 1);
  return tops.sort();
}
