import assert from "node:assert/strict";
import { test } from "node:test";
import { readFrontMatter } from "../../src/posts/front-matter.ts";
import { taxonomyTable } from "../../src/taxonomy-table.ts";
import { post, read, repair, source } from "../support/front-matter.ts";

test("a post like the authors' own is read without a complaint", () => {
  const text = `---
author: 编辑部
date: '2026-02-06'
updated: 2026-02-08
guest: ''
layout: post.njk
source: https://www.youtube.com/watch?v=Lf46hauagpw
speaker: 示例频道
tags:
  - gemini-3
  - 2024
  - 1.10
  - A, B
title: 一个标题
summary: 一句话。
insight: null
draft: true
exclude: false
series: ''
category: ai-ml
area: tech
project: []
people:
- 甲
- 甲
status: evergreen
---

### 正文
`;
  const { data, readable, body, bodyStart, bodyLine, problems } = readFrontMatter(
    text,
    "posts/Lf46hauagpw.md",
  );
  assert.deepEqual(problems, []);
  assert.equal(readable, true);
  assert.equal(body, "\n### 正文\n");
  assert.equal(bodyStart, text.indexOf("\n### "));
  assert.equal(bodyLine, text.split("\n").indexOf("### 正文"));
  assert.deepEqual(data, {
    title: "一个标题",
    summary: "一句话。",
    insight: "",
    date: "2026-02-06",
    updated: "2026-02-08",
    author: "编辑部",
    status: "evergreen",
    source: "https://www.youtube.com/watch?v=Lf46hauagpw",
    video: "Lf46hauagpw",
    layout: "post",
    draft: true,
    exclude: false,
    noindex: false,
    lang: "",
    slug: "",
    permalink: "",
    aliases: [],
    speakers: {},
    ...Object.fromEntries(taxonomyTable.flatMap(({ fields }) => fields.map(({ key }) => [key, []]))),
    category: ["ai-ml"],
    area: ["tech"],
    tags: ["gemini-3", "2024", "1.10", "A, B"],
    people: ["甲"],
    speaker: ["示例频道"],
  });
});

test("Windows line ends and a BOM change nothing but the offsets", () => {
  const plain = post("title: 甲", "tags:", "  - x", "date: soon");
  const other = readFrontMatter(`\uFEFF${plain.replaceAll("\n", "\r\n")}`, "posts/a.md");
  const same = readFrontMatter(plain, "posts/a.md");
  assert.deepEqual(other.data, same.data);
  assert.equal(other.body, "Body\r\n");
  assert.equal(other.bodyLine, same.bodyLine);
  assert.deepEqual(
    other.problems.map((p) => [p.line, p.column]),
    [[6, 7]],
  );
});

test("fences of another length are reported, repaired and read", () => {
  for (const [open, close, count] of [
    ["----", "----", 2],
    ["---", "-----", 1],
    ["———", "———", 2],
    ["－－－", "－－－", 2],
    ["\n---", "---", 1],
  ] as const) {
    const text = `${open}\n${source}\ntitle: 甲\n${close}\nBody\n`;
    const result = readFrontMatter(text, "posts/a.md");
    assert.equal(result.data.title, "甲", open);
    assert.equal(result.body, "Body\n");
    assert.deepEqual(
      result.problems.map((p) => p.rule),
      Array(count).fill("front-matter/fence"),
    );
    assert.equal(repair(text), post("title: 甲"));
  }
});

test("front matter in another form is told as what it is", () => {
  const tell = (text: string) => readFrontMatter(text, "posts/a.md").problems.map(({ message }) => message);
  assert.match(tell('+++\ntitle = "甲"\n+++\n\nBody\n')[0]!, /YAML, not TOML/);
  assert.match(
    tell("```markdown\n---\ntitle: 甲\n---\n\nBody\n```\n")[0]!,
    /^The whole file stands in a code block/,
  );
  assert.match(tell("```js\nlet a;\n```\n")[0]!, /^The post has no front matter/);
});

