/** Speakers on neighbouring lines, without an empty line between them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

const said = [
  ["主持人", "桥多长？"],
  ["林岚", "三百米。"],
  ["主持人", "多宽？"],
  ["林岚", "十米。"],
  ["林岚", "很老。"],
] as const;

test("each speaker's line is a turn, however lines are broken", () => {
  const forms = [
    (name: string) => `**${name}**：`,
    (name: string) => `**${name}：**`,
    (name: string) => `${name}：`,
    (name: string) => `[0:01] ${name}：`,
  ];
  for (const form of forms) {
    for (const end of ["\n", "  \n", "\\\n", "<br>\n", "<br/>\n", "\n\n"]) {
      const body = said.map(([name, words]) => form(name) + words).join(end);
      const { turns, problems, html } = read(body);
      assert.deepEqual(
        turns.map(({ speaker, segments }) => [speaker, segments[0]!.text]),
        said,
        JSON.stringify(body),
      );
      assert.deepEqual(problems, []);
      assert.doesNotMatch(html, /<br/);
    }
  }
});

test("within an original every speaker's line has its name", () => {
  const body =
    "**主持人**: 桥多长？\n**林岚**: 三百米。\n\n<details>\n<summary>Original English</summary>\n\n**Host**: How long is it?\n**Lan Lin**: Three hundred metres.\n\n</details>\n\n**主持人**: 好。\n\n<details>\n<summary>Original English</summary>\n\n**Host**: Fine.\n\n</details>\n\n**林岚**: 好。\n\n<details>\n<summary>Original English</summary>\n\n**Lan Lin**: Fine.\n\n</details>\n";
  const { html } = read(body);
  assert.match(html, /<b>Host<\/b><i>:<\/i> How long is it\?<p><b>Lan Lin<\/b><i>:<\/i> Three hundred/);
});

test("lines that begin with what is nobody's name, and lines that wrap, stay one paragraph", () => {
  for (const body of [
    "三点：\n**速度**：很快。\n**稳定**：很稳。\n**价格**：很低。\n",
    "过去用的是\nAI：你的一次晋升。\n\n后来说到\nAI：又一次。\n\n最后说到\nAI：再一次。\n",
  ]) {
    const { speakers, turns } = read(body);
    assert.deepEqual(speakers, []);
    assert.equal(turns.length, body.split("\n\n").length);
  }
});
