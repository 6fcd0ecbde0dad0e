import assert from "node:assert/strict";
import { test } from "node:test";
import { type Duplicate, findDuplicates, type WordingPair } from "../../src/entities/find-duplicates.ts";
import { findCompetingRenderings } from "../../src/entities/find-renderings.ts";
import { assertLinear } from "../support/assert-linear.ts";

/** `甲 = 乙: name, gloss` for each pair. */
function lines(duplicates: Duplicate[]): string[] {
  return duplicates.map(
    ({ names: [a, b], evidence }) => `${a.name} = ${b.name}: ${evidence.map(({ kind }) => kind).join(", ")}`,
  );
}

function find(names: string[], pairs: WordingPair[] = []): string[] {
  return lines(
    findDuplicates(
      names.map((name, index) => ({ name, posts: 100 - index })),
      pairs,
    ),
  );
}

test("a name with another in parentheses speaks for both", () => {
  assert.deepEqual(find(["Donald Trump", "川普", "川普 (Donald Trump)"]).sort(), [
    "Donald Trump = 川普 (Donald Trump): name",
    "Donald Trump = 川普: name",
    "川普 = 川普 (Donald Trump): name",
  ]);
});

test("wordings side by side in bodies are evidence, when both are names in use", () => {
  const pairs: WordingPair[] = [
    { kind: "gloss", left: "美联储", right: "Federal Reserve", count: 8 },
    { kind: "label", left: "Federal Reserve", right: "美聯儲", count: 2 },
    { kind: "gloss", left: "缩放定律", right: "Scaling laws", count: 90 },
  ];
  const found = findDuplicates(
    [
      { name: "美联储", posts: 3 },
      { name: "Federal Reserve", posts: 5 },
    ],
    pairs,
  );
  assert.deepEqual(lines(found), ["Federal Reserve = 美联储: gloss, label"]);
  assert.deepEqual(
    found[0]!.evidence.map(({ count }) => count),
    [8, 2],
  );
  assert.equal(found[0]!.names[1].posts, 3);
});

test("names that sound alike, initials, and names one letter apart", () => {
  assert.deepEqual(find(["王毅", "汪毅", "王刚"]), ["王毅 = 汪毅: sound"]);
  assert.deepEqual(find(["李强", "Li Qiang"]), ["李强 = Li Qiang: sound"]);
  assert.deepEqual(find(["Bank of Japan", "BOJ", "World Health Organization", "WHO", "IMF"]), [
    "Bank of Japan = BOJ: initials",
    "World Health Organization = WHO: initials",
  ]);
  assert.deepEqual(find(["Perplexity", "Perplexty", "AI Agents", "AI Agent"]).sort(), [
    "AI Agents = AI Agent: spelling",
    "Perplexity = Perplexty: spelling",
  ]);
  assert.deepEqual(find(["Anthropic", "Anthropik"]), ["Anthropic = Anthropik: spelling"]);
});

test("what is near by chance is no evidence", () => {
  assert.deepEqual(find(["GPT-4", "GPT-5", "Llama 3 70B", "Llama 4 70B"]), []);
  assert.deepEqual(find(["Meta", "Beta", "王力", "王立军"]), []);
  assert.deepEqual(find(["abcdef", "fedcba", "bcdefa"]), []);
});

test("spellings of one name are no duplicates but one name with all their posts", () => {
  const found = findDuplicates([
    { name: "chatgpt", posts: 1 },
    { name: "ChatGPT", posts: 5 },
    { name: "ChatGPTs", posts: 2 },
  ]);
  assert.deepEqual(found[0]!.names, [
    { name: "ChatGPT", posts: 6 },
    { name: "ChatGPTs", posts: 2 },
  ]);
});

test("what a record joins already is left out", () => {
  const names = [
    { name: "王毅", posts: 1 },
    { name: "汪毅", posts: 1 },
  ];
  assert.deepEqual(
    findDuplicates(names, [], () => true),
    [],
  );
});

test("the order of names and pairs does not matter", () => {
  const names = ["Donald Trump", "川普", "川普 (Donald Trump)", "特朗普", "特郎普"].map((name) => ({
    name,
    posts: 1,
  }));
  const pairs: WordingPair[] = [
    { kind: "text", left: "特朗普", right: "Donald Trump", count: 3 },
    { kind: "gloss", left: "川普", right: "Donald Trump", count: 1 },
  ];
  const one = lines(findDuplicates(names, pairs));
  assert.ok(one.length >= 5);
  assert.deepEqual(lines(findDuplicates(names.toReversed(), pairs.toReversed())), one);
});

test("tens of thousands of names cost no more than their number", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => ({
    name: `Company ${index.toString(36)} 公司`,
    posts: 1,
  }));
  assertLinear("names", names.length, (size) => findDuplicates(names.slice(0, size)));
});

test("an English name rendered in several Chinese ways is listed with its places", () => {
  const at = (english: string, chinese: string, line: number) => ({ english, chinese, path: "a.md", line });
  const found = findCompetingRenderings([
    at("Scaling laws", "缩放定律", 1),
    at("scaling laws", "规模定律", 2),
    at("Scaling Laws", "縮放定律", 3),
    at("Agent", "智能体", 4),
    at("GPT", "gpt", 5),
  ]);
  assert.deepEqual(found, [
    {
      english: "Scaling laws",
      ways: [
        {
          chinese: "缩放定律",
          places: [
            { path: "a.md", line: 1 },
            { path: "a.md", line: 3 },
          ],
        },
        { chinese: "规模定律", places: [{ path: "a.md", line: 2 }] },
      ],
    },
  ]);
});
