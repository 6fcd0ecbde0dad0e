/** One speaker under several spellings, and several under one label. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";

const listSpeakers = (labels: readonly string[], speakers?: Record<string, string>) =>
  readWhole(labels.map((label, index) => `**${label}**：第${index}句话。`).join("\n\n"), {
    path: "post.md",
    line: 1,
    names: [],
    ...(speakers && { speakers }),
  }).turns.map(({ speaker }) => speaker);

test("labels that differ in capitals or in their dot are one speaker's, by the commonest spelling", () => {
  const host = "主持人";
  assert.deepEqual(listSpeakers(["伊娃·莫尔", host, "伊娃·莫尔", host, "伊娃•莫尔", host]), [
    "伊娃·莫尔",
    host,
    "伊娃·莫尔",
    host,
    "伊娃·莫尔",
    host,
  ]);
  assert.deepEqual(listSpeakers(["EVA MOHR", "host", "Eva Mohr", "HOST", "Eva mohr"]), [
    "Eva Mohr",
    "host",
    "Eva Mohr",
    "host",
    "Eva Mohr",
  ]);
});

test("spellings that front matter tells apart stay apart; one that it renames is kept", () => {
  const labels = ["EVA", "Eva", "EVA", "Eva", "Eva"];
  assert.deepEqual(listSpeakers(labels, { EVA: "伊娃" }), new Array(5).fill("伊娃"));
  const both = { EVA: "伊娃", Eva: "小伊" };
  assert.deepEqual(listSpeakers(labels, both), ["伊娃", "小伊", "伊娃", "小伊", "小伊"]);
});

test("a label of several who speak elsewhere is theirs together", () => {
  for (const joint of ["高原、石小溪", "高原和石小溪", "高原 / 石小溪", "高原＆石小溪"])
    assert.equal(listSpeakers(["高原", "石小溪", "高原", "石小溪", joint])[4], joint);
  // 水 does not speak.
  assert.equal(listSpeakers(["高原", "石小溪", "高原", "石小溪", "高原和水"]).length, 4);
});

test("a label in Latin letters before a translation is who stands against it elsewhere", () => {
  const pairs = (...names: [own: string, other: string][]) =>
    readWhole(
      names.map(([own, other]) => `**${own}**：走吧。\n\n::: en\n**${other}**: Let's go.\n:::\n`).join("\n"),
      { path: "post.md", line: 1, names: [] },
    ).turns.map(({ speaker }) => speaker);
  const [gao, shi]: [own: [string, string], other: [string, string]] = [
    ["高原", "Yuan Gao"],
    ["石小溪", "Xi Shi"],
  ];
  const left: [string, string] = ["Yuan Gao", "Yuan Gao"];
  assert.equal(pairs(gao, shi, gao, shi, left)[4], "高原");
  // As often in either script, nobody can tell.
  assert.equal(pairs(gao, shi, left, shi)[2], "Yuan Gao");
  // A role is no name.
  const host: [string, string] = ["主持人", "Yuan Gao"];
  assert.equal(pairs(host, shi, host, shi, left)[4], "Yuan Gao");
});
