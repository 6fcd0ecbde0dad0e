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

test("a short form may be indented, its end as it is or otherwise", () => {
  const plain = "你好。\n\n::: en\nHello.\n:::\n\n再见。\n";
  for (const [open, close] of [
    ["    ", "    "],
    ["\t", "\t"],
    ["", "      "],
    ["  ", ""],
  ]) {
    const body = plain.replace("::: en", `${open}::: en`).replace("\n:::\n", `\n${close}:::\n`);
    assert.deepEqual(read(body), [], body);
    assert.equal(writeAnswer(body, "turns"), writeAnswer(plain, "turns"), body);
  }
});

test("a note within an original has its own end", () => {
  const notes = "::: note\nThey laugh.\n:::\n\nAnd hello.\n\n::: note\nThey clap.\n:::\n";
  const body = `你好。\n\n::: en\nHello.\n\n${notes}:::\n\n再见。\n\n::: en\nBye.\n:::\n`;
  assert.deepEqual(read(body), []);
  const answer = writeAnswer(body, "turns");
  assert.match(answer, /original en: Hello\..*They laugh\..*And hello\..*They clap\./);
  assert.match(answer, /再见。\n {2}original en: Bye\./);
  // A `:::` in the next chapter is nobody's.
  const next = read(`你好。\n\n::: en\nHello.\n\n::: note\n掌声。\n:::\n\n### 后来\n\n再见。\n\n:::\n`);
  assert.deepEqual(
    next.map(({ line, rule }) => `${line} ${rule}`),
    ["3 transcript/unclosed-details", "14 transcript/stray-close"],
  );
});

test("colons that close nothing are told, left out and taken away; those of another generator's container stay", () => {
  const lone = "你好。\n\n::: en\nHello.\n:::\n\n:::\n\n再见。\n";
  const bare = `${lone}\n:::\nBye.\n:::\n`;
  assert.deepEqual(
    read(bare).map(({ line, rule }) => `${line} ${rule}`),
    ["7 transcript/stray-close", "11 transcript/unknown-container"],
  );
  assert.deepEqual(
    read(lone).map(({ line, rule, message }) => `${line} ${rule} ${message}`),
    ["7 transcript/stray-close A ::: that closes nothing. Take it out."],
  );
  assert.equal(applyFixes(lone, read(lone)), lone.replace(":::\n\n:::", ":::\n\n"));
  assert.doesNotMatch(writeAnswer(lone, "html"), /:::/);
  const other = "你好。\n\n:::: card 卡片\n字。\n\n::::\n\n再见。\n";
  assert.deepEqual(
    read(other).map(({ line, rule }) => `${line} ${rule}`),
    ["3 transcript/unknown-container"],
  );
  assert.match(writeAnswer(other, "turns"), /::::\n/);
});

test("two colons are no short form: told with what to write for both lines", () => {
  const body = "你好。\n\n:: en\nHello.\n::\n\n再见。\n\n：：英文\nBye.\n：：\n";
  const mended = "你好。\n\n::: en\nHello.\n:::\n\n再见。\n\n::: en\nBye.\n:::\n";
  const told = read(body).filter(({ rule }) => rule === "transcript/misspelt-tag");
  assert.deepEqual(
    told.map(({ line, column }) => `${line}:${column}`),
    ["3:1", "5:1", "9:1", "11:1"],
  );
  assert.equal(applyFixes(body, told), mended);
  assert.deepEqual(read("你好。\n\n::\n\n再见。\n"), []);
});

test("colons in code within an original end nothing", () => {
  for (const code of ["::: en\n甲\n:::", ":::", "::: note"]) {
    const body = `水。\n\n::: en\nWater.\n\n\`\`\`\n${code}\n\`\`\`\n\nMore.\n:::\n\n村。\n`;
    const { turns, problems } = readTranscript(body, { path: "post.md", line: 1, names: [] });
    assert.deepEqual(
      [turns.length, turns[0]!.segments.length, problems.map(({ rule }) => rule)],
      [2, 2, []],
      code,
    );
  }
});
