/**
 * What must not break a site: a build that is killed, a full disk, a damaged cache, two builds at once. `DUIZHAO_ROUNDS=20`
 * tries more moments, on a larger site.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Manifest } from "../../src/publish/manifest.ts";
import { generateCorpus } from "../bench/generate-corpus.ts";
import { buildSite, launch, openTemp, projectRoot, type SiteFolders, toPost } from "../support/build.ts";
import { compareTrees, listFiles, readTree } from "../support/trees.ts";

const rounds = Number(process.env.DUIZHAO_ROUNDS ?? 3);
const posts = rounds > 10 ? 300 : 20;

/** A generated site below `root`, built once. */
async function openSite(root: string): Promise<Required<SiteFolders>> {
  const site = { content: join(root, "content"), output: join(root, "_site"), cache: join(root, "cache") };
  generateCorpus(site.content, posts, 7);
  const built = await buildSite(site);
  assert.equal(built.status, 0, built.text);
  return site;
}

/** Changes the whole site: a title on every page, a post more and a post less. */
function change(content: string, round: number): void {
  writeFileSync(join(content, "site.yaml"), `title: 第${round}次\ndrafts: publish\n`);
  const [first] = readdirSync(join(content, "posts")).sort();
  rmSync(join(content, "posts", first!));
  writeFileSync(join(content, "posts", `new-${round}.md`), toPost({ title: `新${round}`, tags: ["甲"] }));
}

async function buildCold(content: string, output: string): Promise<Map<string, string>> {
  rmSync(output, { recursive: true, force: true });
  const built = await buildSite({ content, output });
  assert.equal(built.status, 0, built.text);
  return readTree(output);
}

function readSite(output: string): Map<string, string> {
  return existsSync(output) ? readTree(output) : new Map();
}

/** Starts a build and kills it after some milliseconds. @returns whether it was still running. */
function killBuild({ content, output, cache }: Required<SiteFolders>, after: number): Promise<boolean> {
  const args = [...launch, "--content", content, "--output", output, "--cache", cache];
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: "ignore" });
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  return new Promise((resolve) =>
    child.on("close", (_, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    }),
  );
}

test("a build killed at any moment leaves the site whole, and the next one is right", async (t) => {
  const root = openTemp(t, "kill");
  const site = await openSite(root);
  let before = readTree(site.output);
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    change(site.content, round);
    const begin = performance.now();
    const after = await buildCold(site.content, join(root, "cold"));
    const seconds = performance.now() - begin;
    // Late moments are the dangerous ones: pages are written, then published.
    killed += Number(await killBuild(site, seconds * (0.3 + (0.8 * (round + 0.5)) / rounds)));
    const left = readSite(site.output);
    const [old, young] = [compareTrees(before, left), compareTrees(after, left)];
    const mixed = `${old.length} files unlike the old site: ${old.slice(0, 5)}; ${young.length} unlike the new one`;
    assert.ok(old.length === 0 || young.length === 0, `round ${round}: ${mixed}: ${young.slice(0, 5)}`);
    const next = await buildSite(site);
    assert.equal(next.status, 0, next.text);
    before = readTree(site.output);
    assert.deepEqual(compareTrees(after, before), [], `round ${round}: the next build is right`);
  }
  assert.ok(killed > 0, "at least one build was killed while it ran");
  const strays = readdirSync(root).filter((name) => !["content", "_site", "cache", "cold"].includes(name));
  assert.deepEqual(strays, [], "nothing is left beside the site");
});

test("a build killed while it brings a lost site back leaves none or a whole one", async (t) => {
  const site = await openSite(openTemp(t, "restore"));
  const whole = readTree(site.output);
  for (let round = 0; round < rounds; round++) {
    rmSync(site.output, { recursive: true });
    await killBuild(site, 150 + (700 * (round + 0.5)) / rounds);
    if (existsSync(site.output))
      assert.deepEqual(compareTrees(whole, readTree(site.output)), [], `round ${round}`);
    const next = await buildSite(site);
    assert.equal(next.status, 0, next.text);
    assert.deepEqual(
      compareTrees(whole, readTree(site.output)),
      [],
      `round ${round}: the next build is right`,
    );
  }
});

