import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignPlace, cutExcerpt, listSentences } from "../../src/mentions/write/cut-excerpt.ts";
import { eachCount, readRows, sumLengths, toRowNumbers } from "../../src/mentions/write/mention-rows.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { pair, readNamed } from "../support/read-named.ts";

test("a post tells how often it mentions what, and keeps the best passages in both languages", () => {
  const { about, turns } = readNamed(
    "people: [维尔]\ncompanies_orgs: [Norden, Absent]",
    [
      pair(
        "**主持人**: 诺登（Norden）今天发布了一种新的灯，它能照亮一整座城市。",
        "**Host**: Norden launched a lamp today that lights a whole city.",
      ),
      pair("**嘉宾**: 嗯。", "**Guest**: Yes, Norden."),
      pair("**主持人**: 维尔怎么看诺登？", "**Host**: What does Vale say?"),
    ].join("\n"),
  );
  assert.deepEqual(
    about.map(({ index, count }) => [index, count]),
    [
      [0, 1],
      [1, 5],
    ],
    "the one that is never mentioned has no row",
  );
  assert.equal(
    about[1]!.passages[0],
    `<li><p lang=zh-Hans><mark>诺登</mark>（Norden）今天发布了一种新的灯，它能照亮一整座城市。<p lang=en><mark>Norden</mark> launched a lamp today that lights a whole city.<p><b>主持人</b> <a href="/x/posts/a/#${turns[0]!.id}">题 &amp; 目</a> <time>2026-01-02</time>\n`,
  );
  assert.equal(about[1]!.passages.length, 1, "nods are no passages");
});

test("what people say of themselves is not what is said about them", () => {
  const turn = "**维尔**: 我叫维尔，我在北方长大，后来开了一家卖灯的店，一直开到今天。";
  const other = "**主持人**: 维尔说过，灯比书便宜，所以大家都来买灯，不买书，这是一件很奇怪的事。";
  const { about, said } = readNamed("people: [维尔]", `${turn}\n\n${other}\n\n${turn}\n\n${other}`);
  assert.equal(about[0]!.count, 4, "all mentions count");
  assert.ok(about[0]!.passages.length > 0);
  for (const passage of about[0]!.passages) assert.match(passage, /<b>主持人<\/b>/);
  assert.deepEqual(
    said.map(({ count }) => count),
    [2],
    "a role is nobody",
  );
  for (const passage of said[0]!.passages) assert.match(passage, /<b>维尔<\/b>/);
});

test("excerpts end with sentences, else with clauses, and hold the mention", () => {
  const text = "第一句说天气。第二句说到诺登，它在北方。第三句说别的。";
  const at = text.indexOf("诺登");
  assert.deepEqual(cutExcerpt(text, at, at + 2, 100), { text, start: at, end: at + 2 });
  assert.equal(cutExcerpt(text, at, at + 2, 14).text, "第二句说到诺登，它在北方。");
  assert.equal(cutExcerpt(text, at, at + 2, 8).text, "第二句说到诺登…");
  assert.equal(cutExcerpt("一二三四五六七八九十".repeat(30), 100, 102, 20).text.length, 22);
  assert.equal(
    cutExcerpt(`上一段。\n${text}\n下一段。`, at + 5, at + 7, 100).text,
    text,
    "its own paragraph",
  );
  assert.equal(
    cutExcerpt("It cost 3.5 dollars. Norden sold it, e.g. in shops.", 21, 27, 32).text,
    "Norden sold it, e.g. in shops.",
  );
});

test("law: an excerpt's mention is the mention", () => {
  const part = fc.constantFrom("诺登", "甲乙丙", "。", "，", "\n", " ", "Norden is", ".", "3.5", "😀");
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 4, max: 60 }),
      (parts, seed, limit) => {
        const at = seed % parts.length;
        const text = parts.join("");
        const start = parts.slice(0, at).join("").length;
        const end = start + parts[at]!.length;
        const excerpt = cutExcerpt(text, start, end, limit);
        if (parts[at]!.trim() !== "") assert.equal(excerpt.text.slice(excerpt.start, excerpt.end), parts[at]);
        assert.ok(excerpt.text.length <= Math.max(limit, parts[at]!.length + limit / 3) + 4, excerpt.text);
      },
    ),
  );
});

test("what stands beside a place in the other language", () => {
  assert.deepEqual(listSentences("一。二！\n三"), [0, 2, 5]);
  assert.equal(alignPlace("一句。两句。三句。", 6, "One. Two here. Three."), 15);
  assert.equal(alignPlace("甲乙丙丁", 2, "One. Two."), 4);
});

test("rows of numbers are read back as they were", () => {
  const rows = [
    {
      index: 0,
      count: 3,
      passages: [
        { score: 5, length: 10, crc: 7 },
        { score: 2, length: 4, crc: 8 },
      ],
    },
    { index: 4, count: 1, passages: [] },
    { index: 5, count: 2, passages: [{ score: -1, length: 6, crc: 9 }] },
  ];
  const numbers = toRowNumbers(rows);
  const pack = { file: "0.pack", offset: 100, length: 20, crc: 0 };
  const counts: number[][] = [];
  eachCount(numbers, (index, count) => counts.push([index, count]));
  assert.deepEqual(counts, [
    [0, 3],
    [4, 1],
    [5, 2],
  ]);
  assert.equal(sumLengths(numbers), 20);
  const [last] = readRows(numbers, pack, (index) => index === 5);
  assert.deepEqual(last, {
    index: 5,
    count: 2,
    scores: [-1],
    passages: [{ file: "0.pack", offset: 114, length: 6, crc: 9 }],
  });
});

test("a label alone says nothing", () => {
  const { said } = readNamed("people: [维尔]", "**维尔**\n\n## 二\n\n**维尔**");
  assert.deepEqual(said, [{ index: 0, count: 2, passages: [] }]);
});

test("hostile bodies cost no more than their length", () => {
  const units: [unit: string, times: number][] = [
    ["Norden ", 60_000],
    ["Norden", 60_000],
    ["Norden。\n\n", 8_000],
    ["<b>Norden", 20_000],
  ];
  for (const [unit, times] of units) {
    assertLinear(unit, times, (size) =>
      assert.ok(readNamed("companies_orgs: [Norden]", unit.repeat(size)).turns.length > 0),
    );
  }
});
