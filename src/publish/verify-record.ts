import { Manifest } from "./manifest.ts";
import { verifyFiles } from "./verify-files.ts";

/** A record of published files, by what `Manifest.open` takes. */
export interface RecordPlace {
  cache: string;
  output: string;
  root: string;
}

/** What its files are like by now. */
export interface RecordVerified {
  /** See `Manifest.look`: which record it is of. */
  state: string | undefined;
  /** See `verifyFiles`. */
  times: Float64Array;
}

/** Looks at all files of a record, for a thread: to hand the record over takes as long as to read it. */
export function verifyRecord({ cache, output, root }: RecordPlace): RecordVerified {
  const { names: files, marks, state } = Manifest.open(cache, output, root);
  return { state, times: verifyFiles({ folder: output, files, marks }) };
}
