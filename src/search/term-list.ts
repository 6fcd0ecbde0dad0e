import { ByteReader, type ByteWriter } from "./bytes.ts";
import { readTerm, writeTerm } from "./shard.ts";

/** Terms of a block: a search looks into one block, and a new visitor should not wait for the others to be spelled. */
const blockTerms = 32;

/** Writes terms in ascending order: their number, the bytes of each block, the blocks (each term by what it does not share with the one before). */
export function writeTermList(writer: ByteWriter, terms: readonly string[], scratch: ByteWriter): void {
  scratch.clear();
  writer.number(terms.length);
  for (let at = 0; at < terms.length; ) {
    const start = scratch.length;
    for (let before = "", end = Math.min(terms.length, at + blockTerms); at < end; at++) {
      writeTerm(scratch, before, terms[at]!);
      before = terms[at]!;
    }
    writer.number(scratch.length - start);
  }
  writer.copy(scratch.view());
}

/** Terms as `writeTermList` wrote them, read block by block as they are asked for. */
export class TermList {
  readonly length: number;
  readonly #bytes: Uint8Array;
  /** Where each block begins; one more at the end. */
  readonly #starts: number[] = [];
  readonly #blocks: string[][] = [];

  /** Takes the list from a reader. */
  constructor(reader: ByteReader) {
    this.length = reader.number();
    let end = 0;
    for (let at = 0; at < this.length; at += blockTerms) {
      this.#starts.push(end);
      end += reader.number();
    }
    this.#starts.push(end);
    this.#bytes = reader.take(end);
  }

  /** @param index from 0 to length - 1. */
  at(index: number): string {
    return this.#block(Math.floor(index / blockTerms))[index % blockTerms]!;
  }

  /** The index of the last term that does not come after this one, or -1. */
  find(term: string): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#first(middle) <= term) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return -1;
    const block = this.#block(low - 1);
    let inside = block.length - 1;
    while (block[inside]! > term) inside--;
    return (low - 1) * blockTerms + inside;
  }

  #first(block: number): string {
    return this.#blocks[block]?.[0] ?? readTerm(this.#reader(block), "");
  }

  #block(block: number): string[] {
    let terms = this.#blocks[block];
    if (!terms) {
      terms = [];
      const reader = this.#reader(block);
      for (let term = ""; reader.at < reader.end; terms.push(term)) term = readTerm(reader, term);
      this.#blocks[block] = terms;
    }
    return terms;
  }

  #reader(block: number): ByteReader {
    return new ByteReader(this.#bytes, this.#starts[block], this.#starts[block + 1]);
  }
}
