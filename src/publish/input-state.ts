import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { toContentHash } from "../posts/content-hash.ts";
import { readFileSize, readFileState, readTouched, statFollowed, toFileState } from "../posts/file-state.ts";
import { isPassedOver } from "../posts/list-posts.ts";
import { walkFolders } from "../posts/walk-folders.ts";

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
  files: InputFile[];
}

export interface InputFile {
  /** The same wherever the project lies. */
  name: string;
  absolute: string;
  /** See `toFileState`. */
  stat: string;
}

/** Files that were looked at, and when the newest of them changed, in milliseconds before that. */
export interface FilesSeen {
  files: readonly InputFile[];
  age: number;
}

/**
 * Looks at many files.
 *
 * @param roots files and folders by name; those that do not exist count as absent. In folders, what `isPassedOver` says is passed
 * over, and so are pipes and the like, whose reading may never end.
 */
export function seeFiles(roots: Readonly<Record<string, string>>): FilesSeen {
  const files: InputFile[] = [];
  let newest = 0;
  const now = Date.now();
  const add = (name: string, at: string, stat: fs.Stats): void => {
    newest = Math.max(newest, stat.mtimeMs, stat.ctimeMs);
    files.push({ name, absolute: at, stat: toFileState(stat) });
  };
  const lookInto = (name: string, root: string): void =>
    walkFolders(root, (below) => {
      const [folder, prefix] = [path.join(root, below), below === "" ? "" : `${below}/`];
      const folders: string[] = [];
      for (const inside of fs.readdirSync(folder).sort()) {
        if (isPassedOver(inside)) continue;
        const at = `${folder}/${inside}`;
        const stat = statFollowed(at);
        if (stat?.isDirectory()) folders.push(prefix + inside);
        else if (stat?.isFile()) add(`${name}/${prefix}${inside}`, at, stat);
      }
      return folders;
    });
  for (const [name, at] of Object.entries(roots)) {
    const stat = statFollowed(at);
    if (stat?.isDirectory()) lookInto(name, at);
    else if (stat?.isFile()) add(name, at, stat);
  }
  return { files, age: now - newest };
}

/** The same of files that are looked at now. @param roots see `seeFiles`. */
export function readInputState(roots: Readonly<Record<string, string>>): InputState {
  return toInputState([seeFiles(roots)]);
}

/** What can be told of files that were looked at, one after the other. */
export function toInputState(seen: readonly FilesSeen[]): InputState {
  const files = seen.flatMap((some) => some.files);
  const places = files.map(({ absolute, stat }) => `${absolute}\0${stat}`);
  const sizes = files.map(({ name, stat }) => `${name}\0${readFileSize(stat)}`);
  return {
    touched: seen.some(({ age }) => age < racyMs) ? undefined : hash("sha1", places.join("\n")),
    sizes: hash("sha1", sizes.join("\n")),
    files,
  };
}

/** Whether nobody has touched the file since. */
export function isUntouched({ absolute, stat }: InputFile): boolean {
  return readFileState(absolute) === stat;
}

/**
 * The content of files, whatever their times: a word for each, in their order.
 *
 * @param known content hashes (see `toContentHash`) by name, of files that need not be read again.
 * @returns `undefined` when a file is gone meanwhile, or the system does not give it.
 */
export function listContents(
  { files }: InputState,
  known?: ReadonlyMap<string, string>,
): string[] | undefined {
  try {
    return files.map(({ name, absolute }) => known?.get(name) ?? toContentHash(fs.readFileSync(absolute)));
  } catch {
    return undefined;
  }
}

/**
 * Whether files of the same names have the content that `listContents` told. Those that were touched last are read first: where
 * something is other it is mostly there, and the others need not be read.
 */
export function hasContents({ files }: InputState, contents: readonly string[]): boolean {
  const places = files.map((_, place) => place);
  const times = files.map(({ stat }) => readTouched(stat));
  places.sort((a, b) => times[b]! - times[a]!);
  try {
    return places.every(
      (place) => toContentHash(fs.readFileSync(files[place]!.absolute)) === contents[place],
    );
  } catch {
    return false;
  }
}
