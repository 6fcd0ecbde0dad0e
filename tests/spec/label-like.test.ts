/** A speaker's name where a label would stand, written otherwise: read where nothing else can be meant, told else, and left alone where it is no label. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { applyFixes } from "../../src/problems/apply-fixes.ts";
import { readWhole } from "../support/read-whole.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

const talk = "**白露**：桥在哪里？\n\n**老何**：桥在村口。\n\n".repeat(4);

/** A dialogue whose last turn but one begins so. */
const write = (opening: string) => `${talk}${opening}石碑在哪里？\n\n**老何**：碑在河边。\n`;

const tell = (body: string) =>
  read(body)
    .problems.filter(({ rule }) => rule === "transcript/label-like")
    .map(({ line, column, fix }) => `${line}:${column}${fix ? " fix" : ""}`);

const listSpeakers = (body: string) => read(body).turns.map(({ speaker }) => speaker);

test("an established speaker's label with another mark, or in other dress, is read and told, and its repair is the usual one", () => {
  const meant = write("**白露**：");
  const forms = [
    "**白露**；",
    "**白露**;",
    "**白露；**",
    "（白露）：",
    "(白露): ",
    "「白露」：",
    "“白露”：",
    "`白露`：",
    "~~白露~~：",
    "****白露****：",
  ];
  for (const form of [...forms, "**白露**\\：", "**白露**&#58;"]) {
    const body = write(form);
    assert.deepEqual(listSpeakers(body), listSpeakers(meant), form);
    assert.equal(read(body).turns.at(-2)!.segments[0]!.text, "石碑在哪里？", form);
    assert.deepEqual(tell(body), ["17:1 fix"], form);
    assert.equal(applyFixes(body, read(body).problems).replace("： ", "："), meant, form);
  }
});

test("where labels are plain, a semicolon for the colon is read", () => {
  const plain = `${"白露：桥在哪里？\n\n老何：桥在村口。\n\n".repeat(4)}`;
  assert.equal(listSpeakers(`${plain}白露；石碑在哪里？\n`).at(-1), "白露");
  assert.deepEqual(tell(`${plain}白露；石碑在哪里？\n`), ["17:1 fix"]);
  assert.deepEqual(tell(`${plain}白露；老何；江远。\n`), []);
});

test("what may be a label is told, and read as words", () => {
  for (const mark of ["，", "。", ".", "—", "——", "-", "说：", " 我想问，", " So, "]) {
    const body = write(`**白露**${mark}`);
    assert.deepEqual(tell(body), ["17:1"], mark);
    assert.equal(read(body).turns.at(-1)!.segments[0]!.text, "碑在河边。", mark);
  }
  assert.deepEqual(tell(write("（白露）")), ["17:1"]);
});

test("labels in brackets are like others; of neighbouring lines each is looked at", () => {
  const bracketed = (opening: string) =>
    `${talk.replaceAll("白露", "[白露]")}${opening}石碑在哪里？\n\n**老何**：碑在河边。\n`;
  assert.equal(listSpeakers(bracketed("**[白露]**；")).at(-2), "白露");
  assert.deepEqual(tell(bracketed("**[白露]**；")), ["17:1 fix"]);
  assert.deepEqual(tell(bracketed("**[白露]**，")), ["17:1"]);
  assert.deepEqual(tell(bracketed("水长。**[白露]**：")), ["17:4 fix"]);
  assert.equal(listSpeakers(write("**白露**；**石碑**和**桥**，")).at(-2), "白露");
  const lines = `${talk}**老何**：水不深。\n**白露**；石碑在哪里？\n**老何**：在河边。\n`;
  assert.deepEqual(tell(lines), ["18:1 fix"]);
  assert.equal(applyFixes(lines, read(lines).problems), lines.replace("；", "："));
  assert.deepEqual(tell(`${lines.trimEnd()}\n**白露**；谁立的？\n`), ["18:1 fix", "20:1 fix"]);
  assert.deepEqual(tell(`${talk}水长。**白露**：桥长。**白露**：水深。**白露**：石碑。\n`).length, 3);
  assert.deepEqual(tell(`${talk}来的人有\n**白露**；\n**老何**；\n江远。\n`), []);
});

test("a section of one turn, between others where people speak, is one of theirs", () => {
  const section = (words: string) => `## 石碑\n\n${words}\n\n## 桥上\n\n`;
  assert.deepEqual(tell(`${talk}${section("**白露**；石碑在哪里？")}${talk}`), ["19:1 fix"]);
  assert.deepEqual(tell(`${talk}${section("**白露**。石碑在哪里？")}${talk}`), ["19:1"]);
  assert.deepEqual(tell(`${talk}${section("**白露**，记者。")}${talk}`), []);
  assert.deepEqual(tell(`${section("**白露**；记者。")}${talk}`), []);
});

