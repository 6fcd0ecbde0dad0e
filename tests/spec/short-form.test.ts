import assert from "node:assert/strict";
import { test } from "node:test";
import { applyFixes } from "../../src/problems/apply-fixes.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";
import { writeAnswer } from "./examples.ts";

const read = (body: string) => readTranscript(body, { path: "post.md", line: 1, names: [] }).problems;

/** An original or a note without its `:::`, and the same set right. */
const open: [name: string, body: string, mended: string][] = [
  ["left open", "你好。\n\n::: en\nHello.\n\n再见。\n", "你好。\n\n::: en\nHello.\n:::\n\n再见。\n"],
  ["at the end", "你好。\n\n::: en\nHello.", "你好。\n\n::: en\nHello.\n:::\n"],
  ["before a heading", "你好。\n\n::: en\nHello.\n### 后来\n", "你好。\n\n::: en\nHello.\n:::\n\n### 后来\n"],
  ["two colons", "你好。\n\n::: en\nHello.\n::\n\n再见。\n", "你好。\n\n::: en\nHello.\n:::\n\n再见。\n"],
  ["full-width", "你好。\n\n::: en\nHello.\n：：\n\n再见。\n", "你好。\n\n::: en\nHello.\n:::\n\n再见。\n"],
  [
    "before the next",
    "你好。\n\n::: en\nHello.\n\n再见。\n\n::: en\nBye.\n:::\n",
    "你好。\n\n::: en\nHello.\n:::\n\n再见。\n\n::: en\nBye.\n:::\n",
  ],
  [
    "before a note",
    "你好。\n\n::: en\nHello.\n\n::: note\n掌声。\n:::\n",
    "你好。\n\n::: en\nHello.\n:::\n\n::: note\n掌声。\n:::\n",
  ],
  ["a note", "::: note\n按语。\n\n### 一\n\n你好。\n", "::: note\n按语。\n:::\n\n### 一\n\n你好。\n"],
  [
    "a note before an original",
    "你好。\n\n::: note\n按语。\n\n::: en\nHello.\n:::\n",
    "你好。\n\n::: note\n按语。\n:::\n\n::: en\nHello.\n:::\n",
  ],
];

for (const [name, body, mended] of open) {
  test(`a short form without its end, ${name}: told as one, ended there, mended`, () => {
    const found = read(body).filter(({ rule }) => rule === "transcript/unclosed-details");
    assert.equal(found.length, 1);
    assert.match(found[0]!.message, /^A ::: (note )?that is never closed\. Write ::: behind/);
    assert.ok(read(body).every(({ message }) => !message.includes("<details>")));
    assert.equal(applyFixes(body, found), mended);
    assert.ok(read(mended).every(({ rule }) => rule !== "transcript/unclosed-details"));
    if (!/(::|：：)\n\n再见/.test(body))
      assert.equal(writeAnswer(body, "turns"), writeAnswer(mended, "turns"));
  });
}

test("a fold within a short form, and a short form closed by a tag, are told in their own words", () => {
  const inside = "你好。\n\n::: en\nHello.\n\n<details>\n\nBye.\n\n</details>\n:::\n";
  const nested = read(inside).find(({ rule }) => rule === "transcript/nested-details")!;
  assert.equal(nested.message, "A ::: with a fold inside. Close each before the next.");
  const { start, end } = nested.fix!;
  assert.equal(inside.slice(start, end), ":::");
  const stray = read("你好。\n\n::: en\nHello.\n</details>\n\n再见。\n:::\n").find(
    ({ rule }) => rule === "transcript/stray-close",
  )!;
  assert.equal(stray.message, "A ::: that closes nothing. Take it out.");
  const empty = read("你好。\n\n::: en\n:::\n").find(({ rule }) => rule === "transcript/empty-details")!;
  assert.equal(empty.message, "A ::: without text. Write the original or take it out.");
});

test("a closer of the other form is told where it stands, and set right", () => {
  const tell = (body: string) =>
    read(body)
      .filter(({ rule }) => rule === "transcript/misspelt-tag")
      .map(({ line, column, message }) => `${line}:${column} ${message}`);
  const short = "水。\n\n::: en\nWater.\n</details>\n\n石。\n";
  assert.deepEqual(tell(short), ["5:1 </details> does not close ::: en. Write :::."]);
  assert.equal(applyFixes(short, read(short)), short.replace("</details>", ":::"));
  const long =
    "水。\r\n\r\n<details>\r\n<summary>English</summary>\r\n\r\nWater.\r\n\r\n:::\r\n\r\n石。\r\n\r\n::: en\r\nStone.\r\n:::\r\n";
  assert.deepEqual(tell(long), ["8:1 ::: does not close <details>. Write </details>."]);
  assert.equal(applyFixes(long, read(long)), long.replace(":::", "</details>"));
  const alone = "水。\n\n<details>\n<summary>English</summary>\n\nWater.\n:::\n\n石。\n";
  assert.equal(applyFixes(alone, read(alone)), alone.replace(":::", "</details>"));
  const glued = "水。\n\n::: en\nWater.</details>\n\n石。\n";
  assert.deepEqual(tell(glued), ["4:7 </details> does not close ::: en. Write :::."]);
  for (const body of [
    "水。\n\n::: en\nWater.\n:::\n\n石。\n\n<details>\n<summary>English</summary>\n\nStone.\n\n</details>\n",
    "水。\n\n<details>\n<summary>English</summary>\n\n::: note\n注。\n:::\n\nWater.\n\n</details>\n",
    "水。\n\n<details>\n<summary>English</summary>\n\n::: en\nWater.\n:::\n\n</details>\n",
    "水。\n\n<!--\n::: en\n-->\n\n<details>\n<summary>English</summary>\n\n```\n:::\n```\n\n</details>\n",
    "水。\n\n:::\n\n石。\n",
  ])
    assert.deepEqual(tell(body), [], body);
});
