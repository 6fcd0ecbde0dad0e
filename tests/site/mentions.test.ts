import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";
import { findDeadLinks } from "../support/links.ts";
import { compareTrees, listFiles, readMarks, readTree } from "../support/trees.ts";

const pair = (zh: string, en: string) =>
  `${zh}\n\n<details>\n<summary>English</summary>\n\n${en}\n\n</details>\n\n`;

const dialogue = [
  pair(
    "**主持人**: 今天我们请到了维尔，诺登的创办者，来说说灯和书。",
    "**Host**: Today we have Ada Vale, who founded Norden, on lamps and books.",
  ),
  pair(
    "**维尔**: 我开第一家店的时候，没有人相信灯能卖得这么好，连我自己也不信。",
    "**Ada Vale**: When I opened the first shop nobody believed in lamps, not even me.",
  ),
  "## 后来\n\n",
  pair(
    "**主持人**: 诺登后来怎么样了？诺登还在吗？",
    "**Host**: What became of Norden? Is Norden still there?",
  ),
  pair(
    "**维尔**: 还在，我把它交给了年轻人，他们比我做得更好，也更明白。",
    "**Ada Vale**: It is. I left it to younger people, who do better than I did.",
  ),
].join("");

const FILES: Record<string, string> = {
  "site.yaml": "title: 小站\nurl: https://example.org\ntaxonomies:\n  media:\n    min_posts: 2\n",
  "posts/one.md": toPost(
    {
      title: "灯与书",
      date: "2026-01-02",
      people: ["Ada Vale"],
      companies_orgs: ["诺登"],
      media_books: ["《只此一本》"],
    },
    dialogue,
  ),
  "posts/two.md": toPost(
    { title: "第二篇", date: "2026-03-04", people: ["Ada Vale"], companies_orgs: ["诺登", "Zeta"] },
    "**主持人**: Ada Vale 说过，诺登卖的不是灯，是光，这句话我一直记得。\n",
  ),
  "posts/three.md": toPost(
    { title: "第三篇", date: "2026-03-05", companies_orgs: ["诺登", "Zeta"] },
    "**评论员**: Nordenhaus 与诺登不是一家，别弄错了，很多人都弄错过。\n",
  ),
  "posts/four.md": toPost(
    { title: "第四篇", date: "2020-03-05", companies_orgs: ["Acme"] },
    "**甲**: Acme 很小。\n",
  ),
};

/** Passages of a term's page: what stands under «about», and under «said». */
function readPassages(page: string): { about: string[]; said: string[] } {
  const [about = [], said = []] = [...page.matchAll(/<section class="passages">(.*?)<\/section>/gs)].map(
    ([, part]) => part!.split("<li>").slice(1),
  );
  return { about, said };
}

test("a person's page tells what others say, what the person says, when and beside whom", async (t) => {
  const site = createMiniSite(t, FILES);
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const page = site.read("people/ada-vale/index.html");
  const { about, said } = readPassages(page);
  assert.equal(about.length, 2, "one of each post; own turns are not among them");
  assert.ok(
    about.some(
      (one) =>
        /<mark>维尔<\/mark>，诺登的创办者/.test(one) && /<mark>Ada Vale<\/mark>, who founded/.test(one),
    ),
  );
  assert.equal(said.length, 2);
  for (const one of said) assert.match(one, /<b>维尔<\/b> <a href="\/posts\/one\/#t-/);
  assert.match(page, /说过的话 <small>2 段发言 · 1 篇<\/small>/);
  assert.match(page, /2 篇 · 3 次提及 · 2026-01-02 – 2026-03-04/);
  assert.match(
    page,
    /<svg [^>]*role="img"[^>]*><title id="when">2026-01 至 2026-03 每月的文章，最多在 2026-01：1 篇<\/title>/,
  );
  assert.match(page, /常一同出现<\/b> <a href="\/companies\/nuo-deng\/">诺登<\/a><s>2<\/s>/);
  assert.doesNotMatch(page, />Zeta</, "seen together once is not often");
  const company = site.read("companies/nuo-deng/index.html");
  assert.ok(!company.includes("Nordenhaus</mark>"));
  assert.equal(readPassages(company).about.length, 4, "at most two of a post");
  const small = site.read("companies/acme/index.html");
  assert.doesNotMatch(small, /<svg|class="together"/, "one post is no timeline");
  assert.ok(Buffer.byteLength(small.replace(/<li>.*/s, "")) < 4096);
  assert.deepEqual(findDeadLinks(site.output), [], "every passage leads to its turn");
});

test("in a post the first mention of each section is a link, and the end counts", async (t) => {
  const site = createMiniSite(t, FILES);
  assert.equal((await site.build(["--pathprefix", "/x/"])).status, 0);
  const page = site.read("posts/one/index.html");
  const turns = page.slice(page.indexOf("<div class=turns>"), page.indexOf("<footer class=end>"));
  assert.equal(
    turns.match(/<a href=\/x\/companies\/nuo-deng\/>诺登<\/a>/g)?.length,
    2,
    "one in each section",
  );
  assert.doesNotMatch(turns, /<b><a/, "labels are no mentions");
  assert.match(page, /<a href="\/x\/companies\/nuo-deng\/">诺登<s>3<\/s><\/a>/);
  assert.match(
    page,
    /<a href="\/x\/search\/\?q=%22[^"]*">《只此一本》<\/a>/,
    "a name whose term has too few posts leads to the search",
  );
  assert.deepEqual(findDeadLinks(site.output, { prefix: "/x/" }), []);
  site.write("site.yaml", "title: 小站\nurl: https://example.org\nlink_mentions: false\n");
  assert.equal((await site.build(["--pathprefix", "/x/"])).status, 0);
  const plain = site.read("posts/one/index.html");
  assert.doesNotMatch(plain.slice(plain.indexOf("<div class=turns>"), plain.indexOf("<footer")), /<a href/);
});

