/** Where the bundle of the command line lies, and how it is known: for `launch.mjs`, which TypeScript would cost time. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** Beside the libraries that it was made of: it is good for these alone, and goes with them. */
export const bundleFolder = path.join(root, "node_modules/.cache/duizhao/command");

/** The folder of the bundle, if it was made here, from the same sources, and is whole; else `undefined`. */
export function findBundle() {
  try {
    const kept = JSON.parse(fs.readFileSync(path.join(bundleFolder, "list.json"), "utf8"));
    const made = path.join(bundleFolder, kept.digest);
    const isHere = kept.root === root && digestFiles(root, kept.inputs) === kept.digest;
    return isHere && digestFiles(made, kept.outputs) === kept.made ? made : undefined;
  } catch {
    return undefined;
  }
}

/**
 * One word for the content of some files.
 *
 * @param {string} from folder that their names count from.
 * @param {readonly string[]} names
 */
export function digestFiles(from, names) {
  const digest = createHash("sha1");
  for (const name of names) digest.update(`${name}\0`).update(fs.readFileSync(path.join(from, name)));
  return digest.digest("hex").slice(0, 16);
}
