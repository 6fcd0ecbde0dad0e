/** Folders as values, to be compared byte for byte. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every file below `folder` in code-unit order: path with `/` → size and SHA-1 of its bytes. */
export function readTree(folder: string): Map<string, string> {
  const tree = new Map<string, string>();
  for (const path of listFiles(folder)) {
    const bytes = readFileSync(join(folder, path));
    tree.set(path, `${bytes.length} ${createHash("sha1").update(bytes).digest("hex")}`);
  }
  return tree;
}

/** Every file below `folder` in code-unit order: path → time of last change and inode, which a rewrite would move. */
export function readMarks(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((path) => {
      const { mtimeNs, ino } = statSync(join(folder, path), { bigint: true });
      return [path, `${mtimeNs} ${ino}`];
    }),
  );
}

/** Paths of all files below `folder`, with `/`, in code-unit order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

/** How two trees differ, one line a file; empty when they do not. */
export function compareTrees(first: Map<string, string>, second: Map<string, string>): string[] {
  const lines: string[] = [];
  for (const [path, mark] of first) {
    if (!second.has(path)) lines.push(`only in the first: ${path}`);
    else if (second.get(path) !== mark) lines.push(`differs: ${path}`);
  }
  for (const path of second.keys()) if (!first.has(path)) lines.push(`only in the second: ${path}`);
  return lines;
}
