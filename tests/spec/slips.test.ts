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

test("a summary whose closer lacks its slash, or is another, is mended as a whole", () => {
  const slips: [written: string, wanted: string][] = [
    ["<summary>Original English<summary>", "<summary>Original English</summary>"],
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

test("a summary may be in bold type or italics, and hold references; a turn within it is no label", () => {
  for (const summary of ["**Original English**", "*Original* English", "Original&nbsp;English"])
    assert.equal(
      read(pair(`<summary>${summary}</summary>`)).html.replace("\u00a0", " "),
      read(usual).html,
      summary,
    );
  assert.match(read(pair("<summary>Q&amp;A</summary>")).html, /<summary>Q&amp;A<\/summary>/);
  assert.equal(
    listRules(read(pair("<summary>**Host**: Hello.</summary>")).problems),
    "bad-summary stray-close",
  );
});

test("escapes and references in a speaker's name are read", () => {
  const { speakers, html } = read(
    "**J\\. 林**：井很深。\n\n**R&amp;D 组**：好。\n\n**J\\. 林**：是。\n\n**R&amp;D 组**：对。\n",
  );
  assert.deepEqual(
    speakers.map(({ key }) => key),
    ["J. 林", "R&D 组"],
  );
  assert.match(html, /data-speaker="R&amp;D 组"/);
  assert.match(html, /<b>R&amp;D 组<\/b>/);
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

test("full-width signs and spaces in a tag or a short form are understood, told at their place, and mended", () => {
  const long = usual;
  const short = "井很深。\n\n::: en\nThe well is deep.\n:::\n";
  const slips: [written: string, wanted: string, times: number][] = [
    [long.replaceAll("<", "＜").replaceAll(">", "＞"), long, 4],
    [long.replace("</details>", "</ details>"), long, 1],
    [long.replace("<details>", "< details >"), long, 1],
    [long.replace("</summary>", "\n< /summary >"), long.replace("</summary>", "\n</summary>"), 1],
    [long.replace("</details>", "＜／details＞"), long, 1],
    [short.replaceAll(":::", "：：："), short, 2],
    [short.replace("::: en", "：：：en"), short.replace("::: en", ":::en"), 1],
    [short.replace("en", "English"), short, 1],
    [short.replace("en", "英文"), short, 1],
    [short.replace("::: en", "：：： 英文"), short, 2],
  ];
  for (const [written, wanted, times] of slips) {
    const { html, problems } = read(written);
    assert.equal(listRules(problems), new Array(times).fill("misspelt-tag").join(" "), written);
    assert.equal(html, read(usual).html, written);
    assert.equal(mend(mend(written)), wanted);
  }
});

test("a language of a short form may be written in capitals", () => {
  const { html, problems } = read(
    "井很深。\n\n::: ZH-hant\n井很深。\n:::\n\n它很老。\n\n::: EN\nIt is deep.\n:::\n",
  );
  assert.equal(listRules(problems), "");
  assert.match(html, /<details class="original" lang="zh-Hant">/);
  assert.match(html, /<details class="original" lang="en">/);
});

test("colons that begin nothing, and signs in code, stay what they are; containers of other generators are told", () => {
  const ornament = "：：：谢谢大家：：：\n\n：：：\n";
  assert.equal(listRules(read(ornament).problems), "");
  assert.match(read(ornament).html, /：：：谢谢大家：：：[\s\S]*：：：/);
  const code = "写法是`< details >`，或者：\n\n```\n：：： en\n＜details＞\n```\n";
  assert.equal(listRules(read(code).problems), "");
  assert.match(read(code).html, /&lt; details &gt;[\s\S]*：：： en\n＜details＞/);
  const { html, problems } = read("::: tip 小心\n桥很滑。\n:::\n");
  assert.deepEqual(
    problems.map(({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`),
    [
      "1:1 transcript/unknown-container ::: tip 小心 is shown as text. Write ::: note for a note, ::: en for an original.",
    ],
  );
  assert.match(html, /::: tip 小心/);
  const alert = read("> [!NOTE]\n> 桥很滑。\n\n> [!灯] 不是。\n\n```\n> [!TIP]\n```\n");
  assert.deepEqual(
    alert.problems.map(({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`),
    [
      "1:3 transcript/unknown-container [!NOTE] is shown as text in a quotation. Write ::: note before the passage and ::: behind it.",
    ],
  );
  assert.match(alert.html, /\[!NOTE\]/);
});

test("a fold within a quotation is a fold whose words are quoted, and nothing is told", () => {
  const quoted =
    "> 井很深。\n>\n> <details>\n> <summary>Original English</summary>\n>\n> The well is deep.\n>\n> </details>\n";
  const { html, problems } = read(quoted);
  assert.equal(listRules(problems), "");
  assert.match(
    html,
    /<summary>Original English<\/summary><blockquote>\s*<p>The well is deep\.<\/p>\s*<\/blockquote>/,
  );
  assert.equal(html.match(/<details/g)!.length, 1);
  assert.equal(html.match(/<blockquote>/g)!.length, 2);
});

test("a closer that ends in another bracket closes, is told and mended", () => {
  for (const closer of ["</details]", "</details)", "</details】", "</detais] ", "</details]      "]) {
    const body = `桥很长。\n\n<details>\n<summary>Original English</summary>\n\nThe bridge is long.\n\n${closer}\n\n河很宽。\n`;
    const { html, problems } = readWhole(body, { path: "post.md", line: 1, names: [], lines: false });
    assert.match(html, /<p>The bridge is long\.<\/details>/, closer);
    assert.deepEqual(
      problems.map(({ line, rule, fix }) => [line, rule, fix?.text]),
      [[8, "transcript/misspelt-tag", "</details>"]],
      closer,
    );
  }
});
