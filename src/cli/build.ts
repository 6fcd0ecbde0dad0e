import type { BuildOptions } from "../eleventy/options.ts";
import { BuildReport } from "../eleventy/report.ts";
import { findLastBuild, isMuchPublished, readInputs, seeProject } from "../eleventy/up-to-date.ts";

/**
 * Builds the site, unless that would change nothing: Eleventy and the rest of the build are loaded only when there is work.
 *
 * @returns the exit code: 0 when published.
 */
export async function build(options: BuildOptions): Promise<number> {
  const own = seeProject();
  const looking = isMuchPublished(options)
    ? await (await import("../eleventy/hand-over.ts")).beginLook(own, options)
    : undefined;
  const inputs = readInputs(options, own);
  const last = await findLastBuild(options, inputs, looking);
  if (last) {
    new BuildReport(options).repeat(last);
    return 0;
  }
  const { handOver } = await import("../eleventy/hand-over.ts");
  await handOver(inputs, options);
  // Eleventy's way to load a module again once it has changed: a thread of its own, which one build has no use for.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= "1";
  return (await import("../eleventy/run.ts")).runBuild(options);
}
