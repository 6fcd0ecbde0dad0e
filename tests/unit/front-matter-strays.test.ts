/** Front matter that does not lie between the file's first line and one line of `---`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fixBytes } from "../../src/cli/check/fix-file.ts";
import { readPost } from "../../src/posts/read-post.ts";
import { assertLinear } from "../support/assert-linear.ts";

const file = { path: "posts/a.md", folder: "posts", stem: "a" };
const options = { originalLanguage: "en" };
const read = (text: string) => readPost(Buffer.from(text), file, options);
const tell = (text: string) =>
  read(text).problems.flatMap(({ line, column, severity, rule }) =>
    /front-matter|marker/.test(rule) ? [`${line}:${column} ${severity} ${rule}`] : [],
  );
const mend = (text: string) => fixBytes(Buffer.from(text), file, options)?.toString();

const keys = "title: 水渠\ndate: '2026-02-06'\ndraft: true\n";
const body = "\n水从山上流下来。\n";
const whole = `---\n${keys}---\n${body}`;

test("front matter below other text is told once, and the two change places", () => {
  for (const lead of ["# 水渠\n\n", "<!-- 水渠 -->\n", "水渠的一篇。\n\n"]) {
    assert.deepEqual(tell(lead + whole), ["1:1 error front-matter/missing"], lead);
    assert.equal(mend(lead + whole), `---\n${keys}---\n${lead}${body}`, lead);
    assert.equal(read(mend(lead + whole)!).post?.draft, true);
  }
  const greeted = `Here is the translation:\n\n${whole}`;
  assert.deepEqual(tell(greeted), [
    "1:1 error front-matter/missing",
    "1:1 warning transcript/generator-marker",
  ]);
});

test("characters without a width before the first fence hide nothing", () => {
  for (const lead of ["\u200b", "\u2060\u200e", "\ufeff\u200b"]) {
    assert.deepEqual(tell(lead + whole).length, 1, JSON.stringify(lead));
    assert.equal(read(lead + whole).post?.title, "水渠");
  }
});

test("a line of --- amid the keys is told, and taken out where all of them are YAML then", () => {
  const parted = whole.replace("draft", "---\ndraft");
  assert.deepEqual(tell(parted), ["4:1 error front-matter/fence"]);
  assert.equal(mend(parted), whole);
  const list = whole.replace("draft", "---\ntags:\n  - 水\ndraft");
  assert.deepEqual(tell(list), ["4:1 error front-matter/fence"]);
  assert.equal(mend(list), list.replace("---\ntags", "tags"));
  const twice = whole.replace("draft", "---\ntitle: 石桥\ndraft");
  assert.deepEqual(tell(twice), ["4:1 error front-matter/fence"]);
  assert.equal(mend(twice), undefined);
});

test("keys without the line above them, or in a code block, are told", () => {
  assert.deepEqual(tell(`${keys}---\n${body}`), ["1:1 error front-matter/missing"]);
  assert.equal(mend(`${keys}---\n${body}`), whole);
  assert.deepEqual(tell(`\`\`\`yaml\n${keys}\`\`\`\n${body}`), ["1:1 error front-matter/missing"]);
});

test("other text between lines, and words with a colon, are no front matter", () => {
  for (const text of [
    `水从山上流下来。\n\n---\n\n再往下走。\n`,
    `Host: 水从哪里来？\n\n---\n${body}`,
    `${whole}tags of old: 水\n\n---\n${body}`,
    `${whole}---\n${body}`,
  ])
    assert.ok(!tell(text).some((one) => one.includes("error")), text);
});

test("the look for it is linear", () => {
  assertLinear("strays", 60_000, (size) => tell(`水渠\n${"---\ntitle: 甲\n".repeat(size / 10)}`));
  assertLinear("strays", 60_000, (size) => tell(`title: 甲\n${"  水\n".repeat(size / 10)}`));
});
