import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { readPost } from "../../src/posts/read-post.ts";
import { toCardPath } from "../../src/search/paths.ts";
import { foldLatin } from "../../src/text/fold-latin.ts";
import { foldHan } from "../../src/text/match-key-han.ts";
import { readHeadingTexts } from "../../src/transcript/contents.ts";
import { openBrowser, serve } from "../browser/browser.ts";
import { buildSite } from "../support/build.ts";
import { TestIndex, type TestPost } from "../support/search-index.ts";
import { listFiles } from "../support/trees.ts";
import { findMedian, measure } from "./measure.ts";
import { drawQueries } from "./search-queries.ts";

interface Answer {
  urls: string[];
  bytes: number;
}

/** One table: Pagefind and our index over the same posts and queries, judged by a plain scan of every post. */
export async function comparePagefind(modules: string, content: string, folder: string): Promise<void> {
  const posts = readPosts(content);
  const texts = new Map(posts.map(({ post, turns }) => [post.url as string, toTexts({ post, turns })]));
  const queries = drawQueries(content);
  const truths = queries.map((query) => {
    const quoted = /^"(.*)"$/.exec(query)?.[1];
    const together = quoted === undefined ? plain(query).split(" ") : [plain(quoted)];
    return new Set(
      [...texts]
        .filter(([, units]) => units.some((unit) => together.every((part) => holds(unit, part))))
        .map(([url]) => url),
    );
  });
  console.log(
    "\n| index | seconds | MiB | MB | KB a query, median (max) | precision of the top 10 | recall (first 50) |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  const output = join(folder, "_site");
  const built = await buildSite({ content, output }, ["--quiet", "--skip", "search"], { timeout: 1_800_000 });
  if (built.status !== 0) throw new Error(built.text);
  const cost = await measure(
    process.execPath,
    [
      join(modules, "lib/runner/bin.cjs"),
      "--site",
      output,
      "--root-selector",
      "article.post",
      "--glob",
      "*/*/index.html",
      "--quiet",
    ],
    // Where npm's NODE_OPTIONS find what they name.
    process.cwd(),
  );
  if (cost.status !== 0) throw new Error(cost.text);
  const asked = await askPagefind(output, queries);
  print("Pagefind", cost.seconds, cost.peakRss, toSize(join(output, "pagefind")), asked, truths);
  const begin = performance.now();
  const index = new TestIndex();
  await index.build(posts);
  const seconds = (performance.now() - begin) / 1000;
  const bytes = [...index.files.values()].reduce((sum, file) => sum + file.length, 0);
  const ours: Answer[] = [];
  for (const query of queries) {
    index.forget();
    const found = await index.find(query);
    const urls = await index.shown(query);
    for (const { place } of found.posts.slice(0, 10))
      index.read.push({ path: toCardPath(place), bytes: index.files.get(toCardPath(place))!.length });
    const once = new Map(index.read.map(({ path, bytes }) => [path, bytes]));
    ours.push({
      urls,
      bytes: [...once.values()].reduce((sum, size) => sum + size, 0),
    });
  }
  print("duizhao (one thread, terms and merge)", seconds, process.memoryUsage().rss, bytes, ours, truths);
}

function print(
  name: string,
  seconds: number,
  rss: number,
  bytes: number,
  asked: Answer[],
  truths: Set<string>[],
): void {
  const known = asked
    .map((answer, at) => ({ answer, truth: truths[at]! }))
    .filter(({ truth }) => truth.size > 0);
  const mean = (values: number[]): string => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(3);
  const precision = known.map(({ answer, truth }) => {
    const top = answer.urls.slice(0, 10);
    return top.length === 0 ? 0 : top.filter((url) => truth.has(url)).length / top.length;
  });
  const recall = known.map(({ answer, truth }) => {
    const first = answer.urls.slice(0, 50).filter((url) => truth.has(url)).length;
    return first / Math.min(50, truth.size);
  });
  const sizes = asked.map((answer) => answer.bytes);
  console.log(
    `| ${name} | ${seconds.toFixed(1)} | ${(rss / 2 ** 20).toFixed(0)} | ${(bytes / 1e6).toFixed(1)} | ${(findMedian(sizes) / 1e3).toFixed(0)} (${(Math.max(...sizes) / 1e3).toFixed(0)}) | ${mean(precision)} | ${mean(recall)} |`,
  );
}

/** As typed, in a new page each: engine, index and the fragments of ten results. */
async function askPagefind(output: string, queries: string[]): Promise<Answer[]> {
  const site = await serve(output);
  const browser = await openBrowser();
  const answers: Answer[] = [];
  for (const query of queries) {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (!response.url().includes("/pagefind/")) return;
      sizes.push(
        response.body().then(
          (body) => (/\.(js|json)$/.test(response.url()) ? gzipSync(body).length : body.length),
          () => 0,
        ),
      );
    });
    await page.goto(`${site.url}/about/`);
    const urls = await page.evaluate(async (query) => {
      const script = "/pagefind/pagefind.js";
      const pagefind = (await import(script)) as {
        search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(query);
      const first = await Promise.all(results.slice(0, 50).map((result) => result.data()));
      return first.map(({ url }) => decodeURI(url));
    }, query);
    const all = await Promise.all(sizes);
    // Fifty fragments were read to learn the addresses; ten are what a page of results needs.
    const total = all.reduce((sum, size) => sum + size, 0);
    const fragments = all.slice(-urls.length).reduce((sum, size) => sum + size, 0);
    answers.push({
      urls,
      bytes: total - Math.round((fragments * Math.max(0, urls.length - 10)) / Math.max(1, urls.length)),
    });
    await page.close();
  }
  await browser.close();
  await site.close();
  return answers;
}

function readPosts(content: string): TestPost[] {
  return listFiles(content)
    .filter((name) => name.endsWith(".md") && name.includes("/"))
    .flatMap((file) => {
      const place = { path: file, folder: dirname(file), stem: basename(file, ".md") };
      const { post, turns } = readPost(readFileSync(join(content, file)), place, { originalLanguage: "en" });
      return post ? [{ post, turns }] : [];
    });
}

/** Places that can hold a query: each turn with both its languages, and the head. */
function toTexts({ post, turns }: TestPost): string[] {
  const head = [
    post.title,
    post.summary,
    post.insight,
    post.author,
    ...readHeadingTexts(post.contents),
    ...Object.values(post.terms).flat(),
  ];
  return [
    plain(head.join("\n")),
    ...turns.map(({ segments }) => plain(segments.map(({ text }) => text).join("\n"))),
  ];
}

function plain(text: string): string {
  return foldHan(foldLatin(text.normalize("NFKC").toLowerCase()))
    .replace(/[\s\p{Pd}]+/gu, " ")
    .trim();
}

function holds(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const word = (unit: string | undefined): boolean => /[a-z0-9]/.test(unit ?? "");
    if (!(word(part[0]) && word(text[at - 1])) && !(word(part.at(-1)) && word(text[at + part.length])))
      return true;
  }
  return false;
}

function toSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
