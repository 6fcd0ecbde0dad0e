import assert from "node:assert/strict";
import { test } from "node:test";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst } from "../support/mention-turns.ts";

test("a name that runs words together is found as these words, with capitals", () => {
  const cases: [string, string[]][] = [
    ["《Just So Long》出版了。Just So Long 很好。just so long", ["Just So Long", "Just So Long"]],
    ["It has just so long to go, Just so long.", []],
    ["See Just So Longer, and justsolong.", ["justsolong"]],
  ];
  for (const [text, found] of cases)
    assert.deepEqual(findFirst({ media: ["justsolong"] }, [text]), found, text);
  assert.deepEqual(findFirst({ media: ["solong"] }, ["So Long 出版了。"]), [], "a short one");
  const terms = { companies: ["justsolong"], media: ["Just So Long"] };
  assert.deepEqual(findFirst(terms, ["Just So Long 出版了。"]), [], "another's name");
});

test("words that might be run together are looked for in linear time", () => {
  assertLinear("spaced letters", 40_000, (size) =>
    findFirst({ media: ["aaaaaaaaaaab"] }, ["a a a".repeat(size)]),
  );
});
