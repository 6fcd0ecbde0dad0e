/** Who is a speaker though the name stands but once, and who is none. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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

test("in a post of a few turns whoever speaks with a role, or with a name that returns, is a speaker", () => {
  const answer = "**守桥人**: 因为风。\n\n第二段。";
  assert.deepEqual(tell(`**主持人**: 桥为什么会响？\n\n${answer}`), [
    "主持人 桥为什么会响？",
    "守桥人 因为风。\n第二段。",
  ]);
  const twice = "**林岚**: 桥响了。\n\n**林岚**: 桥为什么会响？";
  assert.equal(tell(`${twice}\n\n${answer}`).at(-1), "守桥人 因为风。\n第二段。");
  // Of more names than labels of speakers some are points.
  const points = ["桥墩", "桥面", "桥栏"].map((name) => `**${name}**: 石头的。`).join("\n\n");
  assert.equal(tell(`${twice}\n\n${points}`).length, 2);
  assert.deepEqual(read(`**林岚**: 桥响了。\n\n${answer}`).speakers, []);
});

test("the docs' first example of a turn is two turns", () => {
  for (const name of ["authors.en.md", "authors.md"]) {
    const docs = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
    const example = /```markdown\n(### [^`]+)```/.exec(docs)![1]!;
    assert.deepEqual(
      read(example).turns.map(({ speaker }) => speaker),
      ["主持人", "工程师"],
    );
    assert.deepEqual(read(example).problems, []);
  }
});

test("a label of which nothing tells that somebody speaks is told, and one that front matter names is not", () => {
  const listLone = (body: string, names?: string[]) =>
    read(body, names)
      .problems.filter(({ rule }) => rule === "transcript/lone-label")
      .map(({ line, severity }) => `${line} ${severity}`);
  const odd = `${talk}\n\n**听者甲：** 桥多长？\n\n**[听者乙]**: 桥多宽？`;
  assert.deepEqual(listLone(odd), ["21 warning", "23 warning"]);
  assert.deepEqual(listLone(odd, ["听者甲", "听者乙"]), []);
  // Below a heading it is nobody's, and so is a point.
  assert.deepEqual(listLone(`${talk}\n\n### 末了\n\n**听者甲：** 桥多长？`), []);
  assert.deepEqual(listLone(`${talk}\n\n**总结：** 桥很长。`), []);
  const both = "**林岚**: 桥响了。\n\n**白露**: 因为风。";
  assert.deepEqual(listLone(both), ["1 info"]);
  assert.deepEqual(listLone(both, ["林岚", "白露"]), []);
  assert.deepEqual(listLone(`${both}\n\n桥很长。\n\n桥很宽。\n\n桥很旧。`), []);
});

test("whose label is written as the others are is not told to write it so", () => {
  const advice = (body: string) =>
    read(body)
      .problems.filter(({ rule }) => rule === "transcript/lone-label")
      .map(({ message }) => /Write (.*)\.$/.exec(message)?.[1]);
  const mostly = `${"**林岚**: 桥响了。\n\n".repeat(8)}${"桥很长。\n\n".repeat(120)}**林岚**: 听。\n\n`;
  assert.deepEqual(advice(`${mostly}**白露**: 因为风。\n`), ["“speakers: [白露]” in the front matter"]);
  assert.deepEqual(advice(`${mostly}**[白露]**: 因为风。\n`), [
    "the label as the others are, or “speakers: [白露]” in the front matter",
  ]);
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
  const named = `**艾达·韦尔 (Ada Vale):** 桥很长。\n\n桥很宽。\n`;
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
