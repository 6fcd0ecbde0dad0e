import fs from "node:fs";
import path from "node:path";
import { PackWriter } from "../posts/pack.ts";
import { writeRecord } from "./archive-records.ts";
import type { FileMark } from "./file-mark.ts";
import type { PackPlace } from "./pack-memory.ts";

/** Bytes after which a new file begins: several threads read them later, each whole files. */
const mostBytes = 1 << 25;

/** Writes records of published files, for one thread; see `Archive`. */
export class ArchiveWriter {
  /** Absolute; files are called like it, with a number behind. */
  readonly prefix: string;
  #count = 0;
  #pack: PackWriter | undefined;

  /** @param prefix that of no file. */
  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** @param find see `PackMemory.find`. */
  add(
    file: string,
    mark: FileMark,
    parts: readonly Uint8Array[],
    find: (part: Uint8Array) => PackPlace | undefined = () => undefined,
  ): void {
    this.append(writeRecord(file, mark, parts, find));
  }

  /** Appends a record in pieces. */
  append(pieces: readonly (string | Uint8Array)[]): void {
    if (!this.#pack) {
      const folder = path.dirname(this.prefix);
      fs.mkdirSync(folder, { recursive: true });
      this.#pack = new PackWriter(folder, `${path.basename(this.prefix)}-${this.#count++}`);
    }
    const { offset, length } = this.#pack.append(pieces);
    if (offset + length > mostBytes) this.close();
  }

  flush(): void {
    this.#pack?.flush();
  }

  close(): void {
    this.#pack?.close();
    this.#pack = undefined;
  }
}
