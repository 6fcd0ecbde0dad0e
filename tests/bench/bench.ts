/** What builds cost: see `usage`. */
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { listFiles, readMarks } from "../support/trees.ts";
import { deriveCorpus } from "./derive-corpus.ts";
import { generateCorpus } from "./generate-corpus.ts";
import { findHugo, writeHugoSite } from "./hugo-site.ts";
import { type Cost, findMedian } from "./measure.ts";
import { type Bench, runHugo, runOurs, type Scenario, scenarios } from "./scenarios.ts";

const usage = `npm run bench -- [options]: what a build costs at 100, 1,000 and 10,000 posts, beside Hugo where there is one.

  --corpus DIR     posts to draw from or to multiply; without it they are generated
  --sizes 100,1000 sizes (default 100,1000,10000); --xl adds 100,000, without Hugo
  -n 3             repetitions; every figure is the median
  --hugo PATH      Hugo's command (default: hugo on the PATH); --no-hugo leaves it out
  --only NAME      scenarios whose name begins so, e.g. cold
  --temp DIR       where the sites are built; --keep leaves them there
  --search         the table of the search index instead; --pagefind DIR compares with that npm package,
                   --no-browser measures no queries
`;

const options = {
  corpus: { type: "string" },
  sizes: { type: "string", default: "100,1000,10000" },
  xl: { type: "boolean", default: false },
  n: { type: "string", short: "n", default: "3" },
  hugo: { type: "string", default: "hugo" },
  "no-hugo": { type: "boolean", default: false },
  only: { type: "string", default: "" },
  temp: { type: "string" },
  keep: { type: "boolean", default: false },
  search: { type: "boolean", default: false },
  pagefind: { type: "string" },
  "no-browser": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const { values } = readArguments();

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: false });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

const SEED = 20260101;
const LARGEST_FOR_HUGO = 10_000;

interface Row extends Omit<Cost, "status" | "text"> {
  files: number;
  bytes: number;
  written: number;
}

/** One scenario `rounds` times over, ours and Hugo's by turns so that both meet the same machine. */
async function repeat(bench: Bench, scenario: Scenario, rounds: number, hugo: boolean): Promise<Row[][]> {
  const [ours, theirs]: [Row[], Row[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    scenario.prepare(bench, round);
    ours.push(await weigh(bench.output, () => runOurs(bench, scenario)));
    if (!hugo || !scenario.hugo) continue;
    scenario.hugo(bench, round);
    theirs.push(await weigh(join(bench.hugo, "public"), () => runHugo(bench)));
  }
  return [ours, theirs];
}

/** Runs, then counts what lies in the output and what of it was written. */
async function weigh(folder: string, build: () => Promise<Cost>): Promise<Row> {
  mkdirSync(folder, { recursive: true });
  const before = readMarks(folder);
  const { seconds, cpuSeconds, peakRss } = await build();
  const after = readMarks(folder);
  const written = [...after].filter(([file, mark]) => before.get(file) !== mark).length;
  const bytes = listFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { seconds, cpuSeconds, peakRss, files: after.size, bytes, written };
}

function print(posts: number, name: string, rows: Row[], against?: Row[]): void {
  const median = (list: Row[], key: keyof Row) => findMedian(list.map((row) => row[key]));
  const ratio = (key: keyof Row) =>
    against?.length ? ` (${(median(rows, key) / median(against, key)).toFixed(2)} ×)` : "";
  const cells = [
    String(posts),
    name,
    `${median(rows, "seconds").toFixed(2)}${ratio("seconds")}`,
    `${median(rows, "cpuSeconds").toFixed(2)}${ratio("cpuSeconds")}`,
    `${(median(rows, "peakRss") / 2 ** 20).toFixed(0)}${ratio("peakRss")}`,
    String(median(rows, "files")),
    String(median(rows, "written")),
    (median(rows, "bytes") / 1e6).toFixed(1),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

async function benchSize(
  root: string,
  posts: number,
  rounds: number,
  hugoCommand: string | undefined,
): Promise<void> {
  const folder = join(root, String(posts));
  const [content, output, cache, hugo] = ["content", "_site", "cache", "hugo"].map((name) =>
    join(folder, name),
  );
  const bench: Bench = { content: content!, output: output!, cache: cache!, hugo: hugo!, hugoCommand };
  if (values.corpus) deriveCorpus(resolve(values.corpus), bench.content, posts);
  else generateCorpus(bench.content, posts, SEED);
  const withHugo = hugoCommand !== undefined && posts <= LARGEST_FOR_HUGO;
  if (withHugo) writeHugoSite(bench.content, bench.hugo);
  for (const scenario of scenarios) {
    if (!scenario.name.startsWith(values.only)) continue;
    const [ours, theirs] = await repeat(bench, scenario, rounds, withHugo);
    print(posts, scenario.name, ours!, theirs);
    if (theirs!.length > 0) print(posts, `Hugo, ${scenario.name.replace(/, no search/, "")}`, theirs!);
  }
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const rounds = Number(values.n);
  const sizes = [...values.sizes.split(",").map(Number), ...(values.xl ? [100_000] : [])];
  if (!(rounds >= 1) || sizes.some((size) => !(size >= 1)))
    throw new Error("-n and --sizes take whole numbers");
  const version = values["no-hugo"] ? undefined : findHugo(values.hugo);
  const root = mkdtempSync(join(values.temp ?? tmpdir(), "duizhao-bench-"));
  console.log(
    `Posts from ${values.corpus ?? `seed ${SEED}`}; medians of ${rounds}; Hugo ${version ?? "not found"}.`,
  );
  console.log(
    `MiB: peak resident memory of all processes. ×: ours as a part of Hugo's, measured by turns.\n`,
  );
  console.log("| posts | what | seconds | CPU s | MiB | files | written | MB |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const size of sizes) await benchSize(root, size, rounds, version && values.hugo);
  if (values.keep) console.log(`\nKept in ${root}`);
  else rmSync(root, { recursive: true, force: true });
}

if (values.help) console.log(usage);
else if (values.search) {
  // The index's own bench reads the same options.
  const name = "./search.ts";
  await import(name);
} else await main();
