import type { MessagePort, Worker } from "node:worker_threads";
import type { NetworkJob } from "../pages/explore/draw-network.ts";
import type { NetworkDrawing } from "../pages/explore/explore-view.ts";
import type { IdSearch } from "../publish/find-missing-ids.ts";
import type { PageBatch, PagesWritten } from "../publish/page-files.ts";
import type { RestoreBatch } from "../publish/restore-files.ts";
import type { VerifyBatch } from "../publish/verify-files.ts";
import type { SearchBuilt, SearchJob } from "./build-search.ts";
import type { ReadBatch, ReadReply } from "./read-batch.ts";
import { takeThread, threadCount } from "./threads.ts";
import type { Job, Opening } from "./worker.ts";
import type { WorkerCode } from "./worker-code.ts";

type Transferable = ArrayBuffer | MessagePort;

interface Waiting {
  job: Job;
  transfer: Transferable[];
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

interface Slot {
  worker: Worker;
  /** Who waits for what it does. */
  current: Waiting | undefined;
}

/**
 * A fixed pool of worker threads, started on first use. Jobs go to whichever thread is free, so a job must not care where it
 * runs; a thread works on one job at a time.
 */
export class WorkerPool {
  readonly size = threadCount;
  /** Threads that may be started; those that are there stay. To start one takes a core for longer than to write a hundred pages. */
  limit = threadCount;
  readonly #code: WorkerCode;
  readonly #packFolder: string;
  readonly #packName: (index: number) => string;
  readonly #youngMegabytes: number;
  readonly #workers: Slot[] = [];
  /** Threads started so far, those that died too: each has a pack of its own. */
  #started = 0;
  readonly #queue: Waiting[] = [];
  /** Jobs that nobody waits for yet. */
  readonly #later: Waiting[] = [];

  /**
   * @param packName the name of the pack that the n-th worker writes; must be new in the pack folder.
   * @param youngMegabytes see `toYoungMegabytes`.
   */
  constructor(
    code: WorkerCode,
    packFolder: string,
    packName: (index: number) => string,
    youngMegabytes: number,
  ) {
    this.#code = code;
    this.#packFolder = packFolder;
    this.#packName = packName;
    this.#youngMegabytes = youngMegabytes;
  }

  /** Starts the threads before there is work for them. */
  start(): void {
    while (this.#workers.length < this.limit) this.#start();
  }

  read(batch: ReadBatch): Promise<ReadReply> {
    return this.#run({ kind: "read", batch });
  }

  scan(files: { absolute: string; known?: string }[]): Promise<string[]> {
    return this.#run({ kind: "scan", files });
  }

  /** Hands over the batch's bytes: they cannot be used afterwards. */
  write(batch: PageBatch): Promise<PagesWritten> {
    return this.#run({ kind: "write", batch }, [batch.bytes.buffer as ArrayBuffer]);
  }

  /** Jobs of other kinds go before it. */
  verify(batch: VerifyBatch): Promise<Float64Array> {
    return this.#run({ kind: "verify", batch }, [], this.#later);
  }

  restore(batch: RestoreBatch): Promise<Float64Array> {
    return this.#run({ kind: "restore", batch });
  }

  /** Hands over the batch's bytes and its port: they cannot be used afterwards. */
  search(batch: SearchJob): Promise<SearchBuilt> {
    const { port, state } = batch;
    return this.#run({ kind: "search", batch }, [port, ...(state ? [state.buffer as ArrayBuffer] : [])]);
  }

  /** @returns see `findMissingIds`. */
  findIds(searches: readonly IdSearch[]): Promise<string[][]> {
    return this.#run({ kind: "find-ids", searches });
  }

  draw(batch: NetworkJob): Promise<NetworkDrawing> {
    return this.#run({ kind: "draw", batch });
  }

  /** Stops the threads; a later job starts new ones. Nobody is told of jobs that were under way. */
  async close(): Promise<void> {
    this.#queue.length = 0;
    this.#later.length = 0;
    const stopping = this.#workers.splice(0);
    await Promise.all(stopping.map(({ worker }) => worker.terminate()));
  }

  #run<T>(job: Job, transfer: Transferable[] = [], queue = this.#queue): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      queue.push({ job, transfer, resolve: resolve as (result: never) => void, reject });
      this.#dispatch();
    });
  }

  #dispatch(): void {
    while (this.#queue.length + this.#later.length > 0) {
      let free = this.#workers.find(({ current }) => current === undefined);
      if (!free) {
        if (this.#workers.length >= this.limit) return;
        free = this.#start();
      }
      const waiting = (this.#queue.shift() ?? this.#later.shift())!;
      free.current = waiting;
      free.worker.ref();
      free.worker.postMessage(waiting.job, waiting.transfer);
    }
  }

  #start(): Slot {
    const worker = takeThread(this.#code, this.#youngMegabytes);
    const opening: Opening = { packFolder: this.#packFolder, pack: this.#packName(this.#started++) };
    worker.postMessage(opening);
    const slot: Slot = { worker, current: undefined };
    worker.on("message", (message: { result?: never; error?: Error }) => {
      const done = slot.current!;
      slot.current = undefined;
      // A thread without work keeps no process from ending; one that is waited for does.
      if (this.#workers.includes(slot)) worker.unref();
      if (message.error) done.reject(Object.assign(new Error(message.error.message), message.error));
      else done.resolve(message.result as never);
      this.#dispatch();
    });
    worker.on("error", (error) => this.#bury(slot, error));
    worker.on("exit", (code) => this.#bury(slot, new Error(`A worker thread ended with ${code}.`)));
    this.#workers.push(slot);
    return slot;
  }

  /** Takes out a thread that has died: what is sent to one is never answered. Whoever waits is told; later jobs have other threads. */
  #bury(slot: Slot, error: Error): void {
    const at = this.#workers.indexOf(slot);
    if (at < 0) return;
    this.#workers.splice(at, 1);
    slot.current?.reject(error);
    slot.current = undefined;
    for (const queue of [this.#queue, this.#later])
      for (const waiting of queue.splice(0)) waiting.reject(error);
  }
}
