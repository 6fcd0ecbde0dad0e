import assert from "node:assert/strict";
import { test } from "node:test";
import { readFrontMatter } from "../../src/posts/front-matter.ts";
import { post, read, repair } from "../support/front-matter.ts";

test("words that YAML takes for a comment are told, and mended", () => {
  const cases: [line: string, place: string, mended: string][] = [
    ["title: 第 #3 期", "3:10", "第 #3 期"],
    ["title: it's #1", "3:13", "it's #1"],
    ["title: #标签", "3:8", "#标签"],
  ];
  for (const [line, place, mended] of cases) {
    const { problems } = read(line);
    const found = problems.filter(({ rule }) => rule === "front-matter/comment");
    assert.deepEqual(
      found.map((one) => `${one.line}:${one.column} ${one.severity}`),
      [`${place} warning`],
      line,
    );
    const title = readFrontMatter(repair(post(line)), "posts/a.md").data.title;
    assert.equal(title, mended);
  }
  for (const line of [
    'title: "第 #3 期"',
    "title: 第#3期",
    "status: final # sure",
    "title: 甲 # 乙",
    "title: '甲' # 乙",
  ])
    assert.ok(
      read(line).problems.every(({ rule }) => rule !== "front-matter/comment"),
      line,
    );
});

test("of a key given in two cases the one that is not read is told so", () => {
  const { data, problems } = read("title: 甲", "Title: 乙");
  assert.equal(data.title, "甲");
  assert.match(
    problems.map(({ message }) => message).join(" "),
    /“Title” is not read, since “title” is there, too/,
  );
});
