import assert from "node:assert/strict";
import { test } from "node:test";
import { toMarkdownTwin } from "../../src/outputs/markdown-twin.ts";
import { createSamplePost, sampleSite } from "../fixtures/outputs/sample-posts.ts";
import { readWhole } from "../support/read-whole.ts";

function toTwin(body: string): string {
  const { turns, headings } = readWhole(body, { path: "p.md", line: 1, names: [], lines: false });
  const twin = toMarkdownTwin(createSamplePost("p"), { turns, headings }, sampleSite);
  return twin.slice(twin.indexOf("\n\n# ")).split("\n").slice(4).join("\n");
}

test("lists, tables, code and links stand in a twin as they were written, labels before them", () => {
  const body = `**林岚**: 见[桥](/posts/bridge/)和\`beam\`。

**白露**: 有三种：

- 梁桥
  - 石的
- 拱桥

| 桥 | 年 |
| --- | --- |
| 甲 | 1 |

\`\`\`sh
# 量
measure *
\`\`\`

<details>
<summary>Original English</summary>

**Bai Lu**: Three kinds, see [bridges](/posts/bridge/):

- beam
- arch

</details>

**林岚**: 好 *的* 1\\. <b>x</b> \`y\`。

**白露**: 完。
`;
  assert.equal(
    toTwin(body),
    `**林岚**: 见[桥](/posts/bridge/)和\`beam\`。

**白露**: 有三种：

- 梁桥
  - 石的
- 拱桥

| 桥 | 年 |
| --- | --- |
| 甲 | 1 |

\`\`\`sh
# 量
measure *
\`\`\`

> **Bai Lu**: Three kinds, see [bridges](/posts/bridge/):
>
> - beam
> - arch

**林岚**: 好 的 1. x y。

**白露**: 完。
`,
  );
});

test("a list or code right behind a label begins on a line of its own", () => {
  const body =
    "**林岚**\n\n- 梁桥\n- 拱桥\n\n**白露**\n\n```\nx\n```\n\n**林岚**\n\n好。\n\n**白露**\n\n好。\n";
  assert.match(
    toTwin(body),
    /^\*\*林岚\*\*:\n\n- 梁桥\n- 拱桥\n\n\*\*白露\*\*:\n\n```\nx\n```\n\n\*\*林岚\*\*: 好。/,
  );
});

test("code whose fence is never closed, and lists with tags in them, are words", () => {
  assert.equal(toTwin("- <b>甲</b>\n- 乙\n"), "甲\n\n乙\n");
  assert.doesNotMatch(toTwin("正文。\n\n```\n没有关上 *的* 代码\n"), /```/);
});
