import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { writeCacheFile } from "../posts/write-cache-file.ts";
import { readInputState } from "../publish/input-state.ts";
import { toLockFile } from "../publish/lock.ts";
import { Manifest } from "../publish/manifest.ts";
import { toStageFolder } from "../publish/stage.ts";
import { type BuildOptions, projectRoot } from "./options.ts";

/** What the last build of these options left: the state of all it was made from, what it said, what it counted. */
export interface LastBuild {
  inputs: string;
  /** What it was asked to do. */
  options?: string;
  said: string[];
  counts: Record<string, number>;
  problems: Record<string, number>;
}

/** The state of everything a build is made from, as far as it lies in files; `undefined` when files are being changed right now. */
export function readInputs({ content }: BuildOptions): string | undefined {
  const own = ["src", "layouts", ".eleventy.ts", "package.json", "package-lock.json", "content/site.yaml"];
  return readInputState([content, ...own.map((name) => path.join(projectRoot, name))]);
}

/**
 * The last build, if building again would change nothing: nobody touched what it was made from, and every published file is
 * still there as it was written. Looks at times and sizes only, and loads nothing of the build: a tenth of its time.
 */
export function findLastBuild(options: BuildOptions, inputs: string | undefined): LastBuild | undefined {
  if (inputs === undefined || !options.useCache) return undefined;
  let last: LastBuild;
  try {
    last = JSON.parse(fs.readFileSync(toRecord(options), "utf8")) as LastBuild;
  } catch {
    return undefined;
  }
  if (last.inputs !== inputs || last.options !== toWord(options) || isBusy(options.output)) return undefined;
  const { files } = Manifest.open(options.cache, options.output, projectRoot);
  if (files.size === 0) return undefined;
  for (const [file, [, , size, mtimeMs]] of files) {
    const stat = fs.statSync(path.join(options.output, file), { throwIfNoEntry: false });
    if (stat?.size !== size || stat.mtimeMs !== mtimeMs) return undefined;
  }
  return last;
}

/** Whether a build is under way, or one was killed and the next must clear up after it. */
function isBusy(output: string): boolean {
  return fs.existsSync(toLockFile(output)) || fs.existsSync(toStageFolder(output));
}

/** Notes a build that was published. */
export function recordBuild(options: BuildOptions, last: LastBuild): void {
  if (!options.useCache) return;
  writeCacheFile(toRecord(options), JSON.stringify({ ...last, options: toWord(options) }));
}

/** Forgets the last build: between here and `recordBuild` the output may be anything. */
export function forgetBuild(options: BuildOptions): void {
  fs.rmSync(toRecord(options), { force: true, recursive: true });
}

/** One record an output: what was last built there is what counts, whatever was asked for before. */
function toRecord({ cache, output }: BuildOptions): string {
  return path.join(cache, "built", toDigest(output));
}

/** Options that decide what is published: other ones for the same output make another build. */
function toWord({ quiet, stats, ...options }: BuildOptions): string {
  return toDigest(JSON.stringify(options));
}

function toDigest(text: string): string {
  return createHash("sha1").update(text).digest("hex").slice(0, 12);
}
