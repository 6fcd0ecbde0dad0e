/** Tags as authors write them, and what is none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertLinear } from "../support/assert-linear.ts";
import { readWhole } from "../support/read-whole.ts";
import { findDifference, readBodyWords, readPageWords } from "./body-words.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

/** The turns' segments, a string each. */
const listTurns = (body: string) =>
  read(body).turns.map(({ segments }) => segments.map(({ text }) => text).join(" = "));

const assertNoWordLost = (body: string) =>
  assert.equal(findDifference(readBodyWords(body), readPageWords(read(body).html)), undefined, body);

const fold = (words: string) => `<details>\n<summary>Original English</summary>\n\n${words}\n\n</details>\n`;

test("a tag behind a backslash is text: it opens nothing, and nothing is told", () => {
  for (const tag of ["\\<details\\>", "\\<details>", "\\</details>", "\\<summary\\>", "\\\\\\<details\\>"]) {
    const body = `想折叠就写 ${tag} 这个标签。\n\n${fold(`To fold it, write ${tag} there.`)}`;
    const { problems, turns, html } = read(body);
    assert.deepEqual(problems, [], tag);
    assert.equal(turns.length, 1, tag);
    assert.equal(html.match(/<details/g)!.length, 1, tag);
    assertNoWordLost(body);
  }
  assert.deepEqual(listTurns("写 \\<details\\> 和 \\<!-- 批注 --\\>。\n"), [
    "写 <details> 和 <!-- 批注 -->。",
  ]);
  // Two backslashes are one that is printed, and the tag is a tag.
  assert.equal(read(`山很高。\\\\<details>\n\nHigh.\n\n</details>\n`).html.match(/<details/g)!.length, 1);
  assert.deepEqual(read("写 \\< details > 就行。\n").problems, []);
});

test("a comment within a line parts nothing", () => {
  assert.deepEqual(listTurns("她答应过，<!-- 待查 -->谁也没信。\n\n后来她来了。\n"), [
    "她答应过，谁也没信。",
    "后来她来了。",
  ]);
  const paired = `她说<!-- 待查 -->会来，我们<!-- 原话 -->不信。\n\n${fold("She said <!-- sic -->she would, we doubted it.")}`;
  assert.deepEqual(listTurns(paired), ["她说会来，我们不信。 = She said she would, we doubted it."]);
  assert.deepEqual(read(paired).problems, []);
  assert.deepEqual(listTurns("她来了<!-- 甲 -->\n又走了。\n"), ["她来了又走了。"]);
  assert.deepEqual(listTurns("井<!-->很深<!--->。\n"), ["井很深。"]);
  // Its words are nobody's: they tell no language.
  assert.equal(read("The well <!-- 这口井到底有多深我们谁都不知道 --> is deep.\n").language, "en");
  for (const body of [paired, "- 甲 <!-- c --> 乙\n- <!-- c -->丙\n", "> <!-- c -->丁 <!-- d -->戊\n"])
    assertNoWordLost(body);
});

test("a comment behind the words of a heading is no part of its name", () => {
  const { headings } = read("### 桥 <!-- omit in toc -->\n\n字。\n");
  assert.deepEqual(
    headings.map(({ text }) => text),
    ["桥"],
  );
});

test("lines of tags that print nothing make no turn", () => {
  for (const [open, close] of [
    ['<div class="turn">', "</div>"],
    ["<center>", "</center>"],
    ["<section>", "</section><!-- 完 -->"],
    ["<br>", "<br/>"],
    ["<div>\n<section>", "</section> </div>"],
  ]) {
    const body = `${open}\n\n井很深。\n\n${fold(`${open}\n\nThe well is deep.\n\n${close}`)}\n${close}\n`;
    assert.deepEqual(listTurns(body), ["井很深。 = The well is deep."], open);
    assert.deepEqual(read(body).problems, [], open);
  }
  // A picture is something, and what could run is told.
  assert.equal(
    read('井。\n\n<div>\n\n<img src="a.png">\n').turns.length + read("<div>字</div>\n").turns.length,
    3,
  );
  assert.match(read('<div onclick="x()">\n').problems[0]!.rule, /unsafe-html/);
});

