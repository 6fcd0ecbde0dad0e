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

test("where a turn holds all of it nothing is lent", async () => {
  assert.deepEqual(await find("三百米 风很大"), ["1 all"]);
});