test("keys of other generators are told what to be, by what they hold", () => {
  const tell = (line: string) =>
    readFrontMatter(post("title: 甲", line), "posts/a.md").problems.map(({ message }) =>
      message.replace(/^.*is not read\. /, ""),
    );
  assert.deepEqual(tell("published: false"), ["Write “draft: true”."]);
  assert.deepEqual(tell("published: true"), ["Leave it out."]);
  assert.deepEqual(tell("published: 2026-01-02"), ["Write “date”."]);
  assert.deepEqual(tell("url: /x/"), ["Write “permalink”."]);
  assert.deepEqual(tell("redirect_from: [/x/]"), ["Write “aliases”."]);
  assert.deepEqual(tell("hidden: true"), ["Write “exclude”."]);
});

test("without front matter all of the text is the body", () => {
  for (const text of ["Body", "", "---", "---\n\nProse.\n\n---\n\nMore.\n", "- - -\ntitle: x\n"]) {
    const { data, readable, body, bodyStart, bodyLine, problems } = readFrontMatter(text, "posts/a.md");
    assert.deepEqual([data.title, readable, body, bodyStart, bodyLine], ["", true, text, 0, 1]);
    assert.deepEqual(
      problems.map((p) => p.rule),
      ["front-matter/missing"],
    );
  }
});

test("an unclosed block is an error, and its keys are read up to the text", () => {
  const text = `---\n${source}\ntitle: 甲\ntags:\n  - x\n\n### Heading\n\nkey: value\n`;
  const { data, readable, body, problems } = readFrontMatter(text, "posts/a.md");
  assert.equal(readable, true);
  assert.deepEqual([data.title, data.tags], ["甲", ["x"]]);
  assert.equal(body, "\n### Heading\n\nkey: value\n");
  assert.deepEqual(
    problems.map((p) => p.rule),
    ["front-matter/unclosed"],
  );
  assert.deepEqual(readFrontMatter(repair(text), "posts/a.md").problems, []);
});

test("code in the fence is never run", () => {
  for (const engine of ["js", "javascript", "coffee", "cson", "json", "toml", "constructor"]) {
    const text = `---${engine}\n{ title: (globalThis.wasRun = true) }\n---\nBody`;
    const { readable, body, problems } = readFrontMatter(text, "posts/a.md");
    assert.equal(readable, false);
    assert.equal(body, "Body");
    assert.deepEqual(
      problems.map((p) => `${p.line}:${p.column} ${p.rule}`),
      ["1:1 front-matter/engine"],
    );
  }
  assert.equal("wasRun" in globalThis, false);
  assert.equal(read("title: !!js/function 'function () { globalThis.wasRun = true }'").readable, false);
  assert.equal(readFrontMatter("---yaml\ntitle: 甲\n---\n", "posts/a.md").data.title, "甲");
});

test("a mistake of YAML has its place in the file, every time it is read, and mostly a repair", () => {
  const cases: [string[], string, string | undefined][] = [
    [["title: 甲: 乙", "tags: [x]"], "3:8", "甲: 乙"],
    [['title: "甲" 乙'], "3:12", '"甲" 乙'],
    [["title: @name"], "3:8", "@name"],
    [["title: `code` 甲"], "3:8", "`code` 甲"],
    [["title: 'it's me'"], "3:12", "it's me"],
    [['title: "甲" 与 "乙"'], "3:12", '"甲" 与 "乙"'],
    [["title: '甲' 与 '乙'"], "3:12", "'甲' 与 '乙'"],
    [["title: - 甲"], "3:8", "甲"],
    [['title: "open', "tags: [x]"], "3:8", "open"],
    [["title: [甲] 乙"], "3:12", "[甲] 乙"],
    [["title: *star"], "3:8", "*star"],
    [["title: 甲", "tags: [x", "status: y"], "4:7", "甲"],
    [["title: 甲", "just words", "status: y"], "4:1", undefined],
  ];
  for (const [lines, place, title] of cases) {
    for (let time = 0; time < 2; time++) {
      const { data, readable, problems } = read(...lines);
      assert.equal(readable, false, lines[0]);
      assert.equal(data.title, "");
      assert.equal(`${problems[0]?.line}:${problems[0]?.column}`, place, lines.join(" / "));
      assert.equal(problems[0]?.rule, "front-matter/yaml");
      assert.equal(problems[0]?.severity, "error");
    }
    const mended = readFrontMatter(repair(post(...lines)), "posts/a.md");
    assert.equal(
      mended.readable ? mended.data.title.replaceAll(/[`]/g, "") : undefined,
      title?.replaceAll(/[`]/g, ""),
    );
  }
  const tabs = repair(post("title: 甲", "tags:", "\t- x"));
  assert.deepEqual(readFrontMatter(tabs, "posts/a.md").data.tags, ["x"]);
});

