import fs from "node:fs";
import { crc32 } from "node:zlib";
import type { BuildMemory } from "../pages/build-memory.ts";
import { writeCacheFile } from "../posts/write-cache-file.ts";

/** A memory that outlives the build in one file of the cache. */
export interface StoredMemory extends BuildMemory {
  /** Writes the file where there is anything new. */
  save(): void;
}

/**
 * @param file `undefined` for a memory that ends with the build. A file that is damaged, or of other code, counts as none.
 * @param code what made the values, see `digestCode`.
 */
export function openMemory(file: string | undefined, code: string): StoredMemory {
  const known = file === undefined ? {} : read(file, code);
  const found: typeof known = {};
  return {
    recall<T>(name: string, key: string) {
      return known[name]?.[0] === key ? (known[name][1] as T) : undefined;
    },
    remember(name, key, value) {
      const [knownKey, knownValue] = known[name] ?? [];
      if (knownKey !== key || knownValue !== value) found[name] = [key, value];
    },
    save() {
      if (file === undefined || Object.keys(found).length === 0) return;
      // What this build did not ask for stays: a page that has not changed is not drawn.
      const json = JSON.stringify({ ...known, ...found });
      writeCacheFile(file, `${code} ${crc32(json).toString(16)} ${json}`);
    },
  };
}

function read(file: string, code: string): Record<string, [key: string, value: unknown]> {
  let text: string;
  try {
    text = fs.readFileSync(file, "utf8");
  } catch {
    return {};
  }
  const [made, crc] = text.split(" ", 2);
  const json = text.slice(`${made} ${crc} `.length);
  return made === code && crc === crc32(json).toString(16) ? JSON.parse(json) : {};
}
