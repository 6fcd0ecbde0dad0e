import { promisify } from "node:util";
import { crc32, gunzipSync, gzip, gzipSync } from "node:zlib";

const compress = promisify(gzip);

/** Bytes that may wait to be compressed. */
const mostWaiting = 1 << 21;

/** Where the bytes of an index come from and go to. Paths are below the folder of the index. */
export interface IndexStore {
  /** A file of the index as published before; `undefined` when it is gone. */
  readFile(path: string): Uint8Array | undefined;
  /** Called only for files that are new or changed. */
  writeFile(path: string, bytes: Uint8Array): void;
}

/** The index on disk is not the one that the state describes: it has to be built anew. */
export class StaleIndex extends Error {}

/**
 * The files of an index, by what they hold before compression: only what changed is compressed and written. Of an update other threads
 * compress it meanwhile; where all is built anew they have enough to do.
 */
export class IndexFiles {
  readonly #store: IndexStore;
  readonly #before: ReadonlyMap<string, number>;
  readonly after = new Map<string, number>();
  readonly written: string[] = [];
  readonly #underWay = new Set<Promise<void>>();
  #waiting = 0;
  #failure: Error | undefined;

  /** @param before path → CRC-32 of the uncompressed bytes, as published. */
  constructor(store: IndexStore, before: ReadonlyMap<string, number>) {
    this.#store = store;
    this.#before = before;
  }

  /** @param level how hard gzip tries. */
  write(path: string, bytes: Uint8Array, level = 6): void {
    const crc = crc32(bytes);
    this.after.set(path, crc);
    if (this.#before.get(path) === crc) return;
    this.written.push(path);
    if (this.#before.size === 0) {
      this.#store.writeFile(path, gzipSync(bytes, { level }));
      return;
    }
    this.#waiting += bytes.length;
    const job: Promise<void> = compress(bytes, { level })
      .then((packed) => this.#store.writeFile(path, packed))
      .catch((error: Error) => {
        this.#failure ??= error;
      })
      .finally(() => {
        this.#waiting -= bytes.length;
        this.#underWay.delete(job);
      });
    this.#underWay.add(job);
  }

  /** To be waited for between writes, so that memory stays level. @throws what writing threw. */
  async makeRoom(): Promise<void> {
    while (this.#waiting > mostWaiting) await Promise.race(this.#underWay);
    if (this.#failure) throw this.#failure;
  }

  /** Waits until all is written. @throws what writing threw. */
  async flush(): Promise<void> {
    await Promise.all(this.#underWay);
    if (this.#failure) throw this.#failure;
  }

  /** Keeps a published file as it is. */
  keep(path: string): void {
    this.after.set(path, this.#before.get(path)!);
  }

  /** Keeps every published file whose path begins so. */
  keepFolder(folder: string): void {
    for (const path of this.#before.keys()) if (path.startsWith(folder)) this.keep(path);
  }

  /** @throws StaleIndex when the published file is not what the state says. */
  readBefore(path: string): Uint8Array {
    const packed = this.#store.readFile(path);
    if (!packed) throw new StaleIndex(path);
    let bytes: Uint8Array;
    try {
      bytes = gunzipSync(packed);
    } catch {
      throw new StaleIndex(path);
    }
    if (crc32(bytes) !== this.#before.get(path)) throw new StaleIndex(path);
    return bytes;
  }
}
