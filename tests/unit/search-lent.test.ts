/** A name and what was said: no turn has both. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestIndex, toTestPost, toTestTurn } from "../support/search-index.ts";

const bridge = toTestPost(
  "bridge",
  [
    toTestTurn("t-a", "桥有多长？", "How long is the bridge?", "主持人"),
    toTestTurn("t-b", "三百米，风很大。", "Three hundred metres, and windy.", "Ada Brook"),
    toTestTurn("t-c", "风从河上来。", "The wind is from the river.", "主持人"),
  ],
  { title: "石桥的修复", summary: "谈河流", speakers: [] },
);
const other = toTestPost("other", [toTestTurn("t-d", "风很大。", "Windy.", "林岚")], { title: "风车" });

async function find(query: string): Promise<string[]> {
  const index = new TestIndex();
  await index.build([bridge, other]);
  const { posts } = await index.find(query);
  return posts.map(({ turns, lent }) => `${turns.length} ${lent ?? "all"}`);
}

test("who speaks may be a part of the query, before the words or behind them", async () => {
  assert.deepEqual(await find("Ada Brook 风很大"), ["1 0,1"]);
  assert.deepEqual(await find("metres ada brook"), ["1 1,2"]);
  assert.deepEqual(await find("林岚 风很大"), ["1 0"]);
  assert.deepEqual(await find("林岚 三百米"), []);
  assert.deepEqual(await find("林岚 风很大 -很大"), []);
});

test("words of the title or the summary may be a part of it", async () => {
  assert.deepEqual(await find("石桥 三百米"), ["1 0"]);
  assert.deepEqual(await find("河流 三百米"), ["1 0"]);
  assert.deepEqual(await find("风车 三百米"), []);
  assert.deepEqual(await find("石桥 三百米 lang:en"), []);
});

test("a name is lent before a word of the title that turns have, too", async () => {
  const index = new TestIndex();
  const terms = { people: ["Ada Brook"] };
  await index.build([
    toTestPost("talk", [toTestTurn("t-g", "石桥要修。")], { title: "对话 Ada Brook：石桥", terms }),
    other,
  ]);
  const { posts } = await index.find("Brook 石桥");
  assert.deepEqual(
    posts.map(({ lent, turns }) => [lent, turns.length]),
    [[[0], 1]],
  );
});

test("where a turn holds all of it nothing is lent", async () => {
  assert.deepEqual(await find("三百米 风很大"), ["1 all"]);
});

test("a word in another number is found where no turn has the word", async () => {
  const index = new TestIndex();
  await index.build([
    toTestPost("norms", [toTestTurn("t-f", "课堂规范。", "These classroom norms and theories terrify me.")]),
    other,
  ]);
  for (const query of ["classroom norm", "norms theory", "classrooms norm", "terrifies classroom"])
    assert.equal((await index.find(query)).posts.length, 1, query);
  assert.equal((await index.find('"classroom norm"')).posts.length, 0);
  assert.equal((await index.find("classroom normal")).posts.length, 0);
});

test("a model's number is found however it is set off", async () => {
  const index = new TestIndex();
  await index.build([
    toTestPost("marked", [toTestTurn("t-h", "我们用 LAMP-7B 点灯。", "We light with the LAMP-7B.")]),
    toTestPost("joined", [toTestTurn("t-i", "换成 KITE30 放风筝。", "Then we fly the KITE30.")]),
    other,
  ]);
  for (const query of ["lamp7b", "kite-30", "LAMP7B 点灯"]) {
    const { posts, query: asked } = await index.find(query);
    assert.equal(posts.length, 1, query);
    assert.match(asked.parts[0]!.text, /^(?:lamp 7b|kite30)$/);
  }
  assert.equal((await index.find('"lamp7b"')).posts.length, 0);
});
