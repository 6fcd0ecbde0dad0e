import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { writeCacheFile } from "../posts/write-cache-file.ts";
import type { FileMark } from "./page-files.ts";

/** What is known of one published file: the fingerprint it was made from, and its mark on disk. */
export type Published = [fingerprint: string, ...mark: FileMark];

/**
 * The record of what was published to one output folder: file → fingerprint and mark. It lives in the cache; without it
 * everything is laid out again.
 */
export class Manifest {
  readonly files: Map<string, Published>;
  readonly #file: string;

  /** @param root folder that relative output paths count from: a record moves with the project. */
  static open(cacheDir: string, outputDir: string, root: string): Manifest {
    const name = createHash("sha1").update(path.relative(root, outputDir)).digest("hex").slice(0, 12);
    return new Manifest(path.join(cacheDir, "published", name));
  }

  private constructor(file: string) {
    this.#file = file;
    this.files = new Map(readRecord(file));
  }

  /** Writes the record of the build that was just published. */
  save(files: Map<string, Published>): void {
    const json = JSON.stringify([...files]);
    writeCacheFile(this.#file, `${crc32(json)}\n${json}`);
  }
}

function readRecord(file: string): [string, Published][] {
  try {
    const text = fs.readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const json = text.slice(end + 1);
    return text.slice(0, end) === String(crc32(json)) ? (JSON.parse(json) as [string, Published][]) : [];
  } catch {
    return [];
  }
}
