import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import type { Heading, Turn, Url } from "../../src/model.ts";
import { escapeMarkdown } from "../../src/outputs/escape-markdown.ts";
import { toHeadData } from "../../src/outputs/head.ts";
import { toLlms } from "../../src/outputs/llms.ts";
import { toMarkdownTwin } from "../../src/outputs/markdown-twin.ts";
import { hasTwins, toTwinUrl } from "../../src/outputs/twin-url.ts";
import { createSamplePost, hardTitles, sampleSite } from "../fixtures/outputs/sample-posts.ts";

const markdown = new MarkdownIt("default", { html: true, linkify: false });

/** What a reader sees, white space apart. */
function readText(source: string): string {
  let text = "";
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(markdown.render(source));
  return text.replaceAll(/\s+/g, " ").trim();
}

const turn = (
  id: string,
  heading: number,
  translation: string,
  original = "",
  speakerLabel?: string,
): Turn => ({
  id,
  ...(speakerLabel ? { speakerLabel } : {}),
  segments: [
    { role: "translation", language: "zh-Hans", text: translation, line: 1 },
    ...(original ? [{ role: "original" as const, language: "en", text: original, line: 2 }] : []),
  ],
  glosses: [],
  heading,
  line: 1,
});
const heading = (text: string, level = 2): Heading => ({ id: text, level, text, line: 1 });

test("escaped text reads as itself", () => {
  for (const title of [
    ...hardTitles,
    "1. one",
    "1) one",
    "- x",
    "+ x",
    "# x",
    "=== x",
    "::: x",
    "> x",
    "a\\b",
  ]) {
    assert.equal(readText(escapeMarkdown(title)), title.replaceAll(/\s+/g, " "), title);
  }
});

test("any line reads as itself", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc
      .array(fc.constantFrom(..."\\`*_{}[]()#+-.!|<>~&;=:1a 　中。".split("")), { maxLength: 30 })
      .map((all) => all.join("")),
  );
  fc.assert(
    fc.property(line, (text) => {
      fc.pre(!/[\u0000\r\n]/.test(text));
      assert.equal(readText(escapeMarkdown(text)), text.replaceAll(/\s+/g, " ").trim());
    }),
    { numRuns: 3_000 },
  );
});

test("a twin holds the post's data, its headings, its turns and their originals", () => {
  const post = createSamplePost("v", {
    title: 'A "quoted": title # x',
    author: "张三",
    source: "https://youtu.be/abc",
    summary: "一句摘要。",
    insight: "编者：取其一点 #1",
  });
  const twin = toMarkdownTwin(
    post,
    {
      headings: [heading("开场"), heading("空节", 3), heading("正题"), heading("尾声")],
      turns: [
        turn("t-0", -1, "引子。"),
        { ...turn("t-1", 0, "大家好。\n第二段。", "Hello.\nSecond.", "主持人"), originalLabel: "R&D *Lead*" },
        turn("t-2", 2, "* 谢谢", "Thanks & <b>", "嘉宾"),
      ],
    },
    sampleSite,
  );
  const [, data, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(twin) ?? [];
  assert.deepEqual(parse(data ?? ""), {
    title: 'A "quoted": title # x',
    date: "2026-02-06",
    author: "张三",
    source: "https://youtu.be/abc",
    url: "https://example.org/posts/v/",
    language: "zh-Hans",
    insight: "编者：取其一点 #1",
  });
  assert.equal(
    body,
    `
# A "quoted": title # x

一句摘要。

引子。

## 开场

**主持人**: 大家好。

第二段。

> **R\\&D \\*Lead\\***: Hello.
>
> Second.

### 空节

## 正题

**嘉宾**: \\* 谢谢

> Thanks & \\<b\\>

## 尾声
`,
  );
});

test("whatever a title is made of, YAML reads it back from a twin", () => {
  const unit = fc.constantFrom(
    "甲",
    "b",
    " ",
    '"',
    "\\",
    "\u0085",
    "\u009f",
    "\u2028",
    "\ufeff",
    "\ufffe",
    "\t",
    "😀",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (units) => {
      const title = units.join("");
      const twin = toMarkdownTwin(createSamplePost("p", { title }), { turns: [], headings: [] }, sampleSite);
      const data = parse(/^---\n([\s\S]*?)\n---\n/.exec(twin)![1]!);
      assert.equal(data.title, title.toWellFormed());
    }),
  );
});

