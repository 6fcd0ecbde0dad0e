import { isAscii } from "node:buffer";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { readFileState } from "../posts/file-state.ts";
import { writeCacheFile } from "../posts/write-cache-file.ts";
import type { FileMark } from "./page-files.ts";

/** What is known of one published file: the fingerprint it was made from, and its mark on disk. */
export type Published = [fingerprint: string, ...mark: FileMark];

/** Making a table of all names takes as long as to look through them so many times. */
const mostMisses = 24;

/**
 * The record of what was published to one output folder: of each file its fingerprint and its mark. It lives in the cache; without it
 * everything is laid out again.
 *
 * A row a file, in columns: a hundred thousand small lists take longer to read than everything else that a build without news does.
 * On disk a line `<crc-32> <bytes of names> <bytes of fingerprints> <bytes of the note>`, then names and fingerprints, each ended by a
 * zero byte but the last, then the note and the marks, as doubles.
 */
export class Manifest {
  /** Names of the files below the output folder; a file's place is its row. */
  readonly names: readonly string[];
  /** Three numbers a row, see `FileMark`. */
  readonly marks: Float64Array;
  /** What the build wanted to tell the next one about these files, `""` for nothing. */
  readonly note: string;
  /** See `Manifest.look`, when it was read. */
  readonly state: string | undefined;
  /** Split once somebody asks: a thread that looks at the files does not. */
  #fingerprints: readonly string[] | string;
  readonly #file: string;
  #rows: Map<string, number> | undefined;
  #next = 0;
  #misses = 0;

  /** @param root folder that relative output paths count from: a record moves with the project. */
  static open(cacheDir: string, outputDir: string, root: string): Manifest {
    const file = toFile(cacheDir, outputDir, root);
    const state = readFileState(file);
    return new Manifest(file, state, readTable(file));
  }

  /** The state of the file that `open` reads: another state, another record. */
  static look(cacheDir: string, outputDir: string, root: string): string | undefined {
    return readFileState(toFile(cacheDir, outputDir, root));
  }

  private constructor(file: string, state: string | undefined, { names, fingerprints, note, marks }: Table) {
    this.#file = file;
    this.state = state;
    this.names = names;
    this.#fingerprints = fingerprints;
    this.marks = marks;
    this.note = note;
  }

  get isEmpty(): boolean {
    return this.names.length === 0;
  }

