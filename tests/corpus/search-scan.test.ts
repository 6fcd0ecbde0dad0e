import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { before, test } from "node:test";
import { readPost } from "../../src/posts/read-post.ts";
import { foldText } from "../../src/search/fold-text.ts";
import { readPage } from "../../src/search/query/read-page.ts";
import { foldLatin } from "../../src/text/fold-latin.ts";
import { foldHan } from "../../src/text/match-key-han.ts";
import { TestIndex, type TestPost } from "../support/search-index.ts";
import { listFiles } from "../support/trees.ts";

/** The search against a plain scan of every turn, on real posts. */
const corpus = process.env.DUIZHAO_CORPUS;
const skip = corpus ? false : "set DUIZHAO_CORPUS to a folder of posts to run this";

const index = new TestIndex();
const posts: TestPost[] = [];
/** One line a turn: its key and its wordings, folded by other means than the search's own. */
let scanned: { key: string; texts: string[] }[] = [];
const pages: { html: string; turns: TestPost["turns"]; path: string }[] = [];

before(async () => {
  if (!corpus) return;
  const files = listFiles(corpus).filter((name) => name.endsWith(".md") && name.includes("/"));
  // A third of them tells as much, in less time.
  for (const file of files.filter((_, index) => index % 3 === 0)) {
    const bytes = readFileSync(join(corpus, file));
    const place = { path: file, folder: file.split("/")[0]!, stem: basename(file, ".md") };
    const { post, turns, html } = readPost(bytes, place, { originalLanguage: "en" });
    if (!post) continue;
    posts.push({ post, turns });
    if (posts.length % 10 === 0) pages.push({ html: html.join(""), turns, path: file });
  }
  await index.build(posts);
  scanned = posts.flatMap(({ post, turns }) =>
    turns.map(({ id, segments }) => ({
      key: `${post.url}#${id}`,
      texts: segments.map(({ text }) => plain(text)),
    })),
  );
});

const plain = (text: string): string => foldHan(foldLatin(text.normalize("NFKC").toLowerCase()));

function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** Runs of Han characters, two to six, taken from turns. */
function drawRuns(count: number): string[] {
  const random = createRandom(11);
  const all = posts.flatMap(({ turns }) => turns.flatMap(({ segments }) => segments));
  // No run twice: the commonest would be asked for again and again, in nearly all posts.
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const runs = all[random(all.length)]!.text.match(/[\u4e00-\u9fff]{2,}/g) ?? [];
    const run = runs[random(runs.length)];
    if (!run) continue;
    const length = Math.min(run.length, 2 + random(5));
    const start = random(run.length - length + 1);
    drawn.add(run.slice(start, start + length));
  }
  return [...drawn];
}

/** Words, and phrases of two or three, taken from originals. */
function drawWords(count: number): string[] {
  const random = createRandom(12);
  const all = posts.flatMap(({ turns }) =>
    turns.flatMap(({ segments }) => segments.filter(({ language }) => language === "en")),
  );
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const { text } = all[random(all.length)]!;
    // Whole words: `clich` of `cliché` is none.
    const stretches =
      text.match(/(?<![\p{L}\p{N}])[A-Za-z]+(?:'[a-z]+)?(?: [A-Za-z]+){0,5}(?![\p{L}\p{N}])/gu) ?? [];
    const words = stretches[random(stretches.length)]?.split(" ");
    if (!words) continue;
    const start = random(words.length);
    drawn.add(words.slice(start, start + 1 + random(3)).join(" "));
  }
  return [...drawn];
}

async function compare(
  queries: string[],
  quote: boolean,
  prepare: (query: string) => (text: string) => boolean,
): Promise<void> {
  let total = 0;
  for (const query of queries) {
    const holds = prepare(plain(query));
    const expected = new Set(scanned.filter(({ texts }) => texts.some(holds)).map(({ key }) => key));
    const found = await index.turns(quote ? `"${query}"` : query);
    const missed = [...expected].filter((key) => !found.has(key));
    const extra = [...found].filter((key) => !expected.has(key));
    assert.deepEqual(
      { query, missed: missed.slice(0, 3), extra: extra.slice(0, 3) },
      { query, missed: [], extra: [] },
    );
    assert.ok(expected.size > 0, query);
    total += expected.size;
  }
  assert.ok(total >= queries.length);
}

test("100 runs of Han characters: exactly the turns that hold them", { skip }, async () => {
  await compare(drawRuns(100), false, (run) => (text) => text.includes(run));
});

test("50 English words and phrases: exactly the turns that hold them", { skip }, async () => {
  await compare(drawWords(50), true, (query) => {
    // An apostrophe parts two words that stand side by side: machines write “that 's” for “that's”.
    const words = query.replaceAll(" ", "[\\s\\p{Pd}_]+").replaceAll("'", " ?['’‘]");
    const pattern = new RegExp(`(?<![a-z0-9\\u00c0-\\u024f])${words}(?![a-z0-9\\u00c0-\\u024f])`, "u");
    const letters = /^[a-z]+/.exec(query)![0];
    // Looking for the letters first spares most of the patterns.
    return (text) => text.includes(letters) && pattern.test(text);
  });
});

test("pages read as the turns they were written from", { skip }, () => {
  for (const { html, turns, path } of pages) {
    const page = readPage(html);
    assert.deepEqual(
      page.map(({ id }) => id),
      turns.map(({ id }) => id),
      path,
    );
    for (const [at, { segments }] of turns.entries()) {
      const [read, written] = [page[at]!.sides.filter(({ text }) => text !== ""), segments].map((sides) =>
        sides.map(({ text }) => foldText(index.fold, text).text.replaceAll(" ", "")),
      );
      assert.deepEqual(read, written, `${path} ${turns[at]!.id}`);
    }
  }
});

test("a title that holds the query comes first", { skip }, async () => {
  const random = createRandom(13);
  const titles = new Map(posts.map(({ post }) => [post.url as string, plain(post.title)]));
  let [asked, first] = [0, 0];
  while (asked < 200) {
    const runs = posts[random(posts.length)]!.post.title.match(/[\u4e00-\u9fff]{3,6}/g) ?? [];
    const query = runs[random(runs.length)];
    if (!query) continue;
    asked++;
    const [top] = await index.urls(query);
    if (titles.get(top!)!.includes(plain(query))) first++;
  }
  assert.ok(first >= 0.95 * asked, `${first} of ${asked}`);
});
