import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";
import { findDifference, readBodyWords, readPageWords } from "./body-words.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

const body = `**主持人**：桥很老[^1]，也很稳[^see]。还是它[^1]，[^none]不是。

<details>
<summary>Original English</summary>

**Host**: The bridge is old[^1].

</details>

[^1]: 建于 1890 年。
[^see]: https://example.org/bridge
[^alone]: 没人提。
`;

test("footnotes and what refers to them are links to each other, in every language; each note is a paragraph", () => {
  const { html, turns, problems, speakers } = read(body);
  assert.match(html, /老<sup id="fnref-1"><a href="#fn-1">\[1\]<\/a><\/sup>，/);
  assert.match(html, /还是它<sup><a href="#fn-1">\[1\]<\/a><\/sup>，\[\^none\]不是/);
  assert.match(html, /is old<sup><a href="#fn-1">\[1\]<\/a><\/sup>\./);
  assert.match(html, /<p><sup id="fn-1"><a href="#fnref-1">\[1\]<\/a><\/sup> 建于/);
  assert.match(
    html,
    /<p><sup id="fn-see"><a href="#fnref-see">\[see\]<\/a><\/sup> <a href="https:\/\/example\.org\/bridge">/,
  );
  assert.match(html, /\[\^alone\]: 没人提/);
  assert.equal(new Set(html.match(/ id="[^"]*"/g)).size, html.match(/ id="/g)!.length);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    speakers.map(({ key }) => key),
    ["主持人"],
  );
  assert.equal(turns[0]!.segments[0]!.text, "桥很老[1]，也很稳[see]。还是它[1]，[^none]不是。");
  assert.equal(
    findDifference(
      readBodyWords(body.replace("https://example.org/bridge", "桥")),
      readPageWords(read(body.replace("https://example.org/bridge", "桥")).html),
    ),
    undefined,
  );
});

test("marks in code, and notes that nothing refers to, are text and nobody's name", () => {
  const { html, speakers } = read(
    "`[^1]`：\n\n```\n[^1]: x\n```\n\n[^1]: 甲。\n\n[^1]: 乙。\n\n[^1]: 丙。\n",
  );
  assert.doesNotMatch(html, /<sup/);
  assert.deepEqual(speakers, []);
});
