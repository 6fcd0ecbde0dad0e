import { Eleventy, type EleventyOptions } from "@11ty/eleventy";
import { Locked } from "../publish/lock.ts";
import { Unpublishable } from "./check-folders.ts";
import { type BuildOptions, projectRoot } from "./options.ts";

function createEleventy(options: BuildOptions, more: EleventyOptions): Eleventy {
  process.env.DUIZHAO_OPTIONS = JSON.stringify(options);
  // Eleventy finds layouts and templates from the working directory.
  process.chdir(projectRoot);
  return new Eleventy("src/eleventy", options.output, {
    configPath: ".eleventy.ts",
    quietMode: true,
    ...more,
  });
}

/** Builds the site once. @returns the exit code: 0 when published. */
export async function runBuild(options: BuildOptions): Promise<number> {
  const eleventy = createEleventy(options, {});
  eleventy.disableLogger();
  try {
    await eleventy.toJSON();
    return 0;
  } catch (error) {
    process.stderr.write(`${toMessage(error as Error)}\n`);
    return 1;
  }
}

/** Serves the site and builds it anew on every change, until the process is stopped. */
export async function runPreview(options: BuildOptions): Promise<number> {
  const eleventy = createEleventy({ ...options, preview: true }, { runMode: "serve" });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(8080);
  return new Promise((resolve) => {
    process.once("SIGINT", () => void eleventy.stopWatch().then(() => resolve(0)));
  });
}

/** An author's mistake is one sentence; a programmer's comes with its stack. */
function toMessage(error: Error): string {
  let at: unknown = error;
  while (at instanceof Error) {
    if (at instanceof Unpublishable || at instanceof Locked) return at.message;
    if ((at as NodeJS.ErrnoException).code === "ENOSPC") return "The disk is full: nothing was published.";
    at = (at as { originalError?: unknown }).originalError ?? at.cause;
  }
  return error.stack ?? error.message;
}
