import { setTimeout } from "node:timers/promises";
import type { Url } from "../model.ts";
import { allPages } from "../pages/all-pages.ts";
import type { PageKind } from "../pages/views.ts";
import { dropDamaged } from "./damaged-cache.ts";
import type { BuildUnderWay } from "./kept.ts";
import { toPrintingMistake } from "./layout-mistakes.ts";
import type { SiteBuild } from "./site-build.ts";
import { Interrupted } from "./time-slices.ts";
import { Unpublishable } from "./unpublishable.ts";

/** How long, in milliseconds, the browser has to fetch a page that was shown, before the rest is made. */
const servedMs = 150;

/**
 * A build whose pages are looked at while it goes on: those that are asked for come first, whatever their kind, and no page is served
 * as it was before.
 */
export class LiveBuild implements BuildUnderWay {
  readonly #build: SiteBuild;
  readonly #cache: string;
  readonly #shown = new Set<Url>();
  /** Pages that somebody waits for. */
  readonly #asked = new Map<Url, (() => void)[]>();
  #hasEnded = false;

  /** @param cache folder of the build's cache. */
  constructor(build: SiteBuild, cache: string) {
    this.#build = build;
    this.#cache = cache;
    build.turns.onTurn = () => this.#answer();
  }

  /** Publishes the pages that are looked at. */
  async begin(urls: Iterable<Url>): Promise<void> {
    for (const url of urls) this.#shown.add(url);
    await this.#build.show(this.#shown);
  }

  async finish(): Promise<void> {
    const build = this.#build;
    try {
      await build.turns.until(setTimeout(servedMs));
      build.turns.begin();
      build.startSearch();
      for (const kind of Object.keys(allPages) as PageKind[]) await build.layOut(kind);
      await build.publish();
    } catch (error) {
      if (error instanceof Interrupted) await build.stop();
      else {
        await build.abandon();
        if (dropDamaged(error, this.#cache)) return;
        const told = toPrintingMistake(error as Error);
        process.stderr.write(`${told instanceof Unpublishable ? told.message : told.stack}\n`);
      }
    } finally {
      this.#hasEnded = true;
      for (const answers of this.#asked.values()) for (const answer of answers) answer();
    }
  }

  async wait(url: Url): Promise<void> {
    if (this.#hasEnded || this.#shown.has(url)) return;
    await new Promise<void>((resolve) => {
      this.#asked.set(url, [...(this.#asked.get(url) ?? []), resolve]);
    });
  }

  interrupt(): void {
    this.#build.turns.interrupt();
  }

  async #answer(): Promise<void> {
    if (this.#asked.size === 0) return;
    const asked = new Map(this.#asked);
    this.#asked.clear();
    try {
      await this.#build.show(new Set(asked.keys()));
      for (const url of asked.keys()) this.#shown.add(url);
    } finally {
      // Whatever went wrong: a browser that waits for it would never be told.
      for (const answers of asked.values()) for (const answer of answers) answer();
    }
  }
}
