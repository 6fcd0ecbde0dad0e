import os from "node:os";
import { MessageChannel, Worker } from "node:worker_threads";
import type { LookUnderWay, SharedLook } from "../publish/look-at-record.ts";
import type { EarlyJob } from "./worker.ts";
import type { WorkerCode } from "./worker-code.ts";

/** How many threads work at once. */
export const threadCount = Math.max(1, os.availableParallelism());

/** A thread that waits for a pool to take it. */
interface EarlyThread {
  code: string;
  worker: Worker;
}

const waiting: EarlyThread[] = [];

/** Starts threads before it is known what they will work on: while the rest of a build is loaded, one core has nothing to do. */
export function startThreads(code: WorkerCode, youngMegabytes: number, count: number): void {
  while (waiting.length < count) startEarly(code, youngMegabytes);
}

/** One that ends before a pool has taken it is forgotten: of what goes wrong, whoever starts another is told. */
function startEarly(code: WorkerCode, youngMegabytes: number): Worker {
  const thread = { code: code.hash, worker: createThread(code, youngMegabytes) };
  waiting.push(thread);
  thread.worker.on("error", () => {
    const at = waiting.indexOf(thread);
    if (at >= 0) waiting.splice(at, 1);
  });
  return thread.worker;
}

/** Starts one thread with something to do besides whatever a pool will ask of it, see `EarlyJob`. */
export function startLooking(code: WorkerCode, youngMegabytes: number, look: SharedLook): LookUnderWay {
  const { port1: answers, port2: port } = new MessageChannel();
  const job: EarlyJob = { kind: "look", look, port };
  startEarly(code, youngMegabytes).postMessage(job, [port]);
  const done = new Promise<boolean>((resolve, reject) => {
    answers.once("message", ({ result, error }: { result?: boolean; error?: Error }) => {
      if (error) reject(Object.assign(new Error(error.message), error));
      else resolve(result === true);
    });
    answers.once("close", () => reject(new Error("A thread has ended before it had looked at all files.")));
  });
  // Whoever waits for it is told; until then nobody need be.
  done.catch(() => {});
  return { look, done };
}

/** A thread that was started early, or one that is started now; it keeps no process from ending. */
export function takeThread(code: WorkerCode, youngMegabytes: number): Worker {
  const at = waiting.findIndex((one) => one.code === code.hash);
  return at >= 0 ? waiting.splice(at, 1)[0]!.worker : createThread(code, youngMegabytes);
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
