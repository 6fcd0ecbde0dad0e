/** Who is a speaker though the name stands but once, and who is none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";

const read = (body: string, names: string[] = []) =>
  readWhole(body, { path: "post.md", line: 1, names, lines: false });
const tell = (body: string, names?: string[]) =>
  read(body, names).turns.map(
    ({ speaker, segments }) =>
      `${speaker ?? "—"} ${segments.find(({ role }) => role === "translation")?.text ?? ""}`,
  );

const talk = Array.from(
  { length: 5 },
  (_, index) => `**主持人**: 第${index}问。\n\n**林岚**: 第${index}答。`,
).join("\n\n");
const fold = (text: string) => `<details>\n<summary>Original English</summary>\n\n${text}\n\n</details>`;

test("who asks one question in the form of all others is a speaker", () => {
  assert.deepEqual(tell(`${talk}\n\n**听者甲**: 桥多长？\n\n**Ada**: 三百米。`).slice(-2), [
    "听者甲 桥多长？",
    "Ada 三百米。",
  ]);
  const bracketed = talk.replaceAll(/\*\*(.{2,3})\*\*:/g, "**[$1]**:");
  assert.equal(tell(`${bracketed}\n\n**[听者甲]**: 桥多长？`).at(-1), "听者甲 桥多长？");
});

test("bold openings of essays, and many that never return, are none", () => {
  for (const opening of ["**总结**: 桥很长。", "**嘉宾简介**: 林岚，桥梁工程师。", "**他们说**: 桥很长。"])
    assert.equal(tell(`${talk}\n\n${opening}`).length, 10, opening);
  const points = Array.from({ length: 8 }, (_, index) => `**要素${"甲乙丙丁戊己庚辛"[index]}**: 说明。`).join(
    "\n\n",
  );
  assert.deepEqual(
    read(`${talk}\n\n${points}`).speakers.map(({ key }) => key),
    ["主持人", "林岚"],
  );
});

test("a name on both sides of a pair is a speaker's, and so is one whose brackets front matter names", () => {
  const paired = `**主持人**: 大家好。\n\n${fold("**Host**: Hello.")}\n\n`;
  const once = `**白港之声**: 桥很长。\n\n${fold("**White Haven**: The bridge is long.")}\n`;
  assert.deepEqual(tell(`${paired}${once}`), ["主持人 大家好。", "白港之声 桥很长。"]);
  const named = `**艾达·韦尔 (Ada Vale)**: 桥很长。\n\n桥很宽。\n`;
  assert.equal(tell(`${paired}${named}`, ["Ada Vale"])[1], "艾达·韦尔 桥很长。\n桥很宽。");
  assert.match(tell(`${paired}${named}`)[1]!, /^主持人|^—/);
});

test("an original of several voices lends none to a translation without a name", () => {
  const pairs = Array.from({ length: 3 }, (_, index) =>
    [
      `**主持人**: 第${index}问。`,
      fold("**Host**: Ask."),
      `**林岚**: 第${index}答。`,
      fold("**Lan Lin**: Answer."),
    ].join("\n\n"),
  ).join("\n\n");
  const several = `两个人谈到桥的长度。\n\n${fold("**Lan Lin**: It is long.\n\n**Host**: How long?")}`;
  assert.equal(tell(`${pairs}\n\n${several}`).at(-1), "— 两个人谈到桥的长度。");
  const one = `谈到桥的长度。\n\n${fold("**Lan Lin**: It is long.")}`;
  assert.equal(tell(`${pairs}\n\n${one}`).at(-1), "林岚 谈到桥的长度。");
});

test("openings that end in what is no person, and questions, are nobody", () => {
  for (const name of [
    "关键数据",
    "新手可执行建议",
    "文件路径",
    "中文翻译",
    "觀點四",
    "怎么办",
    "我们来看这张图",
  ]) {
    const body = [1, 2, 3, 4].map((index) => `**${name}**：桥长${index}百米。`).join("\n\n");
    assert.deepEqual(read(body).speakers, [], name);
  }
  const asked = `${talk}\n\n**观众提问**: 桥多长？\n\n**主持人**: 三百米。`;
  assert.deepEqual(tell(asked).slice(-2), ["观众提问 桥多长？", "主持人 三百米。"]);
  const whole = `**[Speaker 1]**: 大家好。${"\n\n桥长三百米。".repeat(20)}`;
  assert.equal(read(whole).speakers.length, 1);
});

test("whom the heading above names is a speaker, if plain and but once", () => {
  const plain = talk.replaceAll("**", "");
  const last = (heading: string) => tell(`${plain}\n\n### ${heading}\n\n听者甲: 桥多长？`).slice(-1);
  assert.deepEqual(last("听者甲：桥"), ["听者甲 桥多长？"]);
  assert.deepEqual(last("桥"), ["— 听者甲: 桥多长？"]);
});