/** Runs `use` with a file system of its own at `folder`; false where this process may not mount one. */
async function withSmallDisk(folder: string, kilobytes: number, use: () => Promise<void>): Promise<boolean> {
  mkdirSync(folder);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder]);
  if (mounted.status !== 0) return false;
  try {
    await use();
  } finally {
    spawnSync("umount", ["-l", folder]);
  }
  return true;
}

const notRoot = process.getuid?.() !== 0 && "only root can mount a small disk";

test("a full disk publishes nothing, and the next build succeeds", { skip: notRoot }, async (t) => {
  const root = openTemp(t, "full");
  const disk = join(root, "disk");
  const mounted = await withSmallDisk(disk, posts * 1000, () => fillDisk(disk, join(root, "cold")));
  if (!mounted) t.skip("this machine does not allow mounts");
});

async function fillDisk(disk: string, cold: string): Promise<void> {
  const site = await openSite(disk);
  let before = readTree(site.output);
  const bytes = [...before.values()].reduce((sum, mark) => sum + Number(mark.split(" ")[0]), 0);
  let full = 0;
  const tries = rounds > 10 ? 5 : 2;
  for (let round = 0; round < tries; round++) {
    change(site.content, round);
    const after = await buildCold(site.content, cold);
    // Room for a part of the new site only: from next to nothing to most of it.
    const room = Math.round((bytes * (round + 0.2)) / tries);
    const free = spawnSync("df", ["--output=avail", "-B1", disk], { encoding: "utf8" }).stdout.split("\n")[1];
    writeFileSync(join(disk, "filler"), Buffer.alloc(Math.max(0, Number(free) - room)));
    const failed = await buildSite(site);
    if (failed.status !== 0) {
      full++;
      assert.match(failed.text, /disk is full|no space/i);
      assert.doesNotMatch(failed.text, /^\s+at .+:\d+:\d+/m, "one sentence, no stack");
      assert.deepEqual(
        compareTrees(before, readTree(site.output)),
        [],
        `round ${round}: the site is as it was`,
      );
    }
    rmSync(join(disk, "filler"));
    const records = tellRecords(site);
    const next = await buildSite(site);
    assert.equal(next.status, 0, next.text);
    before = readTree(site.output);
    // A file too many may come from either build, or from a record that is gone: all that is known of them.
    const story = `records ${records}; the full disk gave ${failed.status}: ${failed.text}; then ${next.text}; records then ${tellRecords(site)}`;
    const wrong = compareTrees(after, before);
    assert.ok(wrong.length === 0, `round ${round}: the next build is right, but ${wrong}; ${story}`);
  }
  assert.ok(full > 0, "the disk was full at least once");
}

/** The records of published files: their sizes, and of how many files the site's own tells. */
function tellRecords({ cache, output }: Required<SiteFolders>): string {
  const folder = join(cache, "published");
  const files = listFiles(folder).map((file) => `${file} of ${statSync(join(folder, file)).size} bytes`);
  return `${files}, read as ${Manifest.open(cache, output, projectRoot).names.length} files`;
}

const DAMAGES: Record<string, (file: string, index: number) => void> = {
  emptied: (file) => truncateSync(file, 0),
  "cut in half": (file) => truncateSync(file, readFileSync(file).length >> 1),
  "cut by one byte": (file) => truncateSync(file, Math.max(0, readFileSync(file).length - 1)),
  "one bit turned": (file) => {
    const bytes = readFileSync(file);
    if (bytes.length > 0) bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(file, bytes);
  },
  "beginning overwritten": (file) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, 0, Math.min(64, bytes.length)));
  },
  "end overwritten": (file) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, Math.max(0, bytes.length - 64)));
  },
  "grown by rubbish": (file) => appendFileSync(file, "rubbish \u0000\n{}"),
  "every other file deleted": (file, index) => index % 2 === 0 && rmSync(file),
  "replaced by valid JSON": (file) => writeFileSync(file, "[]\n"),
  "a folder in its place": (file) => {
    rmSync(file);
    mkdirSync(file);
  },
};

