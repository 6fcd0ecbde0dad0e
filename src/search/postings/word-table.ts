/** Words spelled into it unit by unit, and an index for each: a hash table that makes no string of a word it knows. */
export class WordTable {
  #slots = new Uint32Array(1 << 12);
  /** For each word: its hash, and where its units begin; one more at the end. */
  #hashes = new Uint32Array(1 << 11);
  #starts = new Uint32Array((1 << 11) + 1);
  #values = new Uint32Array(1 << 11);
  #units = new Uint16Array(1 << 14);
  /** The word being spelled, and the hash of each of its beginnings. */
  readonly #spelled = new Uint16Array(1 << 8);
  readonly #prefixes = new Uint32Array((1 << 8) + 1).fill(0x811c9dc5);
  size = 0;

  /** Puts a unit at a place of the word; those before it stay, so that words in order are spelled by what differs. */
  spell(place: number, unit: number): void {
    if (place >= this.#spelled.length) throw new RangeError("a word of the search is too long");
    this.#spelled[place] = unit;
    this.#prefixes[place + 1] = Math.imul(this.#prefixes[place]! ^ unit, 0x01000193);
  }

  /** The index of the word spelled, of this length; `value` when it is new. */
  findOrAdd(length: number, value: number): number {
    const hash = this.#prefixes[length]!;
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 7) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const word = this.#slots[slot]! - 1;
      if (this.#hashes[word] === hash && this.#isSpelled(word, length)) return this.#values[word]!;
    }
    this.#add(slot, hash, length, value);
    return value;
  }

  /** All words with their indexes, ascending. */
  toSorted(): [word: string, value: number][] {
    const all = Array.from({ length: this.size }, (_, word): [string, number] => [
      String.fromCharCode(...this.#units.subarray(this.#starts[word], this.#starts[word + 1])),
      this.#values[word]!,
    ]);
    return all.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  #isSpelled(word: number, length: number): boolean {
    const start = this.#starts[word]!;
    if (this.#starts[word + 1]! - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.#units[start + at] !== this.#spelled[at]) return false;
    return true;
  }

  #add(slot: number, hash: number, length: number, value: number): void {
    const start = this.#starts[this.size]!;
    if (start + length > this.#units.length) this.#units = toGrown(this.#units, Uint16Array);
    for (let at = 0; at < length; at++) this.#units[start + at] = this.#spelled[at]!;
    this.#hashes[this.size] = hash;
    this.#values[this.size] = value;
    this.#starts[++this.size] = start + length;
    this.#slots[slot] = this.size;
    if ((this.size + 1) * 2 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    this.#hashes = toGrown(this.#hashes, Uint32Array);
    this.#values = toGrown(this.#values, Uint32Array);
    this.#starts = toGrown(this.#starts, Uint32Array);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let word = 0; word < this.size; word++) {
      const hash = this.#hashes[word]!;
      let slot = (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 7) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = word + 1;
    }
  }
}

function toGrown<A extends Uint16Array | Uint32Array>(array: A, kind: new (length: number) => A): A {
  const grown = new kind(array.length * 2);
  grown.set(array);
  return grown;
}