test("a tag may have a line break within it, and `>` in an attribute", () => {
  const plain = `井很深。\n\n${fold("The well is deep.")}`;
  for (const [open, summary, closed, close] of [
    ['<details\n  class="original"\n  open>', "<summary>", "</summary>", "</details>"],
    ['<details data-x="a>b">', '<summary title="a > b">', "</summary>", "</details>"],
    ["<details>", "<summary\n>", "</summary\n>", "</details\n>"],
    ["<details data-x='a>b'\n>", "<summary>", "</summary>", "</details>"],
  ]) {
    const body = `井很深。\n\n${open}\n${summary}Original English${closed}\n\nThe well is deep.\n\n${close}\n`;
    assert.deepEqual(read(body).problems, [], open);
    assert.equal(read(body).html, read(plain).html, open);
  }
  // Words on the line below are the author's, as is a quotation.
  for (const words of ["Hello open world>", "Hello.", "> A quotation."])
    assertNoWordLost(`井。\n\n<details>\n<summary>English</summary>\n\nA.\n\n</details\n${words}\n`);
});

test("a <details> that was to close a fold closes it: told once, and mended", () => {
  const body = `甲。\n\n${fold("One.").replace("</details>", "<details>")}\n乙。\n\n${fold("Two.")}\n丙。\n\n${fold("Three.").replace("</details>", "<details>")}`;
  assert.deepEqual(listTurns(body), ["甲。 = One.", "乙。 = Two.", "丙。 = Three."]);
  assert.deepEqual(
    read(body).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ["8:1 transcript/misspelt-tag", "26:1 transcript/misspelt-tag"],
  );
  assert.match(
    read(body).problems[0]!.message,
    /<details> begins a fold, and here one ends\. Write <\/details>\./,
  );
  const nested = `甲。\n\n<details>\n<summary>Original English</summary>\n\nOne.\n\n<details>\n\nTwo.\n\n</details>\n\n</details>\n`;
  assert.ok(read(nested).problems.every(({ rule }) => rule !== "transcript/misspelt-tag"));
});

test("a <details> above a translation whose own fold follows opens nothing: told once, and taken out", () => {
  const words = "水渠从山上流下来，经过三个村子。";
  const body = `甲。\n\n${fold("One.")}\n<details>\n\n${words}\n\n${fold("Two.")}`;
  assert.deepEqual(listTurns(body), ["甲。 = One.", `${words} = Two.`]);
  const { problems } = read(body);
  assert.deepEqual(
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ["10:1 transcript/stray-close"],
  );
  assert.match(problems[0]!.message, /A <details> that opens nothing\. Take it out\./);
  // An original that lost its summary and its end is one.
  const english = body.replace(words, "The canal comes down from the hill and passes three villages.");
  assert.ok(read(english).problems.some(({ rule }) => rule === "transcript/no-summary"));
});

test("a closer whose own tag stands before it closes that", () => {
  const body = `<passage>\n\n甲。\n\n${fold("One.")}\n</passage>\n\n乙。\n`;
  assert.deepEqual(read(body).problems, []);
  assertNoWordLost(body);
  const alone = `甲。\n\n${fold("One.").replace("</details>", "</passage>")}\n乙。\n`;
  assert.deepEqual(
    read(alone).problems.map(({ rule }) => rule),
    ["transcript/misspelt-tag"],
  );
});

test("both are looked for in time that grows with the text alone", () => {
  assertLinear("openers", 60_000, (size) =>
    read(`<details>\n<summary>a</summary>\n\nOne.\n\n<details>\n<p>\n`.repeat(size / 60)),
  );
  assertLinear("closers", 60_000, (size) => read("</passage>\n".repeat(size / 11)));
});
