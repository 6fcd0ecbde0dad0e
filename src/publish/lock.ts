import fs from "node:fs";
import path from "node:path";

/** Someone else works on the same folder. */
export class Locked extends Error {}

/** The lock of an output folder: beside it, since the folder itself may change its name. */
export function toLockFile(output: string): string {
  return path.join(path.dirname(output), `.${path.basename(output)}.lock`);
}

/**
 * Takes a lock file or throws `Locked`. A lock whose process is gone, killed for example, is taken over.
 *
 * @returns a function that gives the lock back.
 */
export function takeLock(file: string, what: string): () => void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const own = `${process.pid} ${readStart(process.pid)}`;
  for (let tries = 0; ; tries++) {
    try {
      fs.writeFileSync(file, own, { flag: "wx" });
      return () => {
        if (readHolder(file) === own) fs.rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder === own || tries > 5 || (holder === "" ? isBeingWritten(file) : isAlive(holder))) {
      throw new Locked(
        `Another build (process ${holder.split(" ")[0] || "unknown"}) is writing ${what}. Wait for it to end, or stop it.`,
      );
    }
    removeDead(file, holder);
  }
}

/**
 * Takes a dead lock away. It is renamed first: of two builds that find it only one gets it, and the other may get the lock that the
 * first has taken since, which it gives back.
 */
function removeDead(file: string, holder: string): void {
  const stale = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, stale);
    if (readHolder(stale) !== holder) fs.linkSync(stale, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(stale, { force: true });
  }
}

/** A lock is made empty, and says whose it is in the next moment. */
const momentMs = 2000;

function isBeingWritten(file: string): boolean {
  const mtime = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return mtime !== undefined && Date.now() - mtime < momentMs;
}

function readHolder(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** When a process began, in the kernel's ticks; tells a process from a later one with its number. `""` off Linux. */
function readStart(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive(holder: string): boolean {
  const [pid = "", start = ""] = holder.split(" ");
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return start === "" || readStart(Number(pid)) === start;
}
