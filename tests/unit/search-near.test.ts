/** What is found for words that stand nowhere just so, for names half typed, and for words with signs. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { TestIndex, toTestPost, toTestTurn } from "../support/search-index.ts";

const filler = Array.from({ length: 400 }, (_, at) => `第${at}盏灯照着河面上的船。`).join("");
const posts = [
  toTestPost("lamp", [
    toTestTurn("t-a", "点灯的人并不等于看见了河。", "Who lights a lamp has not seen the river yet."),
    toTestTurn(
      "t-b",
      "白露的灯塔靠什么立住？靠石基。",
      "A stone base keeps the lighthouse of Bailu upright.",
    ),
  ]),
  toTestPost("kite", [
    toTestTurn("t-c", "风筝飞得高，是因为线很长。", "The kite flies high since its line is long."),
  ]),
  // Long enough that each pair of some sentence stands somewhere in it.
  toTestPost("long", [toTestTurn("t-d", `点灯时并不冷。${filler}人不等于数。${filler}看见山，见了河岸。`)]),
  ...Array.from({ length: 9 }, (_, at) =>
    toTestPost(`other-${at}`, [
      toTestTurn(`t-o${at}`, "什么人在等什么？", "What did you say about the kite line?"),
    ]),
  ),
];
const index = new TestIndex();
before(() => index.build(posts));
const turns = async (query: string): Promise<string[]> =>
  [...(await index.turns(query))].map((key) => key.replace("/posts/", "")).sort();

test("a sentence with a wrong, an added or a missing character is found", async () => {
  for (const query of ["点灯的人并不等于看到了河", "点灯的人他并不等于看见了河", "点灯的人不等于看见河"])
    assert.deepEqual(await turns(query), ["lamp/#t-a"], query);
  assert.ok((await index.find("点灯的人并不等于看到了河")).query.near);
  assert.equal((await index.find("点灯的人并不等于看见了河")).query.near, undefined, "just so");
});

test("a sentence is found across a comma that was forgotten, and the English of a bracket", async () => {
  const rivers = new TestIndex();
  const text = "一年之后，您认为河流（Alder River）会如何变化？";
  await rivers.build([toTestPost("river", [toTestTurn("t-e", text)]), ...posts]);
  for (const query of ["一年之后您认为", "您认为河流会如何变化"])
    assert.deepEqual([...(await rivers.turns(query))], ["/posts/river/#t-e"], query);
  assert.equal((await rivers.find("“一年之后您认为”")).posts.length, 0);
});

test("a name alone is not near to what is sought of it", async () => {
  const lamps = new TestIndex();
  await lamps.build([
    toTestPost("name", [toTestTurn("t-g", "灯塔石又亮了。")]),
    toTestPost("deed", [toTestTurn("t-h", "灯塔石正在裁去三成的人员。")]),
    toTestPost("other", [toTestTurn("t-i", "河岸。")]),
  ]);
  assert.deepEqual([...(await lamps.turns("灯塔石裁去人员"))], ["/posts/deed/#t-h"]);
  assert.deepEqual([...(await lamps.turns("灯塔石涨价吗"))], []);
});

test("words that all posts have are looked for where there are no others", async () => {
  const lamps = new TestIndex();
  await lamps.build(
    Array.from({ length: 6 }, (_, at) =>
      toTestPost(`lamp-${at}`, [toTestTurn(`t-${at}`, "灯塔照着河口岸边。")]),
    ),
  );
  assert.equal((await lamps.turns("灯塔河照口岸")).size, 6);
});

test("a question is found by the words that tell", async () => {
  assert.deepEqual(await turns("白露的灯塔为什么能立住"), ["lamp/#t-b"]);
  assert.deepEqual(await turns("why are kites flying on a long line so high"), ["kite/#t-c"]);
});

test("what stands in quotes is meant just so, and a few characters are no sentence", async () => {
  for (const query of ["“点灯的人并不等于看到了河”", "点灯看河", "看河的灯"])
    assert.deepEqual((await index.find(query)).posts, [], query);
});

test("filters hold for what is near, too", async () => {
  assert.deepEqual(await turns("点灯的人并不等于看到了河 lang:en"), []);
  assert.deepEqual(await turns("点灯的人并不等于看到了河 -lamp"), []);
  assert.deepEqual((await index.find("点灯的人并不等于看到了河 person:没有")).posts, []);
});

test("marks of a sentence part what is sought", async () => {
  assert.deepEqual(await turns("线很长，风筝"), ["kite/#t-c"]);
  assert.deepEqual(await turns("风筝:线很长"), ["kite/#t-c"]);
  assert.deepEqual(await turns("“线很长，风筝”"), [], "not in quotes");
});

test("the last word may be unfinished where it is a word elsewhere", async () => {
  const names = new TestIndex();
  await names.build([
    toTestPost("bell", [toTestTurn("t-e", "钟声。", "Ann Altwood rang the bell.")]),
    toTestPost("key", [toTestTurn("t-f", "按键。", "Press the alt key.")]),
  ]);
  for (const query of ["ann alt", "ann altw", "ann altwood"])
    assert.deepEqual([...(await names.turns(query))], ["/posts/bell/#t-e"], query);
  assert.deepEqual([...(await names.turns("press alt"))], ["/posts/key/#t-f"]);
});

test("a sign that is a part of a word is sought with it", async () => {
  const signs = new TestIndex();
  await signs.build([
    toTestPost("share", [
      toTestTurn("t-a", "七成就是70％。", "That is 70% of 3.5 billion."),
      toTestTurn("t-b", "70年前的170%。", "Some 70 years, $1000, 4.5 of them."),
      toTestTurn("t-c", "花了$100.", "We paid $100."),
      toTestTurn("t-d", "用C++和C#写，也用 .NET。", "C++, C# and .NET here; a safety.net, c# too."),
      toTestTurn("t-e", "C 是字母。", "See net 3, 5 and C."),
      toTestTurn("t-f", "3,000亿。", "At 9:30, not 3:00, 300,000 or 30."),
    ]),
  ]);
  for (const [query, ids] of [
    ["70%", ["a"]],
    ["70％", ["a"]],
    ["3.5", ["a"]],
    ["3.5 billion", ["a"]],
    ["$100", ["c"]],
    ["c++", ["d"]],
    ["C#", ["d"]],
    [".NET", ["d"]],
    ["net", ["d", "e"]],
    ["70", ["a", "b"]],
    ["3,000", ["f"]],
    ["9:30", ["f"]],
  ] as const)
    assert.deepEqual(
      [...(await signs.turns(query))].sort(),
      ids.map((id) => `/posts/share/#t-${id}`),
      query,
    );
  // The index alone knows it: no page is fetched in vain.
  for (const query of ["70%", "c++", ".net", "$100"])
    assert.equal((await signs.find(query)).posts[0]!.turns.length, 1, query);
});
