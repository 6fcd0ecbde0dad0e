/** What slips and programs do to a text that its reader sees: told, with what to write; and silence on what only looks like it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPost } from "../../src/posts/read-post.ts";
import { applyFixes } from "../../src/problems/apply-fixes.ts";

const matter = "---\ntitle: 水渠\ndate: '2026-01-01'\nsource: https://example.org/\n---\n";

/** The problems of a body, by place in it, and the body after their repairs. */
function look(body: string): { told: string[]; mended: string; speakers: (string | undefined)[] } {
  const file = { path: "posts/a.md", folder: "posts", stem: "a" };
  const { problems, turns } = readPost(Buffer.from(matter + body), file, { originalLanguage: "en" });
  return {
    told: problems.map(({ line, column, rule }) => `${line - 5}:${column} ${rule}`),
    mended: applyFixes(matter + body, problems).slice(matter.length),
    speakers: turns.map(({ speaker }) => speaker),
  };
}

const fold = (words: string) =>
  `<details>\n<summary>Original English</summary>\n\n${words}\n\n</details>\n\n`;
const long =
  "水渠从山上引到村里，一年四季都有人看守，谁也不知道是哪一年修的，也没有人去问，只知道水没有断过。";

test("full-width stars around a name at the head of a line are read as a label's; elsewhere they are told", () => {
  const body = "**老何**：水长。\n\n＊＊白露＊＊：好。\n\n**老何**：水不长。\n\n＊＊白露＊＊: 好。\n";
  assert.deepEqual(look(body).speakers, ["老何", "白露", "老何", "白露"]);
  assert.deepEqual(look(body).told, ["3:1 transcript/literal-stars", "7:1 transcript/literal-stars"]);
  assert.equal(look(body).mended, body.replaceAll("＊", "*"));
  const whole = "＊＊老何：＊＊水长。\n\n＊＊白露：＊＊好。\n\n".repeat(3);
  assert.deepEqual(look(whole).speakers, ["老何", "白露", "老何", "白露", "老何", "白露"]);
  assert.equal(look(whole).mended, whole.replaceAll("＊", "*"));
  assert.deepEqual(look("这是＊＊重点＊＊。\n"), {
    told: ["1:3 transcript/literal-stars"],
    mended: "这是**重点**。\n",
    speakers: [undefined],
  });
  for (const quiet of [
    "张＊＊和李＊＊。\n",
    "去你＊＊的。\n",
    "＊＊＊\n",
    "`＊＊重点＊＊`\n",
    "```\n＊＊老何＊＊：水。\n```\n",
  ])
    assert.deepEqual(look(quiet).told, [], quiet);
});

test("tags of folds that a program has escaped are told, and mended", () => {
  const body = `水长。\n\n${fold("Water is long.")}`;
  const escaped = body.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  assert.deepEqual(look(escaped).told, [
    "3:1 transcript/misspelt-tag",
    "4:1 transcript/misspelt-tag",
    "4:32 transcript/misspelt-tag",
    "8:1 transcript/misspelt-tag",
  ]);
  assert.equal(look(escaped).mended, body);
  for (const quiet of ["用&lt;details&gt;把原文折起来。\n", "```\n&lt;details&gt;\n```\n", "&lt;b&gt;\n"])
    assert.deepEqual(look(quiet).told, [], quiet);
});

test("a conflict that Git has left is told once, and as nothing else", () => {
  const sides = "<<<<<<< HEAD\n水很长。\n=======\n水不长。\n>>>>>>> main\n";
  assert.deepEqual(look(`一段。\n\n${sides}`).told, ["3:1 transcript/conflict"]);
  for (const quiet of [`\`\`\`\n${sides}\`\`\`\n`, "一段\n=======\n\n二段。\n", "<<<<<<< 一段\n\n二段。\n"])
    assert.ok(!look(quiet).told.some((one) => one.includes("conflict")), quiet);
});

test("line ends that a program has written out are told, and mended", () => {
  const body = "水渠\\n\\n很长。\\n人人\\n\\n都喝。\n";
  assert.deepEqual(look(body).told, ["1:3 transcript/generator-marker"]);
  assert.equal(look(body).mended, "水渠\n\n很长。\n人人\n\n都喝。\n");
  for (const quiet of ["写作`\\n\\n`。\n", "写作\\n。\n", "```\na\\n\\nB\n```\n", "路径是 C:\\n\\nas。\n"])
    assert.deepEqual(look(quiet).told, [], quiet);
});

test("a second front matter behind the last words of a file is told where it begins", () => {
  const second = "---\nauthor: 老何\ntitle: 第二篇\ntags:\n  - 水\n---\n\n水。\n";
  assert.deepEqual(look(`末了，水干了。${second}`).told, ["1:8 transcript/generator-marker"]);
  assert.ok(
    look(`水长。\n\n${fold("Water.").trimEnd()}${second}`).told.includes("8:11 transcript/generator-marker"),
  );
  for (const quiet of ["水干了。---\n\n水。\n", "水干了 ---\n老何：水。\n", "| a |\n|---|\n| title: x |\n"])
    assert.deepEqual(look(quiet).told, [], quiet);
});

test("characters that were lost before the file was saved as UTF-8 are told", () => {
  assert.deepEqual(look("这是\ufffd\ufffd\ufffd的。\n").told, ["1:3 posts/encoding"]);
  assert.deepEqual(look("水\ufffd。\n").told, ["1:2 posts/encoding"]);
  assert.deepEqual(look("页面上的“\ufffd”是什么？\n").told, []);
});

test("a long passage that stands there twice in a row is told", () => {
  assert.deepEqual(look(`${long}\n\n${long}\n\n水干了。\n`).told, ["3:1 transcript/repeated-text"]);
  const pair = `${long}\n\n${fold("The channel was led from the hill to the village long ago, and nobody asks by whom.")}`;
  assert.deepEqual(look(pair + pair).told, ["10:1 transcript/repeated-text"]);
  for (const quiet of [
    "水长。\n\n水长。\n",
    `${long}\n\n水长。\n\n${long}\n`,
    `${long}\n\n${long}\n\n${long}\n`,
    `${long}\n\n<details>\n<summary>原文</summary>\n\n${long}\n\n</details>\n`,
  ])
    assert.ok(!look(quiet).told.some((one) => one.includes("repeated-text")), quiet);
});

test("a pair the wrong way round among others is told; a post that has most of them so is meant so", () => {
  const english = "The channel was led from the hill to the village long ago, and nobody asks by whom.";
  const usual = `${long}\n\n${fold(english)}`;
  const swapped = `${english}\n\n${fold(long)}`;
  const many = Array.from({ length: 8 }, (_, i) => usual.replace("水渠", `水渠${i}`)).join("");
  assert.ok(look(many + swapped).told.includes("73:1 transcript/swapped-pair"));
  for (const quiet of [
    many,
    usual + swapped,
    swapped.repeat(3),
    `${many}林岚、Ada Vale、Bo Li\n\n${fold("Lan Lin.")}`,
  ])
    assert.ok(!look(quiet).told.some((one) => one.includes("swapped-pair")), quiet);
});
