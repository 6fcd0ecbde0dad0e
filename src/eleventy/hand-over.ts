import { isBare } from "../publish/find-published.ts";
import { type FilesSeen, type InputState, toInputState } from "../publish/input-state.ts";
import { type LookUnderWay, openLook } from "../publish/look-at-record.ts";
import { startLooking, startThreads } from "../workers/threads.ts";
import { type Bundles, createBundles } from "./bundles.ts";
import { countThreads, manyRead, toYoungMegabytes } from "./large-reads.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import { readInputs } from "./up-to-date.ts";

/** What is begun before a build. */
interface Begun {
  bundles: Bundles;
  /** A look at what is published, where something is. */
  looking: LookUnderWay | undefined;
}

let begun: Begun | undefined;
let handed: (Begun & { inputs: InputState }) | undefined;

/**
 * Has a thread look at what is published before anything else is known. Where so much is published there are many posts, which it may have
 * to read later.
 *
 * @param own the project's own files.
 */
export async function beginLook(own: FilesSeen, options: BuildOptions): Promise<LookUnderWay | undefined> {
  const bundles = createBundles(toInputState([own]));
  begun = { bundles, looking: await look(bundles, options, toYoungMegabytes(manyRead + 1)) };
  return begun.looking;
}

/**
 * Leaves the state that was looked at a moment ago to the build that follows: ten thousand files need not be looked at twice. While
 * that build is loaded, one more core has something to do: a thread looks at the published files; where there are none, all that read
 * posts start. After an edit one is enough until the cache is read.
 */
export async function handOver(inputs: InputState, options: BuildOptions): Promise<void> {
  const young = toYoungMegabytes(inputs.files.length);
  const bundles = begun?.bundles ?? createBundles(inputs);
  const looking = begun?.looking ?? (await look(bundles, options, young));
  if (!looking) startThreads(await bundles.openWorker(), young, countThreads(inputs.files));
  handed = { inputs, bundles, looking };
  begun = undefined;
}

async function look(
  bundles: Bundles,
  { cache, output, useCache }: BuildOptions,
  young: number,
): Promise<LookUnderWay | undefined> {
  const shared = useCache && !isBare(output) && openLook({ cache, output, root: projectRoot });
  return shared ? startLooking(await bundles.openWorker(), young, shared) : undefined;
}

/** What was handed over, once; else the same as it is now. */
export function takeOver(options: BuildOptions): Begun & { inputs: InputState } {
  const { inputs, bundles, looking } = handed ?? {};
  handed = undefined;
  return {
    inputs: inputs?.touched === undefined ? readInputs(options) : inputs,
    bundles: bundles ?? createBundles(),
    looking,
  };
}
