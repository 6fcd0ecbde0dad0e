import fs from "node:fs";
import type { Archive } from "./archive.ts";
import { endLook, type LookUnderWay } from "./look-at-record.ts";
import type { Manifest } from "./manifest.ts";
import type { RestoreBatch } from "./restore-files.ts";
import { partFiles, type VerifyBatch } from "./verify-files.ts";

/** Whoever looks at published files, usually the worker pool. */
export interface FileLooker {
  size: number;
  verify(batch: VerifyBatch): Promise<Float64Array>;
  restore(batch: RestoreBatch): Promise<Float64Array>;
}

/**
 * Looks at the published files and notes in their record which are gone or altered.
 *
 * @param looking a look at all of them, where there is one already.
 * @returns whether any has another time than the record says.
 */
export async function verifyPublished(
  manifest: Manifest,
  output: string,
  looker: FileLooker,
  looking?: LookUnderWay,
): Promise<boolean> {
  const { names, marks } = manifest;
  const times = looking && (await endLook(looking, manifest));
  if (times) return manifest.take(0, times);
  const jobs: Promise<boolean>[] = [];
  for (let at = 0; at < names.length; at += partFiles) {
    const files = names.slice(at, at + partFiles);
    const batch = { folder: output, files, marks: marks.slice(3 * at, 3 * (at + files.length)) };
    jobs.push(looker.verify(batch).then((times) => manifest.take(at, times)));
  }
  return (await Promise.all(jobs)).includes(true);
}

/** Whether there is nothing in an output folder. */
export function isBare(output: string): boolean {
  try {
    return fs.readdirSync(output).length === 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

/** Makes the published files in another folder from the archive; those of which it has nothing count as gone. */
export async function restorePublished(
  manifest: Manifest,
  archive: Archive,
  folder: string,
  looker: FileLooker,
): Promise<void> {
  const { place } = archive;
  const shares: string[][] = Array.from({ length: looker.size }, () => []);
  for (const [index, file] of archive.list().entries()) shares[index % shares.length]!.push(file);
  const jobs = shares.map((archived) => looker.restore({ place, archived, folder }));
  const times = new Float64Array(manifest.names.length).fill(-1);
  for (const found of await Promise.all(jobs))
    for (const [row, time] of found.entries()) if (time !== -1) times[row] = time;
  manifest.take(0, times);
}
