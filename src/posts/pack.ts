import fs from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import type { PackPointer } from "../model.ts";
import { writeAll } from "./write-all.ts";

/**
 * Packs: append-only files that hold the bytes of many posts, so that ten thousand bodies cost two files and no body has to
 * cross a thread. One writer a pack; any number of readers, also while it grows.
 */
export class PackWriter {
  readonly file: string;
  readonly #fd: number;
  /** Where the memory begins in the file. */
  #offset = 0;
  /** What was appended last. Always the same: whoever asks the system for new memory waits longer than the copying takes. */
  #memory = Buffer.allocUnsafeSlow(1 << 20);
  #used = 0;

  /** @param file name of a new file below `folder`. */
  constructor(folder: string, file: string) {
    this.file = file;
    this.#fd = fs.openSync(path.join(folder, file), "wx");
  }

  /** Appends pieces, text as UTF-8, in a row; they can be read after `flush`. */
  append(pieces: readonly (string | Uint8Array)[]): PackPointer {
    let start = this.#used;
    for (const piece of pieces) {
      // A character takes three bytes at most.
      const most = typeof piece === "string" ? 3 * piece.length : piece.length;
      if (this.#used + most > this.#memory.length) {
        this.#makeRoom(start, most);
        start = 0;
      }
      if (typeof piece === "string") this.#used += this.#memory.write(piece, this.#used);
      else {
        this.#memory.set(piece, this.#used);
        this.#used += piece.length;
      }
    }
    const bytes = this.#memory.subarray(start, this.#used);
    return { file: this.file, offset: this.#offset + start, length: bytes.length, crc: crc32(bytes) };
  }

  /** Writes what stands before `start`; the rest then begins the memory, with so many free bytes behind it. */
  #makeRoom(start: number, most: number): void {
    const rest = this.#memory.subarray(start, this.#used);
    this.#write(start);
    const needed = rest.length + most;
    if (needed > this.#memory.length) this.#memory = Buffer.allocUnsafeSlow(2 * needed);
    this.#memory.set(rest);
    this.#used = rest.length;
  }

  #write(end: number): void {
    writeAll(this.#fd, this.#memory.subarray(0, end));
    this.#offset += end;
  }

  flush(): void {
    this.#write(this.#used);
    this.#used = 0;
  }

  close(): void {
    this.flush();
    fs.closeSync(this.#fd);
  }
}

/** Bytes of a pack that are not what was written: the cache is damaged, and the caller rebuilds. */
export class DamagedPack extends Error {
  override name = "DamagedPack";
}

/** Reads from the packs of one folder; keeps them open. */
export class PackReader {
  readonly #folder: string;
  readonly #open = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param bytes where to read to, as long as what is read; new memory by default.
   * @throws DamagedPack when the file is gone, too short, or its bytes do not match their checksum.
   */
  read(pointer: PackPointer, bytes: Buffer = Buffer.allocUnsafe(pointer.length)): Buffer {
    let at: number;
    try {
      at = this.#fill(pointer.file, pointer.offset, bytes);
    } catch (error) {
      throw new DamagedPack(`${pointer.file}: ${(error as Error).message}`);
    }
    if (at < pointer.length || crc32(bytes) !== pointer.crc) {
      throw new DamagedPack(`${pointer.file} at ${pointer.offset}: the bytes are not what was written`);
    }
    return bytes;
  }

  /** Reads bytes of which there is no checksum. @returns whether there were enough. */
  fill(file: string, offset: number, bytes: Buffer): boolean {
    try {
      return this.#fill(file, offset, bytes) === bytes.length;
    } catch {
      return false;
    }
  }

  #fill(file: string, offset: number, bytes: Buffer): number {
    let fd = this.#open.get(file);
    if (fd === undefined) {
      fd = fs.openSync(path.join(this.#folder, file), "r");
      this.#open.set(file, fd);
    }
    let at = 0;
    while (at < bytes.length) {
      const read = fs.readSync(fd, bytes, at, bytes.length - at, offset + at);
      if (read === 0) break;
      at += read;
    }
    return at;
  }

  /** Whether there is a pack of that name. */
  has(file: string): boolean {
    return fs.existsSync(path.join(this.#folder, file));
  }

  close(): void {
    for (const fd of this.#open.values()) fs.closeSync(fd);
    this.#open.clear();
  }
}
