/** The inside of a worker thread: takes one job at a time. */
import { type MessagePort, parentPort, threadId } from "node:worker_threads";
import { openSheet } from "../layouts/lay-out-drafts.ts";
import { drawNetwork, type NetworkJob } from "../pages/explore/draw-network.ts";
import { PackReader, PackWriter } from "../posts/pack.ts";
import { ArchiveWriter } from "../publish/archive-writer.ts";
import { findMissingIds, type IdSearch } from "../publish/find-missing-ids.ts";
import { lookAtRecord, type SharedLook } from "../publish/look-at-record.ts";
import { type PageBatch, writePages } from "../publish/page-files.ts";
import { type RestoreBatch, restoreFiles } from "../publish/restore-files.ts";
import { type VerifyBatch, verifyFiles } from "../publish/verify-files.ts";
import { buildSearch, type SearchBuilt, type SearchJob } from "./build-search.ts";
import { type ReadBatch, readBatch, scanBatch } from "./read-batch.ts";

/** Where a worker works: told before any job that needs to know. */
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
  | { kind: "restore"; batch: RestoreBatch }
  | { kind: "find-ids"; searches: readonly IdSearch[] }
  | { kind: "search"; batch: SearchJob }
  | { kind: "draw"; batch: NetworkJob };

/** What a thread does before it knows where it works, and between its jobs until it is done. */
export interface EarlyJob {
  kind: "look";
  look: SharedLook;
  /** Who waits for it. */
  port: MessagePort;
}

let opening: Opening;
let reader: PackReader;
let writer: PackWriter | undefined;
let archive: ArchiveWriter | undefined;

function answer(job: Job): unknown {
  switch (job.kind) {
    case "read":
      writer ??= new PackWriter(opening.packFolder, opening.pack);
      return readBatch(job.batch, writer);
    case "scan":
      return scanBatch(job.files);
    case "write":
      return writePages(
        job.batch,
        reader,
        job.batch.sheet && openSheet(job.batch.sheet),
        openArchive(job.batch),
      );
    case "verify":
      return verifyFiles(job.batch);
    case "restore":
      return restoreFiles(job.batch, reader);
    case "find-ids":
      return findMissingIds(job.searches);
    case "search":
      return buildSearch(job.batch, reader);
    case "draw":
      return drawNetwork(job.batch);
  }
}

/** What this thread archives in one build goes into files of its own. */
function openArchive({ archive: prefix }: PageBatch): ArchiveWriter | undefined {
  const own = prefix && `${prefix}-${threadId}`;
  if (archive?.prefix !== own) {
    archive?.close();
    archive = own ? new ArchiveWriter(own) : undefined;
  }
  return archive;
}

/** Sends what becomes of some work. */
async function reply(to: MessagePort, work: () => unknown): Promise<void> {
  try {
    const result = await work();
    to.postMessage({ result }, listHandedOver(result));
  } catch (error) {
    // Errors keep their code (ENOSPC, EACCES …) only when told apart from the message.
    const { message, stack, code, name } = error as NodeJS.ErrnoException;
    to.postMessage({ error: { message, stack, code, name } });
  }
}

/** What of a result need not be copied. */
function listHandedOver(result: unknown): ArrayBuffer[] {
  const { state } = (result ?? {}) as Partial<SearchBuilt>;
  return state ? [state.buffer] : [];
}

parentPort!.on("message", async (message: Job | EarlyJob | Opening) => {
  if ("packFolder" in message) {
    opening = message;
    reader = new PackReader(opening.packFolder);
  } else if (message.kind === "look") {
    const { look, port } = message;
    await reply(port, () => lookAtRecord(look));
    port.close();
  } else await reply(parentPort!, () => answer(message));
});
