import fs from "node:fs";
import path from "node:path";
import type { PackPointer } from "../model.ts";
import { readLine, toLine } from "./checked-line.ts";
import type { Entry } from "./entry.ts";
import { parseEntry, readEntryIndex, writeEntry } from "./entry-index.ts";
import { sumLengths, toPointers } from "./entry-pointers.ts";
import { readFileState } from "./file-state.ts";
import { LineSpool } from "./line-spool.ts";
import type { NamesKnown } from "./names-known.ts";
import { PackReader, PackWriter } from "./pack.ts";
import { writeAll } from "./write-all.ts";
import { writeCacheFile } from "./write-cache-file.ts";

/** Rewrite all packs when they hold this many times the bytes in use. */
const garbageRatio = 1.6;
/** Join the small packs, each no more than a part of all bytes, when there are so many: every build that reads leaves some. */
const mostPacks = 64;
const smallShare = 1 / 16;

/**
 * What earlier builds read, by path and content hash. One folder:
 *
 *     index     a log: the key of the cache, then one line an entry, `<crc-32> <text>` (see `toEntryText`); later lines win
 *     names     what was known of names when the entries were read
 *     stats     length of the index, then path → size, times, inode at the time of reading: spares reading files that nobody touched
 *     *.pack    bodies, and what few builds ask for
 *
 * The key stands for the code and the options that made the entries; another key empties the cache. Every line and every
 * body carries a checksum: what is damaged, cut off or foreign counts as absent and is read again. An index that is not as long as it
 * was left may show older entries: `names` and `stats` vouch for none of them.
 */
export class PostCache {
  readonly folder: string;
  readonly entries = new Map<string, Entry>();
  readonly stats = new Map<string, string>();
  /** What all entries were read with; `undefined` when that is not known. */
  names: NamesKnown | undefined;
  #namesSaved = "";
  #key = "";
  readonly #given = new Set<string>();
  #lines = 0;
  /** Bytes of the packs that entries point to. */
  #used = 0;
  readonly #added: LineSpool;
  #statsChanged = false;
  #valid = 0;
  /** The state of its own files, when they were last read or written; see `isCurrent`. */
  #state = "";
  /** For what is read when somebody asks for it. */
  readonly #packs: PackReader;
  readonly #readPack = (pointer: PackPointer): Buffer => this.#packs.read(pointer);

  /** Nothing of it is read before `load`. */
  constructor(folder: string) {
    this.folder = folder;
    this.#packs = new PackReader(folder);
    this.#added = new LineSpool(path.join(folder, `added.${process.pid}`));
    fs.mkdirSync(folder, { recursive: true });
  }

  /** Opens the cache, or an empty one where there is none that can be used. */
  static open(folder: string, key: string): PostCache {
    const cache = new PostCache(folder);
    cache.load(key);
    return cache;
  }

  /** Reads what earlier builds left; what cannot be used is removed. @param key see above. */
  load(key: string): void {
    this.#key = key;
    this.#forgetAll();
    if (this.#load()) {
      this.#state = this.#look();
      return;
    }
    this.#forgetAll();
    removeCached(this.folder);
    this.#state = this.#look();
  }

  /** Whether it holds what `load` would read now. */
  isCurrent(key: string): boolean {
    return key === this.#key && this.#state === this.#look();
  }

