import { type ParseArgsConfig, parseArgs } from "node:util";

/** What the command line got wrong: one message, exit code 2 (1 of a build, which has published nothing). */
export class UsageError extends Error {}

/** Node's `parseArgs`, strict. @throws UsageError on an option it does not know, or one without its value. */
export function parseArguments<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
