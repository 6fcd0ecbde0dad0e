import path from "node:path";
import { parseArgs } from "node:util";
import { type BuildOptions, projectRoot, type Stage, stages } from "../eleventy/options.ts";

/** What the command line got wrong: one message, exit code 2. */
export class UsageError extends Error {}

/** The options that build, start and check share. */
const buildOptions = {
  content: { type: "string" },
  output: { type: "string" },
  cache: { type: "string" },
  "no-cache": { type: "boolean" },
  pathprefix: { type: "string" },
  url: { type: "string" },
  drafts: { type: "string" },
  strict: { type: "boolean" },
  skip: { type: "string" },
  quiet: { type: "boolean" },
  stats: { type: "string" },
} as const;

const checkOptions = { ...buildOptions, format: { type: "string" }, fix: { type: "boolean" } } as const;

/** Options of one command. Folders count from the working directory; the defaults from the project. @throws UsageError */
export function readArguments(args: string[]): { build: BuildOptions; format: string; fix: boolean } {
  let values: ReturnType<typeof parseArgs<{ options: typeof checkOptions }>>["values"];
  try {
    ({ values } = parseArgs({ args, options: checkOptions, strict: true }));
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const toFolder = (given: string | undefined, usual: string): string =>
    given === undefined ? path.join(projectRoot, usual) : path.resolve(given);
  const { drafts, pathprefix = "/" } = values;
  if (drafts !== undefined && drafts !== "publish" && drafts !== "hide") {
    throw new UsageError(`--drafts takes publish or hide, not «${drafts}».`);
  }
  return {
    build: {
      content: toFolder(values.content, "content"),
      output: toFolder(values.output, "_site"),
      cache: toFolder(values.cache, ".cache"),
      useCache: !values["no-cache"],
      pathPrefix: `/${pathprefix}/`.replace(/\/+/g, "/"),
      ...(values.url === undefined ? {} : { url: readUrl(values.url) }),
      ...(drafts === undefined ? {} : { drafts }),
      strict: values.strict ?? false,
      skip: readStages(values.skip ?? ""),
      quiet: values.quiet ?? false,
      ...(values.stats === undefined ? {} : { stats: path.resolve(values.stats) }),
      preview: false,
    },
    format: values.format ?? "text",
    fix: values.fix ?? false,
  };
}

function readUrl(written: string): string {
  const url = written.replace(/\/+$/, "");
  if (!/^https?:\/\/[^/]/.test(url))
    throw new UsageError(`--url takes an address such as https://example.org, not «${written}».`);
  return url;
}

function readStages(written: string): Stage[] {
  return written
    .split(",")
    .filter((name) => name !== "")
    .map((name) => {
      const stage = stages.find((known) => known === name);
      if (!stage) throw new UsageError(`--skip takes ${stages.join(", ")}, not «${name}».`);
      return stage;
    });
}
