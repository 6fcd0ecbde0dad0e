import fs from "node:fs";
import path from "node:path";
import type { Problem } from "../model.ts";
import { Unpublishable } from "./check-folders.ts";
import type { BuildOptions } from "./options.ts";
import type { LastBuild } from "./up-to-date.ts";

/** Warnings are many in machine-translated posts: a build names each rule with its count, `check` lists them all. */
const mostErrorsListed = 200;

/** What a build tells: progress, problems, a summary, and statistics for machines. */
export class BuildReport {
  readonly #options: Pick<BuildOptions, "quiet" | "stats" | "output" | "content" | "preview">;
  readonly #problems: Problem[] = [];
  readonly #counts: Record<string, number> = {};
  readonly #seconds: Record<string, number> = {};
  readonly #cpuSeconds: Record<string, number> = {};
  readonly #said: string[] = [];
  readonly #startedAt: number;
  /** The content folder from where people stand. */
  readonly #base: string;
  #stage = "";
  #stageAt = performance.now();
  #stageCpu = readCpuSeconds();
  #progressAt = 0;

  constructor(options: Pick<BuildOptions, "quiet" | "stats" | "output" | "content" | "preview">) {
    this.#options = options;
    this.#base = path.relative(process.cwd(), options.content);
    // A build counts from the start of its process, what it takes to load included; the preview's process goes on.
    this.#startedAt = options.preview ? performance.now() : 0;
  }

  /** Number of errors so far. */
  get errors(): number {
    return this.#problems.filter(({ severity }) => severity === "error").length;
  }

  begin(stage: string): void {
    this.#closeStage();
    this.#stage = stage;
    this.#stageAt = performance.now();
    this.#stageCpu = readCpuSeconds();
  }

  /** Problems name files below the content folder; people get the path from where they stand. */
  add(problems: readonly Problem[]): void {
    // Those of one file come together.
    let [file, shown] = ["", ""];
    for (const problem of problems) {
      if (problem.path !== file) {
        file = problem.path;
        shown = this.#toShown(file);
      }
      this.#problems.push({ ...problem, path: shown });
    }
  }

