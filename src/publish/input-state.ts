import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** A file changed this shortly before it is looked at may change again within one tick of its time stamps. */
const racyMs = 100;

/**
 * One word for the state of many files, by name, size, times and inode: equal words mean that nobody touched any of them.
 *
 * @param roots files and folders; those that do not exist count as absent. Hidden entries of folders and `node_modules` are passed
 * over.
 * @returns `undefined` when a file has changed so recently that its times prove nothing.
 */
export function readInputState(roots: readonly string[]): string | undefined {
  const lines: string[] = [];
  let newest = 0;
  const now = Date.now();
  const look = (at: string): void => {
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of fs.readdirSync(at).sort()) {
        if (!name.startsWith(".") && name !== "node_modules") look(path.join(at, name));
      }
      return;
    }
    newest = Math.max(newest, stat.mtimeMs, stat.ctimeMs);
    lines.push(`${at}\0${stat.size}:${stat.mtimeMs}:${stat.ctimeMs}:${stat.ino}`);
  };
  for (const root of roots) look(root);
  return newest > now - racyMs ? undefined : hash("sha1", lines.join("\n"));
}
