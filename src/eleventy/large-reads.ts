import v8 from "node:v8";
import { readFileSize } from "../posts/file-state.ts";
import type { InputFile } from "../publish/input-state.ts";
import { threadCount } from "../workers/threads.ts";
import { contentRoot } from "./up-to-date.ts";

/** Posts read in one build beyond which the threads that read them are replaced. */
export const manyRead = 1000;
/** Posts beyond which memory counts more than the time it takes to collect what is dead in it. */
const vastlyMany = 30_000;

/** Posts of so many bytes in all are read by one thread in the time that another takes to start. */
const fewBytes = 1 << 16;

/** How many threads a build is worth, given what it is made from. */
export function countThreads(inputs: readonly InputFile[]): number {
  let bytes = 0;
  for (const { name, stat } of inputs)
    if (name.startsWith(contentRoot) && name.endsWith(".md")) bytes += Number(readFileSize(stat));
  return bytes < fewBytes ? 1 : threadCount;
}

/**
 * Room for what a thread makes and forgets, given how many files there are.
 *
 * With V8's own 48 MB the tokens of a long post outlive several collections, each of which copies them: an eighth of the time it takes
 * to read ten thousand. For a hundred, asking the system for so much memory takes longer.
 */
export function toYoungMegabytes(files: number): number {
  return files > manyRead ? 128 : 12;
}

/** Lets the heap of this thread grow less than fourfold before what is dead in it is collected: faster where it stays small. */
export function limitHeap(unread: number): void {
  if (unread > manyRead) v8.setFlagsFromString(`--heap-growing-percent=${unread > vastlyMany ? 30 : 60}`);
}
