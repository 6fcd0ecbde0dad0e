import fs from "node:fs";
import { writeAll } from "./write-all.ts";

/** Text that is held in memory. */
const mostLength = 1 << 22;

/** Lines that wait to be written: those of a large build in a file, so that they take no memory while it goes on. */
export class LineSpool {
  readonly #file: string;
  #lines: string[] = [];
  #length = 0;
  #fd: number | undefined;
  /** Lines that wait. */
  count = 0;

  /** @param file a name that nobody else uses, for a file that nobody sees. */
  constructor(file: string) {
    this.#file = file;
  }

  add(line: string): void {
    this.#lines.push(line);
    this.#length += line.length;
    this.count++;
    if (this.#length > mostLength) this.#flush();
  }

  /** Bytes of all lines, in order, in pieces. */
  *read(): Generator<Buffer> {
    for (let at = 0; this.#fd !== undefined; ) {
      const piece = Buffer.allocUnsafe(1 << 20);
      const length = fs.readSync(this.#fd, piece, 0, piece.length, at);
      if (length === 0) break;
      at += length;
      yield piece.subarray(0, length);
    }
    if (this.#lines.length > 0) yield Buffer.from(this.#lines.join(""));
  }

  /** Forgets all lines. */
  clear(): void {
    this.#lines = [];
    this.#length = 0;
    this.count = 0;
    if (this.#fd === undefined) return;
    fs.closeSync(this.#fd);
    this.#fd = undefined;
  }

  #flush(): void {
    if (this.#fd === undefined) {
      this.#fd = fs.openSync(this.#file, "w+");
      // Once it has no name, it ends with the process.
      fs.rmSync(this.#file);
    }
    writeAll(this.#fd, Buffer.from(this.#lines.join("")));
    this.#lines = [];
    this.#length = 0;
  }
}
