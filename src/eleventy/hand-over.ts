import type { InputState } from "../publish/input-state.ts";
import { Manifest } from "../publish/manifest.ts";
import { verifyBeside } from "../publish/verify-files.ts";
import { startThreads } from "../workers/threads.ts";
import { type Bundles, createBundles } from "./bundles.ts";
import { toYoungMegabytes } from "./large-reads.ts";
import { later } from "./later.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import { readInputs } from "./up-to-date.ts";

/** The published site: its record, and what a thread finds out about its files meanwhile. */
interface PublishedSite {
  manifest: Manifest;
  times: Promise<Float64Array>;
}

let handed: { inputs: InputState; bundles: Bundles; site: PublishedSite | undefined } | undefined;

/**
 * Leaves the state that was looked at a moment ago to the build that follows: ten thousand files need not be looked at twice. While
 * that build is loaded, one more core has something to do: a thread looks at the published files; where there are none, those that read
 * posts start. After an edit these have time until the cache is read.
 */
export function handOver(inputs: InputState, { cache, output, useCache }: BuildOptions): void {
  const bundles = createBundles(inputs);
  handed = { inputs, bundles, site: undefined };
  const manifest = useCache ? Manifest.open(cache, output, projectRoot) : undefined;
  if (manifest && !manifest.isEmpty) {
    const { nameText, marks } = manifest;
    handed.site = { manifest, times: later(verifyBeside(output, nameText, marks)) };
  } else later(bundles.openWorker().then((code) => startThreads(code, toYoungMegabytes(inputs.files.length))));
}

/** What was handed over, once; else the same as it is now. The published site only once it is locked. */
export function takeOver(options: BuildOptions): {
  inputs: InputState;
  bundles: Bundles;
  open(): { manifest: Manifest; times?: Promise<Float64Array> };
} {
  const { inputs, bundles, site } = handed ?? {};
  handed = undefined;
  return {
    inputs: inputs?.touched === undefined ? readInputs(options) : inputs,
    bundles: bundles ?? createBundles(),
    open() {
      const { cache, output } = options;
      // Another build may have published between the look and the lock.
      if (site && site.manifest.state === Manifest.look(cache, output, projectRoot)) return site;
      return { manifest: Manifest.open(cache, output, projectRoot) };
    },
  };
}
