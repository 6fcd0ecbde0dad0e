import { Eleventy, type EleventyOptions } from "@11ty/eleventy";
import { tellSystemError } from "../problems/tell-system-error.ts";
import { Locked } from "../publish/lock.ts";
import { findCause, findOrigin } from "./causes.ts";
import { dropDamaged } from "./damaged-cache.ts";
import { type BuildOptions, projectRoot } from "./options.ts";
import { Unpublishable } from "./unpublishable.ts";

function createEleventy(options: BuildOptions, more: EleventyOptions): Eleventy {
  process.env.DUIZHAO_OPTIONS = JSON.stringify(options);
  // Eleventy finds layouts and templates from the working directory.
  process.chdir(projectRoot);
  return new Eleventy("src/eleventy", options.output, {
    // `launch.mjs` has another, made from it.
    configPath: process.env.DUIZHAO_CONFIG ?? ".eleventy.ts",
    quietMode: true,
    ...more,
  });
}

/** Builds the site, a second time where the cache was damaged. @returns the exit code: 0 when published. */
export async function runBuild(options: BuildOptions): Promise<number> {
  try {
    await buildOnce(options).catch((error: unknown) => {
      if (!dropDamaged(error, options.cache)) throw error;
      return buildOnce(options);
    });
    return 0;
  } catch (error) {
    process.stderr.write(`${toMessage(error as Error)}\n`);
    return 1;
  }
}

async function buildOnce(options: BuildOptions): Promise<void> {
  const eleventy = createEleventy(options, {});
  eleventy.disableLogger();
  await eleventy.toJSON();
}

/**
 * Serves the site at the port, or the next that is free, and builds it anew on every change, until the process is stopped.
 *
 * @returns the exit code: 1 when there was nothing to serve.
 */
export async function runPreview(options: BuildOptions, port: number): Promise<number> {
  let eleventy: Eleventy;
  try {
    eleventy = await startPreview(options).catch((error: unknown) => {
      if (!dropDamaged(error, options.cache)) throw error;
      return startPreview(options);
    });
  } catch (error) {
    // What Eleventy has printed it marks.
    if (!(error as { __errorAlreadyLogged?: boolean }).__errorAlreadyLogged)
      process.stderr.write(`${toMessage(error as Error)}\n`);
    return 1;
  }
  await eleventy.serve(port);
  return new Promise((resolve) => {
    process.once("SIGINT", () => void eleventy.stopWatch().then(() => resolve(0)));
  });
}

/** An Eleventy that has built the site once, and builds it again on every change. */
async function startPreview(options: BuildOptions): Promise<Eleventy> {
  const eleventy = createEleventy({ ...options, preview: true }, { runMode: "serve" });
  leaveOutCount(eleventy);
  await eleventy.init();
  await eleventy.watch();
  // Eleventy only tells of files that go; here they take pages with them, as any other change does.
  eleventy.watcher.on("unlink", (file) => eleventy.watcher.emit("change", file));
  return eleventy;
}

/** Eleventy tells after each build how many files it wrote, which is none: the build writes them, and tells of it itself. */
function leaveOutCount({ logger }: Eleventy): void {
  const tell = logger.logWithOptions.bind(logger);
  logger.logWithOptions = (told) => {
    if (!told.message.startsWith("Wrote ")) tell(told);
  };
}

/** An author's mistake is one sentence; a programmer's comes with its stack. */
function toMessage(error: Error): string {
  const told = findCause(error, (at) => at instanceof Unpublishable || at instanceof Locked);
  if (told) return told.message;
  const refused = findCause(error, (at) => tellSystemError(at) !== undefined);
  if (refused) return tellSystemError(refused)!;
  // Eleventy wraps what went wrong in what it was doing.
  const origin = findOrigin(error);
  const doing = origin === error ? "" : `${error.message}\n`;
  return `${doing}${origin.stack ?? origin.message}`;
}
