import path from "node:path";
import { Eleventy, type EleventyOptions } from "@11ty/eleventy";
import { DamagedPack } from "../posts/pack.ts";
import { removeCached } from "../posts/post-cache.ts";
import { tellSystemError } from "../problems/tell-system-error.ts";
import { Locked } from "../publish/lock.ts";
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

/** Builds the site once. @returns the exit code: 0 when published. */
export async function runBuild(options: BuildOptions): Promise<number> {
  try {
    await buildOnce(options);
    return 0;
  } catch (error) {
    if (findCause(error, (at) => at.name === DamagedPack.name)) return runAgain(options, error as Error);
    process.stderr.write(`${toMessage(error as Error)}\n`);
    return 1;
  }
}

async function buildOnce(options: BuildOptions): Promise<void> {
  const eleventy = createEleventy(options, {});
  eleventy.disableLogger();
  await eleventy.toJSON();
}

/** The cache gave back other bytes than it was given. Its index cannot tell which, so all posts are read again, once. */
async function runAgain(options: BuildOptions, error: Error): Promise<number> {
  process.stderr.write(`The cache is damaged (${error.message}): reading every post again.\n`);
  removeCached(path.join(options.cache, "posts"));
  try {
    await buildOnce(options);
    return 0;
  } catch (again) {
    process.stderr.write(`${toMessage(again as Error)}\n`);
    return 1;
  }
}

/** The error, or one that it was made from, that fits. */
function findCause(error: unknown, fits: (error: Error) => boolean): Error | undefined {
  let at: unknown = error;
  while (at instanceof Error) {
    if (fits(at)) return at;
    at = toCause(at);
  }
  return undefined;
}

/** Eleventy names it in its own way. */
function toCause(error: Error): unknown {
  return (error as { originalError?: unknown }).originalError ?? error.cause;
}

/** Serves the site at the port, or the next that is free, and builds it anew on every change, until the process is stopped. */
export async function runPreview(options: BuildOptions, port: number): Promise<number> {
  const eleventy = createEleventy({ ...options, preview: true }, { runMode: "serve" });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
  return new Promise((resolve) => {
    process.once("SIGINT", () => void eleventy.stopWatch().then(() => resolve(0)));
  });
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

function findOrigin(error: Error): Error {
  let at = error;
  for (;;) {
    const next = toCause(at);
    if (!(next instanceof Error)) return at;
    at = next;
  }
}
