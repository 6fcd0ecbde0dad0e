import fs from "node:fs";
import { Worker } from "node:worker_threads";

/** So many files take a thread longer than a second thread takes to start. */
const manyFiles = 10_000;

/**
 * Sizes and times of many files: of each file two numbers, its size in bytes and the time of its last change in milliseconds; -1 and
 * -1 of a file that is not there. Half of a large number is looked at by a thread of its own.
 */
export async function readTimes(folder: string, files: readonly string[]): Promise<Float64Array> {
  if (files.length < manyFiles) return readHere(fs, folder, files);
  const half = files.length >> 1;
  const there = readThere(folder, files.slice(half));
  const times = new Float64Array(2 * files.length);
  times.set(readHere(fs, folder, files.slice(0, half)));
  times.set(await there, 2 * half);
  return times;
}

/** The work itself. It crosses to the other thread as text, so nothing from outside may occur in it. */
function readHere(
  { statSync }: Pick<typeof fs, "statSync">,
  folder: string,
  files: readonly string[],
): Float64Array {
  const times = new Float64Array(2 * files.length).fill(-1);
  for (let at = 0; at < files.length; at++) {
    // Cheaper than `path.join`, which takes every path apart: there may be a million.
    const stat = statSync(`${folder}/${files[at]}`, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    times[2 * at] = stat.size;
    times[2 * at + 1] = stat.mtimeMs;
  }
  return times;
}

function readThere(folder: string, files: readonly string[]): Promise<Float64Array> {
  const code = `const { parentPort, workerData } = require("node:worker_threads");
const read = ${readHere};
const times = read(require("node:fs"), workerData.folder, workerData.files);
parentPort.postMessage(times, [times.buffer]);`;
  const worker = new Worker(code, {
    eval: true,
    workerData: { folder, files },
    // Plain JavaScript: a TypeScript loader would take longer than the files.
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return new Promise((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
  });
}
