import fs from "node:fs";
import path from "node:path";
import type { MessagePort } from "node:worker_threads";
import type { PackReader } from "../posts/pack.ts";
import { type FileMark, markFile } from "../publish/file-mark.ts";
import { buildIndex, type IndexInput } from "../search/index/build-index.ts";
import type { Renamed } from "../search/index/write-suggestions.ts";
import { searchFolder } from "../search/paths.ts";

export interface SearchJob {
  key: string;
  namesKey: string;
  postsKey: string;
  changed?: NonNullable<IndexInput["changed"]>;
  /** Gives what is large, by itself or once it is asked for it (`Large`). */
  port: MessagePort;
  /** As bytes for the same reason. */
  state?: Uint8Array;
  /** The published site, and where this build stages its files. */
  output: string;
  stage: string;
}

/** Lists of the `IndexInput` that are given apart. */
export type Large = "posts" | "names" | "renamed";

/** One of them as JSON, handed over: fifty thousand small objects take far longer to cross a thread. */
export interface LargeGiven {
  what: Large;
  json: Uint8Array;
}

/** What became of the index. Files are named below the site. */
export interface SearchBuilt {
  /** As bytes of its own, to be handed over: as text it would be copied three times on the way. */
  state: Uint8Array<ArrayBuffer>;
  kept: string[];
  written: { file: string; mark: FileMark }[];
  updated: boolean;
}

/** Builds the search index, or updates the published one, into the stage. */
export async function buildSearch(
  { key, namesKey, postsKey, changed, port, state: known, output, stage }: SearchJob,
  packs: PackReader,
): Promise<SearchBuilt> {
  const ask = openQuestions(port);
  const input: IndexInput = {
    key,
    namesKey,
    postsKey,
    posts: () => ask("posts"),
    names: () => ask("names"),
    renamed: async (since) => {
      const renamed = await ask<(Renamed & { since: string }) | null>("renamed");
      return renamed?.since === since ? renamed : undefined;
    },
    state: known && toText(known),
    ...(changed ? { changed } : {}),
  };
  const marks = new Map<string, FileMark>();
  const made = new Set<string>();
  const built = buildIndex(input, {
    readPostings: (pointer) => packs.read(pointer),
    hasPack: (file) => packs.has(file),
    readFile: (file) => {
      try {
        return fs.readFileSync(path.join(output, searchFolder, file));
      } catch {
        return undefined;
      }
    },
    writeFile: (file, bytes) => {
      const at = path.join(stage, searchFolder, file);
      const folder = path.dirname(at);
      if (!made.has(folder)) fs.mkdirSync(folder, { recursive: true });
      made.add(folder);
      fs.writeFileSync(at, bytes);
      marks.set(file, markFile(at, bytes));
    },
  });
  const { state, files, written, updated } = await built.finally(() => port.close());
  const fresh = new Set(written);
  return {
    state: new TextEncoder().encode(state),
    kept: files.filter((file) => !fresh.has(file)).map((file) => `${searchFolder}/${file}`),
    written: written.map((file) => ({ file: `${searchFolder}/${file}`, mark: marks.get(file)! })),
    updated,
  };
}

/** Asks for lists that are not there yet. Each is given once. */
function openQuestions(port: MessagePort): <T>(what: Large) => Promise<T> {
  const given = new Map<Large, Uint8Array>();
  const waiting = new Map<Large, () => void>();
  port.on("message", ({ what, json }: LargeGiven) => {
    given.set(what, json);
    waiting.get(what)?.();
  });
  return async <T>(what: Large) => {
    if (!given.has(what)) {
      port.postMessage(what);
      await new Promise<void>((resolve) => waiting.set(what, resolve));
    }
    return JSON.parse(toText(given.get(what)!)) as T;
  };
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
