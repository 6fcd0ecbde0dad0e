import fs from "node:fs";

/**
 * Reads one file after the other into the same memory. The bytes are good until the next call: threads that ask the system for new memory
 * for every file wait for each other there, longer than the reading takes.
 */
export class FileReader {
  #memory = Buffer.allocUnsafeSlow(1 << 18);

  /** @throws when the file cannot be read. */
  read(file: string): Buffer {
    const fd = fs.openSync(file, "r");
    try {
      let length = 0;
      for (;;) {
        if (length === this.#memory.length) {
          const larger = Buffer.allocUnsafeSlow(2 * length);
          this.#memory.copy(larger);
          this.#memory = larger;
        }
        const read = fs.readSync(fd, this.#memory, length, this.#memory.length - length, null);
        if (read === 0) return this.#memory.subarray(0, length);
        length += read;
      }
    } finally {
      fs.closeSync(fd);
    }
  }
}
