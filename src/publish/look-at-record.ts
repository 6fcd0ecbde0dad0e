import { setImmediate as pause } from "node:timers/promises";
import { readFileSize } from "../posts/file-state.ts";
import { Manifest } from "./manifest.ts";
import { partFiles, verifyFiles } from "./verify-files.ts";

/** A record of published files, by what `Manifest.open` takes. */
export interface RecordPlace {
  cache: string;
  output: string;
  root: string;
}

/** A look at all files of a record that two threads share: each takes the next few files that nobody has taken. */
export interface SharedLook {
  place: RecordPlace;
  /** See `Manifest.look`: which record it is of. */
  state: string;
  /** What its files are like by now, a number a row, see `verifyFiles`; longer than the record. */
  times: Float64Array;
  /** One number: rows taken so far. */
  taken: Int32Array;
}

/** What a look has come to where another thread is at it, too. */
export interface LookUnderWay {
  look: SharedLook;
  /** Ends when that thread finds no more to take; whether it had the same record. */
  done: Promise<boolean>;
}

/** What a row takes in a record at least: its marks, and the ends of its texts. */
const leastRow = 3 * Float64Array.BYTES_PER_ELEMENT + 2;

/** Begins one, before the record is read. @returns `undefined` where there is no record. */
export function openLook(place: RecordPlace): SharedLook | undefined {
  const state = Manifest.look(place.cache, place.output, place.root);
  if (state === undefined) return undefined;
  const most = Math.ceil(Number(readFileSize(state)) / leastRow);
  return {
    place,
    state,
    times: new Float64Array(new SharedArrayBuffer(most * Float64Array.BYTES_PER_ELEMENT)),
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}

/**
 * Looks at some files that nobody has taken.
 *
 * @param manifest the record, as this thread has read it.
 * @returns whether there were any.
 */
export function takePart({ place, state, times, taken }: SharedLook, manifest: Manifest): boolean {
  const { names, marks } = manifest;
  if (manifest.state !== state) return false;
  const from = Atomics.add(taken, 0, partFiles);
  if (from >= names.length) return false;
  const to = Math.min(from + partFiles, names.length);
  const files = names.slice(from, to);
  times.set(verifyFiles({ folder: place.output, files, marks: marks.subarray(3 * from, 3 * to) }), from);
  return true;
}

/**
 * Takes part until nothing is left, for a thread that has the record to read: to hand it over takes as long. Whoever waits for a post
 * that was edited need not wait for a hundred thousand files: the thread takes other work in between.
 */
export async function lookAtRecord(look: SharedLook): Promise<boolean> {
  const { cache, output, root } = look.place;
  const manifest = Manifest.open(cache, output, root);
  while (takePart(look, manifest)) await pause();
  return manifest.state === look.state;
}

/**
 * Waits for a look.
 *
 * @returns what it has come to, a number a row of the record; `undefined` where it came to nothing: another build may have published
 * between the look and the lock.
 */
export async function endLook(
  { look, done }: LookUnderWay,
  { state, names }: Manifest,
): Promise<Float64Array | undefined> {
  const isWhole = await done.catch(() => false);
  return isWhole && look.state === state ? look.times.subarray(0, names.length) : undefined;
}
