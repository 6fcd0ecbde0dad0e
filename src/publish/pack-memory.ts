import type { PackPointer } from "../model.ts";
import type { PackReader } from "../posts/pack.ts";

/** Where some bytes stand in a pack. */
export interface PackPlace {
  pack: string;
  offset: number;
}

/** What a page takes from packs, in the same memory over and over: the system is not asked for new memory for every page. */
export class PackMemory {
  #bytes = Buffer.allocUnsafeSlow(1 << 18);
  #used = 0;
  /** What was read, one behind the other. */
  #read: { start: number; pointer: PackPointer }[] = [];

  /** Forgets what was read, and makes room. @param pointers all that will be read. */
  open(pointers: readonly PackPointer[]): void {
    const size = pointers.reduce((sum, { length }) => sum + length, 0);
    if (size > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(2 * size);
    this.#used = 0;
    this.#read = [];
  }

  /** @returns bytes that are good until `open`. @throws DamagedPack as the reader does. */
  read(pointer: PackPointer, packs: PackReader): Buffer {
    const start = this.#used;
    this.#used += pointer.length;
    this.#read.push({ start, pointer });
    return packs.read(pointer, this.#bytes.subarray(start, this.#used));
  }

  /** Where bytes that were read, or a part of them, come from. */
  find(part: Uint8Array): PackPlace | undefined {
    if (part.buffer !== this.#bytes.buffer) return undefined;
    const at = part.byteOffset - this.#bytes.byteOffset;
    let [from, to] = [0, this.#read.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (this.#read[middle]!.start <= at) from = middle;
      else to = middle;
    }
    const found = this.#read[from];
    return found && { pack: found.pointer.file, offset: found.pointer.offset + at - found.start };
  }
}
