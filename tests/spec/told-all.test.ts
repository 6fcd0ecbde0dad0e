/** What is wrong in several places is told at each, up to a number that an author can read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { applyFixes } from "../../src/problems/apply-fixes.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";

function tell(body: string, rule: string): string[] {
  const { problems } = readTranscript(body, { path: "post.md", line: 1, names: [] });
  return problems
    .filter((one) => one.rule === `transcript/${rule}`)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}
const places = (told: string[]) => told.map((one) => one.split(" ")[0]);

test("stars that stay are told in every line that has some", () => {
  const body =
    "渠边**有**一棵树，树下**有人。\n\n水**很急**。\n\n- **看渠**人\n- 老**何\n\n*老何**：来了。\n";
  assert.deepEqual(places(tell(body, "literal-stars")), ["1:14", "6:4", "8:4"]);
});

test("escaped stars are told as such, where they stand", () => {
  const told = tell("**水渠**很长，这是\\*\\*“看渠人”\\*\\*说的。\n", "literal-stars");
  assert.deepEqual(places(told), ["1:12"]);
  assert.match(told[0]!, /backslashes out/);
});

test("of very many stars the last one told says that there are more", () => {
  const told = tell("渠边有**一棵树。\n\n".repeat(50), "literal-stars");
  assert.equal(told.length, 20);
  assert.match(told.at(-1)!, /lines below it that are not listed/);
});

test("a body that stands in a fence comes out of it by --fix, and stays where something else stands beside it", () => {
  const said = "**老何**: 来了。\r\n\r\n**白露**: 坐。\r\n\r\n**老何**: 好。";
  const read = (body: string) => readTranscript(body, { path: "post.md", line: 1, names: [] }).problems;
  const body = `\r\n\`\`\`markdown\r\n${said}\r\n\`\`\`\r\n`;
  assert.deepEqual(places(tell(body, "fenced-text")), ["2:1"]);
  assert.equal(applyFixes(body, read(body)), `\r\n${said}\r\n`);
  const beside = `水渠很长。\r\n${body}`;
  assert.deepEqual(places(tell(beside, "fenced-text")), ["3:1"]);
  assert.equal(applyFixes(beside, read(beside)), beside);
});

test("every mark of a generator is told, and a second and third front matter", () => {
  const body =
    "[BODY_START]\n\n水渠很长。\n\n中文翻译内容\n\n[BODY_END]\n\n---\ntitle: 甲\n---\n\n---\ntitle: 乙\n---\n";
  assert.deepEqual(places(tell(body, "generator-marker")), ["1:1", "5:1", "7:1", "9:1", "13:1"]);
});

test("of very many marks the last one told has their number", () => {
  const told = tell("[BODY_END]\n\n水渠很长。\n\n".repeat(50), "generator-marker");
  assert.equal(told.length, 20);
  assert.match(told.at(-1)!, /like 30 more below it/);
});

test("loops within a passage are told where their words come again, each of them", () => {
  const body = `他说，${"风很大，".repeat(90)}然后走了。\n\n她说，${"雨也很大，".repeat(90)}\n\n${"水。".repeat(200)}\n`;
  assert.deepEqual(places(tell(body, "loop")), ["1:7", "3:8", "5:3"]);
});

test("a part that stands there twice is told where it begins again, with its length", () => {
  const part = (name: string) =>
    Array.from(
      { length: 6 },
      (_, i) => `${name}的第 ${i} 段，${"水渠从山上来，一直流到村里，".repeat(6)}完。\n\n`,
    ).join("");
  const body = `${part("甲")}${part("乙")}${part("甲")}中间的话。\n\n${part("乙")}`;
  const told = tell(body, "repeated-text");
  assert.deepEqual(places(told), ["25:1", "39:1"]);
  assert.match(told[0]!, /6 passages from here on stand word for word further up \(“甲的第 0 段/);
});

test("full-width signs of headings become plain ones, underscores are told", () => {
  const body = "＃＃　水渠\n\n这是__重点__内容，也是__难点__。\n\n> #＃＃看渠人\n";
  const { problems } = readTranscript(body, { path: "post.md", line: 1, names: [] });
  assert.deepEqual(
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ["1:1", "3:3", "3:14", "5:3"].map(
      (place) => `${place} transcript/${place.startsWith("3") ? "literal-stars" : "heading-space"}`,
    ),
  );
  assert.equal(applyFixes(body, problems), "## 水渠\n\n这是__重点__内容，也是__难点__。\n\n> ### 看渠人\n");
});
