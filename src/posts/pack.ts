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
  #offset = 0;
  #pending: Buffer[] = [];
  #pendingBytes = 0;

  /** @param file name of a new file below `folder`. */
  constructor(folder: string, file: string) {
    this.file = file;
    this.#fd = fs.openSync(path.join(folder, file), "wx");
  }

  /** Appends bytes; they can be read after `flush`. */
  append(bytes: Buffer): PackPointer {
    const pointer = { file: this.file, offset: this.#offset, length: bytes.length, crc: crc32(bytes) };
    this.#pending.push(bytes);
    this.#offset += bytes.length;
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes > 1 << 22) this.flush();
    return pointer;
  }

  flush(): void {
    if (this.#pendingBytes === 0) return;
    const bytes = Buffer.concat(this.#pending, this.#pendingBytes);
    this.#pending = [];
    this.#pendingBytes = 0;
    writeAll(this.#fd, bytes);
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

  /** @throws DamagedPack when the file is gone, too short, or its bytes do not match their checksum. */
  read(pointer: PackPointer): Buffer {
    const bytes = Buffer.allocUnsafe(pointer.length);
    let at = 0;
    try {
      let fd = this.#open.get(pointer.file);
      if (fd === undefined) {
        fd = fs.openSync(path.join(this.#folder, pointer.file), "r");
        this.#open.set(pointer.file, fd);
      }
      while (at < pointer.length) {
        const read = fs.readSync(fd, bytes, at, pointer.length - at, pointer.offset + at);
        if (read === 0) break;
        at += read;
      }
    } catch (error) {
      throw new DamagedPack(`${pointer.file}: ${(error as Error).message}`);
    }
    if (at < pointer.length || crc32(bytes) !== pointer.crc) {
      throw new DamagedPack(`${pointer.file} at ${pointer.offset}: the bytes are not what was written`);
    }
    return bytes;
  }

  close(): void {
    for (const fd of this.#open.values()) fs.closeSync(fd);
    this.#open.clear();
  }
}
