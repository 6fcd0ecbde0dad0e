import path from "node:path";
import type { Problem, Severity } from "../model.ts";
import type { Entry } from "../posts/entry.ts";
import { applyRules, createFindSeverity } from "../problems/apply-rules.ts";
import { compareRules } from "../problems/count-problems.ts";
import { toShownPath } from "../problems/shown-path.ts";
import { tallyProblems } from "../problems/tally-problems.ts";
import { toLine } from "../problems/to-text.ts";
import type { Settings } from "../site/settings.ts";
import type { BuildOptions } from "./options.ts";
import { Unpublishable } from "./unpublishable.ts";
import type { LastBuild } from "./up-to-date.ts";
import { readCpuSeconds, writeStats } from "./write-stats.ts";

/** Warnings are many in machine-translated posts: a build names each rule with its count, `check` lists them all. */
const mostErrorsListed = 200;

/** What a build tells: progress, problems, a summary, and statistics for machines. */
export class BuildReport {
  readonly #options: Pick<BuildOptions, "quiet" | "stats" | "output" | "content" | "preview">;
  /** Errors in the order in which they were told, opened when they are printed. */
  readonly #errors: (() => Problem[])[] = [];
  /** Of every file and rule how often, and where first. */
  readonly #tallies: { path: string; rule: string; severity: Severity; count: number; place: string }[] = [];
  /** Those that `add` was given, by file as people see it. */
  readonly #added = new Map<string, Problem[]>();
  /** Those of posts as they were read, by path. */
  readonly #read = new Map<string, () => Problem[]>();
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
    this.#base = toShownPath({ path: options.content }).path;
    // A build counts from the start of its process, what it takes to load included; the preview's process goes on.
    this.#startedAt = options.preview ? performance.now() : 0;
  }

  /** Number of errors so far. */
  get errors(): number {
    return this.#countSeverities().error ?? 0;
  }

  begin(stage: string): void {
    this.#closeStage();
    this.#stage = stage;
    this.#stageAt = performance.now();
    this.#stageCpu = readCpuSeconds();
  }

  /** Problems name files below the content folder; people get the path from where they stand. */
  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const shown = { ...problem, path: this.#toShown(problem.path) };
      const known = this.#added.get(shown.path);
      if (known) known.push(shown);
      else this.#added.set(shown.path, [shown]);
      if (shown.severity === "error") this.#errors.push(() => [shown]);
      for (const [rule, severity, count, line, column] of tallyProblems([problem]))
        this.#tallies.push({ path: problem.path, rule, severity, count, place: `${line}:${column}` });
    }
  }

  /**
   * The problems of posts as they were read. There may be tens of thousands: those that are only counted are not opened.
   *
   * @param rules the severities that the site gives.
   */
  addRead(entries: readonly Pick<Entry, "path" | "problems" | "tally">[], rules: Settings["rules"]): void {
    const findSeverity = createFindSeverity(rules);
    for (const entry of entries) {
      if (!entry.tally) continue;
      const { path } = entry;
      const open = (): Problem[] =>
        applyRules(entry.problems, rules).map((problem) => ({ ...problem, path: this.#toShown(path) }));
      this.#read.set(path, open);
      let hasErrors = false;
      for (const [rule, own, count, line, column] of entry.tally) {
        const severity = findSeverity(rule, own);
        if (severity === "off") continue;
        hasErrors ||= severity === "error";
        this.#tallies.push({ path, rule, severity, count, place: `${line}:${column}` });
      }
      if (hasErrors) this.#errors.push(() => open().filter(({ severity }) => severity === "error"));
    }
  }

  /** The problems so far of a file, given as `add` was given it. */
  problemsIn(file: string): readonly Problem[] {
    return [...(this.#read.get(file)?.() ?? []), ...(this.#added.get(this.#toShown(file)) ?? [])];
  }

  #toShown(file: string): string {
    return path.isAbsolute(file) ? toShownPath({ path: file }).path : path.join(this.#base, file);
  }

  count(counts: Record<string, number>): void {
    Object.assign(this.#counts, counts);
  }

  /** A line for people, left out with `--quiet`. */
  say(line: string): void {
    this.#said.push(line);
    this.#print(line);
  }

  hasSaid(problem: Problem): boolean {
    return this.#said.includes(toLine(problem));
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

  /** @throws Unpublishable when there are any: a site with such problems is not published. */
  refuse(problems: readonly Problem[]): void {
    if (problems.length > 0) throw new Unpublishable(problems.map(({ message }) => message).join("\n"));
  }

  /** For a build that tolerates no error. @throws Unpublishable, once every problem is printed, where there is any. */
  refuseErrors(): void {
    if (this.errors === 0) return;
    this.printProblems();
    this.#writeStats(this.#countSeverities());
    throw new Unpublishable(`${this.errors} errors, and --strict allows none: nothing was published.`);
  }

  /** What the next build repeats when it finds nothing changed. */
  toLastBuild(): LastBuild {
    const stages = Object.keys(this.#seconds);
    return { said: this.#said, counts: this.#counts, problems: this.#countSeverities(), stages };
  }

  /** Tells a build that found nothing to do: the problems are still there. */
  repeat({ said, counts, problems, stages }: LastBuild): void {
    const { found = 0 } = counts;
    // Whoever reads the statistics finds the same keys as ever.
    for (const stage of stages) this.#seconds[stage] = this.#cpuSeconds[stage] = 0;
    Object.assign(this.#counts, counts, { cached: found, read: 0, written: 0, removed: 0 });
    for (const line of said) this.say(line);
    this.#printSummary();
    this.#writeStats(problems);
  }

  #countSeverities(): Record<string, number> {
    const severities = { error: 0, warning: 0, info: 0 };
    for (const { severity, count } of this.#tallies) severities[severity] += count;
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
    // Those that only a build can find come first: of the others `check` tells too.
    const own = [...this.#added.values()]
      .flat()
      .filter(({ severity, rule }) => severity === "error" && isOwn(rule));
    const listed = own.slice(0, mostErrorsListed);
    for (const open of this.#errors) {
      if (listed.length >= mostErrorsListed) break;
      listed.push(...open().filter(({ rule }) => !isOwn(rule)));
    }
    for (const problem of listed.slice(0, mostErrorsListed)) this.say(toLine(problem));
    const unseen = own.length - mostErrorsListed;
    if (unseen > 0) this.say(`… and ${unseen} more of the site's pages. Mend those above and build again.`);
    const more = this.errors - Math.max(mostErrorsListed, own.length);
    if (more > 0)
      this.say(
        `… and ${more} more ${more === 1 ? "error" : "errors"}. All of them: ${this.#toCheckCommand()}`,
      );
    const rules = new Map<string, { rule: string; severity: Severity; first: string; count: number }>();
    for (const { path, rule, severity, count, place } of this.#tallies) {
      const key = `${rule} ${severity}`;
      const known = rules.get(key);
      if (known) known.count += count;
      else rules.set(key, { rule, severity, first: `${this.#toShown(path)}:${place}`, count });
    }
    for (const { rule, severity, first, count } of [...rules.values()].sort(compareRules))
      this.say(`${String(count).padStart(6)} ${severity.padEnd(7)} ${rule}  first at ${first}`);
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
    if (hidden > 0) this.#print(`drafts left out: ${hidden}`);
    if (unreadable > 0) this.#print(`files that could not be read, left out: ${unreadable}`);
    this.#print(`${this.#options.output} in ${((performance.now() - this.#startedAt) / 1000).toFixed(1)} s`);
  }

  #writeStats(problems: Record<string, number>): void {
    if (!this.#options.stats) return;
    writeStats(this.#options.stats, {
      startedAt: this.#startedAt,
      seconds: this.#seconds,
      cpuSeconds: this.#cpuSeconds,
      counts: this.#counts,
      problems,
      bytes: this.#counts.bytes ?? 0,
      cache: { hits: this.#counts.cached ?? 0, misses: this.#counts.read ?? 0 },
    });
  }
}

/** Whether only a build can find it. */
function isOwn(rule: string): boolean {
  return rule.startsWith("outputs/");
}
