import { isBare } from "../publish/find-published.ts";
import type { InputState } from "../publish/input-state.ts";
import { Manifest } from "../publish/manifest.ts";
import type { RecordVerified } from "../publish/verify-record.ts";
import { startThreads, startWithJob } from "../workers/threads.ts";
import { type Bundles, createBundles } from "./bundles.ts";
import { countThreads, toYoungMegabytes } from "./large-reads.ts";
import { later } from "./later.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import { readInputs } from "./up-to-date.ts";

let handed:
  | { inputs: InputState; bundles: Bundles; verified: Promise<RecordVerified | undefined> | undefined }
  | undefined;

/**
 * Leaves the state that was looked at a moment ago to the build that follows: ten thousand files need not be looked at twice. While
 * that build is loaded, one more core has something to do: a thread looks at the published files; where there are none, all that read
 * posts start. After an edit one is enough until the cache is read.
 */
export function handOver(inputs: InputState, { cache, output, useCache }: BuildOptions): void {
  const bundles = createBundles(inputs);
  const place = { cache, output, root: projectRoot };
  const isPublished = useCache && Manifest.look(cache, output, projectRoot) !== undefined && !isBare(output);
  const young = toYoungMegabytes(inputs.files.length);
  const started = bundles.openWorker().then((code): Promise<RecordVerified> | undefined => {
    if (isPublished) return startWithJob(code, young, { kind: "verify-record", place });
    startThreads(code, young, countThreads(inputs.files));
    return undefined;
  });
  handed = { inputs, bundles, verified: later(started) };
}

/** What was handed over, once; else the same as it is now. */
export function takeOver(options: BuildOptions): {
  inputs: InputState;
  bundles: Bundles;
  /** What a thread finds out about the published files meanwhile. */
  verified: Promise<RecordVerified | undefined> | undefined;
} {
  const { inputs, bundles, verified } = handed ?? {};
  handed = undefined;
  return {
    inputs: inputs?.touched === undefined ? readInputs(options) : inputs,
    bundles: bundles ?? createBundles(),
    verified,
  };
}
