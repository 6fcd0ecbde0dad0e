/** The controls of the search page say what the query says, in either language, and write what it reads. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { addName, readFilters, writeLanguage, writeYear } from "../../src/browser/parts/search/filters.ts";
import { Fold } from "../../src/search/fold.ts";
import { toAges, toMonth } from "../../src/search/manifest.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { foldHan } from "../../src/text/match-key-han.ts";

test("filters are shown whatever language they are written in", () => {
  assert.equal(readFilters("lang:中文 熵").lang, "zh");
  assert.equal(readFilters("语言：英文 entropy").lang, "en");
  assert.equal(readFilters("lang:tlh 熵").lang, "", "no language, and so text");
  assert.deepEqual(readFilters('熵 发言者：主持人 公司:"Lamp Works" 人物:「湖 生」 -tag:rivers').names, [
    { value: "主持人", rest: '熵 公司:"Lamp Works" 人物:「湖 生」 -tag:rivers' },
    { value: "Lamp Works", rest: "熵 发言者：主持人 人物:「湖 生」 -tag:rivers" },
    { value: "湖 生", rest: '熵 发言者：主持人 公司:"Lamp Works" -tag:rivers' },
  ]);
  for (const text of ["机构:灯厂", "起:2024 熵", "year:25", "语言:中"])
    assert.equal(readFilters(text).any, true, text);
  for (const text of ["熵", "-公司:灯厂", "after:x", "题目:灯"])
    assert.equal(readFilters(text).any, false, text);
});

test("years are those that the search looks in", () => {
  for (const [text, from, to] of [
    ["after:25", "2025", ""],
    ["before:99", "", "1999"],
    ["起:2024-05 止：2025", "2024", "2025"],
    ["年份:2023", "2023", "2023"],
    ["after:2", "", ""],
  ] as const) {
    const shown = readFilters(text);
    const query = parseQuery(new Fold(foldHan), text);
    assert.deepEqual([shown.from, shown.to], [from, to], text);
    assert.deepEqual([query.from.slice(0, 4), query.to.slice(0, 4)], [from, to], text);
    assert.equal(query.parts.length, from + to === "" ? 1 : 0, text);
  }
});

test("a month ends on its last day, and there is no thirteenth", () => {
  for (const [text, from, to] of [
    ["year:2024-02", "2024-02-01", "2024-02-29"],
    ["before:2023-02", "", "2023-02-28"],
    ["before:2023-02-31", "", "2023-02-28"],
    ["after:2024-13", "", ""],
    ["before:2024-05-32", "", ""],
    ["year:2024-0", "", ""],
  ] as const) {
    const query = parseQuery(new Fold(foldHan), text);
    assert.deepEqual([query.from, query.to], [from, to], text);
  }
});

test("a date far behind all others makes none of them old", () => {
  const ages = (...dates: string[]) => [...toAges(Uint16Array.from(dates, toMonth))];
  assert.deepEqual(ages("2024-03-05", "2024-05-01", "", "1980-01-01"), [3, 1, 0, 255]);
  assert.deepEqual(ages("2024-03-05", "2024-05-01", "2204-05-01"), [4, 2, 1], "a slip of the pen");
  assert.deepEqual(ages("9999-12-31"), [1]);
  const [old, late, slip] = ages("2001-01-01", "2024-01-01", "2204-01-01");
  assert.ok(old! > late! && late! >= slip!, "in order");
});

test("what a control writes takes the place of what it showed", () => {
  assert.equal(writeLanguage("语言:英文 entropy", "zh"), "entropy lang:zh");
  assert.equal(writeLanguage("entropy language:en", ""), "entropy");
  assert.equal(writeYear("熵 起:2024", "after", "2025"), "熵 after:2025");
  assert.equal(writeYear("熵 after:2024-05", "before", "2025"), "熵 after:2024-05 before:2025");
  assert.equal(writeYear("熵 年:2025", "after", "2024"), "熵 before:2025 after:2024");
  assert.equal(writeYear("熵 year:2025 before:2026", "after", ""), "熵 before:2026");
  assert.equal(writeYear("熵", "after", "2"), "熵");
  assert.equal(addName("熵 公司:灯厂", "company", "灯厂"), "熵 公司:灯厂");
  assert.equal(addName("熵 company:灯厂二", "company", "灯厂"), "熵 company:灯厂二 company:灯厂");
  assert.equal(addName("", "person", "“湖 生”"), 'person:"湖 生"');
});