  /** A look-up of the problems so far, by a file given as `add` was given it. */
  groupProblems(): (file: string) => readonly Problem[] {
    const byFile = new Map<string, Problem[]>();
    for (const problem of this.#problems) {
      const known = byFile.get(problem.path);
      if (known) known.push(problem);
      else byFile.set(problem.path, [problem]);
    }
    return (file) => byFile.get(this.#toShown(file)) ?? [];
  }

  #toShown(file: string): string {
    return path.isAbsolute(file) ? path.relative(process.cwd(), file) : path.join(this.#base, file);
  }

  count(counts: Record<string, number>): void {
    Object.assign(this.#counts, counts);
  }

  /** A line for people, left out with `--quiet`. */
  say(line: string): void {
    this.#said.push(line);
    this.#print(line);
  }

  #print(line: string): void {
    if (!this.#options.quiet) process.stdout.write(`${line}\n`);
  }

  /** A line that overwrites itself, on terminals only, at most ten times a second. */
  progress(done: number, of: number): void {
    if (this.#options.quiet || !process.stderr.isTTY || performance.now() - this.#progressAt < 100) return;
    this.#progressAt = performance.now();
    process.stderr.write(done === of ? "\r\u001b[K" : `\r${this.#stage} ${done} / ${of}\u001b[K`);
  }

  /** Prints problems and summary, writes the statistics. */
  end(): void {
    this.#closeStage();
    this.printProblems();
    this.#printSummary();
    this.#writeStats(this.#countSeverities());
  }

  /** For a build that tolerates no error. @throws Unpublishable, once every problem is printed, where there is any. */
  refuseErrors(): void {
    if (this.errors === 0) return;
    this.printProblems();
    throw new Unpublishable(`${this.errors} errors, and --strict allows none: nothing was published.`);
  }

  /** What the next build repeats when it finds nothing changed. */
  toLastBuild(): LastBuild {
    return { said: this.#said, counts: this.#counts, problems: this.#countSeverities() };
  }

  /** Tells a build that found nothing to do: the problems are still there. */
  repeat({ said, counts, problems }: LastBuild): void {
    const { found = 0 } = counts;
    Object.assign(this.#counts, counts, { cached: found, read: 0, written: 0, removed: 0 });
    for (const line of said) this.say(line);
    this.#printSummary();
    this.#writeStats(problems);
  }

  #countSeverities(): Record<string, number> {
    const severities = { error: 0, warning: 0, info: 0 };
    for (const { severity } of this.#problems) severities[severity]++;
    return severities;
  }

  #closeStage(): void {
    if (this.#stage === "") return;
    const seconds = (performance.now() - this.#stageAt) / 1000;
    this.#seconds[this.#stage] = (this.#seconds[this.#stage] ?? 0) + seconds;
    const cpuSeconds = readCpuSeconds() - this.#stageCpu;
    this.#cpuSeconds[this.#stage] = (this.#cpuSeconds[this.#stage] ?? 0) + cpuSeconds;
    this.#stage = "";
  }

  /** Errors in full, then every rule with its count. */
  printProblems(): void {
    const errors = this.#problems.filter(({ severity }) => severity === "error");
    // Those that only a build can find come first: of the others `check` tells too.
    const own = errors.filter(({ rule }) => rule.startsWith("outputs/"));
    const listed = [...own, ...errors.filter(({ rule }) => !rule.startsWith("outputs/"))];
    for (const problem of listed.slice(0, mostErrorsListed)) this.say(toLine(problem));
    const unseen = own.length - mostErrorsListed;
    if (unseen > 0) this.say(`… and ${unseen} more of the site's pages. Mend those above and build again.`);
    const more = errors.length - Math.max(mostErrorsListed, own.length);
    if (more > 0)
      this.say(
        `… and ${more} more ${more === 1 ? "error" : "errors"}. All of them: ${this.#toCheckCommand()}`,
      );
    const rules = new Map<string, { first: Problem; count: number }>();
    for (const problem of this.#problems) {
      const rule = rules.get(problem.rule);
      if (rule) rule.count++;
      else rules.set(problem.rule, { first: problem, count: 1 });
    }
    for (const [rule, { first, count }] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
      this.say(
        `${String(count).padStart(6)} ${first.severity.padEnd(7)} ${rule}  first at ${first.path}:${first.line}:${first.column}`,
      );
    }
  }

  #toCheckCommand(): string {
    const content = this.#base === "content" ? "" : ` --content ${JSON.stringify(this.#base)}`;
    return `npm run check --${content} --quiet`;
  }

  #printSummary(): void {
    const {
      found = 0,
      posts = 0,
      unreadable = 0,
      hidden = 0,
      cached = 0,
      files = 0,
      written = 0,
      removed = 0,
    } = this.#counts;
    this.#print(
      `${posts} posts of ${found} files (${cached} from the cache), ${files} files published, ${written} written, ${removed} removed`,
    );
    if (hidden > 0) this.#print(`${hidden} drafts left out`);
    if (unreadable > 0) this.#print(`${unreadable} files could not be read and were left out`);
    this.#print(`${this.#options.output} in ${((performance.now() - this.#startedAt) / 1000).toFixed(1)} s`);
  }

  #writeStats(problems: Record<string, number>): void {
    if (!this.#options.stats) return;
    const { maxRSS } = process.resourceUsage();
    const stats = {
      seconds: { total: (performance.now() - this.#startedAt) / 1000, ...this.#seconds },
      cpuSeconds: readCpuSeconds(),
      cpuSecondsByStage: this.#cpuSeconds,
      peakRssBytes: maxRSS * 1024,
      counts: this.#counts,
      problems,
      bytes: this.#counts.bytes ?? 0,
      cache: { hits: this.#counts.cached ?? 0, misses: this.#counts.read ?? 0 },
    };
    fs.writeFileSync(this.#options.stats, `${JSON.stringify(stats, undefined, 2)}\n`);
  }
}

function toLine({ path, line, column, severity, message, rule }: Problem): string {
  return `${path}:${line}:${column}: ${severity} ${message} (${rule})`;
}

/** User and system time of all threads of this process so far. */
function readCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
