import fs from "node:fs";
import path from "node:path";
import { type ArchiveRecord, readRecords } from "./archive-records.ts";
import { ArchiveWriter } from "./archive-writer.ts";
import type { FileMark } from "./file-mark.ts";
import { toRecordName } from "./manifest.ts";
import type { RecordPlace } from "./verify-record.ts";

/** Files of builds since the archive was last cleared up: so many, or so many bytes, or such a part of the rest. */
const mostFiles = 48;
const fewBytes = 1 << 25;
const largeShare = 1 / 2;
/** A file in which less than this is of use is written anew. */
const usefulShare = 3 / 4;

/**
 * How each file of a published site is put together, in the cache: where the cache is restored and the site is not, as on most hosts'
 * builders, its pages need not be laid out again. What packs of posts hold is not written twice: a record says where it stands.
 *
 * One folder an output, of files with records end to end, in no order; a record counts if the `Manifest` tells of a file with that name
 * and those bytes. Names are `t<build>-<thread>-<number>` for files that were cleared up, without `t` for those since.
 */
export class Archive {
  readonly folder: string;
  /** The record of the site. */
  readonly place: RecordPlace;
  /** What threads call the files they write in this build. */
  readonly prefix: string;
  readonly #writer: ArchiveWriter;

  /**
   * @param place in a cache that is this build's alone.
   * @param isNew whether nothing is known of a published site: then all that is there is of no use.
   */
  constructor(place: RecordPlace, isNew: boolean) {
    this.place = place;
    const { cache, output, root } = place;
    const all = path.join(cache, "archive");
    this.folder = path.join(all, toRecordName(output, root));
    if (isNew) fs.rmSync(this.folder, { recursive: true, force: true });
    // The sites that were built before in other places would take as much room each.
    for (const name of list(all))
      if (name !== path.basename(this.folder))
        fs.rmSync(path.join(all, name), { recursive: true, force: true });
    const builds = list(this.folder).map((name) => Number.parseInt(name.replace("t", ""), 10) || 0);
    const build = Math.max(0, ...builds) + 1;
    this.prefix = path.join(this.folder, `${builds.length === 0 ? "t" : ""}${build}`);
    this.#writer = new ArchiveWriter(`${this.prefix}-0`);
  }

  /** Its files, the newest first. */
  list(): string[] {
    const byBuild = list(this.folder).map(
      (name) => [Number.parseInt(name.replace("t", ""), 10), name] as const,
    );
    byBuild.sort(([a, first], [b, second]) => b - a || (first < second ? -1 : 1));
    return byBuild.map(([, name]) => path.join(this.folder, name));
  }

  /** Adds files of which threads know nothing. @param find the mark of each. */
  add(folder: string, files: readonly string[], find: (file: string) => FileMark): void {
    for (const file of files) this.#writer.add(file, find(file), [fs.readFileSync(path.join(folder, file))]);
  }

  /** Ends what this build adds, and clears up from time to time. @param find the mark of a file as it is published now. */
  close(find: (file: string) => FileMark | undefined): void {
    this.#writer.close();
    if (this.#isFull()) clearUp(this.list(), `${path.join(this.folder, "t")}${this.#nextBuild()}-0`, find);
  }

  #nextBuild(): number {
    return Number.parseInt(path.basename(this.prefix).replace("t", ""), 10) + 1;
  }

  #isFull(): boolean {
    let [count, added, rest] = [0, 0, 0];
    for (const file of this.list()) {
      const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (path.basename(file).startsWith("t")) rest += size;
      else {
        count++;
        added += size;
      }
    }
    return count > mostFiles || added > Math.max(fewBytes, largeShare * rest);
  }
}

function list(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    // What is no folder is damage.
    fs.rmSync(folder, { recursive: true, force: true });
    return [];
  }
}

/** Drops records that are of no use any more. @param files the newest first: of two records of one file that one is right. */
function clearUp(
  files: readonly string[],
  prefix: string,
  find: (file: string) => FileMark | undefined,
): void {
  const writer = new ArchiveWriter(prefix);
  const seen = new Set<string>();
  const isOfUse = ({ file, crc, size }: ArchiveRecord): boolean => {
    const mark = find(file);
    if (mark?.[0] !== crc || mark[1] !== size || seen.has(file)) return false;
    seen.add(file);
    return true;
  };
  for (const file of files) {
    const bytes = fs.readFileSync(file);
    const useful = [...readRecords(bytes)].filter(isOfUse);
    const size = useful.reduce((sum, { start, end }) => sum + end - start, 0);
    const name = path.basename(file);
    if (size > usefulShare * bytes.length && bytes.length > fewBytes / 4) {
      if (!name.startsWith("t")) fs.renameSync(file, path.join(path.dirname(file), `t${name}`));
      continue;
    }
    for (const { start, end } of useful) writer.append([bytes.subarray(start, end)]);
    fs.rmSync(file);
  }
  writer.close();
}
