import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import type { MessagePort } from "node:worker_threads";
import type { PackReader } from "../posts/pack.ts";
import { type FileMark, markFile } from "../publish/page-files.ts";
import { buildIndex, type IndexInput } from "../search/index/build-index.ts";
import { searchFolder } from "../search/paths.ts";

export interface SearchJob {
  key: string;
  namesKey: string;
  /** Posts of the `IndexInput` as JSON, handed over: fifty thousand small objects take far longer to cross a thread. */
  posts: Uint8Array;
  /** Gives its names in the same way, by itself or once it is asked by any message. */
  names: MessagePort;
  /** As bytes for the same reason. */
  state?: Uint8Array;
  /** The published site, and where this build stages its files. */
  output: string;
  stage: string;
}

/** What became of the index. Files are named below the site. */
export interface SearchBuilt {
  state: string;
  kept: string[];
  written: { file: string; mark: FileMark }[];
  updated: boolean;
}

/** Builds the search index, or updates the published one, into the stage. */
export async function buildSearch(
  { key, namesKey, posts, names, state: known, output, stage }: SearchJob,
  packs: PackReader,
): Promise<SearchBuilt> {
  const askNames = async () => {
    names.postMessage("names");
    const [bytes] = (await once(names, "message")) as [Uint8Array];
    return parse<Awaited<ReturnType<IndexInput["names"]>>>(bytes);
  };
  // They are given once.
  let given: ReturnType<typeof askNames> | undefined;
  const input: IndexInput = {
    key,
    namesKey,
    posts: parse<IndexInput["posts"]>(posts),
    names: () => {
      given ??= askNames();
      return given;
    },
    state: known && toText(known),
  };
  const marks = new Map<string, FileMark>();
  const made = new Set<string>();
  const { state, files, written, updated } = await buildIndex(input, {
    readPostings: (pointer) => packs.read(pointer),
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
  names.close();
  const fresh = new Set(written);
  return {
    state,
    kept: files.filter((file) => !fresh.has(file)).map((file) => `${searchFolder}/${file}`),
    written: written.map((file) => ({ file: `${searchFolder}/${file}`, mark: marks.get(file)! })),
    updated,
  };
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

function parse<T>(json: Uint8Array): T {
  return JSON.parse(toText(json)) as T;
}
