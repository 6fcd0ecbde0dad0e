/** Originals that stand open where all others of a post are folded. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readTranscript } from "../../src/transcript/read-transcript.ts";
import { assertLinear } from "../support/assert-linear.ts";

const read = (body: string) =>
  readTranscript(body, { path: "post.md", line: 1, names: [] }).problems.flatMap(({ rule, line, column }) =>
    /open-original|untranslated/.test(rule) ? [`${line}:${column} ${rule.slice(11)}`] : [],
  );

const pair = (n: number) =>
  `水渠第 ${n} 段从山上流下来，经过三个村子。\n\n::: en\nPart ${n} of the canal comes down from the hill and passes three villages.\n:::\n\n`;
const pairs = [1, 2, 3, 4].map(pair).join("");
const said = "Nobody remembers who built the mill, but the stones are still there.";

test("an original that lost its fold is told where it stands, whatever is left of its marks", () => {
  for (const lead of ["", "---\n\n", "原文：\n\n", "**Original English**\n\n", "[details]\n\n", ">! "]) {
    const body = `${pairs}没有人记得磨坊是谁修的，石头还在。\n\n${lead}${said}\n\n${pair(5)}`;
    assert.deepEqual(
      read(body),
      [`${body.slice(0, body.indexOf(said)).split("\n").length}:1 open-original`],
      lead,
    );
  }
  const quoted = `${pairs}没有人记得磨坊是谁修的，石头还在。\n\n> ${said}\n\n${pair(5)}`;
  assert.deepEqual(read(quoted), ["27:1 open-original"]);
});

test("an original in a code block is told, code is none", () => {
  for (const code of [`::: en\n${said}\n:::`, `<details>\n${said}\n</details>`, `**Host**: ${said}`]) {
    const body = `${pairs}没有人记得磨坊是谁修的，石头还在。\n\n\`\`\`\n${code}\n\`\`\`\n\n${pair(5)}`;
    assert.deepEqual(read(body), ["27:1 open-original"], code);
  }
  assert.deepEqual(read(`${pairs}没有人记得。\n\n\`\`\`\n${said}\n\`\`\`\n\n${pair(5)}`), []);
});

test("where the advice is followed nothing is told", () => {
  assert.deepEqual(read(`${pairs}没有人记得磨坊是谁修的。\n\n::: en\n${said}\n:::\n\n${pair(5)}`), []);
});

test("an original beside its fold is told, one that nobody has translated by its own rule", () => {
  const fold = `::: en\n${said}\n:::\n\n`;
  assert.deepEqual(read(`${pairs}没有人记得磨坊是谁修的，石头还在。\n\n${said}\n\n${fold}${pair(5)}`), [
    "27:1 open-original",
  ]);
  assert.deepEqual(read(`${pairs}${said}\n\n${fold}${pair(5)}`), ["25:1 untranslated"]);
});

test("titles, quotations with few words, and posts whose originals stand open are none of it", () => {
  const quiet = [
    `${pairs}他写过一本书：\n\nThe Mill on the Hill\n\n${pair(5)}`,
    `${pair(1)}没有人记得磨坊是谁修的。\n\n${said}\n\n`,
    `${pairs}${`没有人记得磨坊是谁修的。\n\n${said}\n\n${pair(6)}`.repeat(3)}`,
    `${pairs}### The mill\n\n${said}\n\n`,
  ];
  for (const body of quiet) assert.deepEqual(read(body), [], body);
});

test("the look at them is linear", () => {
  assertLinear("open originals", 2000, (count) =>
    read(`${pairs}没有人记得。\n\n${said}\n\n`.repeat(count / 10)),
  );
});
