import { hash } from "node:crypto";
import fs from "node:fs";
import { toContentHash } from "../posts/content-hash.ts";

/** A file changed this shortly before it is looked at may change again within one tick of its time stamps. */
const racyMs = 100;

/** What can be told of many files without opening them. */
export interface InputState {
  /**
   * One word for places, sizes, times and inodes: equal words mean that nobody touched any of the files. `undefined` when a file
   * has changed so recently that its times prove nothing.
   */
  touched: string | undefined;
  /** One word for names and sizes: other words mean other content. */
  sizes: string;
  /** Names, which stay the same wherever the project lies, and the files' absolute paths. */
  files: [name: string, absolute: string][];
}

/**
 * Looks at many files.
 *
 * @param roots files and folders by name; those that do not exist count as absent. Hidden entries of folders and `node_modules` are
 * passed over.
 */
export function readInputState(roots: Readonly<Record<string, string>>): InputState {
  const files: [string, string][] = [];
  const [places, sizes]: [string[], string[]] = [[], []];
  let newest = 0;
  const now = Date.now();
  const look = (name: string, at: string): void => {
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const inside of fs.readdirSync(at).sort()) {
        if (!inside.startsWith(".") && inside !== "node_modules")
          look(`${name}/${inside}`, `${at}/${inside}`);
      }
      return;
    }
    newest = Math.max(newest, stat.mtimeMs, stat.ctimeMs);
    files.push([name, at]);
    places.push(`${at}\0${stat.size}:${stat.mtimeMs}:${stat.ctimeMs}:${stat.ino}`);
    sizes.push(`${name}\0${stat.size}`);
  };
  for (const [name, at] of Object.entries(roots)) look(name, at);
  return {
    touched: newest > now - racyMs ? undefined : hash("sha1", places.join("\n")),
    sizes: hash("sha1", sizes.join("\n")),
    files,
  };
}

/**
 * One word for the content of files, whatever their times.
 *
 * @param known content hashes (see `toContentHash`) by name, of files that need not be read again.
 * @returns `undefined` when a file is gone meanwhile, or the system does not give it.
 */
export function digestInputs({ files }: InputState, known?: ReadonlyMap<string, string>): string | undefined {
  try {
    const lines = files.map(
      ([name, at]) => `${name}\0${known?.get(name) ?? toContentHash(fs.readFileSync(at))}`,
    );
    return hash("sha1", lines.join("\n"));
  } catch {
    return undefined;
  }
}
