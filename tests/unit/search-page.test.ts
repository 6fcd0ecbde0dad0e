/** What a passage shows, where an excerpt is cut, and how a page is read for both. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Fold } from "../../src/search/fold.ts";
import { foldText } from "../../src/search/fold-text.ts";
import { toExcerpt } from "../../src/search/query/excerpt.ts";
import { findPassages } from "../../src/search/query/find-passages.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { readHead, readPage } from "../../src/search/query/read-page.ts";
import { foldHan } from "../../src/text/match-key-han.ts";
import { readWhole } from "../support/read-whole.ts";
import { toPageTurn, toTestTurn } from "../support/search-index.ts";

const fold = new Fold(foldHan);
const rocket = [
  toTestTurn("t-a", "星艦的發動機。", "The Starship engine, built from first principles.", "主持人"),
];

test("passages mark what they found in the words of the page", () => {
  const [turn] = rocket;
  const [passage] = findPassages(fold, parseQuery(fold, "发动机"), [toPageTurn(turn!)]);
  assert.deepEqual(passage!.marks, [[[3, 6]], []]);
  assert.deepEqual(toExcerpt("星艦的發動機。", passage!.marks[0]!, 100), [
    ["星艦的", false],
    ["發動機", true],
    ["。", false],
  ]);
  const long = `${"前文很长。".repeat(50)}要找的${"后文很长。".repeat(50)}`;
  const runs = toExcerpt(long, [[250, 253]], 60);
  assert.deepEqual(runs[0], ["…", false]);
  assert.ok(runs.some(([text, marked]) => marked && text === "要找的"));
  assert.ok(runs.map(([text]) => text).join("").length < 70);
});

test("an excerpt is cut where most of what is sought stands", () => {
  const text = `a ${"x ".repeat(200)}pretty a good ${"y ".repeat(100)}`;
  const at = (word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length];
  const second: [number, number] = [text.indexOf(" a good") + 1, text.indexOf(" a good") + 2];
  const marked = toExcerpt(text, [[0, 1], at("pretty"), second, at("good")], 60).filter(
    ([, isMarked]) => isMarked,
  );
  assert.deepEqual(
    marked.map(([word]) => word),
    ["pretty", "a", "good"],
  );
});

test("an excerpt shows two places where two things stand far apart, and one where a sentence does", () => {
  const text = `起头。${"前文。".repeat(40)}灯塔石在河口。${"中段。".repeat(60)}年底裁员三成。${"后文。".repeat(40)}`;
  const at = (word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length];
  const runs = toExcerpt(text, [at("灯塔石"), at("裁员")], 60);
  assert.deepEqual(
    runs.flatMap(([word, isMarked]) => (isMarked || word === "…" ? [word] : [])),
    ["…", "灯塔石", "…", "裁员", "…"],
  );
  assert.ok(runs.map(([word]) => word).join("").length < 72);
  const words = ["起头", "灯塔", "河口", "年底", "三成"];
  assert.equal(toExcerpt(text, words.map(at), 60).filter(([word]) => word === "…").length, 2);
});

test("a page reads as the turns it was written from", () => {
  const body = `## 一 & 二\n\n**主持人**: 你好 <b>粗</b>，**重点**是 \`a<b\`。\n\n- 一\n- 二\n\n<details>\n<summary>Original English</summary>\n\n**Host**: Hello & **welcome**.\nSecond line.\n\n</details>\n\n**嘉宾**: 好的。\n\n**主持人**: 再见。\n\n**嘉宾**: 再见。\n`;
  const { html, turns } = readWhole(body, {
    path: "x.md",
    line: 1,
    originalLanguage: "en",
    names: [],
    speakers: {},
  } as never);
  const page = readPage(`<html><article>${html}</article></html>`);
  assert.deepEqual(
    page.map(({ id }) => id),
    turns.map(({ id }) => id),
  );
  for (const [at, turn] of turns.entries()) {
    assert.deepEqual(
      page[at]!.sides.map(({ text }) => foldText(fold, text).text),
      turn.segments.map(({ text }) => foldText(fold, text).text),
    );
    assert.deepEqual(
      page[at]!.sides.map(({ language }) => language),
      turn.segments.map(({ language }) => language),
    );
  }
  assert.equal(page[0]!.heading, "一 & 二");
});

test("the head of a page reads as texts of their own; a layout that has none says so", () => {
  const html =
    '<header class=front><p class=kicker><a href="/a/">lamps</a><a href="/b/">4</a><h1>题</h1><p class=abstract><b>摘要</b> 谈灯 &amp; 灯芯。\n</header>' +
    '<div class=turns><h2 id="h-x">一 <b>盏</b>灯</h2></div><dl class=mentions><div><dt>产品<dd><a href="/c/">Lamp<s>4</s></a></div></dl><p>尾</p>';
  assert.deepEqual(readHead(html), [
    "lamps",
    "4",
    "题",
    "摘要",
    "谈灯 & 灯芯。",
    "产品",
    "Lamp",
    "4",
    "一 盏灯",
  ]);
  assert.equal(readHead("<article><h1>题</h1></article>"), undefined);
});
