/** Labels as recorders and converters write them: with the time, or broken by a backslash. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Form, said, writeDialogue } from "../support/dialogue.ts";
import { readWhole } from "../support/read-whole.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

test("a time before or behind a label is a part of it, and no part of the speaker's name", () => {
  const forms: Form[] = [
    (name, time, words) => `${name} ${time}\n${words}`,
    (name, time, words) => `${time} ${name}\n${words}`,
    (name, time, words) => `[${time}] ${name}：${words}`,
    (name, time, words) => `${name} (${time})：${words}`,
    (name, time, words) => `${name}（${time}）：${words}`,
    (name, time, words) => `${name} [${time}]: ${words}`,
    (name, time, words) => `**${name}** (${time})：${words}`,
    (name, time, words) => `${time} ${name}\n\n${words}`,
  ];
  for (const form of forms) {
    const { speakers, turns, html, problems } = read(writeDialogue(form));
    const name = form("N", "0:00", "");
    assert.deepEqual(
      speakers.map(({ key, labels }) => [key, ...labels]),
      [
        ["主持人", "主持人"],
        ["林岚", "林岚"],
      ],
      name,
    );
    assert.deepEqual(
      turns.map(({ speaker, segments }) => [speaker, segments.map(({ text }) => text).join("|")]),
      said.map(([speaker, , words]) => [speaker, words]),
      name,
    );
    assert.match(html, /<b>[^<]*1:01:05[^<]*<\/b>/, name);
    assert.deepEqual(problems, [], name);
  }
});

test("times alone, and sentences with a time in them, are no labels", () => {
  const { speakers, html } = read(
    "3:00 开门。\n\n会议在 9:30 开始\n大家都来了。\n\n比分 2:10\n\n比分 3:10，没有悬念。\n",
  );
  assert.deepEqual(speakers, []);
  assert.doesNotMatch(html, /<b>/);
});

test("a label is alone on its line where a backslash or two spaces break it", () => {
  for (const end of ["\\", "  ", ""]) {
    const { turns } = read(writeDialogue((name, _, words) => `**${name}**${end}\n${words}`));
    assert.deepEqual(
      turns.map(({ speaker, segments }) => [speaker, segments[0]!.text]),
      said.map(([speaker, , words]) => [speaker, words]),
    );
  }
});

test("numbers are of no language: a date in Chinese is Chinese", () => {
  for (const text of ["2026年4月17日", "© 2026 桥", "3 : 1 : 1 才好"])
    assert.match(read(`桥很长。\n\n${text}\n`).html, new RegExp(`lang="zh-Hans"><p>${text}`));
  assert.match(read("The bridge is long.\n\n300 m\n").html, /lang="en"><p>300 m/);
});

test("definitions of links may name files; words behind a label are no file", () => {
  const { html } = read("看[图][p]。\n\n[p]: img/well.png\n\n[主持人]: ok.fine\n");
  assert.match(html, /<a href="img\/well\.png">图<\/a>/);
  assert.doesNotMatch(html, /\[p\]/);
  assert.match(html, /<b>主持人<\/b><i>:<\/i> ok\.fine/);
});
