import fs from "node:fs";
import { Worker } from "node:worker_threads";
import { crc32 } from "node:zlib";
import type { FileMark } from "./page-files.ts";

/** Published files to look at: are they still what was written? */
export interface VerifyBatch {
  folder: string;
  files: string[];
  marks: FileMark[];
}

const tools = { statSync: fs.statSync, readFileSync: fs.readFileSync, crc32 };

/**
 * Compares published files with their marks: by size and time, and by content where only the time differs (a restored copy).
 *
 * Crosses to another thread as text, so nothing from outside its arguments may occur in it.
 *
 * @returns for each file its time of last change, or -1 when it is gone, altered, or not given by the system.
 */
export function verifyFiles(
  { folder, files, marks }: VerifyBatch,
  { statSync, readFileSync, crc32 }: typeof tools = tools,
): number[] {
  return files.map((file, index) => {
    const [crc, size, mtimeMs] = marks[index]!;
    // Cheaper than `path.join`, which takes every path apart: there may be a million.
    const at = `${folder}/${file}`;
    try {
      const stat = statSync(at, { throwIfNoEntry: false });
      if (!stat?.isFile() || stat.size !== size) return -1;
      if (stat.mtimeMs === mtimeMs) return mtimeMs;
      return crc32(readFileSync(at)) === crc ? stat.mtimeMs : -1;
    } catch {
      return -1;
    }
  });
}

/** So many files take a thread longer than a second thread takes to start. */
const manyFiles = 10_000;

/** The same before there is a pool of threads: of many files half are looked at by a thread of its own. */
export async function verifyManyFiles(
  { folder, files, marks }: VerifyBatch,
  many = manyFiles,
): Promise<number[]> {
  const half = files.length < many ? 0 : files.length >> 1;
  const there =
    half > 0 ? verifyThere({ folder, files: files.slice(0, half), marks: marks.slice(0, half) }) : [];
  const here = verifyFiles({ folder, files: files.slice(half), marks: marks.slice(half) });
  return [...(await there), ...here];
}

function verifyThere(batch: VerifyBatch): Promise<number[]> {
  const code = `const { parentPort, workerData } = require("node:worker_threads");
const verify = ${verifyFiles};
parentPort.postMessage(verify(workerData, { ...require("node:fs"), crc32: require("node:zlib").crc32 }));`;
  // Plain JavaScript: a TypeScript loader would take longer than the files.
  const worker = new Worker(code, {
    eval: true,
    workerData: batch,
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return new Promise((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
  });
}
