import fs from "node:fs";
import { Worker } from "node:worker_threads";
import { crc32 } from "node:zlib";

/** Published files to look at: are they still what was written? */
export interface VerifyBatch {
  folder: string;
  files: readonly string[];
  /** The mark of each file, three numbers, end to end: a hundred thousand small lists would take longer to cross a thread. */
  marks: Float64Array;
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
): Float64Array {
  const times = new Float64Array(files.length).fill(-1);
  for (let index = 0; index < files.length; index++) {
    // Cheaper than `path.join`, which takes every path apart: there may be a million.
    const at = `${folder}/${files[index]}`;
    try {
      const stat = statSync(at, { throwIfNoEntry: false });
      if (!stat?.isFile() || stat.size !== marks[3 * index + 1]) continue;
      const isSame = stat.mtimeMs === marks[3 * index + 2] || crc32(readFileSync(at)) === marks[3 * index];
      if (isSame) times[index] = stat.mtimeMs;
    } catch {
      // What the system does not give is no published page.
    }
  }
  return times;
}

/** So many files take a thread longer than a second thread takes to start. */
const manyFiles = 10_000;

/** The same before there is a pool of threads: of many files half are looked at by a thread of its own. */
export async function verifyManyFiles(
  { folder, files, marks }: VerifyBatch,
  many = manyFiles,
): Promise<Float64Array> {
  if (files.length < many) return verifyFiles({ folder, files, marks });
  const half = files.length >> 1;
  const there = verifyBeside(folder, files.slice(0, half).join("\0"), marks.slice(0, 3 * half));
  const times = new Float64Array(files.length);
  times.set(verifyFiles({ folder, files: files.slice(half), marks: marks.subarray(3 * half) }), half);
  times.set(await there);
  return times;
}

/**
 * The same in a thread of its own.
 *
 * @param files their names, with zero bytes between: one string crosses in a tenth of the time of many.
 */
function verifyBeside(folder: string, files: string, marks: Float64Array): Promise<Float64Array> {
  const code = `const { parentPort, workerData } = require("node:worker_threads");
const verify = ${verifyFiles};
const batch = { ...workerData, files: workerData.files.split("\\0") };
parentPort.postMessage(verify(batch, { ...require("node:fs"), crc32: require("node:zlib").crc32 }));`;
  // Plain JavaScript: a TypeScript loader would take longer than the files.
  const worker = new Worker(code, {
    eval: true,
    workerData: { folder, files, marks },
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return new Promise((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
  });
}