test("without the stage nothing is looked for", async (t) => {
  const site = createMiniSite(t, FILES);
  assert.equal((await site.build(["--skip", "mentions"])).status, 0);
  const page = site.read("people/ada-vale/index.html");
  assert.doesNotMatch(page, /class="passages"|次提及/);
  assert.match(page, /第二篇/);
});

test("an alias more is read into the posts of its name, and writes only pages that it changes", async (t) => {
  const site = createMiniSite(t, {
    ...FILES,
    "posts/five.md": toPost(
      { title: "第五篇", companies_orgs: ["Acme"] },
      "**甲**: 艾克美很小，也很老，我每天都路过它的店。\n",
    ),
    "authorities/companies.yaml": "- name: { en: Acme }\n",
    "authorities/people.yaml": "- name: { zh: 别人, en: Nobody }\n",
  });
  const first = await site.build();
  assert.equal(first.status, 0, first.text);
  const before = readMarks(site.output);
  const unknown = site.read("posts/five/index.html");
  site.write("authorities/companies.yaml", "- name: { en: Acme }\n  aliases: [艾克美]\n");
  const second = await site.build();
  assert.match(second.text, /5 posts of 5 files \(3 from the cache\)/, "two posts name it");
  const changed = compareTrees(before, readMarks(site.output)).map((line) => line.replace(/^.*: /, ""));
  for (const file of ["posts/five/index.html", "companies/acme/index.html"])
    assert.ok(changed.includes(file), `${file} is written: ${changed}`);
  for (const file of changed) {
    assert.match(
      file,
      /^(posts\/five|companies\/(?:index\.html|acme|ai-ke-mei)|explore|search|sitemap|glossary)\b/,
      "and nothing else",
    );
  }
  assert.notEqual(site.read("posts/five/index.html"), unknown);
  assert.match(site.read("posts/five/index.html"), /<a href=\/companies\/acme\/>艾克美<\/a>/);
  assert.match(site.read("companies/acme/index.html"), /<mark>艾克美<\/mark>/);
  const warm = readTree(site.output);
  const cold = createMiniSite(t, {});
  for (const file of listFiles(site.content))
    cold.write(file, readFileSync(join(site.content, file), "utf8"));
  assert.equal((await cold.build()).status, 0);
  assert.deepEqual(compareTrees(warm, readTree(cold.output)), [], "cold and warm are one");
});

test("what two posts explain is found in a third, whichever comes first", async (t) => {
  const explaining = (title: string) =>
    toPost(
      { title, people: ["Ada Vale"] },
      "**甲**: 今天说说**维尔**（Ada Vale: 商人），她很有名，大家都认识她。\n",
    );
  const files: Record<string, string> = {
    "site.yaml": "title: 小站\nurl: https://example.org\n",
    "posts/a.md": explaining("其一"),
    "posts/b.md": toPost(
      { title: "其二", people: ["Ada Vale"] },
      "**甲**: 维尔又来了，这一次她带来了一盏灯和一本书。\n",
    ),
  };
  const site = createMiniSite(t, files);
  assert.equal((await site.build()).status, 0);
  assert.doesNotMatch(site.read("posts/b/index.html"), /<a href=\/people/, "one witness is none");
  site.write("posts/c.md", explaining("其三"));
  const second = await site.build();
  assert.match(second.text, /3 posts of 3 files/);
  assert.match(site.read("posts/b/index.html"), /<a href=\/people\/ada-vale\/>维尔<\/a>/);
  const cold = createMiniSite(t, { ...files, "posts/c.md": explaining("其三") });
  assert.equal((await cold.build()).status, 0);
  assert.deepEqual(compareTrees(readTree(site.output), readTree(cold.output)), []);
  site.remove("posts/c.md");
  assert.equal((await site.build()).status, 0);
  assert.doesNotMatch(site.read("posts/b/index.html"), /<a href=\/people/, "and gone with its witness");
});

test("a name in pinyin is read in threads, which have no place of their own", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\nurl: https://example.org\n",
    "posts/a.md": toPost(
      { title: "其一", people: ["Shen Siyuan"] },
      "**甲**: 今天沈思远来了，他带来了一盏灯和一本书。\n",
    ),
  });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  assert.match(site.read("posts/a/index.html"), /<a href=\/people\/shen-siyuan\/>沈思远<\/a>/);
});
