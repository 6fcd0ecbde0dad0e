import fs from "node:fs";
import { FileReader } from "../posts/file-reader.ts";
import type { PackReader } from "../posts/pack.ts";
import { type ArchiveRecord, readRecords } from "./archive-records.ts";
import { createFile, forgetFolders, writeParts } from "./create-file.ts";
import type { RecordPlace } from "./look-at-record.ts";
import { Manifest } from "./manifest.ts";
import { sumParts } from "./sum-parts.ts";

/** Files of an archive whose records are to be files again. */
export interface RestoreBatch {
  /** The record of what was published. */
  place: RecordPlace;
  archived: readonly string[];
  /** Where the files are made. */
  folder: string;
}

/**
 * Makes published files again.
 *
 * @returns for each row of the record the time of last change of the new file, or -1 where these archives have nothing of it that is
 * right.
 * @throws file system errors (ENOSPC …) where a file cannot be written.
 */
export function restoreFiles({ place, archived, folder }: RestoreBatch, packs: PackReader): Float64Array {
  const manifest = Manifest.open(place.cache, place.output, place.root);
  const times = new Float64Array(manifest.names.length).fill(-1);
  const reader = new FileReader();
  forgetFolders();
  for (const archive of archived) {
    for (const record of readRecords(readArchive(archive, reader))) {
      const row = manifest.find(record.file);
      if (row === undefined || times[row] !== -1) continue;
      const [, crc, size] = manifest.look(row);
      if (record.crc !== crc || record.size !== size) continue;
      const parts = joinPieces(record, packs);
      if (!parts || sumParts(parts) !== crc) continue;
      const fd = createFile(folder, record.file);
      try {
        writeParts(fd, parts, size);
        times[row] = fs.fstatSync(fd).mtimeMs;
      } finally {
        fs.closeSync(fd);
      }
    }
  }
  return times;
}

/** What cannot be read is not there. */
function readArchive(file: string, reader: FileReader): Buffer {
  try {
    return reader.read(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** What is taken from packs for one file, over and over. */
let memory = Buffer.allocUnsafeSlow(1 << 18);

/** The pieces of a file, good until the next; nothing where a pack is gone or too short, or the record is not of that size. */
function joinPieces({ pieces, own, size }: ArchiveRecord, packs: PackReader): Buffer[] | undefined {
  if (memory.length < size) memory = Buffer.allocUnsafeSlow(2 * size);
  const parts: Buffer[] = [];
  let [used, taken] = [0, 0];
  for (const piece of pieces) {
    if (typeof piece === "number") {
      parts.push(own.subarray(taken, taken + piece));
      taken += piece;
      continue;
    }
    const [file, offset, length] = piece;
    const part = memory.subarray(used, used + length);
    if (part.length < length || !packs.fill(file, offset, part)) return undefined;
    used += length;
    parts.push(part);
  }
  return parts.reduce((sum, { length }) => sum + length, 0) === size ? parts : undefined;
}
