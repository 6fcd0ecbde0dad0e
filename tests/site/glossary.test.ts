import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite, createMiniSite, type MiniSite, toPost } from "../support/build.ts";
import { compareTrees, readMarks, readTree } from "../support/trees.ts";

const gloss = (term: string, english: string, explanation: string) =>
  `这叫**${term}**（${english}: ${explanation}）。`;
const FILES: Record<string, string> = {
  "site.yaml": "title: 小站\nurl: https://example.org\n",
  "posts/one.md": toPost({ title: "头一篇" }, `${gloss("嵌入", "Embedding", "一组数字")}\n`),
  "posts/two.md": toPost({ title: "第二篇" }, `${gloss("向量", "Embedding", "有方向的量")}\n`),
  "posts/out.md": toPost({ title: "不列", exclude: true }, `${gloss("隐语", "Hidden", "看不见")}\n`),
  "posts/draft.md": toPost({ title: "草稿", draft: true }, `${gloss("草语", "Draft", "没写完")}\n`),
};

async function build(site: MiniSite, args: string[] = []): Promise<void> {
  const built = await site.build(args);
  assert.equal(built.status, 0, built.text);
}

test("the glossary holds what listed posts explain, and every link leads to its turn", async (t) => {
  const site = createMiniSite(t, FILES);
  await build(site, ["--strict"]);
  const html = site.read("glossary/index.html");
  for (const word of ["嵌入", "Embedding", "一组数字", "向量", "头一篇"])
    assert.ok(html.includes(word), word);
  for (const word of ["隐语", "草语", "Hidden", "不列"]) assert.ok(!html.includes(word), word);
  const links = [...html.matchAll(/href="\/(posts\/\w+\/)#([\w-]+)"/g)];
  assert.equal(links.length, 2);
  for (const [, page, id] of links) assert.ok(site.read(`${page}index.html`).includes(`id="${id}"`));
  for (const [, id] of html.matchAll(/href="\/glossary\/#([\w-]+)"/g)) assert.ok(html.includes(`id="${id}"`));
  assert.match(site.read("sitemap.xml"), /https:\/\/example\.org\/glossary\//);
  assert.match(site.read("index.html"), /href="\/glossary\/"/);
});

test("a site whose posts explain nothing has no glossary, nor has one that leaves it out", async (t) => {
  const site = createMiniSite(t, { "posts/a.md": toPost() });
  await build(site);
  assert.throws(() => site.read("glossary/index.html"), { code: "ENOENT" });
  assert.doesNotMatch(site.read("index.html") + site.read("sitemap.xml"), /glossary/);
  site.write("posts/a.md", FILES["posts/one.md"]!);
  await build(site);
  assert.match(site.read("index.html"), /href="\/glossary\/"/);
  await build(site, ["--skip", "glossary"]);
  assert.throws(() => site.read("glossary/index.html"), { code: "ENOENT" });
});

/** Posts that explain 400 terms, enough for pages by letter. */
const heads = "阿白才大额发高黑机开蓝马南欧怕七热三天外西一在";
const MANY = Object.fromEntries(
  Array.from({ length: 40 }, (_, post) => {
    const lines = Array.from({ length: 10 }, (_, at) => {
      const name = `${heads[(post * 10 + at) % heads.length]}词${post}之${at}`;
      return gloss(name, `Word ${post} ${at}`, "解释");
    });
    return [`posts/p${post}.md`, toPost({ title: `第 ${post} 篇` }, `${lines.join("\n\n")}\n`)];
  }),
);

test("an edited gloss rewrites the pages that show it and no other", async (t) => {
  const site = createMiniSite(t, { ...MANY, "site.yaml": FILES["site.yaml"]! });
  await build(site);
  const before = readMarks(site.output);
  assert.ok(before.has("glossary/b/index.html") && before.has("glossary/z/index.html"));
  const changed = () => {
    const after = readMarks(site.output);
    return [...after].filter(([file, mark]) => before.get(file) !== mark).map(([file]) => file);
  };
  const text = MANY["posts/p0.md"]!;
  // 阿词0之0, the first term of the first post.
  site.write("posts/p0.md", text.replace("Word 0 0: 解释", "Word 0 0: 另一个解释"));
  await build(site);
  assert.deepEqual(
    changed().filter((file) => file.startsWith("glossary/")),
    ["glossary/a/index.html"],
  );
  assert.match(site.read("glossary/a/index.html"), /另一个解释/);
  site.write("posts/p0.md", text.replace("第 0 篇", "第零篇"));
  await build(site);
  assert.match(site.read("glossary/a/index.html"), /第零篇/);
  site.remove("posts/p0.md");
  await build(site);
  assert.doesNotMatch(site.read("glossary/a/index.html"), /词0之0/);
  const output = `${site.root}/cold`;
  const cold = await buildSite({ content: site.content, output });
  assert.equal(cold.status, 0, cold.text);
  assert.deepEqual(compareTrees(readTree(output), readTree(site.output)), []);
});
