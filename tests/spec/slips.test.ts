/** Slips of the pen in tags and labels: what is told, what the page says all the same, and what `--fix` makes of the body. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "../../src/model.ts";
import { readWhole } from "../support/read-whole.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

const listRules = (problems: readonly Problem[]) =>
  problems.map(({ rule }) => rule.replace("transcript/", "")).join(" ");

/** The body with every fix made, from its end on. */
function mend(body: string): string {
  const fixes = read(body).problems.flatMap(({ fix }) => fix ?? []);
  return fixes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: wanted }) => text.slice(0, start) + wanted + text.slice(end), body);
}

/** A body of one pair whose summary is written so. */
const pair = (summary: string) => `井很深。\n\n<details>\n${summary}\n\nThe well is deep.\n\n</details>\n`;

const usual = pair("<summary>Original English</summary>");

test("a summary may be dressed in tags of its own, and stand on several lines: its words are the summary's", () => {
  const dressed = [
    "<summary><b>Original English</b></summary>",
    "<summary><strong>Original</strong> English</summary>",
    '<summary><span style="color:red">Original <em>English</em></span></summary>',
    "<summary>\n<b>Original English</b>\n</summary>",
    "<summary>\n  <b>Original</b>\n  <i>English</i>\n</summary>",
    "<summary>Original\nEnglish</summary>",
  ];
  for (const summary of dressed) {
    const { html, problems } = read(pair(summary));
    assert.equal(listRules(problems), "", summary);
    assert.equal(html, read(usual).html, summary);
  }
});

test("a summary whose closer lacks its slash, or has a space within, is mended as a whole", () => {
  const slips: [written: string, wanted: string][] = [
    ["<summary>Original English<summary>", "<summary>Original English</summary>"],
    ["<summary> Original English </ summary>", "<summary>Original English</summary>"],
    ["<summary>Original English\n< /summary >", "<summary>Original English</summary>"],
    ["<summary><b>Original</b> English</p>", "<summary><b>Original</b> English</summary>"],
    ["<summary><b>Original</b> English", "<summary><b>Original</b> English</summary>"],
  ];
  for (const [written, wanted] of slips) {
    const { html, problems } = read(pair(written));
    assert.equal(listRules(problems), "bad-summary", written);
    assert.equal(html, read(usual).html, written);
    assert.equal(mend(pair(written)), pair(wanted));
  }
});

test("a misspelt <summary> is mended with its label", () => {
  const written = pair("<sumary>Original English</summary>");
  assert.equal(listRules(read(written).problems), "misspelt-tag");
  assert.equal(mend(written), usual);
});

test("what stands behind a summary that is not closed stays the original's", () => {
  const written = pair('<summary>Original English<p class="x">It was dug long ago.</p>');
  assert.match(mend(written), /<summary>Original English<\/summary><p class="x">It was dug/);
  assert.match(read(written).html, /<summary>Original English<\/summary>\s*<p>It was dug long ago\./);
});

test("an indentation, and characters without a width, hide no label; the words are as without them", () => {
  const write = (indent: string, mark: string) =>
    ["林岚", "白露", "林岚", "白露", "林岚", "白露"]
      .map((name, i) => `${indent}**${name}**${mark}：第 ${i} 口井。`)
      .join("\n\n");
  const plain = read(write("", ""));
  assert.equal(plain.speakers.length, 2);
  for (const [indent, mark] of [
    ["\u3000\u3000", ""],
    ["", "\u200b"],
    ["\u00a0\ufeff", "\u2060"],
  ] as const)
    assert.equal(read(write(indent, mark)).html, plain.html);
  // Bare names, within which nobody sees anything either.
  const bare = (indent: string, mark: string) =>
    write(indent, mark).replaceAll("**", "").replaceAll("白露", `白${mark}露`);
  assert.equal(read(bare("", "")).speakers.length, 2);
  assert.equal(read(bare("\u3000\u3000", "")).html, read(bare("", "")).html);
  assert.equal(read(bare("", "\u200b")).html, read(bare("", "")).html);
});

test("paragraphs without a label keep their indentation", () => {
  assert.match(read("\u3000\u3000井很深。\n").html, /<p>\u3000\u3000井很深。/);
});
