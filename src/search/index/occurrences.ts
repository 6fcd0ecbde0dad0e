/**
 * Where the terms of a range occur: for each term and post, the bytes of the units, to be copied once all sizes are known.
 *
 * Its memory is kept from range to range: to ask the system for so much anew takes longer than everything that is done with it.
 */
export class Occurrences {
  /** Number of terms; also the index of the next new one. */
  terms = 0;
  #sizes = new Uint32Array(1 << 12);
  #last = new Uint32Array(1 << 12);
  /** Occurrences so far, and how many there were at the end of each post. */
  #count = 0;
  readonly #ends: number[] = [];
  #termOf = new Uint32Array(1 << 16);
  #startOf = new Uint32Array(1 << 16);
  #endOf = new Uint32Array(1 << 16);
  /** Of `toPostings`. */
  #starts = new Uint32Array(1 << 12);
  #fill = new Uint32Array(1 << 12);
  #bytes = new Uint8Array(1 << 20);

  /** Begins with another range. */
  clear(): void {
    this.#sizes.fill(0, 0, this.terms);
    this.#last.fill(0, 0, this.terms);
    this.terms = 0;
    this.#count = 0;
    this.#ends.length = 0;
  }

  /**
   * Notes that a term occurs in the post at a place, later than those before. Its units begin at `at`; returns where they end.
   *
   * @param term one that is known, or the next new one.
   */
  add(term: number, place: number, bytes: Uint8Array, at: number, end: number): number {
    if (this.#count === this.#termOf.length) this.#growOccurrences();
    if (term === this.terms && ++this.terms > this.#sizes.length) this.#growTerms();
    this.#termOf[this.#count] = term;
    this.#startOf[this.#count] = at;
    // The first byte of the last number is odd.
    for (let last = 0; last === 0; ) {
      last = bytes[at]! & 1;
      while (bytes[at++]! > 127);
      if (at > end) throw new RangeError("search bytes end too early");
    }
    const gap = place - this.#last[term]!;
    this.#last[term] = place;
    this.#sizes[term]! +=
      at - this.#startOf[this.#count]! + (gap < 128 ? 1 : gap < 16384 ? 2 : gap < 2097152 ? 3 : 4);
    this.#endOf[this.#count++] = at;
    return at;
  }

  /** What follows belongs to the next post. */
  endPost(): void {
    this.#ends.push(this.#count);
  }

  /**
   * The postings of each term, by its index: views, good until the next range.
   *
   * @param posts as many as `endPost` ended, in their order.
   */
  toPostings(posts: readonly { place: number; bytes: Uint8Array }[]): (term: number) => Uint8Array {
    if (this.#starts.length <= this.terms) {
      this.#starts = new Uint32Array(2 * this.terms);
      this.#fill = new Uint32Array(2 * this.terms);
    }
    const [starts, ends] = [this.#starts, this.#fill];
    starts[0] = 0;
    for (let term = 0; term < this.terms; term++) starts[term + 1] = starts[term]! + this.#sizes[term]!;
    const length = starts[this.terms]!;
    if (this.#bytes.length < length) this.#bytes = new Uint8Array(length + (length >> 2));
    const buffer = this.#bytes;
    ends.set(starts.subarray(0, this.terms + 1));
    this.#last.fill(0, 0, this.terms);
    let next = 0;
    for (const [post, { place, bytes }] of posts.entries()) {
      for (const end = this.#ends[post]!; next < end; next++) {
        const term = this.#termOf[next]!;
        let at = ends[term]!;
        let gap = place - this.#last[term]!;
        this.#last[term] = place;
        for (; gap > 127; gap >>>= 7) buffer[at++] = (gap & 127) | 128;
        buffer[at++] = gap;
        const to = this.#endOf[next]!;
        for (let from = this.#startOf[next]!; from < to; from++) buffer[at++] = bytes[from]!;
        ends[term] = at;
      }
    }
    return (term) => buffer.subarray(starts[term]!, starts[term + 1]!);
  }

  #growTerms(): void {
    this.#sizes = toDouble(this.#sizes);
    this.#last = toDouble(this.#last);
  }

  #growOccurrences(): void {
    this.#termOf = toDouble(this.#termOf);
    this.#startOf = toDouble(this.#startOf);
    this.#endOf = toDouble(this.#endOf);
  }
}

function toDouble(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(array.length * 2);
  grown.set(array);
  return grown;
}
