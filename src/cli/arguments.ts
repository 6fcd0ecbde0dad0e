import path from "node:path";
import {
  type BuildOptions,
  projectRoot,
  type Stage,
  stages,
  toPathPrefix,
  toRealFolder,
} from "../eleventy/options.ts";
import { parseArguments, UsageError } from "./parse-arguments.ts";

/** The options that build, start and check share, and those that only one of them takes. */
const options = {
  content: { type: "string" },
  output: { type: "string" },
  cache: { type: "string" },
  "no-cache": { type: "boolean" },
  pathprefix: { type: "string" },
  url: { type: "string" },
  drafts: { type: "string" },
  strict: { type: "boolean" },
  skip: { type: "string", multiple: true },
  quiet: { type: "boolean" },
  stats: { type: "string" },
  port: { type: "string" },
  format: { type: "string" },
  fix: { type: "boolean" },
} as const;

type Command = "build" | "start" | "check";

const owners: { name: keyof typeof options; command: Command }[] = [
  { name: "port", command: "start" },
  { name: "format", command: "check" },
  { name: "fix", command: "check" },
];

/** Where the preview is served unless something else is asked for. */
const usualPort = 8080;

/** Options of one command. Folders count from the working directory; the defaults from the project. @throws UsageError */
export function readArguments(
  args: string[],
  command: Command,
): { build: BuildOptions; port: number; format: string; fix: boolean } {
  const { values } = parseArguments({ args, options, strict: true });
  for (const { name, command: owner } of owners) {
    if (values[name] !== undefined && owner !== command)
      throw new UsageError(`--${name} is an option of ${owner}, not of ${command}.`);
  }
  const toFolder = (name: "content" | "output" | "cache", usual: string): string => {
    const given = values[name];
    // What a script left empty would be the folder at hand.
    if (given?.trim() === "") throw new UsageError(`--${name} takes a folder, and is empty.`);
    return given === undefined ? path.join(projectRoot, usual) : path.resolve(given);
  };
  const { drafts, pathprefix = "/" } = values;
  if (drafts !== undefined && drafts !== "publish" && drafts !== "hide") {
    throw new UsageError(`--drafts takes publish or hide, not «${drafts}».`);
  }
  return {
    build: {
      content: toFolder("content", "content"),
      output: toRealFolder(toFolder("output", "_site")),
      cache: toFolder("cache", ".cache"),
      useCache: !values["no-cache"],
      pathPrefix: readPathPrefix(pathprefix),
      ...(values.url === undefined ? {} : { url: readUrl(values.url) }),
      ...(drafts === undefined ? {} : { drafts }),
      strict: values.strict ?? false,
      skip: readStages((values.skip ?? []).join(",")),
      quiet: values.quiet ?? false,
      ...(values.stats === undefined ? {} : { stats: path.resolve(values.stats) }),
      preview: false,
    },
    port: readPort(values.port),
    format: values.format ?? "text",
    fix: values.fix ?? false,
  };
}

function readPort(written: string | undefined): number {
  if (written === undefined) return usualPort;
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (port < 1 || port > 65_535)
    throw new UsageError(`--port takes a number from 1 to 65535, not «${written}».`);
  return port;
}

function readPathPrefix(written: string): string {
  const prefix = toPathPrefix(written);
  if (prefix === undefined)
    throw new UsageError(
      `--pathprefix takes a path of letters, digits and - _ . ~, such as /site/, not «${written}».`,
    );
  return prefix;
}

function readUrl(written: string): string {
  const url = written.replace(/\/+$/, "");
  if (!/^https?:\/\/[^/?#\s]+[^?#\s]*$/.test(url) || !URL.canParse(url))
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
