import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The worker as one plain script, and the hash that stands for all the code in it, dependencies included. */
export interface WorkerCode {
  code: string;
  hash: string;
}

/**
 * Bundles the worker with everything it imports.
 *
 * A thread then starts in a tenth of a second and needs no TypeScript loader, and the bundle's hash is the exact answer to
 * "which code made this cache entry", a new version of a dependency included.
 */
export async function buildWorkerCode(): Promise<WorkerCode> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./worker.ts", import.meta.url))],
    // Names of modules go into the bundle's comments: they must not depend on the working directory.
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    charset: "utf8",
    legalComments: "none",
    minifySyntax: false,
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles[0]!.text;
  return { code, hash: createHash("sha1").update(code).digest("hex").slice(0, 16) };
}