  #forgetAll(): void {
    this.entries.clear();
    this.stats.clear();
    this.names = undefined;
    this.#namesSaved = "";
    this.#lines = 0;
    this.#used = 0;
    this.#valid = 0;
    this.#added.clear();
    this.#statsChanged = false;
  }

  #look(): string {
    return ["index", "names", "stats"].map((name) => readFileState(path.join(this.folder, name))).join("\n");
  }

  /** A pack name that no file of the folder bears, and that was not given before: threads create their packs later. */
  toPackName(index: number): string {
    const taken = new Set(fs.readdirSync(this.folder));
    for (let n = index; ; n++) {
      const name = `${n}.pack`;
      if (taken.has(name) || this.#given.has(name)) continue;
      this.#given.add(name);
      return name;
    }
  }

  /** @param text an entry as whoever read it gives it: whole, as JSON, or as `toEntryText` leaves it. */
  set(text: string): void {
    const entry = parseEntry(text, this.#readPack);
    this.#put(entry, sumLengths(toPointers(entry)));
    this.#added.add(toLine(text));
  }

  #put(entry: Entry, bytes: number): void {
    this.#forget(entry.path);
    this.entries.set(entry.path, entry);
    this.#used += bytes;
  }

  #drop(path: string): void {
    this.#forget(path);
    this.entries.delete(path);
  }

  #forget(path: string): void {
    const known = this.entries.get(path);
    if (known) this.#used -= sumLengths(toPointers(known));
  }

  setStat(path: string, stat: string): void {
    if (this.stats.get(path) === stat) return;
    this.stats.set(path, stat);
    this.#statsChanged = true;
  }

  /** Forgets every post that is not among `paths`. */
  keepOnly(paths: Set<string>): void {
    for (const known of this.entries.keys()) {
      if (paths.has(known)) continue;
      this.#drop(known);
      this.#added.add(toLine(JSON.stringify({ path: known, hash: "", problems: [] } satisfies Entry)));
    }
    for (const known of this.stats.keys()) {
      if (paths.has(known)) continue;
      this.stats.delete(known);
      this.#statsChanged = true;
    }
  }

  /**
   * Writes what changed; drops what nobody uses once it outweighs the rest.
   *
   * @returns whether packs are gone: whoever has one open must open it again.
   */
  save(): boolean {
    let arePacksGone = false;
    const namesFile = path.join(this.folder, "names");
    // Gone before any entry is written: a save that is cut short must not vouch for the others.
    const names = this.names ? toLine(JSON.stringify(this.names)) : "";
    if (names !== this.#namesSaved) fs.rmSync(namesFile, { recursive: true, force: true });
    if (this.#added.count > 0) {
      this.#saveIndex();
      arePacksGone = this.#compactPacks();
      this.#statsChanged = true;
    }
    if (this.#statsChanged) {
      const stats: StatsKept = [this.#valid, [...this.stats].sort(([a], [b]) => (a < b ? -1 : 1))];
      writeCacheFile(path.join(this.folder, "stats"), toLine(JSON.stringify(stats)));
      this.#statsChanged = false;
    }
    if (names !== this.#namesSaved) writeCacheFile(namesFile, names);
    this.#namesSaved = names;
    this.#state = this.#look();
    return arePacksGone;
  }

  #load(): boolean {
    const index = path.join(this.folder, "index");
    const packBytes = new Map<string, number>();
    for (const name of fs.readdirSync(this.folder)) {
      const stat = fs.statSync(path.join(this.folder, name));
      if (name.endsWith(".pack") && stat.isFile()) packBytes.set(name, stat.size);
    }
    const isReachable = (file: string, end: number): boolean => end <= (packBytes.get(file) ?? -1);
    const valid = readEntryIndex(
      index,
      { key: this.#key, isReachable, read: this.#readPack },
      ({ path, entry, bytes }) => {
        this.#lines++;
        if (entry) this.#put(entry, bytes);
        else this.#drop(path);
      },
    );
    if (valid === undefined) return false;
    this.#valid = valid;
    try {
      const kept = readLine<StatsKept>(fs.readFileSync(path.join(this.folder, "stats")));
      if (kept?.[0] !== valid) return true;
      for (const [file, stat] of kept[1]) this.stats.set(file, stat);
    } catch {
      // Without stats every file is read and hashed, and every entry asked: slower, and right.
      return true;
    }
    try {
      const line = fs.readFileSync(path.join(this.folder, "names"));
      this.names = readLine<NamesKnown>(line);
      if (this.names) this.#namesSaved = line.toString("utf8");
    } catch {
      // Every entry is asked then.
    }
    return true;
  }

  #saveIndex(): void {
    this.#lines += this.#added.count;
    if (this.#lines > 2 * this.entries.size + 64) this.#writeIndex();
    else this.#appendIndex();
  }

  #appendIndex(): void {
    const file = path.join(this.folder, "index");
    const fd = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT);
    try {
      fs.ftruncateSync(fd, this.#valid);
      let end = this.#valid;
      const append = (bytes: Buffer): void => {
        writeAll(fd, bytes, end);
        end += bytes.length;
      };
      if (end === 0) append(Buffer.from(`${this.#key}\n`));
      for (const bytes of this.#added.read()) append(bytes);
      // Only now: what a full disk cut short is cut off by the next save.
      this.#valid = end;
      this.#added.clear();
    } finally {
      fs.closeSync(fd);
    }
  }

  #writeIndex(): void {
    const file = path.join(this.folder, "index");
    this.#added.clear();
    this.#added.add(`${this.#key}\n`);
    for (const entry of this.entries.values()) this.#added.add(toLine(writeEntry(entry)));
    writeCacheFile(file, this.#added.read());
    this.#added.clear();
    this.#valid = fs.statSync(file).size;
    this.#lines = this.entries.size;
  }

  /** Copies what is in use into one new pack: of all packs when too much of them is garbage, of the small ones when they are many. */
  #compactPacks(): boolean {
    const sizes = new Map<string, number>();
    for (const name of fs.readdirSync(this.folder))
      if (name.endsWith(".pack")) sizes.set(name, fs.statSync(path.join(this.folder, name)).size);
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const isWasteful = bytes > this.#used * garbageRatio + (1 << 20);
    if (!isWasteful && sizes.size <= mostPacks) return false;
    const gone = new Set<string>();
    for (const [name, size] of sizes) if (isWasteful || size <= bytes * smallShare) gone.add(name);
    const writer = new PackWriter(this.folder, this.toPackName(0));
    const reader = new PackReader(this.folder);
    for (const entry of this.entries.values()) {
      const moved = toPointers(entry).filter(({ file }) => gone.has(file));
      for (const pointer of moved) Object.assign(pointer, writer.append([reader.read(pointer)]));
      if (moved.length > 0 && !isWasteful) this.#added.add(toLine(writeEntry(entry)));
    }
    writer.close();
    reader.close();
    if (isWasteful) this.#writeIndex();
    else this.#saveIndex();
    this.#packs.close();
    for (const name of gone) fs.rmSync(path.join(this.folder, name));
    return true;
  }
}

/** What `stats` holds. */
type StatsKept = [indexLength: number, stats: [path: string, stat: string][]];

/** What the files are called that caches write, their unfinished ones too. */
const ownName = /^(?:index|names|stats|\d+\.pack)(?:\.(?:\d+\.)?next)?$/;

/** Removes what caches wrote into a folder. Whatever else is in it is somebody's: the folder may have been named by mistake. */
export function removeCached(folder: string): void {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  for (const name of names.filter((name) => ownName.test(name)))
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
}
