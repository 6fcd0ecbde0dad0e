/**
 * `npm run bench -- --search [--corpus DIR] [--sizes 1000,10000] [--pagefind DIR]`: what the search index costs to build and to
 * ask, and beside it Pagefind (DIR: the folder of its npm package) on the same posts.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";
import { openBrowser, serve } from "../browser/browser.ts";
import { buildSite } from "../support/build.ts";
import { deriveCorpus } from "./derive-corpus.ts";
import { generateCorpus } from "./generate-corpus.ts";
import { findMedian, measure } from "./measure.ts";
import { comparePagefind } from "./pagefind.ts";
import type { SearchCost } from "./search-build.ts";
import { drawQueries } from "./search-queries.ts";

const { values } = parseArgs({
  strict: false,
  options: {
    corpus: { type: "string" },
    sizes: { type: "string", default: "1000,10000" },
    temp: { type: "string" },
    pagefind: { type: "string" },
    "no-browser": { type: "boolean", default: false },
  },
});

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 1e3).toFixed(0);

async function benchBuild(content: string, folder: string): Promise<void> {
  const script = fileURLToPath(new URL("./search-build.ts", import.meta.url));
  const { status, text } = await measure(
    process.execPath,
    ["--import", "tsx", script, content, folder],
    process.cwd(),
  );
  if (status !== 0) throw new Error(text);
  const cost = JSON.parse(text.trim().split("\n").at(-1)!) as SearchCost;
  const { posts, postingsSeconds, mergeSeconds, peakRss, files, bytes, text: source } = cost;
  console.log(
    `| ${posts} | ${postingsSeconds.toFixed(1)} + ${mergeSeconds.toFixed(1)} | ${(peakRss / 2 ** 20).toFixed(0)} | ${files} | ${megabytes(bytes)} | ${((100 * bytes) / source).toFixed(0)} % | ` +
      `${cost.editSeconds.toFixed(2)} (${cost.editWritten}) | ${cost.insertSeconds.toFixed(2)} (${cost.insertWritten}) |`,
  );
}

interface Asked {
  bytes: number;
  requests: number;
  milliseconds: number;
}

/** Milliseconds in which a list should be there. */
const unwatched = 1000;

/** Asks queries in a real browser: each the first of a new visitor, then another in the same page. */
async function ask(
  browser: Browser,
  site: string,
  queries: string[],
): Promise<{ first: Asked[]; later: Asked[] }> {
  const [first, later]: [Asked[], Asked[]] = [[], []];
  for (const [at, query] of queries.entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    // The browser's own clock, from the start of the navigation.
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector("#hits[aria-busy=false]"))
          (window as { shownAt?: number }).shownAt ??= performance.now();
      }).observe(document, { subtree: true, attributeFilter: ["aria-busy"] });
    });
    let responses: Response[] = [];
    page.on("response", (response) => {
      // Post pages come with the passages, as cards come into view.
      if (/^\/(?:search|assets)\//.test(new URL(response.url()).pathname)) responses.push(response);
    });
    const settle = async (begin: number): Promise<Asked> => {
      let shownAt: number | undefined;
      // The page is left alone until then: a driver that waits for an element runs a script of its own in it, which takes the
      // browser 65 of 350 milliseconds.
      while (shownAt === undefined) {
        await page.waitForTimeout(unwatched);
        shownAt = await page.evaluate(() => (window as { shownAt?: number }).shownAt);
      }
      const milliseconds = shownAt - begin;
      // Only now: reading bodies while the page works would hold it up.
      const all = await Promise.all(responses.splice(0).map(toSize));
      return { bytes: all.reduce((sum, size) => sum + size, 0), requests: all.length, milliseconds };
    };
    let begin = 0;
    await page.goto(`${site}/search/?q=${encodeURIComponent(query)}`);
    first.push(await settle(begin));
    await page.waitForTimeout(200);
    responses = [];
    begin = await page.evaluate(() => {
      (window as { shownAt?: number }).shownAt = undefined;
      return performance.now();
    });
    await page.evaluate(
      (next) => {
        document.querySelector("#hits")!.removeAttribute("aria-busy");
        const box = document.querySelector<HTMLInputElement>("#q")!;
        box.value = next;
        box.form!.requestSubmit();
      },
      queries[(at + 7) % queries.length]!,
    );
    later.push(await settle(begin));
    await context.close();
  }
  return { first, later };
}

/** Bytes of a response as hosts send it: what is text compressed, the index as it is. */
async function toSize(response: Response): Promise<number> {
  try {
    const body = await response.body();
    return new URL(response.url()).pathname.endsWith(".bin") ? body.length : gzipSync(body).length;
  } catch {
    return 0;
  }
}

async function benchQueries(content: string, folder: string): Promise<void> {
  const output = join(folder, "_site");
  const built = await buildSite({ content, output, cache: join(folder, "cache") }, ["--quiet"], {
    timeout: 3_600_000,
  });
  if (built.status !== 0) throw new Error(built.text);
  const site = await serve(output);
  // The one without a window: a desktop browser draws its own interface beside the page, with half of the machine.
  const browser = await openBrowser({ packaged: true });
  const { first, later } = await ask(browser, site.url, drawQueries(content));
  await browser.close();
  await site.close();
  for (const [name, asked] of [
    ["first list, new visitor", first],
    ["later lists", later],
  ] as const) {
    const bytes = asked.map((one) => one.bytes);
    const milliseconds = asked.map((one) => one.milliseconds);
    console.log(
      `| ${name} | ${asked.length} | ${kilobytes(findMedian(bytes))} (${kilobytes(Math.max(...bytes))}) | ${findMedian(asked.map((one) => one.requests))} | ${findMedian(milliseconds).toFixed(0)} (${Math.max(...milliseconds).toFixed(0)}) |`,
    );
  }
}

for (const size of String(values.sizes).split(",").map(Number)) {
  const root = mkdtempSync(join(String(values.temp ?? tmpdir()), "duizhao-search-"));
  const content = join(root, "content");
  if (values.corpus) deriveCorpus(resolve(String(values.corpus)), content, size);
  else generateCorpus(content, size, 20260101);
  console.log(
    `\n| posts | CPU s: terms + merge | MiB | files | MB | of the text | CPU s, a sentence more (files written) | a turn more |`,
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  await benchBuild(content, join(root, "index"));
  if (!values["no-browser"]) {
    console.log(`\n| ${size} posts, in a browser | queries | KB median (max) | requests | ms median (max) |`);
    console.log("| --- | --- | --- | --- | --- |");
    await benchQueries(content, join(root, "site"));
  }
  if (values.pagefind && size <= 1000)
    await comparePagefind(resolve(String(values.pagefind)), content, join(root, "pagefind"));
  rmSync(root, { recursive: true, force: true });
}
