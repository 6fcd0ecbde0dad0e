import assert from "node:assert/strict";
import { test } from "node:test";
import { readFrontMatter } from "../../src/posts/front-matter.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { places, post, read, repair } from "../support/front-matter.ts";

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

/** Places and words of what is told of comments. */
const tellComments = (...lines: string[]) =>
  read(...lines)
    .problems.filter(({ rule, message }) => rule === "front-matter/comment" || message.includes("comment"))
    .map(({ line, column, message }) => `${line}:${column} ${/“[^”]*”/.exec(message)?.[0]}`);

test("names and items that YAML takes for a comment are told where the mark stands", () => {
  const cases: [lines: string[], told: string[]][] = [
    [["people: [林岚, #白露", "  郑野]"], ["3:14 “#白露”"]],
    [["tags: [bridge, # river", "  stone]"], ["3:16 “# river”"]],
    [["tags: [bridge # river", "  , stone]"], ["3:15 “# river”"]],
    [["tags: [", "  bridge, #river", "  stone]"], ["4:11 “#river”"]],
    [["author: 林岚 #编辑"], ["3:12 “#编辑”"]],
    [
      ["guest: 白露 #工程师", "speakers:", "  Host: 林岚 #主持"],
      ["3:11 “#工程师”", "5:12 “#主持”"],
    ],
    [
      ["people:", "  - 林岚 #主持", "  - #白露", "  - 郑野"],
      ["4:8 “#主持”", "5:5 “#白露”"],
    ],
    [["Tags: [bridge, # river\r", "  stone]\r"], ["3:16 “# river”"]],
    [["tags: [bridge, # river]", "title: 甲"], ["3:16 “# river]”"]],
  ];
  for (const [lines, told] of cases) assert.deepEqual(tellComments(...lines), told, lines.join("\n"));
  // What is said of the mark is all there is to say.
  assert.equal(read("people:", "  - #白露", "  - 郑野").problems.length, 1);
});

test("comments are no words that are lost", () => {
  for (const lines of [
    ["tags: [bridge]  # kept", "draft: true # 还没校对", "exclude: false #later"],
    ["date: 2026-02-06 #初稿", "status: final #sure", "lang: zh-Hans #t"],
    ["people: # 三位", "  # 主持", "  #- 江远", "  - 林岚 # 主持", '  - "白露" #嘉宾'],
    ["tags: [", "    bridge, # 主要的", "    #river,", "    stone", "  ] #石"],
    ["tags: [ # 标签", "  bridge, stone ]", "category: ai # one of the list", "area: 'x' #y"],
    ["summary: |", "  桥 #一", "  # 二", "insight: >-", "  桥 #三", "other: 甲 #乙"],
    ["people:", "  #none", "  # none", "author: 林岚 #", "guest: 白露 ##"],
  ])
    assert.deepEqual(tellComments(...lines), [], lines.join("\n"));
});

test("of a key given in two cases the one that is not read is told so", () => {
  const { data, problems } = read("title: 甲", "Title: 乙");
  assert.equal(data.title, "甲");
  assert.match(
    problems.map(({ message }) => message).join(" "),
    /“Title” is not read, since “title” is there, too/,
  );
});

test("a word behind & is told and kept, unless something repeats it", () => {
  const tell = (...lines: string[]) => places(...lines);
  assert.deepEqual(tell("title: &石桥 边上的人", "tags:", "  - &桥", "  - 风"), [
    "3:8 warning front-matter/comment",
    "5:5 warning front-matter/comment",
  ]);
  const mended = readFrontMatter(
    repair(post("title: &石桥 边上的人", "tags:", "  - &桥", "  - 风")),
    "posts/a.md",
  );
  assert.equal(mended.data.title, "&石桥 边上的人");
  assert.deepEqual(mended.data.tags, ["&桥", "风"]);
  for (const quiet of ["title: 石 & 桥", "title: '&石桥'", "title: &a 石桥\nseries: *a", "title: R&D"])
    assert.deepEqual(tell(quiet), [], quiet);
  assertLinear("names of YAML", 60_000, (size) => tell(`title: ${" &a".repeat(size / 3)}`));
});
