import fs from "node:fs";

/** Files are closed once nobody can read from them any more. */
const forgotten = new FinalizationRegistry<number>((fd) => fs.closeSync(fd));

/** Reads pieces of a file as it was when it was opened, also when another has taken its name since. */
export class LineReader {
  readonly #file: string;
  readonly #fd: number;

  /** @throws when there is no such file. */
  constructor(file: string) {
    this.#file = file;
    this.#fd = fs.openSync(file, "r");
    forgotten.register(this, this.#fd);
  }

  /** @throws when the bytes are gone. */
  read(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    let at = 0;
    for (let read = -1; at < length && read !== 0; at += read)
      read = fs.readSync(this.#fd, bytes, at, length - at, offset + at);
    if (at < length) throw new Error(`${this.#file} was cut off while it was read: build again`);
    return bytes;
  }
}