  /** The row of a file, altered files too. Most builds ask for the files in the order of their rows, which spares a table of all. */
  find(file: string): number | undefined {
    const next = this.names[this.#next] === file ? this.#next : this.#findInTable(file);
    if (next !== undefined) this.#next = next + 1;
    return next;
  }

  #findInTable(file: string): number | undefined {
    if (this.#rows === undefined && this.#misses++ < mostMisses) {
      let row = this.names.indexOf(file, this.#next);
      if (row < 0) row = this.names.indexOf(file);
      return row < 0 ? undefined : row;
    }
    this.#rows ??= new Map(this.names.map((name, row) => [name, row]));
    return this.#rows.get(file);
  }

  /** What the last build left, whatever `marks` says by now. */
  look(row: number): Published {
    return [
      this.#fingerprintOf(row),
      this.marks[3 * row]!,
      this.marks[3 * row + 1]!,
      this.marks[3 * row + 2]!,
    ];
  }

  /** In bytes, of a file that is not altered. */
  sizeOf(row: number): number {
    return this.marks[3 * row + 1]!;
  }

  hasFingerprint(row: number, fingerprint: string): boolean {
    return this.#fingerprintOf(row) === fingerprint;
  }

  #fingerprintOf(row: number): string {
    if (typeof this.#fingerprints === "string") this.#fingerprints = this.#fingerprints.split("\0");
    return this.#fingerprints[row]!;
  }

  /** Notes what `verifyFiles` told of some rows. @returns whether any file has another time, or is altered. */
  take(from: number, times: Float64Array): boolean {
    let moved = false;
    for (const [index, mtimeMs] of times.entries()) {
      const at = 3 * (from + index) + 2;
      if (this.marks[at] === mtimeMs) continue;
      this.marks[at] = mtimeMs;
      moved = true;
    }
    return moved;
  }

  /** Notes that a file is not what this record says. */
  setAltered(row: number): void {
    this.marks[3 * row + 2] = -1;
  }

  /** Whether a file is gone or altered, as `take` was told. */
  isAltered(row: number): boolean {
    return this.marks[3 * row + 2] === -1;
  }

  /**
   * Writes the record of the build that was just published.
   *
   * @param files each with what is known of it, or its row in this record.
   * @param note see `note`.
   * @returns the record as `open` would read it.
   */
  save(files: ReadonlyMap<string, Published | number>, note = ""): Manifest {
    const names: string[] = [];
    const fingerprints: string[] = [];
    const marks = new Float64Array(3 * files.size);
    for (const [name, known] of files) {
      const at = 3 * names.length;
      names.push(name);
      if (typeof known === "number") {
        fingerprints.push(this.#fingerprintOf(known));
        for (let index = 0; index < 3; index++) marks[at + index] = this.marks[3 * known + index]!;
      } else {
        const [fingerprint, ...mark] = known;
        fingerprints.push(fingerprint);
        marks.set(mark, at);
      }
    }
    const texts = [names.join("\0"), fingerprints.join("\0"), note].map((text) => Buffer.from(text));
    const parts = [...texts, Buffer.from(marks.buffer)];
    const crc = parts.reduce((sum, part) => crc32(part, sum), 0);
    const head = Buffer.from(`${crc} ${texts.map(({ length }) => length).join(" ")}\n`);
    writeCacheFile(this.#file, [head, ...parts]);
    return new Manifest(this.#file, readFileState(this.#file), { names, fingerprints, note, marks });
  }

  /** Writes this record with further files of which nothing is known. It does not hold them itself. */
  add(files: readonly string[]): void {
    const rows = this.names.map((name, row): [string, Published | number] => [name, row]);
    const further = files.map((file): [string, Published | number] => [file, ["", 0, 0, 0]]);
    this.save(new Map([...rows, ...further]), this.note);
  }

  /** Writes this record again, with the times that `take` was told. */
  refresh(): void {
    this.add([]);
  }
}

function toFile(cacheDir: string, outputDir: string, root: string): string {
  const name = createHash("sha1").update(path.relative(root, outputDir)).digest("hex").slice(0, 12);
  return path.join(cacheDir, "published", name);
}

interface Table {
  names: string[];
  /** In a row, or as one text with zero bytes between. */
  fingerprints: string[] | string;
  note: string;
  marks: Float64Array;
}

function readTable(file: string): Table {
  const none = { names: [], fingerprints: [], note: "", marks: new Float64Array() };
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    return none;
  }
  const start = bytes.indexOf(10) + 1;
  const head = /^(\d+) (\d+) (\d+) (\d+)\n$/.exec(bytes.toString("latin1", 0, start));
  const [crc, ...lengths] = (head?.slice(1) ?? []).map(Number) as [number, number, number, number];
  const body = bytes.subarray(start);
  if (!head || crc32(body) !== crc) return none;
  let at = 0;
  const [nameText, fingerprints, note] = lengths.map((length) => {
    at += length;
    return toText(body.subarray(at - length, at));
  }) as [string, string, string];
  if ((body.length - at) % 8 !== 0) return none;
  // A copy, since doubles must lie at multiples of eight.
  const marks = new Float64Array(new Uint8Array(body.subarray(at)).buffer);
  const names = nameText.split("\0");
  if (marks.length !== 3 * names.length) return none;
  return { names, fingerprints, note, marks };
}

/** UTF-8 as text. Addresses and digests are mostly ASCII, which is text as it is. */
function toText(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString("latin1") : bytes.toString("utf8");
}
