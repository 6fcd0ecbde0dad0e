import { longestTerm, type TermSink, toWordTerm } from "../terms.ts";
import { PairTable } from "./pair-table.ts";
import { writeRecord } from "./record.ts";
import { WordTable } from "./word-table.ts";

/** Gathers the terms of one post, unit by unit. Kept from post to post, since its tables are large. */
export class TermCollector implements TermSink {
  readonly #words = new WordTable();
  readonly #term = new Uint16Array(longestTerm);
  readonly #pairs = new PairTable();
  #terms = 0;
  #lastUnit = new Int32Array(1 << 13);
  #postingTerms = new Uint32Array(1 << 14);
  #postingUnits = new Uint32Array(1 << 14);
  #postings = 0;
  #starts = new Uint32Array(1 << 13);
  #fill = new Uint32Array(1 << 13);
  #units = new Uint32Array(1 << 14);
  #unit = 0;
  #round = 0;
  /** For each character that begins a pair, the round in which it last did. */
  readonly #begins = new Uint32Array(65536);
  readonly #ends: number[] = [];

  /** What follows belongs to this unit. Units come in ascending order. */
  begin(unit: number): void {
    this.#flushEnds();
    this.#unit = unit;
    this.#round++;
  }

  word(units: Uint16Array, length: number): void {
    if (units[0]! >= 0x3000) this.term(toWordTerm(String.fromCharCode(...units.subarray(0, length))));
    else this.#addWord(units, length);
  }

  term(term: string): void {
    for (let at = 0; at < term.length; at++) this.#term[at] = term.charCodeAt(at);
    this.#addWord(this.#term, term.length);
  }

  pair(first: number, second: number): void {
    this.#begins[first] = this.#round;
    this.#addPair(((first << 16) | second) >>> 0);
  }

  end(last: number): void {
    this.#ends.push(last);
  }

  /** The record of everything since the last call, see `writeRecord`. */
  toRecord(): Uint8Array {
    this.#flushEnds();
    // Arrays are kept from post to post: thousands of short-lived buffers would cost more than the work itself.
    if (this.#starts.length <= this.#terms) this.#starts = new Uint32Array(this.#terms * 2);
    if (this.#fill.length <= this.#terms) this.#fill = new Uint32Array(this.#terms * 2);
    if (this.#units.length < this.#postings) this.#units = new Uint32Array(this.#postings * 2);
    const [starts, fill, units] = [this.#starts, this.#fill, this.#units];
    starts.fill(0, 0, this.#terms + 1);
    for (let at = 0; at < this.#postings; at++) starts[this.#postingTerms[at]! + 1]!++;
    for (let term = 0; term < this.#terms; term++) starts[term + 1]! += starts[term]!;
    fill.set(starts.subarray(0, this.#terms + 1));
    for (let at = 0; at < this.#postings; at++)
      units[fill[this.#postingTerms[at]!]!++] = this.#postingUnits[at]!;
    const record = writeRecord(this.#words, this.#pairs, starts, units);
    this.#words.clear();
    this.#pairs.clear();
    this.#terms = 0;
    this.#postings = 0;
    return record;
  }

  /** A character that begins a pair in the unit is found through the pair: its end need not be kept. */
  #flushEnds(): void {
    for (const last of this.#ends) if (this.#begins[last] !== this.#round) this.#addPair((last << 16) >>> 0);
    this.#ends.length = 0;
  }

  #addWord(units: Uint16Array, length: number): void {
    const index = this.#words.findOrAdd(units, length, this.#terms);
    if (index === this.#terms) this.#newTerm();
    this.#add(index);
  }

  #addPair(pair: number): void {
    let index = this.#pairs.find(pair);
    if (index < 0) {
      index = this.#newTerm();
      this.#pairs.add(pair, index);
    }
    this.#add(index);
  }

  #newTerm(): number {
    if (this.#terms === this.#lastUnit.length) {
      const grown = new Int32Array(this.#terms * 2);
      grown.set(this.#lastUnit);
      this.#lastUnit = grown;
    }
    this.#lastUnit[this.#terms] = -1;
    return this.#terms++;
  }

  #add(term: number): void {
    if (this.#lastUnit[term] === this.#unit) return;
    this.#lastUnit[term] = this.#unit;
    if (this.#postings === this.#postingTerms.length) {
      this.#postingTerms = toGrown(this.#postingTerms);
      this.#postingUnits = toGrown(this.#postingUnits);
    }
    this.#postingTerms[this.#postings] = term;
    this.#postingUnits[this.#postings++] = this.#unit;
  }
}

function toGrown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(array.length * 2);
  grown.set(array);
  return grown;
}
