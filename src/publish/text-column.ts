import { isAscii } from "node:buffer";

const zero = Buffer.of(0);

/** Bytes that are made text at once: where one of them is no ASCII, each of their characters takes twice the room. */
const partBytes = 1 << 18;

/** Texts as bytes, one behind the other with zero bytes between: a hundred thousand of them are read and copied as one. */
export class TextColumn {
  readonly bytes: Buffer;
  #starts: Uint32Array | undefined;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** All texts. */
  split(): string[] {
    const { bytes } = this;
    if (bytes.length <= partBytes) return toText(bytes).split("\0");
    const parts: string[][] = [];
    for (let from = 0; from <= bytes.length; ) {
      const zero = bytes.indexOf(0, from + partBytes);
      const to = zero === -1 ? bytes.length : zero;
      parts.push(toText(bytes.subarray(from, to)).split("\0"));
      from = to + 1;
    }
    return parts.flat();
  }

  /** All of it as one text. */
  join(): string {
    return toText(this.bytes);
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

/** Makes a column of texts and of the bytes of others. */
export class ColumnWriter {
  readonly #pieces: Uint8Array[] = [];
  #texts: string[] = [];

  add(text: string): void {
    this.#texts.push(text);
  }

  /** @param bytes of some texts in a row, see `TextColumn.bytesOf`. */
  addBytes(bytes: Uint8Array): void {
    this.#flush();
    this.#put(bytes);
  }

  finish(): Uint8Array[] {
    this.#flush();
    return this.#pieces;
  }

  /** New texts come by the ten thousand, too: bytes for each would be as many writes. */
  #flush(): void {
    if (this.#texts.length > 0) this.#put(Buffer.from(this.#texts.join("\0")));
    this.#texts = [];
  }

  #put(bytes: Uint8Array): void {
    if (this.#pieces.length > 0) this.#pieces.push(zero);
    this.#pieces.push(bytes);
  }
}

/** UTF-8 as text. Addresses and digests are mostly ASCII, which is text as it is. */
function toText(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString("latin1") : bytes.toString("utf8");
}
