/** What the search offers where the words typed are not those that lead on. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { findPassages } from "../../src/search/query/find-passages.ts";
import { shiftWriting } from "../../src/search/query/near-queries.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { listForms } from "../../src/search/query/word-forms.ts";
import { TestIndex, toTestPost, toTestTurn } from "../support/search-index.ts";

const names = [
  {
    kind: "people",
    name: "Ada Altwood",
    aliases: ["奥特伍德", "阿尔特伍德"],
    url: "/people/ada-altwood/",
    posts: 9,
  },
  { kind: "people", name: "奥特伍德", aliases: [], url: "/people/ao-te-wu-de/", posts: 2 },
  { kind: "people", name: "黄仁溪", aliases: [], url: "/people/huang-ren-xi/", posts: 3 },
  { kind: "companies", name: "Lampida", aliases: ["灯达"], url: "/companies/lampida/", posts: 4 },
];
const index = new TestIndex(names);
before(() =>
  index.build([
    toTestPost(
      "lamp",
      [toTestTurn("t-a", "灯塔立在河口。", "The lighthouse stands."), toTestTurn("t-b", "风筝飞了。")],
      {
        date: "2024-05-01",
      },
    ),
    toTestPost("kite", [toTestTurn("t-c", "风筝与河口。")], { date: "2023-05-01" }),
  ]),
);

test("the other ways to write a name are told, the most used first", async () => {
  assert.deepEqual(await index.names.writings("阿尔特伍德"), ["Ada Altwood", "奥特伍德"]);
  assert.deepEqual(await index.names.writings("奥特伍德"), ["Ada Altwood", "阿尔特伍德"]);
  assert.deepEqual(await index.names.writings("ada altwood"), ["奥特伍德", "阿尔特伍德"]);
  for (const name of ["黄仁溪", "灯塔", "a", ""])
    assert.deepEqual(await index.names.writings(name), [], name);
});

test("a model is written in two ways", () => {
  for (const [source, other] of [
    ["Lamp4", "Lamp-4"],
    ["lamp-4.5", "lamp4.5"],
    ["lamp 4o", "lamp4o"],
    ["lamp", undefined],
    ["4 lamps", undefined],
    ["灯4", undefined],
  ] as const)
    assert.equal(shiftWriting(source), other, source);
});

test("an English word is sought in either number, and as two countries spell it", async () => {
  for (const [word, forms] of [
    ["lamps", ["lamp"]],
    ["theory", ["theories"]],
    ["boxes", ["box"]],
    ["basis", ["basises"]],
    ["behaviour", ["behaviours", "behavior", "behaviors"]],
    ["organizations", ["organization", "organisations", "organisation"]],
    ["law", ["laws"]],
    ["its", []],
    ["news", []],
    ["for", ["fors"]],
    ["four", ["fours"]],
    ["灯塔", []],
    ["gpt4", []],
  ] as const)
    assert.deepEqual(listForms(word), forms, word);
  const forms = new TestIndex();
  await forms.build([
    toTestPost("laws", [toTestTurn("t-d", "定律。", "Scaling laws shape behavior.")]),
    toTestPost("law", [toTestTurn("t-e", "定律。", "The scaling law; our behaviour.")]),
  ]);
  for (const query of ["scaling law", "scaling laws", "behaviour", "behaviors"])
    assert.equal((await forms.turns(query)).size, 2, query);
  for (const query of ['"scaling law"', "scaling law -behaviour"])
    assert.equal((await forms.turns(query)).size, 1, query);
});

test("posts that have a word as it was typed come before those with another form of it", async () => {
  const index = new TestIndex();
  const often = Array.from({ length: 5 }, (_, at) => toTestTurn(`t-${at}`, "灯。", "Alder lights it."));
  await index.build([
    toTestPost("one", often),
    toTestPost("two", [toTestTurn("t-x", "灯。", "Alders came once."), toTestTurn("t-y", "船。", "A boat.")]),
  ]);
  assert.deepEqual(await index.urls("Alders"), ["/posts/two/", "/posts/one/"]);
  assert.deepEqual(await index.urls("Alder"), ["/posts/one/", "/posts/two/"]);
});

test("a filter knows who bears a name as a surname, and ends with its clause", async () => {
  assert.deepEqual((await index.names.spellings("Altwood")).sort(), ["adaaltwood", "altwood"]);
  const { names, parts } = parseQuery(index.fold, "人物:林岚，火星");
  assert.deepEqual([names, parts.map(({ text }) => text)], [[{ field: "person", name: "林岚" }], ["火星"]]);
});

test("a name with a slip is guessed", async () => {
  const guess = async (typed: string) => (await index.names.guess(typed, 5)).map(({ name }) => name);
  assert.deepEqual(await guess("Lampidda"), ["Lampida"]);
  assert.deepEqual(await guess("lampdia"), ["Lampida"]);
  assert.deepEqual(await guess("黄任溪"), ["黄仁溪"]);
  for (const typed of ["lamp", "黄河", "黄河口", "kitewood", ""])
    assert.deepEqual(await guess(typed), [], typed);
});

test("what would be found with one thing less, the fewest first", async () => {
  const less = async (source: string) =>
    (await index.less(source)).map(({ left, source, posts }) => `${source} (${left}) ${posts}`);
  assert.deepEqual(await less("灯塔 河口 大象"), ["灯塔 河口 (大象) 1"]);
  assert.deepEqual(await less("河口 year:2019"), ["河口 (year:2019) 2"]);
  assert.deepEqual(await less("风筝 lighthouse -飞"), ["lighthouse -飞 (风筝) 1", "风筝 -飞 (lighthouse) 1"]);
  assert.deepEqual(await less("大象"), [], "nothing would be left");
});

test("marks end with what they mark", () => {
  const { fold } = index;
  const text = "Altwood （灯塔）说 C++ 等，AI 研究。";
  const side = { side: 0, language: "zh-Hans", label: "", text } as const;
  for (const [query, marked] of [
    ["altwood", ["Altwood"]],
    ["c++", ["C++"]],
    ["AI研究", ["AI 研究"]],
    ["AI", ["AI"]],
  ] as const) {
    const [passage] = findPassages(fold, parseQuery(fold, query), [{ id: "", heading: "", sides: [side] }]);
    assert.deepEqual(
      passage?.marks[0]?.map(([start, end]) => text.slice(start, end)),
      marked,
      query,
    );
  }
});
