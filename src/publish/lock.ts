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
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder === own || tries > 5 || (holder !== "" && isAlive(holder))) {
      throw new Locked(
        `Another build (process ${holder.split(" ")[0]}) is writing ${what}. Wait for it to end, or stop it.`,
      );
    }
    // Renamed away first, so that of two builds that find a dead lock only one removes it.
    const stale = `${file}.${process.pid}`;
    try {
      fs.renameSync(file, stale);
      fs.rmSync(stale, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
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
