import type { Ask } from "../../search-worker.ts";

type Question = Ask extends infer A ? (A extends { id: number } ? Omit<A, "id"> : never) : never;

/** The way to the worker: a question, and in time its answer. */
export class Asker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  #last = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<{ id: number; result?: never; error?: string }>) => {
        const waiting = this.#waiting.get(data.id);
        this.#waiting.delete(data.id);
        if (data.error === undefined) waiting?.resolve(data.result as never);
        else waiting?.reject(new Error(data.error));
      },
    );
    worker.addEventListener("error", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the worker does not start"));
      this.#waiting.clear();
    });
  }

  ask<T>(question: Question): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...question, id });
    });
  }
}