test("labels in a list, in a heading and within a paragraph are told, and mended by fixes", () => {
  const cases: [string, string][] = [
    ["- **白露**：", "17:1 fix"],
    ["1. **白露**：", "17:1 fix"],
    ["### **白露**：", "17:1 fix"],
    ["水不深。 **白露**：", "17:6 fix"],
    ["水不深。**白露：**", "17:5 fix"],
  ];
  for (const [opening, place] of cases) {
    const body = write(opening);
    assert.deepEqual(tell(body), [place], opening);
    const mended = applyFixes(body, read(body).problems);
    assert.deepEqual(tell(mended), [], opening);
    assert.deepEqual(listSpeakers(mended).slice(-2), ["白露", "老何"], opening);
  }
  const list = `${talk}- **白露**：石碑在哪里？\n- **老何**：碑在河边。\n- **白露**：谁立的？\n`;
  assert.deepEqual(tell(list), ["17:1 fix", "18:1 fix", "19:1 fix"]);
  assert.deepEqual(listSpeakers(applyFixes(list, read(list).problems)).slice(-3), ["白露", "老何", "白露"]);
});

test("names that a sentence is about, people, summaries and what people cite are no labels", () => {
  const quiet = [
    write("**白露** 是一座城。"),
    write("**白露**是一座城。"),
    write("**白露**就表示，"),
    write("**江远**，"),
    write("白露，"),
    write("白露；"),
    write("**白露**，**老何**，"),
    write("**白露**、老何"),
    write("（掌声）"),
    write("（白露笑）"),
    write("他说：**白露**："),
    write("> **白露**："),
    write("- 村口：**白露**："),
    `## 人物\n\n**白露**，记者。\n\n**老何**——看渠人。\n\n## 桥上\n\n${talk}`,
    `${talk}## 要点\n\n- **白露**：问桥。\n\n**老何**。答桥。\n`,
    `${talk}- **白露**：记者。\n- **老何**：看渠人。\n`,
    `${talk}### **白露**：桥在哪里\n\n**白露**：桥在哪里？\n`,
    `${talk}### 白露：桥在哪里？\n\n**白露**：桥在哪里？\n`,
    "**水**：很长。\n\n**桥**，很短。\n\n**水**；很深。\n",
  ];
  for (const body of quiet) assert.deepEqual(tell(body), [], body.slice(talk.length));
});

test("a name as a heading in place of a label, and what stands before a label, are told", () => {
  assert.deepEqual(tell(write("### 白露\n\n")), ["17:1"]);
  assert.deepEqual(tell(write("### **白露**：\n\n")), ["17:1"]);
  assert.deepEqual(tell(write("### 白露\n\n**白露**：")), []);
  for (const sign of ["1、", "12．", "@", "#"])
    assert.deepEqual(tell(write(`${sign}**白露**：`)), ["17:1"], sign);
  for (const quiet of ["1、白露问桥，", "#白露 ", "3、**桥**：", "### 石碑\n\n"])
    assert.deepEqual(tell(write(quiet)), [], quiet);
});

test("a dash, a stroke or a sign behind a space, and who begins with 我 or 谢谢, may be labels", () => {
  for (const mark of [" — ", " – ", " | ", " = ", " > ", "我想问，", "谢谢，"])
    assert.deepEqual(tell(write(`**白露**${mark}`)), ["17:1"], mark);
  for (const mark of ["我们的", " 和老何"]) assert.deepEqual(tell(write(`**白露**${mark}`)), [], mark);
});

test("marks of direction around a label hide none, and initials are a name's", () => {
  const listed = (opening: string) => listSpeakers(write(opening)).at(-2);
  for (const form of ["\u202a**白露**\u202c：", "\u2068**白露：**\u2069", "\u061c**白露**："])
    assert.equal(listed(form), "白露", JSON.stringify(form));
  assert.equal(listSpeakers("**A.B. 林**：桥。\n\n**老何**：水。\n\n".repeat(3)).at(0), "A.B. 林");
});

test("in a fold they are read as well", () => {
  const fold = (words: string) =>
    `<details>\n<summary>Original English</summary>\n\n${words}\n\n</details>\n\n`;
  const pairs = `**白露**：桥在哪里？\n\n${fold("**Bai Lu**: Where is the bridge?")}**老何**：在村口。\n\n${fold("**Old He**: At the gate.")}`;
  const { turns, problems } = read(
    `${pairs.repeat(3)}石碑在哪里？\n\n${fold("**Bai Lu**; Where is the stone?")}**老何**：在河边。\n`,
  );
  assert.equal(turns.at(-2)!.speaker, "白露");
  assert.deepEqual(
    problems.filter(({ rule }) => rule === "transcript/label-like").map(({ message }) => message),
    ["“**Bai Lu**;” is read as the label of Bai Lu, as 3 passages have it. Write **Bai Lu**:."],
  );
});
