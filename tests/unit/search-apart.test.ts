/** What is found for several things typed in one run, and for sentences whose words stand in long turns. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { TestIndex, toTestPost, toTestTurn } from "../support/search-index.ts";

const filler = Array.from({ length: 60 }, (_, at) => `第${at}盏照着河面的船。`).join("");
const chatter = Array.from({ length: 60 }, (_, at) => `Boat ${at} lies in the harbour, not on a hill.`).join(
  " ",
);
const posts = [
  toTestPost("firm", [
    toTestTurn("t-a", `灯塔石今年换了门面。${filler}年底要裁员三成。`),
    toTestTurn("t-b", "灯塔石的门面是新的。"),
  ]),
  toTestPost("staff", [toTestTurn("t-c", "各家都在裁员。", "Everybody lays people off.")]),
  toTestPost("far", [toTestTurn("t-d", "风筝店涨价。"), toTestTurn("t-e", "造纸厂停工。")]),
  toTestPost("name", [toTestTurn("t-i", "白露青没有说话。")]),
  toTestPost("voice", [toTestTurn("t-f", "每天只睡四个小时。", "Four hours of sleep.", "白露青")]),
  toTestPost("said", [
    toTestTurn("t-g", "石基。", "A lighthouse is only as good as the stone that it is built upon."),
  ]),
  toTestPost("long", [
    toTestTurn(
      "t-h",
      "船。",
      `A stone was good. ${chatter} It is only really built upon the lighthouse as that goes.`,
    ),
  ]),
];
const index = new TestIndex();
before(() => index.build(posts));
const turns = async (query: string): Promise<string[]> =>
  [...(await index.turns(query))].map((key) => key.replace("/posts/", ""));

test("two things in one run are found in one turn, however far apart", async () => {
  assert.deepEqual(await turns("灯塔石裁员"), ["firm/#t-a"]);
  assert.ok((await index.find("灯塔石裁员")).query.near, "and the page says so");
  assert.deepEqual(await turns("灯塔石门面裁员"), ["firm/#t-a"], "three");
  assert.deepEqual(await turns("灯塔石"), ["firm/#t-a", "firm/#t-b"], "what stands is not taken apart");
  assert.equal((await index.find("灯塔石的门面")).query.near, undefined);
});

test("one of them may be who speaks", async () => {
  assert.deepEqual(await turns("白露青四个小时"), ["voice/#t-f"]);
});

test("a run in quotes is one thing, and a word of grammar is none", async () => {
  for (const query of ["“灯塔石裁员”", "灯塔石的裁员了"]) assert.deepEqual(await turns(query), [], query);
});

test("two things that no turn holds are told, each with its posts", async () => {
  const less = await index.less("风筝店停工");
  assert.deepEqual(less.map(({ left, source, posts }) => `${left} ${source} ${posts}`).sort(), [
    "停工 风筝店 1",
    "风筝店 停工 1",
  ]);
  assert.deepEqual(await index.less("没人说裁员"), [{ left: "没人说", source: "裁员", posts: 2 }]);
  assert.deepEqual(await index.less("无此一说"), []);
});

test("a sentence with a wrong word is found before a long turn that has all of its words", async () => {
  const [first] = await index.urls("a lighthouse is only really good as that stone built upon");
  assert.equal(first, "/posts/said/");
  assert.deepEqual(
    await turns("lighthouse stone hill harbour boat built"),
    ["long/#t-h"],
    "these are things and no sentence",
  );
});
