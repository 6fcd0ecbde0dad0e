/** Posts as authors' tools leave them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

const count = (html: string, part: string) => html.split(part).length - 1;

test("what stands behind a label's colon is said, be it in brackets or a link", () => {
  for (const said of [
    "[见此](https://example.net/z)。",
    "[笑]我不知道。",
    "（笑）我知道。",
    "[0:03](https://example.net/v)好。",
  ]) {
    for (const space of ["", " "]) {
      const turns = [said, "好。", "是。", "对。"];
      const body = turns
        .map((words, at) => `**${at % 2 ? "嘉宾" : "主持人"}：**${space}${words}`)
        .join("\n\n");
      const { speakers, html } = read(body);
      assert.deepEqual(
        speakers.map(({ labels }) => labels),
        [["主持人"], ["嘉宾"]],
      );
      assert.match(html, /<b>主持人<\/b><i>：<\/i>/);
      assert.equal(count(html, "<a href="), count(said, "]("), said);
    }
  }
  // A role stands before the colon.
  assert.match(
    read("**林岚**（译者）：好。\n\n**林岚**（译者）：好。\n").html,
    /<b>林岚（译者）<\/b><i>：<\/i>/,
  );
});

test("a linked name stays a link", () => {
  const { html, problems } = read(
    "**[嘉宾](https://example.net/g)**: 好。\n\n**[嘉宾](https://example.net/g)**: 好。\n",
  );
  assert.match(html, /<strong><a href="https:\/\/example\.net\/g">嘉宾<\/a><\/strong>: 好/);
  assert.deepEqual(problems, []);
});

test("a short form within a quotation or list is a part of it in its language", () => {
  const quoted = "> 中文。\n>\n> ::: en\n> The original.\n> :::\n>\n> ::: note\n> 按语。\n> :::\n";
  assert.match(
    read(quoted).html.replaceAll("\n", ""),
    /<p>中文。<\/p><div lang="en"><p>The original\.<\/p><\/div><aside class="note"><p>按语。<\/p><\/aside><\/blockquote>/,
  );
});

test("an <aside> within a fold ends no fold", () => {
  const fold = (inside: string) =>
    `你好。\n\n<details>\n<summary>Original English</summary>\n\nHello.\n\n${inside}\n\nAnd more.\n\n</details>\n`;
  for (const name of ["aside", "section", "article", "main", "header", "footer", "nav", "address"]) {
    const { html, problems } = read(fold(`<${name}>\nA side note.\n</${name}>`));
    assert.deepEqual(problems, [], name);
    assert.match(html, /A side note\.[\s\S]*And more\.<\/details>/, name);
  }
});

test("code, formulas, pictures and links between Chinese paragraphs are no originals", () => {
  for (const piece of [
    "`npm install`",
    "$$\nF = ma\n$$",
    "![The bridge](https://example.net/a.png)",
    "[Why Bridges Sing](https://example.net/)",
  ]) {
    const { html } = read(new Array(5).fill(`再看下面这一段。\n\n${piece}`).join("\n\n"));
    assert.equal(count(html, "<details"), 0, piece);
  }
});

test("a table belongs to the language it is in, as lists do", () => {
  const table = (...cells: string[]) => `| ${cells[0]} | ${cells[1]} |\n|---|---|\n| ${cells[2]} | 1 |`;
  const body = [
    "中文一段，看表。",
    table("桥", "年", "甲桥"),
    "An English paragraph, see it.",
    table("Bridge", "Year", "First bridge"),
    "中文二段，桥很长。",
    "The bridge is very long.",
    "中文三段，桥很老。",
    "The bridge is very old.",
  ].join("\n\n");
  const { html } = read(body);
  assert.equal(count(html, "<details"), 3);
  assert.match(html, /see it\.<table>[\s\S]*First bridge[\s\S]*<\/table>\s*<\/details>/);
});

test("a heading whose space is a full-width one is a heading, and told", () => {
  for (const marks of ["#", "##", "###"]) {
    const { html, headings, problems } = read(`${marks}\u3000标题\n\n正文。\n`);
    assert.deepEqual(
      headings.map(({ text }) => text),
      ["标题"],
    );
    assert.match(html, /<h2 id="h-标题">标题<\/h2>/);
    assert.ok(problems.some(({ rule }) => rule === "transcript/heading-space"));
  }
});

test("an address goes on in Chinese as far as the next space, where it would break off otherwise", () => {
  const links = (text: string) =>
    Array.from(read(text).html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g), ([, href, written]) => {
      const words = written!.replaceAll("&amp;", "&");
      assert.equal(decodeURI(href!).replaceAll("&amp;", "&"), words, text);
      assert.match(href!, /^[!-~]+$/);
      return words;
    });
  for (const [text, ...found] of [
    ["又见 https://zh.wikipedia.org/wiki/石桥 结束。", "https://zh.wikipedia.org/wiki/石桥"],
    ["又见 https://example.com/路径?x=1 ", "https://example.com/路径?x=1"],
    ["又见 https://example.com/?q=石桥&page=2\n完。", "https://example.com/?q=石桥&page=2"],
    ["又见 https://example.com/桥_(水上)/图.", "https://example.com/桥_(水上)/图"],
    ["（又见 https://example.com/a#石桥 ）", "https://example.com/a#石桥"],
    ["(又见 https://example.com/石桥) 完。", "https://example.com/石桥"],
    ["见https://example.com/a这里 有。", "https://example.com/a"],
    ["见https://example.com/这里有一座桥，很老。", "https://example.com/"],
    ["见https://example.com/。这里", "https://example.com/"],
    ["见 https://example.com/和https://example.net/ 。", "https://example.com/", "https://example.net/"],
    ["(见 https://example.com/桥)的第二页 完。", "https://example.com/"],
    ["见 https://石桥 完。"],
  ] as [string, ...string[]][])
    assert.deepEqual(links(text), found, text);
});
