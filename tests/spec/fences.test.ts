/** What becomes of a fence that is written wrongly: no word is lost, no turn swallowed, and each is told where it stands. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { applyFixes } from "../../src/problems/apply-fixes.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";
import { readWhole } from "../support/read-whole.ts";

const fold = (english: string) =>
  `<details>\n<summary>Original English</summary>\n\n${english}\n\n</details>\n\n`;
const pairs = `水渠很长。\n\n${fold("It is long.")}人人都喝。\n\n${fold("All drink.")}`;

function read(body: string): { turns: number; html: string; told: string[]; fixed: string } {
  const options = { path: "post.md", line: 1, names: [], lines: false };
  const { problems } = readTranscript(body, options);
  const { turns, html } = readWhole(body, options);
  const told = problems
    .filter(({ severity }) => severity !== "info")
    .map(({ line, column, rule }) => `${line}:${column} ${rule.replace("transcript/", "")}`);
  return { turns: turns.length, html, told, fixed: applyFixes(body, problems) };
}

for (const tag of ["<details>", "</summary>", "</details>", "<!-- 注 -->"]) {
  for (const mark of ["```", " ~~~", "```text"]) {
    test(`a mark behind a tag swallows nothing: ${tag}${mark}`, () => {
      const body = `水从山上流下来。\n\n${fold("Water runs down.")}<!-- 注 -->\n\n${pairs}`;
      const at = body.indexOf(tag) + tag.length;
      const lines = body.slice(0, at).split("\n");
      const place = `${lines.length}:${lines.at(-1)!.length + mark.trimEnd().search(/[`~]/) + 1}`;
      const slip = read(body.slice(0, at) + mark + body.slice(at));
      assert.deepEqual(slip.told, [`${place} unclosed-fence`]);
      assert.equal(slip.html, read(body).html);
    });
  }
}

test("a wrapper that closes on the last tag's line is told at both its ends", () => {
  const { told, html } = read(`\`\`\`markdown\n${pairs.trimEnd()}\`\`\`\n`);
  assert.deepEqual(told, ["1:1 unclosed-fence", "18:11 unclosed-fence"]);
  assert.equal(html, read(pairs).html);
});

test("code behind a summary is code where it ends as such", () => {
  const body =
    "水。\n\n<details><summary>Original English</summary>```js\nflow(1)\n```\nWater.\n</details>\n\n人人都喝。\n";
  const { told, html } = read(body);
  assert.deepEqual(told, []);
  assert.match(html, /<pre><code class="language-js">flow\(1\)\n<\/code><\/pre>\s*<p>Water\.<\/details>/);
});

test("words behind a mark that opens nothing stay a paragraph", () => {
  for (const [body, words] of [
    ["```**老何**: 这是一段话。\n\n后来。\n", "这是一段话。"],
    ["~~~这是一段话。\n\n后来。\n", "这是一段话。"],
    ["```Then he said so.\n\nHe went on to speak of water, which everybody drinks.\n", "Then he said so."],
    ["```**老何**: 这是一段话。\n\n后来。\n\n```\nflow(1)\n```\n", "这是一段话。"],
    ["```**老何**: 这是一段话。\n\n后来。\n\n```js\nflow(1)\n```\n", "这是一段话。"],
  ] as const) {
    const { told, html } = read(body);
    assert.deepEqual(told, ["1:1 unclosed-fence"], body);
    assert.match(html, new RegExp(`<p>[^\n]*${words}`), body);
    assert.doesNotMatch(html, /<pre>[^<]*<code>[^<]*(?:后来|went on)/, body);
  }
});

test("tildes at both ends of a line are no code", () => {
  const { told, html, turns } = read(`~~~谢谢大家~~~\n\n${pairs}`);
  assert.deepEqual(told, ["1:1 fence-words"]);
  assert.match(html, /谢谢大家/);
  assert.equal(turns, 2);
});

test("words behind the mark of code are its first line, and come there by --fix", () => {
  for (const words of ["从这里开始", "start from here"]) {
    const { told, html, fixed } = read(`水。\n\n\`\`\`text ${words}\nflow(1)\n\`\`\`\n\n人人都喝。\n`);
    assert.deepEqual(told, ["3:9 fence-words"]);
    assert.match(html, new RegExp(`<code class="language-text">${words}\nflow\\(1\\)\n</code>`));
    assert.deepEqual(read(fixed), { ...read(fixed), html, told: [], fixed });
  }
});

test("words behind a closer are text below the code, told there, and the code stays", () => {
  for (const gap of ["", " "]) {
    const body = `水。\n\n\`\`\`\nflow(1)\n\`\`\`${gap}后面的话在这里\n\n${pairs}\`\`\`js\nx\n\`\`\`\n`;
    const { told, html, fixed, turns } = read(body);
    assert.deepEqual(told, [`5:${4 + gap.length} fence-words`]);
    assert.match(html, /<pre><code>flow\(1\)\n<\/code><\/pre>\s*<p>后面的话在这里/);
    assert.equal(turns, 3);
    assert.deepEqual(read(fixed), { ...read(fixed), html, told: [], fixed });
  }
});

test("a fence that never closes is told, whatever stands below it", () => {
  const prose = read("水很长。\n\n```\nflow(1)\n\n人人都喝水。\n\n后来水干了。\n");
  assert.deepEqual([prose.told, prose.turns], [["3:1 unclosed-fence"], 4]);
  assert.doesNotMatch(prose.html, /<pre>/);
  const code = read("水很长。\n\n```js\nflow(1)\nend()\n");
  assert.deepEqual(code.told, ["3:1 unclosed-fence"]);
  assert.match(code.html, /<pre><code class="language-js">flow\(1\)\nend\(\)\n/);
  assert.deepEqual(read("水很长。\n\n```\n").told, ["3:1 unclosed-fence"]);
});

test("of an odd number of marks the one is told that would make code of the passages", () => {
  const code = "```js\nflow(1)\n```\n\n";
  for (const [body, place] of [
    [`水。\n\n\`\`\`\n\n${pairs}${code.replace("js", "")}完。\n`, "3:1"],
    [`水。\n\n\`\`\`js\nflow(2)\n\n${pairs}${code}完。\n`, "3:1"],
    [`${code}${pairs}\`\`\`\n\n人人都喝水。\n`, "23:1"],
  ] as const) {
    const { told, html } = read(body);
    assert.deepEqual(told, [`${place} unclosed-fence`], body);
    assert.equal(html.split("<pre>").length, 2);
    assert.equal(html.split("<details").length, 3);
  }
});

test("a fence ends with the list or quotation that holds it, whose closer may stand below it", () => {
  for (const [body, told] of [
    [`- \`\`\`js\n  flow(1)\n\`\`\`\n\n${pairs}`, []],
    [`> \`\`\`js\n> flow(1)\n\`\`\`\n\n${pairs}`, []],
    [`- \`\`\`js\n  flow(1)\n\n${pairs}`, ["1:3 unclosed-fence"]],
    [`> \`\`\`js\n> flow(1)\n\n${pairs}`, ["1:3 unclosed-fence"]],
  ] as const) {
    const page = read(body);
    assert.deepEqual(page.told, told, body);
    assert.match(
      page.html,
      /<pre><code class="language-js">flow\(1\)\n<\/code><\/pre>\n<\/(?:li|blockquote)>/,
    );
    assert.equal(page.html.split("<details").length, 3, body);
  }
});

test("code that shows fences, comments and raw text with marks in them stay as they are", () => {
  for (const body of [
    `\`\`\`\`markdown\n# 水渠\n\n人人都喝水。\n\n\`\`\`js\nx\n\`\`\` 后面的话\n\`\`\`\`\n\n${pairs}`,
    `\`\`\`markdown\n人人都喝水。\n\n~~~js\nx\n~~~\n\`\`\`\n\n${pairs}`,
    `<!--\n\`\`\`\n-->\n\n\`\`\`js\nx\n\`\`\`\n\n${pairs}`,
    `<pre>\n\`\`\`\n</pre>\n\n\`\`\`js\nx\n\`\`\`\n\n${pairs}`,
    `\`\`\`{.python .numberLines startFrom="1"}\nx\n\`\`\`\n\n\`\`\`ts twoslash {1,3-5} [main.ts]\nx\n\`\`\`\n\n${pairs}`,
  ]) {
    const { told, html } = read(body);
    assert.deepEqual([told, html.split("<details").length], [[], 3], body);
  }
});
