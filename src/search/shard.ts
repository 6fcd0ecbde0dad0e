import { ByteReader, ByteWriter } from "./bytes.ts";

/** A term and its postings: for each post, ascending, the distance to the place before and the units. */
export interface TermEntry {
  term: string;
  bytes: Uint8Array;
}

/** A shard: the number of terms, the terms (each by what it does not share with the one before), their lengths, their postings. */
export function writeShard(entries: readonly TermEntry[]): Uint8Array {
  const writer = new ByteWriter(1 << 15);
  writer.number(entries.length);
  let before = "";
  for (const { term } of entries) {
    writeTerm(writer, before, term);
    before = term;
  }
  for (const { bytes } of entries) writer.number(bytes.length);
  for (const { bytes } of entries) writer.copy(bytes);
  return writer.toBytes();
}

/** Reads what `writeShard` wrote; the postings are views. */
export function readShard(shard: Uint8Array): TermEntry[] {
  const reader = new ByteReader(shard);
  const count = reader.number();
  const terms: string[] = [];
  for (let term = ""; terms.length < count; terms.push(term)) term = readTerm(reader, term);
  const lengths = terms.map(() => reader.number());
  return terms.map((term, index) => ({ term, bytes: reader.take(lengths[index]!) }));
}

/** Writes a term by what it does not share with the one before. */
export function writeTerm(writer: ByteWriter, before: string, term: string): void {
  let shared = 0;
  while (shared < before.length && before.charCodeAt(shared) === term.charCodeAt(shared)) shared++;
  writer.number(shared);
  writer.text(term.slice(shared));
}

/** Reads what `writeTerm` wrote. */
export function readTerm(reader: ByteReader, before: string): string {
  return before.slice(0, reader.number()) + reader.text();
}

/** Moves past the units of one posting: the first byte of the last number is odd. */
export function skipUnits(reader: ByteReader): void {
  const { bytes } = reader;
  for (;;) {
    const last = bytes[reader.at]! & 1;
    while (bytes[reader.at]! > 127) reader.at++;
    if (reader.at++ >= reader.end) throw new RangeError("search bytes end too early");
    if (last) return;
  }
}
