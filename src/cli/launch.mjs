/**
 * `npm run build`: the command line, from a bundle that an earlier build has left in the cache where the sources are still the
 * same. Of a small site's build the half is reading two hundred TypeScript files and what they need.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
const args = process.argv.slice(2);
const usesCache = !args.includes("--no-cache");
const folder = path.join(readCacheFolder(), "code", "command");
const bundle = usesCache ? findBundle() : undefined;

if (bundle) {
  // Eleventy takes paths from the project's folder on.
  process.env.DUIZHAO_CONFIG = path.relative(root, path.join(bundle, "config.mjs"));
  await import(pathToFileURL(path.join(bundle, "main.mjs")).href);
} else {
  const hadCache = fs.existsSync(path.dirname(folder));
  await import("tsx");
  await import("./main.ts");
  // The first build of a small site is not made to wait for the second.
  if (usesCache && process.exitCode === 0 && (hadCache || process.uptime() > 10)) {
    const { keepBundle } = await import("./keep-bundle.ts");
    // Whatever goes wrong here, the site is published.
    await keepBundle(root, folder, digestFiles).catch(() => {});
  }
}

/** The folder of the bundle, if it was made here, from the same sources, and is whole. */
function findBundle() {
  try {
    const kept = JSON.parse(fs.readFileSync(path.join(folder, "list.json"), "utf8"));
    const made = path.join(folder, kept.digest);
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
 * @param {string[]} names
 */
function digestFiles(from, names) {
  const digest = createHash("sha1");
  for (const name of names) digest.update(`${name}\0`).update(fs.readFileSync(path.join(from, name)));
  return digest.digest("hex").slice(0, 16);
}

/** The value of `--cache`, as `arguments.ts` reads it. */
function readCacheFolder() {
  const at = args.findLastIndex((arg) => arg === "--cache" || arg.startsWith("--cache="));
  const given =
    at < 0 ? undefined : args[at].includes("=") ? args[at].slice("--cache=".length) : args[at + 1];
  return path.resolve(given ?? path.join(root, ".cache"));
}