test("a damaged cache is found out and made again", async (t) => {
  const root = openTemp(t, "damage");
  const site = await openSite(root);
  const right = readTree(site.output);
  const wrong: string[] = [];
  const look = async (name: string) => {
    const built = await buildSite(site);
    const differences = compareTrees(right, readSite(site.output));
    if (built.status !== 0 || differences.length > 0) {
      wrong.push(`${name}: ${built.status}, ${differences.slice(0, 3)} ${built.text.slice(-400)}`);
      // The next damage is to be done to a whole cache.
      for (const folder of [site.cache, site.output]) rmSync(folder, { recursive: true, force: true });
      assert.equal((await buildSite(site)).status, 0);
    }
  };
  const names = Object.keys(DAMAGES);
  // Where there is little time two at once, each done to every other file.
  const kinds =
    rounds > 10
      ? names.map((name) => [name, name])
      : names.flatMap((name, at) => (at % 2 === 1 ? [[name, names[at - 1]]] : []));
  for (const [even, odd] of kinds) {
    for (const [index, file] of listFiles(site.cache).entries())
      DAMAGES[index % 2 === 0 ? even! : odd!]!(join(site.cache, file), index);
    // Without the site every page is written from what the cache says.
    rmSync(site.output, { recursive: true, force: true });
    await look(`${even}, ${odd}`);
  }
  // Two files change places: each is well formed, and neither is the one that is asked for.
  const [one, two] = listFiles(site.cache).map((file) => join(site.cache, file));
  renameSync(one!, `${one}.x`);
  renameSync(two!, one!);
  renameSync(`${one}.x`, two!);
  await look("exchanged");
  assert.deepEqual(wrong, []);
});

test("where the cache is lost nothing of the old site stays behind, and what no build made does", async (t) => {
  const site = await openSite(openTemp(t, "lost"));
  const before = readTree(site.output);
  const own = [
    "CNAME",
    "notes.md",
    "posts/readme.md",
    "posts/index.md",
    "about.md",
    "feeds/feed.xml",
    "tags/feed.xml",
  ];
  for (const file of own) {
    mkdirSync(join(site.output, file, ".."), { recursive: true });
    writeFileSync(join(site.output, file), `own ${file}\n`);
  }
  // Without its address: no sitemap, no feeds of terms; and the first post goes, with its twin.
  change(site.content, 1);
  rmSync(site.cache, { recursive: true });
  const built = await buildSite(site);
  assert.equal(built.status, 0, built.text);
  const after = await buildCold(site.content, join(site.output, "../cold"));
  const gone = [...before.keys()].filter((file) => !after.has(file));
  for (const like of [/^sitemap\.xml$/, /^posts\/.+\.md$/, /\/feed\.xml$/, /^tags\/.+\.html$/])
    assert.ok(
      gone.some((file) => like.test(file)),
      `${like} is tried`,
    );
  const left = readTree(site.output);
  for (const file of own) {
    assert.equal(readFileSync(join(site.output, file), "utf8"), `own ${file}\n`);
    left.delete(file);
  }
  assert.deepEqual(compareTrees(after, left), []);
});

test("of two builds of one site at once the second says so and stops", async (t) => {
  const site = await openSite(openTemp(t, "two"));
  change(site.content, 1);
  const ended = await Promise.all([buildSite(site), buildSite(site), buildSite(site)]);
  const published = ended.filter(({ status }) => status === 0);
  assert.ok(published.length > 0, ended.map(({ text }) => text).join("\n"));
  for (const { status, text } of ended) {
    if (status === 0) continue;
    assert.equal(status, 1);
    assert.match(text, /another build/i);
    assert.doesNotMatch(text, /^\s+at .+:\d+:\d+/m);
  }
  assert.ok(published.length < 3, "three builds that start together are not all alone");
  const tree = readTree(site.output);
  assert.deepEqual(compareTrees(await buildCold(site.content, join(site.output, "../cold")), tree), []);
});
