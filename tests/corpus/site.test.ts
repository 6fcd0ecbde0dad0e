/** The author's own posts, where they are at hand: `DUIZHAO_CORPUS` names their folder, the seed lies beside it. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { buildSite, openTemp } from "../support/build.ts";
import { findDeadLinks, readPages } from "../support/links.ts";
import { listFiles, readMarks } from "../support/trees.ts";

const corpus = process.env.DUIZHAO_CORPUS ? resolve(process.env.DUIZHAO_CORPUS) : "";
const skip = corpus === "" && "DUIZHAO_CORPUS is not set";

test("the whole corpus becomes a whole site", { skip, timeout: 600_000 }, async (t) => {
  const root = openTemp(t, "corpus");
  const folders = { content: corpus, output: join(root, "_site"), cache: join(root, "cache") };
  const built = await buildSite(folders);
  assert.equal(built.status, 0, built.text.slice(-4000));
  const { output } = folders;

  const posts = listFiles(corpus).filter((file) => /^[^/]+\/.*\.md$/i.test(file));
  assert.ok(posts.length > 0);
  const pages = readPages(output);
  const left = posts.filter((file) => !existsSync(join(output, file.slice(0, -3), "index.html")));
  const silent = left.filter(
    (file) => !new RegExp(`${escapePattern(file)}:\\d+:\\d+: error `).test(built.text),
  );
  assert.deepEqual(silent, [], "every post has its page, or its line among the problems");
  assert.ok(left.length < posts.length / 100, `${left.length} of ${posts.length} posts are left out`);
  const postPages = pages.filter(({ file }) =>
    readFileSync(join(output, file)).includes('<article class="post'),
  );
  assert.equal(postPages.length, posts.length - left.length);

  assert.deepEqual(findDeadLinks(output, { pages }).slice(0, 20), []);
  assert.deepEqual(
    pages.filter(({ text }) => text === 0).map(({ file }) => file),
    [],
    "no page is empty of text",
  );
  assert.deepEqual(
    pages.filter(({ repeated }) => repeated.length > 0).map(({ file }) => file),
    [],
    "no page repeats an id",
  );
  const lower = pages.map(({ file }) => file.normalize("NFC"));
  assert.equal(new Set(lower).size, lower.length, "no two pages have one address");

  const marks = readMarks(output);
  const again = await buildSite(folders);
  assert.equal(again.status, 0);
  assert.deepEqual(readMarks(output), marks, "and an unchanged one is not written again");

  // What was read for the first need not be read again.
  await t.test("hiding drafts would empty it: the build says so", async () => {
    const hidden = { ...folders, output: join(root, "hidden") };
    const refused = await buildSite(hidden, ["--drafts", "hide"]);
    assert.equal(refused.status, 1);
    assert.match(refused.text, /drafts: publish/);
    assert.ok(!existsSync(hidden.output));
  });
});

test("the seed becomes a site of its own", { skip, timeout: 120_000 }, async (t) => {
  const output = join(openTemp(t, "seed"), "_site");
  const built = await buildSite({ content: join(corpus, "../seed"), output });
  assert.equal(built.status, 0, built.text);
  const pages = readPages(output);
  const file = "posts/gemini-3-pretraining/index.html";
  const post = pages.find((page) => page.file === file);
  assert.ok(post, "a folder that holds posts directly is one folder of posts");
  const html = readFileSync(join(output, file), "utf8");
  const turns = html.split('<section class="turn"').slice(1);
  assert.ok(turns.length >= 37 && turns.length < 50, `${turns.length} turns`);
  const paired = turns.filter((turn) =>
    /class="translation"[\s\S]*<details class="original" lang="en"/.test(turn),
  );
  assert.ok(
    paired.length >= turns.length - 2,
    `${paired.length} of ${turns.length} turns are followed by their English`,
  );
  const links = [...post.links].filter((link) => /^\/(tags|people|companies|products)\/[^/]+\/$/.test(link));
  assert.ok(links.includes("/people/sai-ba-si-di-an-bu-er-ruo/"));
  for (const link of ["/companies/deepmind/", "/companies/google/"]) assert.ok(links.includes(link), link);
  assert.ok(links.filter((link) => link.startsWith("/tags/")).length >= 5);
  assert.ok(links.filter((link) => link.startsWith("/products/")).length >= 5);
  for (const link of links) {
    const term = pages.find((page) => page.file === `${link.slice(1)}index.html`);
    const back = [...(term?.links ?? [])].some((target) => target.startsWith("/posts/gemini-3-pretraining/"));
    assert.ok(back, `${link} links back`);
  }
  assert.deepEqual(findDeadLinks(output, { pages }), []);
});

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
