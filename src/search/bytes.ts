/** Writes whole numbers as varints (seven bits a byte, low bits first) into a buffer that grows. */
export class ByteWriter {
  #bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** @param value a whole number from 0 to 2^53 - 1. */
  number(value: number): void {
    if (this.length + 8 > this.#bytes.length) this.#reserve(8);
    if (value < 128) {
      this.#bytes[this.length++] = value;
      return;
    }
    let rest = value;
    while (rest > 0x7fffffff) {
      this.#bytes[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** The text's UTF-16 code units, its length first. */
  text(value: string): void {
    this.number(value.length);
    for (let index = 0; index < value.length; index++) this.number(value.charCodeAt(index));
  }

  copy(bytes: Uint8Array, start = 0, end = bytes.length): void {
    this.#reserve(end - start);
    // A loop beats `set(subarray)` for the few bytes that a posting has.
    if (end - start < 24) for (let at = start; at < end; at++) this.#bytes[this.length++] = bytes[at]!;
    else {
      this.#bytes.set(bytes.subarray(start, end), this.length);
      this.length += end - start;
    }
  }

  /** What was written: a view, good until the next write. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  #reserve(count: number): void {
    if (this.length + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count));
    grown.set(this.view());
    this.#bytes = grown;
  }
}

/** Reads what `ByteWriter` wrote. Reading past the end throws a RangeError: damaged bytes are never taken for data. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      if (this.at >= this.end) throw new RangeError("search bytes end too early");
      const byte = this.bytes[this.at++]!;
      // Most numbers are one byte: those stay clear of multiplication.
      if (byte < 128) return scale === 1 ? byte : value + byte * scale;
      value += (byte - 128) * scale;
    }
  }

  text(): string {
    let text = "";
    for (let length = this.number(); length > 0; length--) text += String.fromCharCode(this.number());
    return text;
  }

  /** The next `count` bytes: a view. */
  take(count: number): Uint8Array {
    if (this.at + count > this.end) throw new RangeError("search bytes end too early");
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}
