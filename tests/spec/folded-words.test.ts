/** Passages of the translation that stand in the fold of an original. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readTranscript } from "../../src/transcript/read-transcript.ts";

const tell = (body: string) =>
  readTranscript(body, { path: "post.md", line: 1, names: [] }).problems.flatMap(({ rule, line, column }) =>
    rule === "transcript/folded-translation" ? [`${line}:${column}`] : [],
  );

const pair = (more = "", original = "The canal comes down from the hill and passes three villages.") =>
  `水渠从山上流下来，经过三个村子。\n\n::: en\n${original}${more}\n:::\n\n`;
const pairs = pair().repeat(5);
const words = "没有人记得磨坊是谁修的，可是石头还在那里，大家都看得见。";

test("they are told where they stand, before the original or behind it", () => {
  assert.deepEqual(tell(`${pairs}${pair(`\n\n${words}`)}`), ["36:1"]);
  assert.deepEqual(tell(`${pairs}${pair("", `${words}\n\nNobody remembers who built the mill.`)}`), ["34:1"]);
});

test("a few words, originals in Chinese or Japanese, and posts whose folds hold both are none of it", () => {
  assert.deepEqual(tell(`${pairs}${pair("\n\n（掌声）")}`), []);
  assert.deepEqual(tell(`${pairs}${pair("", words)}`), []);
  assert.deepEqual(tell(pair(`\n\n${words}`).repeat(6)), []);
});
