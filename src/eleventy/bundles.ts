import fs from "node:fs";
import path from "node:path";
import type { InputState } from "../publish/input-state.ts";
import { buildWorkerCode, type WorkerCode } from "../workers/worker-code.ts";
import { type Assets, buildAssets } from "./assets.ts";
import { digestCode, findCode } from "./code-digest.ts";
import { projectRoot } from "./options.ts";

/** What threads run and what browsers get: as it was kept for this very code, or made anew and kept. */
export interface Bundles {
  /** One word for the project's own code. */
  code: string;
  openWorker(): Promise<WorkerCode>;
  openAssets(): Promise<Assets>;
}

/** Beside the libraries that bundles are made of: they are good for these alone, and go with them. */
const folder = path.join(projectRoot, "node_modules/.cache/duizhao");

/** @param inputs what a build is made from, where it was looked at a moment ago. */
export function createBundles(inputs?: InputState): Bundles {
  const canKeep = isWritable(folder);
  const isSeen = inputs !== undefined && canKeep;
  const code = isSeen ? findCode(inputs, path.join(folder, "code")) : digestCode(projectRoot);
  const toKept = (name: string) => (canKeep ? { file: path.join(folder, name), code } : undefined);
  let worker: Promise<WorkerCode> | undefined;
  return {
    code,
    openWorker() {
      worker ??= buildWorkerCode(toKept("worker.cjs"));
      return worker;
    },
    openAssets: () => buildAssets(projectRoot, toKept("assets")),
  };
}

/** Libraries may be installed where only somebody else may write. */
function isWritable(folder: string): boolean {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
