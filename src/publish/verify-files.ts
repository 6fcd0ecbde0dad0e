import fs from "node:fs";
import { crc32 } from "node:zlib";

/** Files to look at before anything else has its turn: some twenty milliseconds. */
export const partFiles = 2048;

/** Published files to look at: are they still what was written? */
export interface VerifyBatch {
  folder: string;
  files: readonly string[];
  /** The mark of each file, three numbers, end to end: a hundred thousand small lists would take longer to cross a thread. */
  marks: Float64Array;
}

/**
 * Compares published files with their marks: by size and time, and by content where only the time differs (a restored copy).
 *
 * @returns for each file its time of last change, or -1 when it is gone, altered, or not given by the system.
 */
export function verifyFiles({ folder, files, marks }: VerifyBatch): Float64Array {
  const times = new Float64Array(files.length).fill(-1);
  for (let index = 0; index < files.length; index++) {
    // Cheaper than `path.join`, which takes every path apart: there may be a million.
    const at = `${folder}/${files[index]}`;
    try {
      const stat = fs.statSync(at, { throwIfNoEntry: false });
      if (!stat?.isFile() || stat.size !== marks[3 * index + 1]) continue;
      const isSame = stat.mtimeMs === marks[3 * index + 2] || crc32(fs.readFileSync(at)) === marks[3 * index];
      if (isSame) times[index] = stat.mtimeMs;
    } catch {
      // What the system does not give is no published page.
    }
  }
  return times;
}
