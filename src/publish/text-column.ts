import { isAscii } from "node:buffer";

const zero = Buffer.of(0);

/** Texts as bytes, one behind the other with zero bytes between: a hundred thousand of them are read and copied as one. */
export class TextColumn {
  readonly bytes: Buffer;
  #starts: Uint32Array | undefined;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** All texts. */
  split(): string[] {
    return toText(this.bytes).split("\0");
  }

  /** The text of a row. */
  at(row: number): string {
    return toText(this.bytesOf(row, row + 1));
  }

  /** The bytes of some rows in a row. */
  bytesOf(from: number, to: number): Buffer {
    const starts = this.#listStarts();
    return this.bytes.subarray(starts[from], to === starts.length ? undefined : starts[to]! - 1);
  }

  /** Where each text begins. */
  #listStarts(): Uint32Array {
    if (!this.#starts) {
      const starts = [0];
      for (let at = this.bytes.indexOf(0); at !== -1; at = this.bytes.indexOf(0, at + 1)) starts.push(at + 1);
      this.#starts = Uint32Array.from(starts);
    }
    return this.#starts;
  }
}

/** Pieces of a column with the zero bytes between them. */
export function joinColumn(pieces: readonly (string | Uint8Array)[]): Uint8Array[] {
  return pieces.flatMap((piece, index) => {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    return index === 0 ? [bytes] : [zero, bytes];
  });
}

/** UTF-8 as text. Addresses and digests are mostly ASCII, which is text as it is. */
function toText(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString("latin1") : bytes.toString("utf8");
}
