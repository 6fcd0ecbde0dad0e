import fs from "node:fs";
import path from "node:path";
import { Archive } from "../publish/archive.ts";
import { takeLock, toLockFile } from "../publish/lock.ts";
import { type BuildOptions, projectRoot } from "./options.ts";

/** The folders that a build has for itself while it runs. */
export class BuildFolders {
  readonly #options: Pick<BuildOptions, "output" | "cache" | "useCache">;
  readonly #locks: (() => void)[] = [];
  #temporary = "";

  constructor(options: Pick<BuildOptions, "output" | "cache" | "useCache">) {
    this.#options = options;
  }

  /** Whether what is cached is there for later builds, too. */
  get isLasting(): boolean {
    return this.#temporary === "";
  }

  /** Where what was found out about posts outlives the build: where the posts do. */
  get memory(): string | undefined {
    const { cache, output } = this.#options;
    return this.isLasting ? path.join(cache, "memory", path.basename(output)) : undefined;
  }

  /** @throws Locked when another build writes to the output. */
  takeOutput(): void {
    const { output } = this.#options;
    this.#locks.push(takeLock(toLockFile(output), output));
  }

  /** @param say told where another build has the cache. @returns the folder in which posts are cached. */
  takeCache(say: (line: string) => void): string {
    const { output, cache, useCache } = this.#options;
    let target = useCache ? cache : undefined;
    if (target) {
      try {
        this.#locks.push(takeLock(path.join(target, "lock"), target));
      } catch {
        say(`Another build uses the cache ${target}: this one goes without.`);
        target = undefined;
      }
    }
    if (!target) {
      // Bodies still need a place on disk while the build runs.
      target = path.join(path.dirname(output), `.${path.basename(output)}.packs`);
      this.#temporary = target;
      fs.rmSync(target, { recursive: true, force: true });
    }
    return path.join(target, "posts");
  }

  /** Not for a preview, which has its site. @param isNew see `Archive`. @returns nothing where the cache ends with the build. */
  openArchive(isNew: boolean): Archive | undefined {
    const { cache, output } = this.#options;
    return this.isLasting ? new Archive({ cache, output, root: projectRoot }, isNew) : undefined;
  }

  release(): void {
    if (this.#temporary !== "") fs.rmSync(this.#temporary, { recursive: true, force: true });
    for (const release of this.#locks.splice(0)) release();
  }
}
