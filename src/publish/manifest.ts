import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { readFileState } from "../posts/file-state.ts";
import { writeCacheFile } from "../posts/write-cache-file.ts";
import type { FileMark } from "./file-mark.ts";
import { NameTable } from "./name-table.ts";
import { sumParts } from "./sum-parts.ts";
import { ColumnWriter, TextColumn } from "./text-column.ts";

/** What is known of one published file: the fingerprint it was made from, and its mark on disk. */
export type Published = [fingerprint: string, ...mark: FileMark];

/** A file and what is known of it; or files that stay as they are: the first of their rows, and the one behind the last. */
export type PublishedRun =
  | readonly [file: string, known: Readonly<Published>]
  | readonly [from: number, to: number];

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
  readonly #nameBytes: TextColumn;
  readonly #fingerprints: TextColumn;
  readonly #file: string;
  #table: NameTable | undefined;
  #next = 0;

  /** @param root folder that relative output paths count from: a record moves with the project. */
  static open(cacheDir: string, outputDir: string, root: string): Manifest {
    return new Manifest(toFile(cacheDir, outputDir, root));
  }

  /** The state of the file that `open` reads: another state, another record. */
  static look(cacheDir: string, outputDir: string, root: string): string | undefined {
    return readFileState(toFile(cacheDir, outputDir, root));
  }

  private constructor(file: string) {
    this.#file = file;
    this.state = readFileState(file);
    const { names, nameBytes, fingerprints, note, marks } = readTable(file);
    this.names = names;
    this.#nameBytes = nameBytes;
    this.#fingerprints = fingerprints;
    this.marks = marks;
    this.note = note;
  }

  get isEmpty(): boolean {
    return this.names.length === 0;
  }

  /** The row of a file, altered files too. Most builds ask for the files in the order of their rows, which spares a table of all. */
  find(file: string): number | undefined {
    const { names } = this;
    // Whoever asks for a file mostly asks for it again.
    if (names[this.#next - 1] === file) return this.#next - 1;
    if (names[this.#next] === file) return this.#next++;
    if (names.length === 0) return undefined;
    this.#table ??= new NameTable(names, this.#nameBytes.bytes);
    const found = this.#table.find(file);
    if (found !== undefined) this.#next = found + 1;
    return found;
  }

  /** The row of a file that is still as the last build left it. */
  findIntact(file: string): number | undefined {
    const row = this.find(file);
    return row === undefined || this.isAltered(row) ? undefined : row;
  }

  /** What the last build left, whatever `marks` says by now. */
  look(row: number): Published {
    return [
      this.#fingerprints.at(row),
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
    return this.#fingerprints.at(row) === fingerprint;
  }

  /** Notes what `verifyFiles` told of some rows. @returns whether any file has another time, or is altered. */
  take(from: number, times: Float64Array): boolean {
    let moved = false;
    // A plain loop here and below: of a hundred thousand rows, `entries` leaves as many small lists behind.
    for (let index = 0; index < times.length; index++) {
      const at = 3 * (from + index) + 2;
      if (this.marks[at] === times[index]) continue;
      this.marks[at] = times[index]!;
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

  /** Whether none of these rows is of a file that is gone or altered. */
  areIntact({ from, to }: { from: number; to: number }): boolean {
    for (let row = from; row < to; row++) if (this.isAltered(row)) return false;
    return to <= this.names.length;
  }

  /** Whether every file in this folder is as it was, and there are any. */
  isIntact(folder: string): boolean {
    let any = false;
    const inside = `${folder}/`;
    for (let row = 0; row < this.names.length; row++) {
      if (!this.names[row]!.startsWith(inside)) continue;
      if (this.isAltered(row)) return false;
      any = true;
    }
    return any;
  }

  /**
   * Writes the record of the build that was just published. This one stays what it is.
   *
   * @param files all of them, in order.
   * @param note see `note`.
   */
  save(files: Iterable<PublishedRun>, note = ""): void {
    const names = new ColumnWriter();
    const fingerprints = new ColumnWriter();
    const numbers: Uint8Array[] = [];
    let marks: number[] = [];
    const flushMarks = (): void => {
      numbers.push(new Uint8Array(Float64Array.from(marks).buffer));
      marks = [];
    };
    for (const [first, second] of files) {
      if (typeof first === "string") {
        const [fingerprint, ...mark] = second as Readonly<Published>;
        names.add(first);
        fingerprints.add(fingerprint);
        marks.push(...mark);
      } else {
        const to = second as number;
        names.addBytes(this.#nameBytes.bytesOf(first, to));
        fingerprints.addBytes(this.#fingerprints.bytesOf(first, to));
        flushMarks();
        const { buffer, byteOffset, byteLength } = this.marks.subarray(3 * first, 3 * to);
        numbers.push(new Uint8Array(buffer, byteOffset, byteLength));
      }
    }
    flushMarks();
    const columns = [names.finish(), fingerprints.finish(), [Buffer.from(note)]];
    const lengths = columns.map((pieces) => pieces.reduce((sum, { length }) => sum + length, 0));
    const parts = [...columns.flat(), ...numbers];
    writeCacheFile(this.#file, [Buffer.from(`${sumParts(parts)} ${lengths.join(" ")}\n`), ...parts]);
  }

  /** Writes this record with further files of which nothing is known. It does not hold them itself. */
  add(files: readonly string[]): void {
    const all: PublishedRun[] = this.isEmpty ? [] : [[0, this.names.length]];
    this.save([...all, ...files.map((file): PublishedRun => [file, ["", 0, 0, 0]])], this.note);
  }

  /** Writes this record again, with the times that `take` was told. */
  refresh(): void {
    this.add([]);
  }
}

function toFile(cacheDir: string, outputDir: string, root: string): string {
  return path.join(cacheDir, "published", toRecordName(outputDir, root));
}

/** What is called after an output folder in the cache. @param root see `Manifest.open`. */
export function toRecordName(outputDir: string, root: string): string {
  return createHash("sha1").update(path.relative(root, outputDir)).digest("hex").slice(0, 12);
}

interface Table {
  names: string[];
  nameBytes: TextColumn;
  fingerprints: TextColumn;
  note: string;
  marks: Float64Array;
}

function readTable(file: string): Table {
  const empty = new TextColumn(Buffer.alloc(0));
  const none = { names: [], nameBytes: empty, fingerprints: empty, note: "", marks: new Float64Array() };
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
  const [nameBytes, fingerprints, note] = lengths.map((length) => {
    at += length;
    return new TextColumn(body.subarray(at - length, at));
  }) as [TextColumn, TextColumn, TextColumn];
  if ((body.length - at) % 8 !== 0) return none;
  // A copy, since doubles must lie at multiples of eight.
  const marks = new Float64Array(new Uint8Array(body.subarray(at)).buffer);
  const names = nameBytes.split();
  if (marks.length !== 3 * names.length) return none;
  return { names, nameBytes, fingerprints, note: note.join(), marks };
}
