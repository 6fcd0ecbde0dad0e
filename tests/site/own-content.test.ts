import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildSite, openTemp, projectRoot } from "../support/build.ts";
import { findDeadLinks, readPages } from "../support/links.ts";
import { listFiles } from "../support/trees.ts";

const TAXONOMIES = "tags people companies products media series categories areas projects speakers".split(
  " ",
);

/** Posts that came with the project. Whoever has written others has `npm run check` for them: the project's tests are no judge of those. */
const samples =
  `finding-chinese-phrases how-these-pages-are-made how-to-write-a-post mixture-of-experts one-name-for-one-thing
pretraining-data short-form-benchmarks thirty-nine-questions tokenizers-and-chinese traditional-and-simplified vector-database`.split(
    /\s+/,
  );
const posts = join(projectRoot, "content/posts");
const written = existsSync(posts) ? readdirSync(posts).sort() : [];
const isSampler = written.join() === samples.map((name) => `${name}.md`).join();

test("the project's own content makes a whole site", { skip: !isSampler }, async (t) => {
  const output = join(openTemp(t, "own"), "_site");
  const built = await buildSite({ content: join(projectRoot, "content"), output }, ["--strict"]);
  assert.equal(built.status, 0, built.text);
  const pages = readPages(output);
  assert.deepEqual(findDeadLinks(output, { pages }), []);
  const files = new Set(listFiles(output));
  for (const taxonomy of TAXONOMIES) {
    assert.ok(files.has(`${taxonomy}/index.html`), `/${taxonomy}/`);
    assert.ok(
      pages.some(({ file }) => file.startsWith(`${taxonomy}/`) && file !== `${taxonomy}/index.html`),
      `the sampler fills ${taxonomy}`,
    );
  }
  for (const file of [
    "index.html",
    "archive/index.html",
    "search/index.html",
    "about/index.html",
    "404.html",
  ]) {
    assert.ok(files.has(file), file);
  }
  for (const file of ["feed.xml", "feed.json", "sitemap.xml", "robots.txt", "llms.txt"])
    assert.ok(files.has(file), file);
  for (const page of pages) {
    assert.ok(page.title.trim() !== "", `${page.file} has a title`);
    assert.ok(page.text > 0, `${page.file} has text`);
    assert.deepEqual(page.repeated, [], `${page.file} repeats an id`);
  }
  const titles = pages
    .filter(({ file }) => /^posts\/[^/]+\/index\.html$/.test(file))
    .map(({ title }) => title);
  assert.equal(new Set(titles).size, titles.length, "no two posts have one title");
  for (const stage of ["search", "feeds"]) {
    const without = join(output, "..", stage);
    const skipped = await buildSite({ content: join(projectRoot, "content"), output: without }, [
      "--skip",
      stage,
    ]);
    assert.equal(skipped.status, 0, skipped.text);
    assert.deepEqual(findDeadLinks(without), [], `no link to what --skip ${stage} leaves out`);
    assert.equal(existsSync(join(without, "feed.xml")), stage !== "feeds");
  }
});
