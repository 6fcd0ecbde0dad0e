/** What the bench does to a corpus and a site, by name, in the order they build on one another. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  lutimesSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { launch, projectRoot } from "../support/build.ts";
import { listFiles } from "../support/trees.ts";
import { toHugoArguments } from "./hugo-site.ts";
import { type Cost, measure } from "./measure.ts";

/** Folders of one size: the posts, our site and cache, and Hugo's copy of the posts with its site. */
export interface Bench {
  content: string;
  output: string;
  cache: string;
  hugo: string;
  /** The command, or `undefined` to leave Hugo out. */
  hugoCommand: string | undefined;
}

export interface Scenario {
  name: string;
  /** Makes everything ready, outside the measured time; `round` tells repetitions apart. */
  prepare: (bench: Bench, round: number) => void;
  args: string[];
  /** Hugo does it too, after its own preparation. */
  hugo?: (bench: Bench, round: number) => void;
}

const nothing = () => {};
const empty = ({ output, cache }: Bench) => {
  for (const folder of [output, cache]) rmSync(folder, { recursive: true, force: true });
};

function findPost(folder: string): string {
  const posts = join(folder, existsSync(join(folder, "posts")) ? "posts" : "");
  return join(
    posts,
    readdirSync(posts)
      .filter((name) => name.endsWith(".md"))
      .sort()[0]!,
  );
}

/** A turn more, different in every round. */
function edit(folder: string, round: number): void {
  appendFileSync(findPost(folder), `\n\n**编辑**: 第${round}次改动，加了这一段。\n`);
}

function add(folder: string, round: number, fields: string): void {
  const head = `title: 新的一篇${round}\ndate: '2026-11-${10 + (round % 20)}'\n${fields}`;
  writeFileSync(
    join(folder, "posts", `zz-new-${round}.md`),
    `---\n${head}---\n\n**编辑**: 新的一篇，第${round}次。\n`,
  );
}

/** Copies a folder back, so that every file in it has new times and inodes. */
function renew(folder: string, round: number): void {
  const copy = `${folder}.copy`;
  cpSync(folder, copy, { recursive: true });
  rmSync(folder, { recursive: true });
  renameSync(copy, folder);
  const time = 1_500_000_000 + round;
  for (const file of listFiles(folder)) lutimesSync(join(folder, file), time, time);
}

const TERMS = "tags:\n  - 新标签\npeople:\n  - 新人物\n";

export const scenarios: Scenario[] = [
  {
    name: "cold, no search",
    prepare: empty,
    args: ["--skip", "search"],
    hugo: ({ hugo }) => {
      for (const made of ["public", "cache", "resources"])
        rmSync(join(hugo, made), { recursive: true, force: true });
    },
  },
  { name: "cold", prepare: empty, args: [] },
  { name: "nothing changed", prepare: nothing, args: [], hugo: nothing },
  {
    name: "one post edited",
    prepare: ({ content }, round) => edit(content, round),
    args: [],
    hugo: ({ hugo }, round) => edit(join(hugo, "content"), round),
  },
  {
    name: "one post added",
    prepare: ({ content }, round) => add(content, round, TERMS),
    args: [],
    hugo: ({ hugo }, round) => add(join(hugo, "content"), round, TERMS),
  },
  {
    name: "cache and site restored, new times",
    prepare: ({ content, output, cache }, round) => {
      for (const folder of [content, output, cache]) renew(folder, round);
    },
    args: [],
  },
  {
    name: "cache restored, no site",
    prepare: ({ content, output, cache }, round) => {
      for (const folder of [content, cache]) renew(folder, round);
      rmSync(output, { recursive: true });
    },
    args: [],
  },
];

export async function runOurs(bench: Bench, scenario: Scenario): Promise<Cost> {
  const { content, output, cache } = bench;
  const folders = ["--content", content, "--output", output, "--cache", cache];
  return check(await measure(process.execPath, [...launch, ...folders, ...scenario.args], projectRoot));
}

export async function runHugo(bench: Bench): Promise<Cost> {
  return check(await measure(bench.hugoCommand!, toHugoArguments(bench.hugo), bench.hugo));
}

function check(cost: Cost): Cost {
  if (cost.status !== 0) throw new Error(`A build failed with ${cost.status}:\n${cost.text.slice(-2000)}`);
  return cost;
}
