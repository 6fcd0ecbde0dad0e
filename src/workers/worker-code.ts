import { hash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { readKeptFile, writeKeptFile } from "../posts/kept-file.ts";
import { regexpLiterals } from "./regexp-literals.ts";
import { toAscii } from "./to-ascii.ts";

/** The worker as one plain script, and the hash that stands for all the code in it, dependencies included. */
export interface WorkerCode {
  code: string;
  hash: string;
}

/**
 * markdown-it 15 is published with its class fields compiled to calls of `_defineProperty`, thirteen for every token: a tenth
 * of the time it takes to read a post. Plain assignments mean the same, since no class of it has setters.
 */
const plainFields: Plugin = {
  name: "plain-fields",
  setup({ onLoad }) {
    onLoad({ filter: /markdown-it\.mjs$/ }, ({ path }) => ({
      contents: fs
        .readFileSync(path, "utf8")
        .replace(/\b_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"(\w+)",/g, "((this.$1) = "),
    }));
  },
};

/** Where a bundle is kept for later builds, and one word for the sources it was made from. */
export interface KeptCode {
  file: string;
  code: string;
}

/**
 * Bundles the worker with everything it imports.
 *
 * A thread then starts in a tenth of a second and needs no TypeScript loader, and the bundle's hash is the exact answer to
 * "which code made this cache entry", a new version of a dependency included.
 */
export async function buildWorkerCode(keep?: KeptCode): Promise<WorkerCode> {
  const kept = keep && readKeptFile(keep.file, keep.code);
  if (kept) return { code: kept.toString("latin1"), hash: toHash(kept) };
  // Only who bundles needs it, and it starts a program of its own.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./worker.ts", import.meta.url))],
    // Names of modules go into the bundle's comments: they must not depend on the working directory.
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    bundle: true,
    platform: "node",
    target: "node20",
    supported: regexpLiterals,
    format: "cjs",
    // A thread's code has no place of its own: it is told where the project's packages are. What it loads from there when a post
    // needs it is named, lest a new version leave the hash as it was.
    define: { "import.meta": "here" },
    banner: {
      js: `const here={url:require("node:worker_threads").workerData};/* pinyin-pro ${findVersion("pinyin-pro")} */`,
    },
    // Every thread takes the code apart: without blanks it is a fifth shorter, and in ASCII half as many bytes.
    charset: "ascii",
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    plugins: [plainFields],
    write: false,
    logLevel: "silent",
  });
  const code = toAscii(outputFiles[0]!.text);
  const bytes = Buffer.from(code, "latin1");
  if (keep) writeKeptFile(keep.file, keep.code, bytes);
  return { code, hash: toHash(bytes) };
}

function findVersion(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string };
  return version;
}

function toHash(code: Uint8Array): string {
  return hash("sha1", code).slice(0, 16);
}
