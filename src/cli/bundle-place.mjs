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
    const kept = JSON.parse(fs.readFileSync(list, "utf8"));
    const made = path.join(bundleFolder, kept.digest);
    if (kept.root !== root) return undefined;
    const seen = lookAt(kept);
    if (seen !== undefined && seen === kept.seen) return made;
    const isHere = digestFiles(root, kept.inputs) === kept.digest;
    if (!isHere || digestFiles(made, kept.outputs) !== kept.made) return undefined;
    if (seen !== undefined) note({ ...kept, seen });
    return made;
  } catch {
    return undefined;
  }
}

const list = path.join(bundleFolder, "list.json");

/** A file changed this shortly before it is looked at may change again within one tick of its time stamps. */
const racyMs = 100;

/**
 * One word for sizes, times and inodes of all that a bundle is and was made from: where nobody touched anything, it tells as much as
 * the content does, in a fifth of the time. `undefined` when a file is so new that its times prove nothing.
 *
 * @param {{ digest: string, inputs: readonly string[], outputs: readonly string[] }} kept
 */
function lookAt({ digest, inputs, outputs }) {
  const files = [...inputs, ...outputs.map((name) => `${bundleFolder}/${digest}/${name}`)];
  const word = createHash("sha1");
  const recent = Date.now() - racyMs;
  for (const file of files) {
    const { size, mtimeMs, ctimeMs, ino } = fs.statSync(path.resolve(root, file));
    if (mtimeMs > recent || ctimeMs > recent) return undefined;
    word.update(`${file}\0${size} ${mtimeMs} ${ctimeMs} ${ino}\0`);
  }
  return word.digest("hex").slice(0, 16);
}

/** Leaves what was seen to the next build, where that can be written. */
function note(kept) {
  try {
    const next = `${list}.${process.pid}`;
    fs.writeFileSync(next, JSON.stringify(kept));
    fs.renameSync(next, list);
  } catch {
    // The next build reads everything again.
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
