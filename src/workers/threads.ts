import os from "node:os";
import { Worker } from "node:worker_threads";
import type { WorkerCode } from "./worker-code.ts";

/** How many threads work at once. */
export const threadCount = Math.max(1, os.availableParallelism());

/** Threads that wait for a pool to take them. */
const waiting: { code: string; worker: Worker }[] = [];

/** Starts threads before it is known what they will work on: while the rest of a build is loaded, one core has nothing to do. */
export function startThreads(code: WorkerCode, youngMegabytes: number): void {
  while (waiting.length < threadCount)
    waiting.push({ code: code.hash, worker: createThread(code, youngMegabytes) });
}

/** A thread that waits for its first message (see `worker.ts`); it keeps no process from ending. */
export function takeThread(code: WorkerCode, youngMegabytes: number): Worker {
  const at = waiting.findIndex((one) => one.code === code.hash);
  return at === -1 ? createThread(code, youngMegabytes) : waiting.splice(at, 1)[0]!.worker;
}

function createThread({ code }: WorkerCode, youngMegabytes: number): Worker {
  // execArgv is emptied: the bundle is plain JavaScript, and a TypeScript loader would only cost time.
  const worker = new Worker(code, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  worker.unref();
  return worker;
}
