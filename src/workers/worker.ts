/** The inside of a worker thread: takes one job at a time. */
import { parentPort } from "node:worker_threads";
import { drawNetwork, type NetworkJob } from "../pages/explore/draw-network.ts";
import { PackReader, PackWriter } from "../posts/pack.ts";
import { type PageBatch, writePages } from "../publish/page-files.ts";
import { type VerifyBatch, verifyFiles } from "../publish/verify-files.ts";
import { buildSearch, type SearchJob } from "./build-search.ts";
import { type ReadBatch, readBatch, scanBatch } from "./read-batch.ts";

/** The first message to a worker: where it works. */
export interface Opening {
  packFolder: string;
  /** Name of the pack this worker writes, new in every build. */
  pack: string;
}

export type Job =
  | { kind: "read"; batch: ReadBatch }
  | { kind: "scan"; files: { absolute: string; known?: string }[] }
  | { kind: "write"; batch: PageBatch }
  | { kind: "verify"; batch: VerifyBatch }
  | { kind: "search"; batch: SearchJob }
  | { kind: "draw"; batch: NetworkJob };

let writer: PackWriter | undefined;

function answer(job: Job, { packFolder, pack }: Opening, reader: PackReader): unknown {
  switch (job.kind) {
    case "read":
      writer ??= new PackWriter(packFolder, pack);
      return readBatch(job.batch, writer);
    case "scan":
      return scanBatch(job.files);
    case "write":
      return writePages(job.batch, reader);
    case "verify":
      return verifyFiles(job.batch);
    case "search":
      return buildSearch(job.batch, reader);
    case "draw":
      return drawNetwork(job.batch);
  }
}

parentPort!.once("message", (opening: Opening) => {
  const reader = new PackReader(opening.packFolder);
  parentPort!.on("message", async (job: Job) => {
    try {
      parentPort!.postMessage({ result: await answer(job, opening, reader) });
    } catch (error) {
      // Errors keep their code (ENOSPC, EACCES …) only when told apart from the message.
      const { message, stack, code, name } = error as NodeJS.ErrnoException;
      parentPort!.postMessage({ error: { message, stack, code, name } });
    }
  });
});
