import { hashText } from "../text/hash-text.ts";

/** Finds a name's place among many: made in less than half the time of a `Map`, and of eighty thousand names one megabyte. */
export class NameTable {
  readonly #names: readonly string[];
  /** By hash, or the next free slot: place + 1, 0 for none. */
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /** @param names all different. */
  constructor(names: readonly string[]) {
    let size = 16;
    while (size < names.length * 2) size *= 2;
    this.#names = names;
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    for (const [place, name] of names.entries()) {
      let slot = hashText(name) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = place + 1;
    }
  }

  find(name: string): number | undefined {
    for (let slot = hashText(name) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#slots[slot]!;
      if (found === 0) return undefined;
      if (this.#names[found - 1] === name) return found - 1;
    }
  }
}