test("full-width signs and missing spaces are told as such and mended, in every line at once", () => {
  const cases: [string[], string, RegExp][] = [
    [
      ["title：甲", "date：2026-01-02", "tags：", "  - x"],
      "3:6",
      /“title” is followed by the full-width colon “：”/,
    ],
    [["title: 甲", "date ：2026-01-02", "tags: [x]"], "4:5", /Write a plain one and a space: `date: …`/],
    [["title: 甲", "tags:", "  - x", "date:2026-01-02"], "6:5", /Behind “date:” a space is missing/],
  ];
  for (const [lines, place, message] of cases) {
    const { readable, problems } = read(...lines);
    assert.equal(readable, false);
    assert.deepEqual(
      problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`),
      [`${place} front-matter/yaml`],
    );
    assert.match(problems[0]!.message, message);
    const { data } = readFrontMatter(repair(post(...lines)), "posts/a.md");
    assert.deepEqual([data.title, data.date, data.tags], ["甲", "2026-01-02", ["x"]]);
  }
  const lists: [string[], string, RegExp][] = [
    [["title: 甲", "tags:", "-x", "-y"], "5:1", /Behind the hyphen of a list's item a space is missing/],
    [["title: 甲", "tags：", "\u3000\u3000- x", "　-y"], "4:5", /full-width colon/],
    [["title: 甲", "tags:", "  - x", "　- y"], "6:1", /begins with a full-width space. Write two plain ones/],
  ];
  for (const [lines, place, message] of lists) {
    const [problem] = read(...lines).problems;
    assert.equal(`${problem!.line}:${problem!.column}`, place);
    assert.match(problem!.message, message);
    assert.deepEqual(readFrontMatter(repair(post(...lines)), "posts/a.md").data.tags, ["x", "y"]);
  }
  // A text is left as it is, and so are the ends of lines.
  for (const summary of [
    "summary: |\r\n  -一\r\n\r\n  　　二\r\n  date：三\r\n",
    'summary: "一\r\n  date：二"\r\n',
    "people:\r\n- |\r\n  -一\r\n  title：二\r\n",
  ]) {
    const text = `source：https://a.example/\r\n${summary}title：甲\r\n`;
    const mended = text.replace("source：", "source: ").replace("title：甲", "title: 甲");
    assert.equal(repair(`---\r\n${text}---\r\n`), `---\r\n${mended}---\r\n`);
  }
  // Prose between two lines is none, and an address no key.
  assert.equal(readFrontMatter("---\nNote：这是正文。\n---\n", "posts/a.md").readable, true);
  assert.doesNotMatch(
    read("title: 甲", "https://lamps.example/a").problems[0]!.message,
    /colon|space is missing/,
  );
});

test("a key given twice is an error at the second", () => {
  const { readable, problems } = read("title: 甲", "tags: [x]", "title: 乙", "tags: [y]");
  assert.equal(readable, false);
  assert.deepEqual(
    problems.map((p) => `${p.line}:${p.column} ${p.message}`),
    [
      "5:1 The key “title” is given twice. Keep one of them.",
      "6:1 The key “tags” is given twice. Keep one of them.",
    ],
  );
});
