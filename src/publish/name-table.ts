/** Finds a name's place among many: of eighty thousand names one megabyte, made in a fraction of the time of a `Map`. */
export class NameTable {
  readonly #names: readonly string[];
  /** By hash, or the next free slot: place + 1, 0 for none. */
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /**
   * @param names all different.
   * @param bytes the same in UTF-8, with zero bytes between: read in a tenth of the time that the texts take.
   */
  constructor(names: readonly string[], bytes: Uint8Array) {
    let size = 16;
    while (size < names.length * 2) size *= 2;
    this.#names = names;
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    for (let place = 0, from = 0; place < names.length; place++) {
      let to = from;
      while (to < bytes.length && bytes[to] !== 0) to++;
      let slot = hashBytes(bytes, from, to) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = place + 1;
      from = to + 1;
    }
  }

  find(name: string): number | undefined {
    const bytes = Buffer.from(name);
    for (let slot = hashBytes(bytes, 0, bytes.length) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#slots[slot]!;
      if (found === 0) return undefined;
      if (this.#names[found - 1] === name) return found - 1;
    }
  }
}

/** FNV-1a, its upper bits mixed in. */
function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
