import { setTimeout } from "node:timers/promises";
import { allPages } from "../pages/all-pages.ts";
import type { PageKind } from "../pages/views.ts";
import { Unpublishable } from "./check-folders.ts";
import type { BuildUnderWay } from "./kept.ts";
import type { SiteBuild } from "./site-build.ts";
import { Interrupted } from "./turns.ts";

/** How long, in milliseconds, the browser has to fetch a page that was shown, before the rest is made. */
const servedMs = 150;

/** What is left of a build whose first pages are shown. */
export class LiveBuild implements BuildUnderWay {
  readonly #build: SiteBuild;

  constructor(build: SiteBuild) {
    this.#build = build;
  }

  async finish(): Promise<boolean> {
    const build = this.#build;
    try {
      await build.turns.until(setTimeout(servedMs));
      build.turns.begin();
      build.startSearch();
      for (const kind of Object.keys(allPages) as PageKind[]) await build.layOut(kind);
      await build.publish();
      return true;
    } catch (error) {
      if (error instanceof Interrupted) await build.stop();
      else {
        const { message, stack } = error as Error;
        process.stderr.write(`${error instanceof Unpublishable ? message : stack}\n`);
        await build.abandon();
      }
      return false;
    }
  }

  interrupt(): void {
    this.#build.turns.interrupt();
  }
}
