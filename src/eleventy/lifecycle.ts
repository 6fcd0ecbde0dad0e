import type { UserConfig } from "@11ty/eleventy";
import type { Url } from "../model.ts";
import { allPages } from "../pages/all-pages.ts";
import type { PageKind } from "../pages/views.ts";
import type { Environment } from "./compiled-layouts.ts";
import { dropDamaged } from "./damaged-cache.ts";
import { Kept } from "./kept.ts";
import { toPrintingMistake } from "./layout-mistakes.ts";
import { leanLayouts } from "./lean-layouts.ts";
import { LiveBuild } from "./live-build.ts";
import type { BuildOptions } from "./options.ts";
import { SiteBuild } from "./site-build.ts";

/** Posts whose pages are shown first, of those that were saved. */
const mostShown = 20;

/**
 * Runs a build inside Eleventy's: `eleventy.before` reads, one template a kind of page lays out, `eleventy.after` publishes.
 *
 * A set is one Eleventy template that stands for all pages of its kind. It has no output of its own (`permalink: false`); its
 * shortcode lays the pages out with Eleventy's Nunjucks environment. So Eleventy's cost a page does not arise.
 * Once published, the build of a preview is handed to whoever listens to `duizhao.published`. It publishes first what somebody looks
 * at, and makes the rest afterwards; `duizhao.looked` waits until a page is what it is to be.
 */
export function lifecycle(eleventyConfig: UserConfig, options: BuildOptions): void {
  leanLayouts();
  const kept = options.preview ? new Kept() : undefined;
  let build: SiteBuild | undefined;
  let environment: Environment | undefined;
  /** A preview's first build is begun again by who began it; of later ones what was damaged is read anew with the next change. */
  let isLater = false;
  const abandonOnError = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      await build!.abandon();
      if (isLater) dropDamaged(error, options.cache);
      throw toPrintingMistake(error as Error);
    }
  };
  eleventyConfig.on("eleventy.engine.njk", (engine: { environment: Environment }) => {
    environment = engine.environment;
    build?.useEnvironment(environment);
  });
  eleventyConfig.on("eleventy.before", async () => {
    build = new SiteBuild(options, kept);
    if (environment) build.useEnvironment(environment);
    await abandonOnError(() => build!.prepare());
  });
  // Another configuration, another lifecycle: it finds nothing under way.
  eleventyConfig.on("eleventy.reset", async () => {
    await kept?.settle();
    await kept?.clear();
  });
  eleventyConfig.addAsyncShortcode("pages", async (kind: PageKind) => {
    if (!build!.canGoOn) await abandonOnError(() => build!.layOut(kind));
    return "";
  });
  eleventyConfig.on("eleventy.after", async ({ runMode }: { runMode: string }) => {
    const live = kept && build!.canGoOn ? new LiveBuild(build!, options.cache) : undefined;
    const first = [...build!.changed.slice(0, mostShown), ...(kept?.looked ?? [])];
    await abandonOnError(() => (live ? live.begin(first) : build!.publish()));
    isLater = true;
    if (runMode !== "build") await eleventyConfig.emit("duizhao.published", build!);
    if (live) kept!.goOn(live);
  });
  if (kept) process.once("SIGINT", () => void kept.settle());
  eleventyConfig.on("duizhao.looked", (url: Url) => kept?.look(url));
  // The shortcode is the build: that it takes most of the time is no news.
  eleventyConfig.benchmarks.config.setMinimumThresholdMs(0);
  const sets = Object.keys(allPages).map((kind) => `{% pages "${kind}" %}`);
  eleventyConfig.addTemplate("site.njk", sets.join("\n"), { permalink: false });
}
