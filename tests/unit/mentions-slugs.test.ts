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

test("the word of a product that a text calls its code name", () => {
  const find = (text: string, ...products: string[]) => findFirst({ products }, [text]);
  const text = "他们在做代号为Lampora的眼镜，Lampora很轻。代号 Generative，代号Norden。";
  assert.deepEqual(find(text, "Lampora AR glasses"), ["Lampora", "Lampora"]);
  assert.deepEqual(find(text, "Lampora AR glasses", "Lampora List"), [], "there are two");
  assert.deepEqual(find("代号为Lamporas的眼镜，Lampora很轻。", "Lampora AR glasses"), [], "another word");
  assert.deepEqual(find("Lampora很轻。", "Lampora AR glasses"), [], "nothing is called so");
  assertLinear("code names", 20_000, (size) =>
    find("代号Lampora代号Norden".repeat(size), "Lampora AR glasses"),
  );
  assertLinear("a long code name", 100_000, (size) => find(`代号L${"a".repeat(size)}`, "Lampora AR glasses"));
});

test("words that might be run together are looked for in linear time", () => {
  assertLinear("spaced letters", 40_000, (size) =>
    findFirst({ media: ["aaaaaaaaaaab"] }, ["a a a".repeat(size)]),
  );
});
