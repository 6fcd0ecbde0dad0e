/** Words, as code units, and an index for each: a hash table that makes no string of a word it knows. */
export class WordTable {
  #slots = new Uint32Array(1 << 12);
  /** For each word: its hash, and where its units begin; one more at the end. */
  #hashes = new Uint32Array(1 << 11);
  #starts = new Uint32Array(1 << 12);
  #values = new Uint32Array(1 << 11);
  #units = new Uint16Array(1 << 14);
  size = 0;

  /** The index of the word that a buffer begins with; `value` when it is new. */
  findOrAdd(units: Uint16Array, length: number, value: number): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    hash >>>= 0;
    const mask = this.#slots.length - 1;
    let slot = toSlot(hash) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const word = this.#slots[slot]! - 1;
      if (this.#hashes[word] === hash && this.#isWord(word, units, length)) return this.#values[word]!;
    }
    this.#add(slot, hash, units, length, value);
    return value;
  }

  /** @param keepsRoom whether as many words will come again. */
  clear(keepsRoom = false): void {
    // One huge post must not make all that follow pay for its tables.
    if (!keepsRoom && this.#slots.length > 1 << 15) this.#slots = new Uint32Array(1 << 12);
    else if (this.size > 0) this.#slots.fill(0);
    this.size = 0;
  }

  /**
   * All words with their indexes, ascending.
   *
   * Numbers that say how words begin are sorted sooner than the words: only those that begin alike are compared.
   */
  toSorted(): [word: string, value: number][] {
    const order = new Float64Array(this.size);
    for (let word = 0; word < this.size; word++) order[word] = this.#toBeginning(word) * mostWords + word;
    order.sort();
    const text = this.#toText();
    const all: [string, number][] = new Array(this.size);
    for (let at = 0, first = 0; at < order.length; at++) {
      const word = order[at]! % mostWords;
      all[at] = [text.slice(this.#starts[word], this.#starts[word + 1]), this.#values[word]!];
      if (at + 1 < order.length && isAlike(order[at]!, order[at + 1]!)) continue;
      if (at > first) sortBetween(all, first, at + 1);
      first = at + 1;
    }
    return all;
  }

  /** The first four units of a word as one number, up to the first that is not ASCII: those are all the same. */
  #toBeginning(word: number): number {
    const start = this.#starts[word]!;
    const end = this.#starts[word + 1]!;
    let number = 0;
    let isAscii = true;
    for (let at = start; at < start + 4; at++) {
      const unit: number = isAscii && at < end ? Math.min(127, this.#units[at]!) : 0;
      isAscii &&= unit < 127;
      number = number * 128 + unit;
    }
    return number;
  }

  /** All words in a row. */
  #toText(): string {
    const end = this.#starts[this.size]!;
    let text = "";
    for (let at = 0; at < end; at += 4096)
      text += String.fromCharCode.apply(
        null,
        this.#units.subarray(at, Math.min(end, at + 4096)) as unknown as number[],
      );
    return text;
  }

  #isWord(word: number, units: Uint16Array, length: number): boolean {
    const start = this.#starts[word]!;
    if (this.#starts[word + 1]! - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.#units[start + at] !== units[at]) return false;
    return true;
  }

  #add(slot: number, hash: number, units: Uint16Array, length: number, value: number): void {
    const start = this.#starts[this.size]!;
    while (start + length > this.#units.length) this.#units = toGrown(this.#units, Uint16Array);
    for (let at = 0; at < length; at++) this.#units[start + at] = units[at]!;
    this.#hashes[this.size] = hash;
    this.#values[this.size] = value;
    this.#starts[++this.size] = start + length;
    this.#slots[slot] = this.size;
    if ((this.size + 1) * 2 > this.#slots.length) this.#growSlots();
    if (this.size === this.#hashes.length) {
      this.#hashes = toGrown(this.#hashes, Uint32Array);
      this.#values = toGrown(this.#values, Uint32Array);
      this.#starts = toGrown(this.#starts, Uint32Array);
    }
  }

  #growSlots(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let word = 0; word < this.size; word++) {
      let slot = toSlot(this.#hashes[word]!) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = word + 1;
    }
  }
}

/** More words than one table has: a number below it says which one, the rest of the number how it begins. */
const mostWords = 2 ** 24;

function isAlike(one: number, other: number): boolean {
  return Math.floor(one / mostWords) === Math.floor(other / mostWords);
}

function sortBetween(all: [string, number][], start: number, end: number): void {
  const some = all.slice(start, end).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [at, one] of some.entries()) all[start + at] = one;
}

function toSlot(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 7;
}

function toGrown<A extends Uint16Array | Uint32Array>(array: A, kind: new (length: number) => A): A {
  const grown = new kind(array.length * 2);
  grown.set(array);
  return grown;
}
