import assert from "node:assert/strict";
import { test } from "node:test";
import { countThreads } from "../../src/eleventy/large-reads.ts";
import { threadCount } from "../../src/workers/threads.ts";

const file = (name: string, bytes: number) => ({ name, absolute: `/x/${name}`, stat: `${bytes}:1:1:1` });

test("posts of few bytes are read by one thread, whatever else a site is made from; others by all", () => {
  const beside = [file("src/transcript/format.md", 1e6), file("(content)/posts/bridge.jpg", 1e6)];
  const few = Array.from({ length: 10 }, (_, at) => file(`(content)/posts/${at}.md`, 2000));
  const many = Array.from({ length: 100 }, (_, at) => file(`(content)/posts/${at}.md`, 2000));
  assert.equal(countThreads([...beside, ...few]), 1);
  assert.equal(countThreads([...beside, ...many]), threadCount);
});
