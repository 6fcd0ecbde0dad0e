/** Two built sites → Markdown that lists what differs: `node --import tsx src/cli/compare-sites.ts OLD NEW`. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export interface SiteDifference {
  added: string[];
  changed: string[];
  removed: string[];
}

/** Compares the files of two folders byte by byte. Paths are below the folder, with `/`, sorted; hashed assets are left out. */
export function compareSites(before: string, after: string): SiteDifference {
  const old = new Set(listFiles(before));
  const now = listFiles(after);
  const kept = now.filter((file) => old.has(file));
  const still = new Set(kept);
  return {
    added: now.filter((file) => !old.has(file)),
    changed: kept.filter(
      (file) => !fs.readFileSync(path.join(before, file)).equals(fs.readFileSync(path.join(after, file))),
    ),
    removed: [...old].filter((file) => !still.has(file)),
  };
}

/** Files named in each list; the rest are counted. */
const NAMED = 50;

/** The difference as Markdown: posts and indexes by their addresses. */
export function toDifference(difference: SiteDifference): string {
  const lines = ["### Pages", ""];
  for (const [what, files] of Object.entries(difference)) {
    lines.push(`**${files.length} ${what}**`, "");
    for (const file of files.slice(0, NAMED))
      lines.push(`- \`/${file.replace(/(^|\/)index\.html$/, "$1")}\``);
    if (files.length > NAMED) lines.push(`- … and ${files.length - NAMED} more`);
    lines.push("");
  }
  return `${lines.join("\n")}\n`;
}

function listFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .filter((file) => !file.startsWith("assets/"))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [before, after] = process.argv.slice(2);
  if (before === undefined || after === undefined) throw new Error("compare-sites.ts OLD NEW");
  process.stdout.write(toDifference(compareSites(before, after)));
}
