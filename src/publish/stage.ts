import fs from "node:fs";
import path from "node:path";

/**
 * A site of up to so many unchanged files changes places as a whole: linking them costs a fraction of a second, and no moment
 * shows a part of the change. In a larger one up to so many changed files are renamed into place one by one, which takes some
 * hundredths of a second; a build killed within them leaves its journal, and the next build finishes it.
 */
const mostLinked = 4000;
const mostPatched = 8000;

/** The list of a patch's moves, written before the first of them: a patch that was cut short is finished from it. */
interface Journal {
  moved: string[];
  removed: string[];
}

/**
 * Where a build writes before it publishes: a folder beside the output, on the same file system. Until `publish` the output is
 * not touched; a build that fails or is killed leaves a folder that the next build throws away.
 */
export class Stage {
  readonly folder: string;
  readonly #output: string;

  /** Finishes or clears what an earlier build left, and begins with an empty folder. */
  constructor(output: string) {
    this.#output = output;
    fs.mkdirSync(path.dirname(output), { recursive: true });
    this.folder = toStageFolder(output);
    recover(output, this.folder);
    fs.mkdirSync(this.folder, { recursive: true });
    // Before anything is in it: what a folder's rights say of those below it holds for new ones.
    if (fs.existsSync(output)) keepMode(output, this.folder);
  }

  /** Makes some staged files published ones though there are more to come. */
  show(files: string[]): void {
    applyJournal(this.#output, this.folder, { moved: files, removed: [] });
  }

  /** Takes back some staged files. */
  remove(files: readonly string[]): void {
    for (const file of files) removeFile(this.folder, file);
  }

  /** Throws away what was staged. */
  discard(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Makes the staged files the published ones. Files of the output that are neither staged nor removed stay.
   *
   * @param staged files in the stage, relative.
   * @param removed files of the output that go.
   * @param kept number of files that stay.
   */
  publish(staged: string[], removed: string[], kept: number): void {
    const exists = fs.existsSync(this.#output);
    const inPlace = exists && isOwnFileSystem(this.#output, this.folder);
    const few = kept > mostLinked && staged.length + removed.length <= mostPatched;
    if (exists && (inPlace || few)) {
      this.#patch({ moved: staged, removed });
      this.discard();
    } else this.#swap(new Set(removed));
  }

  #patch(journal: Journal): void {
    const file = path.join(this.folder, journalName);
    const fd = fs.openSync(`${file}.next`, "w");
    fs.writeFileSync(fd, JSON.stringify(journal));
    fs.fsyncSync(fd);
    fs.closeSync(fd);
    fs.renameSync(`${file}.next`, file);
    applyJournal(this.#output, this.folder, journal);
  }

  /** Brings what stays into the stage as hard links and lets the two folders change names. */
  #swap(removed: Set<string>): void {
    if (fs.existsSync(this.#output)) linkTree(this.#output, this.folder, removed);
    const old = `${this.folder}.old`;
    fs.rmSync(old, { recursive: true, force: true });
    if (fs.existsSync(this.#output)) fs.renameSync(this.#output, old);
    fs.renameSync(this.folder, this.#output);
    fs.rmSync(old, { recursive: true, force: true });
  }
}

const journalName = ".journal.json";

/** Where a build of that output stages its files: beside it, or inside it when it is a file system of its own. */
export function toStageFolder(output: string): string {
  const beside = path.join(path.dirname(output), `.${path.basename(output)}.next`);
  return isOwnFileSystem(output, path.dirname(beside)) ? path.join(output, ".next") : beside;
}

/** Whether the output is a mount point: then nothing can be renamed into it from beside it. */
function isOwnFileSystem(output: string, beside: string): boolean {
  if (beside.startsWith(output + path.sep)) return true;
  const stat = fs.statSync(output, { throwIfNoEntry: false });
  return stat !== undefined && stat.dev !== fs.statSync(beside).dev;
}

function recover(output: string, stage: string): void {
  const old = `${stage}.old`;
  if (fs.existsSync(old)) {
    // Killed between the two renames: the old site is whole, and the new one was, too.
    if (!fs.existsSync(output)) fs.renameSync(fs.existsSync(stage) ? stage : old, output);
    fs.rmSync(old, { recursive: true, force: true });
  }
  const journal = path.join(stage, journalName);
  if (fs.existsSync(journal)) {
    applyJournal(output, stage, JSON.parse(fs.readFileSync(journal, "utf8")) as Journal);
  }
  fs.rmSync(stage, { recursive: true, force: true });
}

/** Renames and removes; what is done already is passed over, so that it can be run again. */
function applyJournal(output: string, stage: string, { moved, removed }: Journal): void {
  for (const file of moved) {
    const from = path.join(stage, file);
    const to = path.join(output, file);
    try {
      fs.renameSync(from, to);
    } catch (error) {
      if (!fs.existsSync(from)) continue;
      // Not there yet: the folder; in the way: an empty folder or a file where a folder must be.
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") fs.mkdirSync(path.dirname(to), { recursive: true });
      else if (code === "EISDIR" || code === "ENOTEMPTY" || code === "EEXIST")
        fs.rmSync(to, { recursive: true });
      else throw error;
      fs.renameSync(from, to);
    }
  }
  for (const file of removed) removeFile(output, file);
}

function removeFile(folder: string, file: string): void {
  fs.rmSync(path.join(folder, file), { force: true });
  removeEmptyFolders(folder, path.dirname(file));
}

function removeEmptyFolders(output: string, folder: string): void {
  for (let at = folder; at !== "." && at !== ""; at = path.dirname(at)) {
    try {
      fs.rmdirSync(path.join(output, at));
    } catch {
      return;
    }
  }
}

/**
 * Links every file of one tree into another that does not hold it yet, but for those that go. Folders that lose all they hold go, too;
 * one that was empty stays, since somebody may need it (`.git/refs`).
 *
 * @returns whether the folder is there.
 */
function linkTree(from: string, to: string, without: Set<string>, below = ""): boolean {
  let isMade = false;
  let isEmpty = true;
  const make = (): void => {
    if (isMade) return;
    fs.mkdirSync(path.join(to, below), { recursive: true });
    keepMode(path.join(from, below), path.join(to, below));
    isMade = true;
  };
  for (const entry of fs.readdirSync(path.join(from, below), { withFileTypes: true })) {
    isEmpty = false;
    const file = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      // Where the site has a file of that name, the folder gives way, as it does to a journal.
      const isInTheWay = fs.statSync(path.join(to, file), { throwIfNoEntry: false })?.isFile() === true;
      if (!isInTheWay && linkTree(from, to, without, file)) make();
    } else if (!without.has(file)) {
      make();
      linkOrCopy(path.join(from, file), path.join(to, file));
    }
  }
  if (isEmpty) make();
  return isMade;
}

/** Gives a folder the rights and the owner of the one that it replaces, as far as the system allows. */
function keepMode(from: string, to: string): void {
  const [old, made] = [fs.statSync(from), fs.statSync(to)];
  if (old.mode === made.mode && old.uid === made.uid && old.gid === made.gid) return;
  const allow = (change: () => void): void => {
    try {
      change();
    } catch {
      // Only the owner may: the site is served all the same.
    }
  };
  allow(() => fs.chownSync(to, old.uid, old.gid));
  allow(() => fs.chmodSync(to, (old.mode & 0o7777) | 0o700));
}

function linkOrCopy(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "EPERM" && code !== "EXDEV" && code !== "EMLINK") throw error;
    fs.copyFileSync(from, to);
  }
}
