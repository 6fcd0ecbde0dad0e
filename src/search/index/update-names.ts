import type { Fold } from "../fold.ts";
import { toNamesPath, toTopPath } from "../paths.ts";
import {
  compareBest,
  compareUse,
  cutNames,
  eachRow,
  findTops,
  finishNames,
  type IndexedName,
  type IndexedTitle,
  listBest,
  mostRows,
  type NamesState,
  type Row,
  readRows,
  toJson,
  toNamePiece,
  topRows,
  writeNameFiles,
} from "./build-names.ts";
import { listPieces, type Piece } from "./cut-shards.ts";
import { type IndexFiles, StaleIndex } from "./index-files.ts";

/** What can be suggested, of names and titles that are others: as it was, or as it is. */
export interface Suggested {
  names: readonly IndexedName[];
  titles: readonly IndexedTitle[];
}

/**
 * Updates the files of `writeNames`: the same bytes, and only what some names changed is read.
 *
 * @throws StaleIndex when what is published does not have what was there before.
 */
export function updateNames(
  fold: Fold,
  before: NamesState,
  { gone, come }: { gone: Suggested; come: Suggested },
  files: IndexFiles,
): NamesState {
  const [old, now] = [listRows(fold, gone), listRows(fold, come)];
  const changes = listChanges(old, now);
  const open = (first: string): Row[] => readRows(files.readBefore(toNamesPath(first)));
  const openPiece = ({ first }: Piece<Row[]>): Piece<Row[]>[] => toPieces(open(first));
  const pieces = listPieces<Row[]>(before.files, [...changes.keys()].sort(), (first, keys) =>
    toPieces(changeRows(first === undefined ? [] : open(first), keys, changes)),
  );
  const groups = cutNames(pieces, openPiece);
  const tops = updateTops(before, { old, now, groups, open: openPiece }, files);
  return finishNames({ files: writeNameFiles(groups, files, openPiece), tops }, files);
}

function listRows(fold: Fold, { names, titles }: Suggested): Row[] {
  const rows: Row[] = [];
  eachRow(fold, names, titles, (row) => rows.push(row));
  return rows;
}

/** Rows of one key that go, as JSON, and rows that come. */
interface Change {
  gone: Map<string, number>;
  come: Row[];
}

function listChanges(old: readonly Row[], now: readonly Row[]): Map<string, Change> {
  const changes = new Map<string, Change>();
  const of = (key: string): Change => {
    const change = changes.get(key) ?? { gone: new Map<string, number>(), come: [] };
    changes.set(key, change);
    return change;
  };
  for (const { key, rest } of old) {
    const { gone } = of(key);
    gone.set(rest, (gone.get(rest) ?? 0) + 1);
  }
  for (const row of now) {
    const { gone, come } = of(row.key);
    if (!take(gone, row.rest)) come.push(row);
  }
  for (const [key, { gone, come }] of changes) if (gone.size + come.length === 0) changes.delete(key);
  return changes;
}

function take(counts: Map<string, number>, rest: string): boolean {
  const count = counts.get(rest) ?? 0;
  if (count > 1) counts.set(rest, count - 1);
  else counts.delete(rest);
  return count > 0;
}

/** @param rows of a file, by key. @param keys of it that are others, ascending. */
function changeRows(
  rows: readonly Row[],
  keys: readonly string[],
  changes: ReadonlyMap<string, Change>,
): Row[] {
  const changed = new Set(keys);
  const kept = rows.filter(({ key, rest }) => !changed.has(key) || !take(changes.get(key)!.gone, rest));
  for (const key of keys) {
    const { gone, come } = changes.get(key)!;
    if (gone.size > 0) throw new StaleIndex("a name that is gone was not suggested");
    kept.push(...come);
  }
  return kept.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : compareUse(a, b)));
}

/** @param rows by key. */
function toPieces(rows: readonly Row[]): Piece<Row[]>[] {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byKey.get(row.key);
    if (known) known.push(row);
    else byKey.set(row.key, [row]);
  }
  return Array.from(byKey.values(), toNamePiece);
}

interface Rows {
  /** All rows of the names that are others, before and now. */
  old: readonly Row[];
  now: readonly Row[];
  /** All files as they will be. */
  groups: readonly Piece<Row[]>[][];
  open: (piece: Piece<Row[]>) => Piece<Row[]>[];
}

/** What of the names that are others begins with one prefix. */
interface Touched {
  /** How many rows more there are. */
  more: number;
  urls: Set<string>;
  now: Row[];
}

function updateTops(before: NamesState, rows: Rows, files: IndexFiles): NamesState["tops"] {
  const counts = new Map(before.tops);
  const touched = listTouched(rows, counts);
  const tops: NamesState["tops"] = [];
  for (const [prefix, count] of before.tops) {
    const change = touched.get(prefix);
    if (!change) {
      files.keep(toTopPath(prefix));
      tops.push([prefix, count]);
    } else if (count + change.more > mostRows) {
      const best = updateBest(readRows(files.readBefore(toTopPath(prefix))), change);
      files.write(toTopPath(prefix), toJson(best ?? listBest(listBegun(prefix, rows))));
      tops.push([prefix, count + change.more]);
    }
  }
  for (const [prefix, { more }] of touched) {
    // One that had no file gets one if very many begin so now, and longer ones with it.
    if (counts.has(prefix) || more <= 0) continue;
    for (const [name, some] of findTops(listBegun(prefix, rows), prefix.length)) {
      files.write(toTopPath(name), toJson(listBest(some)));
      tops.push([name, some.length]);
    }
  }
  return tops;
}

/** Prefixes that have a file, or are one character longer: no others may come to have one by themselves. */
function listTouched({ old, now }: Rows, counts: ReadonlyMap<string, number>): Map<string, Touched> {
  const touched = new Map<string, Touched>();
  const touch = (row: Row, more: number): void => {
    for (let length = 1; length <= row.key.length; length++) {
      const prefix = row.key.slice(0, length);
      const one = touched.get(prefix) ?? { more: 0, urls: new Set(), now: [] };
      touched.set(prefix, one);
      one.more += more;
      one.urls.add(row.url);
      if (more > 0) one.now.push(row);
      if (!counts.has(prefix)) break;
    }
  };
  for (const row of old) touch(row, -1);
  for (const row of now) touch(row, 1);
  return touched;
}

/** `undefined` where a row that was not among the best may be now. @param best those of before. */
function updateBest(best: readonly Row[], { urls, now }: Touched): Row[] | undefined {
  const changed = listBest([...best.filter(({ url }) => !urls.has(url)), ...now]);
  if (best.length < topRows) return changed;
  const last = changed.at(-1);
  const isSure = changed.length === topRows && compareBest(last!, best.at(-1)!) <= 0;
  return isSure ? changed : undefined;
}

/** All rows that begin so, by key. */
function listBegun(prefix: string, { groups, open }: Rows): Row[] {
  const pieces = groups.flat();
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]?.first;
    const mayHave = next === undefined || next >= prefix;
    if (!mayHave || (piece.first > prefix && !piece.first.startsWith(prefix))) return [];
    const some = piece.entry ? [piece] : open(piece);
    return some.flatMap(({ entry }) => entry!.filter(({ key }) => key.startsWith(prefix)));
  });
}