test("no word of a turn is lost between twin and reader", () => {
  const text = fc.array(
    fc.constantFrom("甲", "b", " ", "\n", "*", "#", "- ", "1. ", "[x](y)", "<p>", "`", "    "),
    {
      minLength: 1,
      maxLength: 25,
    },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (pairs) => {
      const turns = pairs.map(([a, b], at) => turn(`t-${at}`, -1, a.join(""), b.join("")));
      const twin = toMarkdownTwin(createSamplePost("p"), { turns, headings: [] }, sampleSite);
      const body = twin.replace(/^---\n[\s\S]*?\n---\n\n# .*\n/, "");
      const expected = pairs.flatMap(([a, b]) => [a.join(""), b.join("")]).join("\n");
      assert.equal(readText(body).replaceAll(/\s/g, ""), expected.replaceAll(/\s/g, ""));
    }),
  );
});

test("twins are written up to 2,000 posts unless the author says otherwise", () => {
  assert.deepEqual([hasTwins("auto", 2_000), hasTwins("auto", 2_001)], [true, false]);
  assert.deepEqual([hasTwins("on", 10_000), hasTwins("off", 1)], [true, false]);
  assert.equal(toTwinUrl("/posts/Lf46hauagpw/" as Url), "/posts/Lf46hauagpw.md");
});

test("llms.txt keeps to its form: title, quotation, lists of links", () => {
  const posts = [
    createSamplePost("b", { date: "2025-01-01" }),
    createSamplePost("a (1)", { title: "[a] *b*", summary: "一\n二" }),
  ];
  const indexes = [{ title: "人物", url: "/people/" as Url }];
  assert.equal(
    toLlms(posts, { site: { ...sampleSite, title: "对照", description: "双语" }, indexes, twins: true }),
    `# 对照

> 双语

## Posts

- [\\[a\\] \\*b\\*](https://example.org/posts/a%20%281%29.md): 一 二
- [Post b](https://example.org/posts/b.md)

## Indexes

- [人物](https://example.org/people/)

## Optional

- [Atom](https://example.org/feed.xml)
- [JSON Feed](https://example.org/feed.json)
- [Sitemap](https://example.org/sitemap.xml)
`,
  );
});

test("llms.txt keeps hard titles as link texts", () => {
  const posts = hardTitles.map((title, at) =>
    createSamplePost(`p${at}`, { title, date: `2026-01-${10 + at}` }),
  );
  const html = markdown.render(toLlms(posts, { site: sampleSite, indexes: [], twins: false }));
  const found: string[] = [];
  let text: string | undefined;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === "a") text = "";
    },
    ontext: (part) => {
      if (text !== undefined) text += part;
    },
    onclosetag: (name) => {
      if (name === "a" && text !== undefined) found.push(text);
      if (name === "a") text = undefined;
    },
  });
  parser.end(html);
  assert.deepEqual(
    found.slice(0, hardTitles.length).reverse(),
    hardTitles.map((title) => title.replaceAll(/\s+/g, " ")),
  );
});

test("head data names the page, its feeds and its twin by whole addresses", () => {
  const post = createSamplePost("v", { updated: "2026-03-01", author: "张三", language: "zh-Hant" });
  const page = { url: post.url, title: post.title, description: "摘要", noindex: false };
  const feeds = [{ url: "/feed.xml", title: "对照", type: "application/atom+xml" as const }];
  const site = { ...sampleSite, pathPrefix: "/x/" };
  assert.deepEqual(toHeadData({ site, page, feeds, post, twins: true }), {
    canonical: "https://example.org/x/posts/v/",
    alternates: [
      { type: "application/atom+xml", title: "对照", href: "https://example.org/x/feed.xml" },
      { type: "text/markdown", title: "Markdown", href: "https://example.org/x/posts/v.md" },
    ],
    robots: "",
    openGraph: [
      { property: "og:type", content: "article" },
      { property: "og:title", content: "Post v" },
      { property: "og:url", content: "https://example.org/x/posts/v/" },
      { property: "og:site_name", content: sampleSite.title },
      { property: "article:published_time", content: "2026-02-06" },
      { property: "article:modified_time", content: "2026-03-01" },
      { property: "article:author", content: "张三" },
    ],
  });
  const bare = toHeadData({
    site: { ...site, url: "" },
    page: { ...page, noindex: true },
    feeds,
    twins: true,
  });
  assert.deepEqual([bare.canonical, bare.robots, bare.alternates[0]?.href], ["", "noindex", "/x/feed.xml"]);
  assert.equal(
    bare.openGraph.some(({ property }) => property === "og:url"),
    false,
  );
});
