/** Builds sites for tests: the real command, in a child, on content in a temp folder. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** Arguments of `node` that start the command line from its sources, as `npm start` does, from any working directory. */
export const fromSources = [
  "--import",
  pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href,
  join(projectRoot, "src/cli/main.ts"),
];

/** Those that start it as `npm run check` does, and `new` and `entities`. */
export const cli: readonly string[] = [join(projectRoot, "src/cli/launch.mjs")];

const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));

/** Arguments of `node` that do what `npm run build` does, from any working directory. */
export const launch: readonly string[] = scripts.build
  .split(" ")
  .slice(1)
  .map((argument: string) => (argument.startsWith("src/") ? join(projectRoot, argument) : argument));

export interface Ended {
  /** Exit code, or the signal's name when one ended it. */
  status: number | string;
  stdout: string;
  stderr: string;
  /** Both, for looking something up. */
  text: string;
}

/**
 * What of this process's environment is not for the children: NODE_TEST_CONTEXT would make one report as a part of this test,
 * and npm's NODE_OPTIONS name a package that is not found from other folders.
 */
const forChildren = { NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined, DUIZHAO_OPTIONS: undefined };

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string | undefined>;
  /** Milliseconds until SIGKILL. */
  timeout?: number;
}

/** Runs `node` with `args` and waits for its end; never throws on what the child does. */
export function runNode(args: string[], options: RunOptions = {}): Promise<Ended> {
  return run(process.execPath, args, options);
}

export function run(command: string, args: string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: { ...process.env, ...forChildren, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: options.timeout ?? 300_000,
      killSignal: "SIGKILL",
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const [stdout, stderr] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()];
      resolve({ status: code ?? signal ?? "gone", stdout, stderr, text: stdout + stderr });
    });
  });
}

export interface SiteFolders {
  content: string;
  output: string;
  /** `undefined` builds with `--no-cache`. */
  cache?: string;
}

/** `npm run build` on these folders; `args` are further options. */
export function buildSite(
  folders: SiteFolders,
  args: string[] = [],
  options: RunOptions = {},
): Promise<Ended> {
  const { content, output, cache } = folders;
  const given = ["--content", content, "--output", output, ...(cache ? ["--cache", cache] : ["--no-cache"])];
  return runNode([...launch, ...given, ...args], options);
}

const users = new WeakMap<TestContext, (() => Promise<void>)[]>();

/** Has something that uses the test's temp folders end before they go. */
export function endBefore(t: TestContext, end: () => Promise<void>): void {
  users.set(t, [...(users.get(t) ?? []), end]);
}

/** A temp folder that goes when the test ends. */
export function openTemp(t: TestContext, name = "site"): string {
  const folder = mkdtempSync(join(tmpdir(), `duizhao ${name} 对照-`));
  t.after(async () => {
    for (const end of users.get(t) ?? []) await end();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A small site in a temp folder (whose name holds spaces and Chinese): its content, output and cache. */
export interface MiniSite extends Required<SiteFolders> {
  root: string;
  write(path: string, text: string): void;
  remove(path: string): void;
  build(args?: string[], options?: RunOptions): Promise<Ended>;
  /** Text of a published file, e.g. `posts/a/index.html`. */
  read(path: string): string;
}

/** Creates one from `files`: path below the content folder → text. */
export function createMiniSite(t: TestContext, files: Record<string, string>): MiniSite {
  const root = openTemp(t);
  const [content, output, cache] = [join(root, "content"), join(root, "_site"), join(root, "cache")];
  const site: MiniSite = {
    root,
    content,
    output,
    cache,
    write(path, text) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    },
    remove: (path) => rmSync(join(content, path)),
    build: (args, options) => buildSite(site, args, options),
    read: (path) => readFileSync(join(output, path), "utf8"),
  };
  mkdirSync(content);
  for (const [path, text] of Object.entries(files)) site.write(path, text);
  return site;
}

/** Text of a post: front matter with these fields over plain ones, and a body. */
export function toPost(fields: Record<string, unknown> = {}, body = "**主持人**: 一段对话。\n"): string {
  const all = { title: "标题", date: "2026-01-02", layout: "post.njk", ...fields };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join("")}---\n\n${body}`;
}
