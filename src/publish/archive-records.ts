import type { PackPlace } from "./pack-memory.ts";

/** A piece of a file: so many bytes that stand in its record, or bytes of a pack. */
type Piece = number | [pack: string, offset: number, length: number];

/** How a published file is put together; see `Archive`. */
export interface ArchiveRecord {
  file: string;
  /** CRC-32 and size of the whole file. */
  crc: number;
  size: number;
  pieces: Piece[];
  /** Bytes that stand in no pack, end to end. */
  own: Buffer;
  /** Where the record lies in what was read. */
  start: number;
  end: number;
}

/** Pieces of packs that are shorter are written out: to tell where they stand takes as many bytes. */
const leastPiece = 48;

/** A record in pieces for a pack: a line of JSON, then the file's own bytes. */
export function writeRecord(
  file: string,
  [crc, size]: readonly [crc: number, size: number, ...rest: number[]],
  parts: readonly Uint8Array[],
  find: (part: Uint8Array) => PackPlace | undefined,
): (string | Uint8Array)[] {
  const pieces: Piece[] = [];
  const own: Uint8Array[] = [];
  let length = 0;
  let joined = 0;
  for (const part of parts) {
    const place = part.length < leastPiece ? undefined : find(part);
    if (!place) {
      own.push(part);
      joined += part.length;
      length += part.length;
      continue;
    }
    if (joined > 0) pieces.push(joined);
    joined = 0;
    pieces.push([place.pack, place.offset, part.length]);
  }
  if (joined > 0) pieces.push(joined);
  return [`${JSON.stringify([file, crc, size, length, ...pieces])}\n`, ...own];
}

/** The records in some bytes, in order, up to where there is none: a build may have been killed while it wrote. */
export function* readRecords(bytes: Buffer): Generator<ArchiveRecord> {
  for (let start = 0; start < bytes.length; ) {
    const line = bytes.indexOf(10, start) + 1;
    if (line === 0) return;
    const head = parseHead(bytes.toString("utf8", start, line));
    if (!head) return;
    const [file, crc, size, length, ...pieces] = head;
    const end = line + length;
    if (end > bytes.length) return;
    yield { file, crc, size, pieces, own: bytes.subarray(line, end), start, end };
    start = end;
  }
}

type Head = [file: string, crc: number, size: number, length: number, ...pieces: Piece[]];

function parseHead(line: string): Head | undefined {
  let head: unknown;
  try {
    head = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!Array.isArray(head)) return undefined;
  const [file, crc, size, length, ...pieces] = head as unknown[];
  const isRight = typeof file === "string" && [crc, size, length].every(isCount) && pieces.every(isPiece);
  return isRight ? (head as Head) : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isPiece(value: unknown): value is Piece {
  if (!Array.isArray(value)) return isCount(value);
  const [pack, offset, length] = value as unknown[];
  return typeof pack === "string" && isCount(offset) && isCount(length);
}
