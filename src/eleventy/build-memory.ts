import fs from "node:fs";
import path from "node:path";
import type { BuildMemory } from "../pages/build-memory.ts";
import { readKeptFile, writeKeptFile } from "../posts/kept-file.ts";

/** A memory that outlives the build in a folder of the cache, a file a name. */
export interface StoredMemory extends BuildMemory {
  /** Reads a value that will be recalled, while there is nothing else to do. */
  prepare(name: string): void;
  /** Writes what is new. */
  save(): void;
}

/**
 * @param folder `undefined` for a memory that ends with the build. A file that is damaged, or of other code, counts as none.
 * @param code what made the values, see `digestCode`.
 */
export function openMemory(folder: string | undefined, code: string): StoredMemory {
  /** JSON as bytes: nobody asks for the values again, and until the build ends they would stay among what is collected. */
  const found = new Map<string, Uint8Array>();
  const recalled = new Map<string, [key: string, value: unknown]>();
  const prepared = new Map<string, Remembered>();
  const readNow = (name: string) => (folder === undefined ? nothing : read(path.join(folder, name), code));
  return {
    prepare(name) {
      prepared.set(name, readNow(name));
    },
    recall<T>(name: string, key: string) {
      const [known, value] = prepared.get(name) ?? readNow(name);
      prepared.delete(name);
      if (known === undefined || known !== key) return undefined;
      recalled.set(name, [key, value]);
      return value as T;
    },
    remember(name, key, value) {
      const [knownKey, knownValue] = recalled.get(name) ?? [];
      if (knownKey === key && knownValue === value) return;
      if (folder !== undefined) found.set(name, Buffer.from(JSON.stringify([key, value])));
    },
    save() {
      if (folder === undefined || found.size === 0) return;
      // Earlier builds left a file here.
      if (fs.statSync(folder, { throwIfNoEntry: false })?.isFile()) fs.rmSync(folder);
      // What this build did not ask for stays: a page that has not changed is not drawn.
      for (const [name, entry] of found) writeKeptFile(path.join(folder, name), code, entry);
    },
  };
}

type Remembered = [key: string, value: unknown] | [];
const nothing: Remembered = [];

function read(file: string, code: string): Remembered {
  const json = readKeptFile(file, code)?.toString("utf8");
  return json === undefined ? [] : JSON.parse(json);
}
