import os from "node:os";
import { Worker } from "node:worker_threads";
import type { EarlyJob } from "./worker.ts";
import type { WorkerCode } from "./worker-code.ts";

/** How many threads work at once. */
export const threadCount = Math.max(1, os.availableParallelism());

/** A thread that waits for a pool to take it. */
interface EarlyThread {
  code: string;
  worker: Worker;
  /** Whether it is at work: what it answers next is no answer to the pool. */
  isBusy: boolean;
}

const waiting: EarlyThread[] = [];

/** Starts threads before it is known what they will work on: while the rest of a build is loaded, one core has nothing to do. */
export function startThreads(code: WorkerCode, youngMegabytes: number, count: number): void {
  while (waiting.length < count) startEarly(code, youngMegabytes);
}

function startEarly(code: WorkerCode, youngMegabytes: number): EarlyThread {
  const thread = { code: code.hash, worker: createThread(code, youngMegabytes), isBusy: false };
  waiting.push(thread);
  return thread;
}

/** Starts one thread with a job to do before any pool has others for it. @returns what the job gives. */
export function startWithJob<T>(code: WorkerCode, youngMegabytes: number, job: EarlyJob): Promise<T> {
  const thread = startEarly(code, youngMegabytes);
  const { worker } = thread;
  thread.isBusy = true;
  worker.ref();
  worker.postMessage(job);
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", ({ result, error }: { result?: T; error?: Error }) => {
      thread.isBusy = false;
      worker.unref();
      if (error) reject(Object.assign(new Error(error.message), error));
      else resolve(result as T);
    });
  });
}

/** A thread that may be at work; it keeps no process from ending. */
export function takeThread(code: WorkerCode, youngMegabytes: number): Pick<EarlyThread, "worker" | "isBusy"> {
  const at = waiting.findIndex((one) => one.code === code.hash);
  if (at >= 0) return waiting.splice(at, 1)[0]!;
  return { worker: createThread(code, youngMegabytes), isBusy: false };
}

function createThread({ code }: WorkerCode, youngMegabytes: number): Worker {
  // execArgv is emptied: the bundle is plain JavaScript, and a TypeScript loader would only cost time.
  const worker = new Worker(code, {
    eval: true,
    execArgv: [],
    workerData: import.meta.url,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  worker.unref();
  return worker;
}
