/** A pair and its index are one number that is exact: 32 bits and 21. */
const mostValues = 2 ** 21;

/** Numbers from 1 to 2^32 - 1 (two code units: a pair) and an index for each: a hash table that is faster than Map. */
export class PairTable {
  #keys = new Uint32Array(1 << 14);
  #values = new Uint32Array(1 << 14);
  /** For `toSorted`, kept: to ask the system for new memory takes longer than to sort. */
  #both = new Float64Array(1 << 13);
  #sorted = { pairs: new Uint32Array(1 << 13), values: new Uint32Array(1 << 13) };
  size = 0;

  /** The index of a pair, or -1. */
  find(pair: number): number {
    const slot = this.#slotOf(pair);
    return this.#keys[slot] === pair ? this.#values[slot]! : -1;
  }

  /** @param pair not in the table yet. */
  add(pair: number, value: number): void {
    if ((this.size + 1) * 2 > this.#keys.length) this.#grow();
    this.size++;
    const slot = this.#slotOf(pair);
    this.#keys[slot] = pair;
    this.#values[slot] = value;
  }

  /**
   * All pairs, ascending, and the index of each: sorted together, since to look up each anew takes longer.
   *
   * @returns views, good until the next call.
   */
  toSorted(): { pairs: Uint32Array; values: Uint32Array } {
    if (this.#both.length < this.size) {
      const room = this.size + (this.size >> 2);
      this.#both = new Float64Array(room);
      this.#sorted = { pairs: new Uint32Array(room), values: new Uint32Array(room) };
    }
    const both = this.#both.subarray(0, this.size);
    let count = 0;
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const pair = this.#keys[slot]!;
      if (pair === 0) continue;
      if (this.#values[slot]! >= mostValues) throw new RangeError("too many terms for one table");
      both[count++] = pair * mostValues + this.#values[slot]!;
    }
    both.sort();
    const pairs = this.#sorted.pairs.subarray(0, count);
    const values = this.#sorted.values.subarray(0, count);
    for (let at = 0; at < count; at++) {
      pairs[at] = Math.floor(both[at]! / mostValues);
      values[at] = both[at]! % mostValues;
    }
    return { pairs, values };
  }

  /** @param keepsRoom whether as many pairs will come again. */
  clear(keepsRoom = false): void {
    // One huge post must not make all that follow pay for its tables.
    if (!keepsRoom && this.#keys.length > 1 << 16) {
      this.#keys = new Uint32Array(1 << 14);
      this.#values = new Uint32Array(1 << 14);
    } else if (this.size > 0) this.#keys.fill(0);
    this.size = 0;
  }

  #slotOf(pair: number): number {
    const mask = this.#keys.length - 1;
    const mixed = Math.imul(pair ^ (pair >>> 15), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Uint32Array(keys.length * 2);
    for (let old = 0; old < keys.length; old++) {
      if (keys[old] === 0) continue;
      const slot = this.#slotOf(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#values[slot] = values[old]!;
    }
  }
}
