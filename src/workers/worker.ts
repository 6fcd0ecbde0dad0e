/** The inside of a worker thread: reads posts, writes their bodies to a pack of its own, and writes pages. */
import fs from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { Entry } from "../posts/entry.ts";
import type { PostFile } from "../posts/list-posts.ts";
import { PackReader, PackWriter } from "../posts/pack.ts";
import { type ReadOptions, readPost, toContentHash } from "../posts/read-post.ts";
import { type PageBatch, type VerifyBatch, verifyPages, writePages } from "../publish/page-files.ts";

export interface WorkerData {
  packFolder: string;
  /** Name of the pack this worker writes, new in every build. */
  pack: string;
}

export interface ReadBatch {
  files: (Pick<PostFile, "path" | "absolute" | "folder" | "stem"> & { known?: string })[];
  options: ReadOptions;
}

/** One line a file, in the order asked: an Entry as JSON, or `""` when the bytes are those the cache knows. */
export type ReadReply = string[];

export type Job =
  | { kind: "read"; batch: ReadBatch }
  | { kind: "write"; batch: PageBatch }
  | { kind: "verify"; batch: VerifyBatch };

const data = workerData as WorkerData;
let writer: PackWriter | undefined;
const reader = new PackReader(data.packFolder);

function readBatch({ files, options }: ReadBatch): ReadReply {
  const reply = files.map((file) => {
    let bytes: Buffer;
    try {
      bytes = fs.readFileSync(file.absolute);
    } catch (error) {
      return JSON.stringify(toUnreadable(file.path, (error as Error).message));
    }
    const hash = toContentHash(bytes);
    if (hash === file.known) return "";
    const { post, html, problems } = readPost(bytes, file, options);
    const entry: Entry = { path: file.path, hash, problems };
    if (post) {
      writer ??= new PackWriter(data.packFolder, data.pack);
      entry.post = { ...post, body: writer.append(Buffer.from(html)) };
    }
    return JSON.stringify(entry);
  });
  writer?.flush();
  return reply;
}

/** A file that the system would not give; asked for again in every build, since its hash is no hash. */
function toUnreadable(path: string, reason: string): Entry {
  const message = `The file cannot be read: ${reason}.`;
  return {
    path,
    hash: "unreadable",
    problems: [{ path, line: 1, column: 1, severity: "error", message, rule: "posts/unreadable" }],
  };
}

function answer(job: Job): unknown {
  switch (job.kind) {
    case "read":
      return readBatch(job.batch);
    case "write":
      return writePages(job.batch, reader);
    case "verify":
      return verifyPages(job.batch);
  }
}

parentPort!.on("message", (job: Job) => {
  try {
    parentPort!.postMessage({ result: answer(job) });
  } catch (error) {
    // Errors keep their code (ENOSPC, EACCES …) only when told apart from the message.
    const { message, stack, code, name } = error as NodeJS.ErrnoException;
    parentPort!.postMessage({ error: { message, stack, code, name } });
  }
});
