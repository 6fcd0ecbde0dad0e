import fs from "node:fs";
import path from "node:path";
import { FileReader } from "../posts/file-reader.ts";
import { type ArchiveRecord, readRecords } from "./archive-records.ts";
import { ArchiveWriter } from "./archive-writer.ts";
import type { FileMark } from "./file-mark.ts";
import type { RecordPlace } from "./look-at-record.ts";
import { toRecordName } from "./manifest.ts";

/** So many small files are joined. */
const mostFiles = 48;
/** Bytes from which on a file is none of them. */
const largeFile = 1 << 23;
/** Bytes since the archive was last cleared up: so many, or such a part of the rest. */
const fewBytes = 1 << 25;
const largeShare = 1 / 2;
/** A file in which less than this is of use is written anew. */
const usefulShare = 3 / 4;

/**
 * How each file of a published site is put together, in the cache: where the cache is restored and the site is not, as on most hosts'
 * builders, its pages need not be laid out again. What packs of posts hold is not written twice: a record says where it stands.
 *
 * One folder an output, of files with records end to end, in no order; a record counts if the `Manifest` tells of a file with that name
 * and those bytes. Names are `t<build>-<thread>-<number>` for files that were cleared up, `j<build>-…` for those joined since, and
 * `<build>-…` for those of single builds.
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
    const builds = list(this.folder).map(toBuild);
    const build = Math.max(0, ...builds) + 1;
    this.prefix = path.join(this.folder, `${builds.length === 0 ? "t" : ""}${build}`);
    this.#writer = new ArchiveWriter(`${this.prefix}-0`);
  }

  /** Its files, the newest first. */
  list(): string[] {
    const byBuild = list(this.folder).map((name) => [toBuild(name), name] as const);
    byBuild.sort(([a, first], [b, second]) => b - a || (first < second ? -1 : 1));
    return byBuild.map(([, name]) => path.join(this.folder, name));
  }

  /** Adds files of which threads know nothing. @param find the mark of each. */
  add(folder: string, files: readonly string[], find: (file: string) => FileMark): void {
    for (const file of files) this.#writer.add(file, find(file), [fs.readFileSync(path.join(folder, file))]);
  }

  /**
   * Ends what this build adds. From time to time that of the last builds is joined, and now and then all is cleared up: to read the
   * archive of a large site takes as long as an edit.
   *
   * @param find the mark of a file as it is published now.
   */
  close(find: (file: string) => FileMark | undefined): void {
    this.#writer.close();
    const files = this.list();
    const next = toBuild(path.basename(this.prefix)) + 1;
    const small: string[] = [];
    let [added, rest] = [0, 0];
    for (const file of files) {
      const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (path.basename(file).startsWith("t")) rest += size;
      else {
        added += size;
        if (size < largeFile) small.push(file);
      }
    }
    if (added > Math.max(fewBytes, largeShare * rest))
      clearUp(files, path.join(this.folder, `t${next}-0`), find);
    else if (small.length > mostFiles) clearUp(small, path.join(this.folder, `j${next}-0`), find);
  }
}

/** The build that wrote a file of the archive, 0 for a file that none wrote. */
function toBuild(name: string): number {
  return Number.parseInt(name.replace(/^[tj]/, ""), 10) || 0;
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
  const kind = path.basename(prefix)[0];
  const seen = new Set<string>();
  const isOfUse = ({ file, crc, size }: ArchiveRecord): boolean => {
    const mark = find(file);
    if (mark?.[0] !== crc || mark[1] !== size || seen.has(file)) return false;
    seen.add(file);
    return true;
  };
  const reader = new FileReader();
  for (const file of files) {
    const bytes = reader.read(file);
    const useful = [...readRecords(bytes)].filter(isOfUse);
    const size = useful.reduce((sum, { start, end }) => sum + end - start, 0);
    const name = path.basename(file);
    if (size > usefulShare * bytes.length && bytes.length > largeFile) {
      fs.renameSync(file, path.join(path.dirname(file), `${kind}${name.replace(/^[tj]/, "")}`));
      continue;
    }
    for (const { start, end } of useful) writer.append([bytes.subarray(start, end)]);
    fs.rmSync(file);
  }
  writer.close();
}
