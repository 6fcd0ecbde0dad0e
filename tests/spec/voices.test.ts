import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";

const fold = (text: string) => `<details>\n<summary>Original English</summary>\n\n${text}\n\n</details>`;
const exchange = fold(
  "**Host**: How long is the bridge?\n\n**Lin**: Three hundred metres from here to there.",
);

function readLabels(body: string): string[][] {
  const { speakers } = readWhole(body, { path: "post.md", line: 1, names: [] });
  return speakers.map(({ labels }) => labels);
}

test("a question and its answer in one fold: each label is its own speaker's", () => {
  const pair = `**主持人**: 桥有多长？\n\n**林岚**: 从这里到那里三百米。\n\n${exchange}`;
  assert.deepEqual(readLabels([pair, pair, pair].join("\n\n")), [
    ["主持人", "Host"],
    ["林岚", "Lin"],
  ]);
});

test("voices that are not those above them join nobody", () => {
  const other = `**主持人**: 桥有多长？从这里到那里三百米，我们昨天才走过。\n\n${exchange}`;
  const own = `**林岚**: 从这里到那里三百米。\n\n${fold("**Lin**: Three hundred metres from here to there.")}`;
  assert.deepEqual(readLabels([other, own, other, own].join("\n\n")), [["主持人"], ["林岚", "Lin"]]);
});

test("voices of the same names, of whatever length", () => {
  const pair = `**Ada**: 桥有多长？\n\n**Lin**: 三百米。\n\n${fold("**Ada**: How long is the bridge that we saw yesterday, when it rained?\n\n**Lin**: Three hundred metres.")}`;
  assert.deepEqual(readLabels([pair, pair].join("\n\n")), [["Ada"], ["Lin"]]);
});
