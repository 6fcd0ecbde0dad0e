import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { BuildFailure } from "esbuild";
import { readKeptFile, writeKeptFile } from "../posts/kept-file.ts";
import { regexpLiterals } from "../workers/regexp-literals.ts";
import { Unpublishable } from "./unpublishable.ts";

/** The browser's files: what to publish, and the names layouts use. */
export interface Assets {
  /** `site.css` → `/assets/site-1A2B3C4D.css`; `early.js:inline` → the code itself. */
  urls: Record<string, string>;
  files: Map<string, Uint8Array>;
}

/** Where the files are kept for later builds, and one word for the code besides `src/browser` that goes into them. */
export interface KeptAssets {
  file: string;
  code: string;
}

/** Pictures and fonts, which are published as they are. */
const asIs = ["svg", "png", "webp", "avif", "jpg", "jpeg", "gif", "woff2", "woff"];

/**
 * Bundles every script, stylesheet, picture and font that lies directly in `src/browser`, and what these name: minified, named by
 * content. What is named `early…` is printed into the head of pages instead: a file less to wait for.
 *
 * @throws Unpublishable where one of them is wrong, with its place.
 */
export async function buildAssets(projectRoot: string, keep?: KeptAssets): Promise<Assets> {
  const folder = path.join(projectRoot, "src/browser");
  const digest = keep ? digestFolder(folder, keep.code) : "";
  const kept = keep && readKept(keep.file, digest);
  if (kept) return kept;
  // Only who bundles needs it, and it starts a program of its own.
  const { build } = await import("esbuild");
  const entries = fs
    .readdirSync(folder)
    .filter((name) => isEntry.test(name) && !name.endsWith(".d.ts"))
    .sort();
  const bundle = async (names: string[], format: "iife" | "esm") => {
    const { outputFiles } = await build({
      entryPoints: names.map((name) => path.join(folder, name)),
      absWorkingDir: projectRoot,
      outdir: path.join(projectRoot, "assets"),
      entryNames: "[name]-[hash]",
      bundle: true,
      minify: true,
      format,
      target: ["es2022", "chrome109", "firefox115", "safari16"],
      supported: regexpLiterals,
      charset: "utf8",
      loader: Object.fromEntries(asIs.map((ending) => [`.${ending}`, "copy" as const])),
      write: false,
      logLevel: "silent",
    }).catch((error: unknown) => {
      throw toMistake(error);
    });
    return outputFiles;
  };
  // What tens of thousands of pages print goes without a function around it.
  const isEarly = (name: string): boolean => name.startsWith("early");
  const outputs = await Promise.all([
    bundle(entries.filter(isEarly), "esm"),
    bundle(
      entries.filter((name) => !isEarly(name)),
      "iife",
    ),
  ]);
  const assets: Assets = { urls: {}, files: new Map() };
  for (const { path: file, contents, text } of outputs.flat()) {
    const name = path.basename(file);
    const plain = name.replace(/-[A-Z0-9]{8}\./, ".");
    // What is printed into pages is no file of its own.
    if (isEarly(plain)) assets.urls[`${plain}:inline`] = text.trim();
    else {
      assets.urls[plain] = `/assets/${name}`;
      assets.files.set(`assets/${name}`, contents);
    }
  }
  if (keep) writeKept(keep.file, digest, assets);
  return assets;
}

const isEntry = new RegExp(`\\.(?:ts|js|css|${asIs.join("|")})$`);

/** What esbuild found wrong in a file is a mistake in it, told in a line; all else is as it was. */
function toMistake(error: unknown): unknown {
  const [first] = (error as Partial<BuildFailure>).errors ?? [];
  if (first?.location == null) return error;
  const { file, line, column } = first.location;
  return new Unpublishable(`${file}:${line}:${column + 1} ${first.text}. Nothing was published.`);
}

function digestFolder(folder: string, code: string): string {
  const digest = createHash("sha1").update(code);
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const file = path.join(folder, name);
    if (fs.statSync(file).isFile()) digest.update(`\0${name}\0`).update(fs.readFileSync(file));
  }
  return digest.digest("hex").slice(0, 16);
}

function readKept(file: string, digest: string): Assets | undefined {
  const json = readKeptFile(file, digest)?.toString("utf8");
  if (json === undefined) return undefined;
  const { urls, files } = JSON.parse(json) as {
    urls: Assets["urls"];
    files: [name: string, base64: string][];
  };
  return { urls, files: new Map(files.map(([name, base64]) => [name, Buffer.from(base64, "base64")])) };
}

function writeKept(file: string, digest: string, { urls, files }: Assets): void {
  const plain = [...files].map(([name, contents]) => [name, Buffer.from(contents).toString("base64")]);
  writeKeptFile(file, digest, JSON.stringify({ urls, files: plain }));
}
