import { countEdits } from "../../text/count-edits.ts";
import type { Fold } from "../fold.ts";
import type { NameRow } from "../index/build-names.ts";
import { namesManifestPath, toNamesPath, toTopPath } from "../paths.ts";
import { toNameKey } from "../terms.ts";
import type { FetchFile } from "./open-index.ts";

/** A title or a name that begins with what is typed. */
export interface Suggestion {
  /** `posts`, or the key of the taxonomy. */
  kind: string;
  name: string;
  url: string;
  /** Posts that have the name; 0 for a post. */
  posts: number;
}

/** Finds names and titles by their beginning, in Chinese, pinyin or initials: two small files at most for each key typed. */
export class NameFinder {
  readonly #fold: Fold;
  readonly #fetch: FetchFile;
  readonly #files = new Map<string, Promise<NameRow[]>>();
  #manifest: Promise<{ firsts: string[]; tops: Set<string> }> | undefined;

  constructor(fold: Fold, fetch: FetchFile) {
    this.#fold = fold;
    this.#fetch = fetch;
  }

  /** The most used first; each address once. */
  async suggest(typed: string, most: number): Promise<Suggestion[]> {
    const key = toNameKey(this.#fold, typed).slice(0, 24);
    if (key === "") return [];
    const rows = await this.#rows(key);
    rows.sort(
      (a, b) => Number(b[0] === key) - Number(a[0] === key) || b[4] - a[4] || a[0].length - b[0].length,
    );
    return toSuggestions(rows, most);
  }

  /** The keys of every spelling of a name: 马斯克, elonmusk, 伊隆马斯克. */
  async spellings(name: string): Promise<string[]> {
    const key = toNameKey(this.#fold, name);
    const keys = new Set([key]);
    try {
      const rows = (await this.#rows(key, true)).filter((row) => row[0] === key && row[1] !== "posts");
      const named = rows.filter((row) => isName(this.#fold, row, key));
      // Where nobody is called just so: who bears it as a surname, or by pinyin.
      for (const spelling of (named.length > 0 ? named : rows).flatMap(listSpellings))
        keys.add(toNameKey(this.#fold, spelling));
    } catch {
      // Without the names a filter takes the spelling as it is.
    }
    return [...keys];
  }

  /** Names that differ from what is typed by a slip of the hand, the nearest first; each address once. */
  async guess(typed: string, most: number): Promise<Suggestion[]> {
    const key = toNameKey(this.#fold, typed).slice(0, 24);
    const isHan = key.charCodeAt(0) >= 0x3000;
    if (key.length < (isHan ? 3 : 5)) return [];
    // Whoever slips mostly does so behind the beginning.
    const rows = await this.#rows(key.slice(0, isHan ? 1 : 2), true);
    const allowed = isHan || key.length < 8 ? 1 : 2;
    const near = rows
      .map((row) => ({ row, edits: isSized(row[0], key, allowed) ? countEdits(row[0], key) : allowed + 1 }))
      .filter(({ edits }) => edits <= allowed)
      .sort((a, b) => a.edits - b.edits || b.row[4] - a.row[4]);
    return toSuggestions(
      near.map(({ row }) => row),
      most,
    );
  }

  /** The other ways in which a name is written, the most used thing's first: for `阿尔特曼` `Sam Altman` and `奥特曼`. */
  async writings(name: string): Promise<string[]> {
    const key = toNameKey(this.#fold, name);
    if (key.length < 2) return [];
    const rows = (await this.#rows(key, true)).filter((row) => isName(this.#fold, row, key));
    rows.sort((a, b) => b[4] - a[4]);
    const writings = new Map<string, string>();
    for (const spelling of rows.flatMap(listSpellings)) {
      const other = toNameKey(this.#fold, spelling);
      if (other !== key && !writings.has(other)) writings.set(other, spelling);
    }
    return [...writings.values()];
  }

  async #rows(key: string, whole = false): Promise<NameRow[]> {
    this.#manifest ??= this.#read<{ firsts: string[]; tops: string[] }>(namesManifestPath).then(
      ({ firsts, tops }) => ({
        firsts,
        tops: new Set(tops),
      }),
    );
    const { firsts, tops } = await this.#manifest;
    if (!whole && tops.has(key)) return [...(await this.#file(toTopPath(key)))];
    const paths: string[] = [];
    for (const [index, first] of firsts.entries()) {
      const next = firsts[index + 1];
      if ((next === undefined || next > key) && (first <= key || first.startsWith(key)))
        paths.push(toNamesPath(first));
    }
    const all = (await Promise.all(paths.slice(0, 4).map((path) => this.#file(path)))).flat();
    return all.filter(([start]) => start.startsWith(key));
  }

  #file(path: string): Promise<NameRow[]> {
    let file = this.#files.get(path);
    if (!file) {
      file = this.#read<NameRow[]>(path);
      this.#files.set(path, file);
    }
    return file;
  }

  async #read<T>(path: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.#fetch(path, 0))) as T;
  }
}

function toSuggestions(rows: readonly NameRow[], most: number): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const [, kind, name, url, posts] of rows) {
    if (found.size < most && !found.has(url)) found.set(url, { kind, name, url, posts });
  }
  return [...found.values()];
}

function isSized(one: string, other: string, edits: number): boolean {
  return Math.abs(one.length - other.length) <= edits;
}

/** All names of a thing, its own first. */
function listSpellings([, , own, , , ...others]: NameRow): string[] {
  return [own, ...others];
}

/** Whether a row's key is this one and that of a name, not its pinyin or the end of it. */
function isName(fold: Fold, row: NameRow, key: string): boolean {
  return (
    row[0] === key && row[1] !== "posts" && listSpellings(row).some((one) => toNameKey(fold, one) === key)
  );
}
