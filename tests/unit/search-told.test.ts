/** What an index is told of: one post more, and not all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestIndex, toTestPost, toTestTurn } from "../support/search-index.ts";

const posts = Array.from({ length: 40 }, (_, at) =>
  toTestPost(`p${at}`, [toTestTurn(`t-${at}`, `第${at}篇说的话`, `common word${at}`)]),
);
const more = [...posts, toTestPost("p40", [toTestTurn("t-more", "又来一篇", "one more")])];

test("told only of a post more the index is what it would be anew; of posts that are gone it asks", async () => {
  const [told, whole] = [new TestIndex(), new TestIndex()];
  const first = await told.build(posts);
  await whole.build(more);
  assert.equal((await told.build(more, first.state, ["/posts/p40/"])).updated, true);
  assert.equal(told.asked, 1);
  assert.equal(told.built.state, whole.built.state);
  assert.deepEqual(told.files, whole.files);

  assert.equal((await told.build(posts, whole.built.state, [])).updated, true);
  assert.equal(told.asked, 2);
  assert.equal(told.built.state, first.state);
});
