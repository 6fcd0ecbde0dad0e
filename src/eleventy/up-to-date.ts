import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { readLine, toLine } from "../posts/checked-line.ts";
import type { Entry } from "../posts/entry.ts";
import { readFileSize } from "../posts/file-state.ts";
import { writeCacheFile } from "../posts/write-cache-file.ts";
import {
  type FilesSeen,
  hasContents,
  type InputState,
  isUntouched,
  listContents,
  seeFiles,
  toInputState,
} from "../publish/input-state.ts";
import { toLockFile } from "../publish/lock.ts";
import { endLook, type LookUnderWay, takePart } from "../publish/look-at-record.ts";
import { Manifest } from "../publish/manifest.ts";
import { toStageFolder } from "../publish/stage.ts";
import { verifyFiles } from "../publish/verify-files.ts";
import { locate, project } from "./made-of.ts";
import { type BuildOptions, projectRoot } from "./options.ts";

/** What the last build of an output left: the state of all it was made from, what it said, what it counted. */
export interface LastBuild {
  said: string[];
  counts: Record<string, number>;
  problems: Record<string, number>;
  /** That it went through. */
  stages: string[];
}

interface BuildRecord extends LastBuild {
  /** The files it was made from: untouched since, of the same sizes, of the same content (a word for each). */
  touched?: string;
  sizes?: string;
  contents?: string[];
  /** What it was asked to do. */
  options: string;
}

/** The project's own files that a build is made from. */
export function seeProject(): FilesSeen {
  return seeFiles(locate(projectRoot, project));
}

/** The state of everything a build is made from, as far as it lies in files. @param own the project's, where they were looked at. */
export function readInputs({ content }: BuildOptions, own = seeProject()): InputState {
  return toInputState([own, seeFiles({ [contentRoot]: content })]);
}

/** A record of so many bytes tells of ten thousand files: that they are what they were is worth a thread. */
const largeRecord = 1 << 20;

/** Whether so much is published that looking at it takes longer than anything else that is done before a build. */
export function isMuchPublished({ cache, output, useCache }: BuildOptions): boolean {
  const record = useCache ? Manifest.look(cache, output, projectRoot) : undefined;
  return record !== undefined && Number(readFileSize(record)) >= largeRecord;
}

/** The content folder among the names of inputs, wherever it lies; no name of the project's own. */
export const contentRoot = "(content)";

/**
 * The last build, if building again would change nothing: all it was made from is still the same, and so is every published file.
 *
 * Where nobody touched anything, times and sizes tell, in a tenth of the time of a build. A fresh checkout, or a cache that comes
 * from elsewhere, has other times: then the content decides. Nothing of the build is loaded for either.
 *
 * @param looking a look at all published files, where it has begun.
 */
export async function findLastBuild(
  options: BuildOptions,
  inputs: InputState,
  looking?: LookUnderWay,
): Promise<LastBuild | undefined> {
  if (!options.useCache) return undefined;
  const last = readRecord(options);
  if (last === undefined) return undefined;
  if (last.options !== toWord(options) || inputs.touched === undefined || isBusy(options.output))
    return undefined;
  const isTouched = last.touched !== inputs.touched;
  if (isTouched && !hasSameContent(last, inputs)) return undefined;
  const manifest = Manifest.open(options.cache, options.output, projectRoot);
  if (manifest.isEmpty) return undefined;
  const times = (looking && (await lookWith(looking, manifest))) ?? lookAlone(manifest, options.output);
  if (times.includes(-1)) return undefined;
  // The next build need not read all that again.
  if (manifest.take(0, times)) manifest.refresh();
  if (isTouched) writeRecord(options, { ...last, touched: inputs.touched });
  return last;
}

async function lookWith(looking: LookUnderWay, manifest: Manifest): Promise<Float64Array | undefined> {
  while (takePart(looking.look, manifest));
  return endLook(looking, manifest);
}

function lookAlone({ names, marks }: Manifest, output: string): Float64Array {
  return verifyFiles({ folder: output, files: names, marks });
}

function hasSameContent({ sizes, contents }: BuildRecord, inputs: InputState): boolean {
  // Most edits change a size: those need not be read twice.
  return sizes === inputs.sizes && contents !== undefined && hasContents(inputs, contents);
}

/** Whether a build is under way, or one was killed and the next must clear up after it. */
function isBusy(output: string): boolean {
  return fs.existsSync(toLockFile(output)) || fs.existsSync(toStageFolder(output));
}

/**
 * Notes a build that was published.
 *
 * @param before its inputs, as they were before any was read.
 * @param posts what was read: content hashes, and paths below the content folder.
 */
export function recordBuild(
  options: BuildOptions,
  last: LastBuild,
  before: InputState,
  posts: readonly Pick<Entry, "path" | "hash">[],
): void {
  if (!options.useCache || before.touched === undefined) return;
  const { touched, sizes } = before;
  const record: BuildRecord = { ...last, touched, sizes, options: toWord(options) };
  const known = new Map(posts.map(({ path: name, hash }) => [`${contentRoot}/${name}`, hash]));
  // What was touched while the build went on may not be what it was made from. Of posts it is known what was read.
  if (before.files.every((file) => known.has(file.name) || isUntouched(file))) {
    const contents = listContents(before, known);
    if (contents !== undefined) record.contents = contents;
  }
  writeRecord(options, record);
}

function writeRecord(options: BuildOptions, record: BuildRecord): void {
  writeCacheFile(toRecord(options), toLine(JSON.stringify(record)));
}

/** `undefined` where there is none, or it is not what was written. */
function readRecord(options: BuildOptions): BuildRecord | undefined {
  try {
    return readLine<BuildRecord>(fs.readFileSync(toRecord(options)));
  } catch {
    return undefined;
  }
}

/** Forgets the last build: between here and `recordBuild` the output may be anything. */
export function forgetBuild(options: BuildOptions): void {
  fs.rmSync(toRecord(options), { force: true, recursive: true });
}

/** One record an output: what was last built there is what counts, whatever was asked for before. */
function toRecord({ cache, output }: BuildOptions): string {
  return path.join(cache, "built", toDigest(path.relative(projectRoot, output)));
}

/** Options that decide what is published: other ones for the same output make another build. */
function toWord({ quiet, stats, content, output, cache, ...options }: BuildOptions): string {
  // The same options in another order are the same: the command line gives them in its own.
  const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return toDigest(JSON.stringify([sorted, path.relative(projectRoot, content)]));
}

function toDigest(text: string): string {
  return createHash("sha1").update(text).digest("hex").slice(0, 12);
}
