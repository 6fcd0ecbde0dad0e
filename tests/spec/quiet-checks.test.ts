/** What the checks of a transcript say of a fault, and that they are silent on what only looks like one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPost } from "../../src/posts/read-post.ts";
import { applyFixes } from "../../src/problems/apply-fixes.ts";
import { parseSettings } from "../../src/site/settings.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";

function listRules(body: string): string[] {
  const { problems } = readTranscript(body, { path: "post.md", line: 1, names: [] });
  return problems.map(({ rule }) => rule.replace("transcript/", ""));
}

const fold = (english: string) =>
  `<details>\n<summary>Original English</summary>\n\n${english}\n\n</details>\n\n`;

/** Ten plain pairs, all ended by full stops. */
const usual = Array.from(
  { length: 10 },
  (_, i) =>
    `第 ${i} 段说的是水渠怎样从山上引到村里，一年四季都有人看守。\n\n${fold(`Passage ${i} tells how the channel was led from the hill to the village, and how it is watched all year round by somebody.`)}`,
).join("");

/** Passages of uneven length, and their originals; `late` many of those are left out at the head of the section. */
function writeUneven(late: number): string {
  const lengths = [4, 30, 9, 22, 5, 41, 12, 3, 27, 8, 35, 6];
  const originals = lengths.map((words) => "water ".repeat(words).trim());
  return lengths
    .map((words, i) => {
      const original = originals[i + late];
      return `${"水往低处流，".repeat(Math.ceil((words * 1.6) / 5))}第 ${i} 段。\n\n${original ? fold(`${original} ${i + late}.`) : ""}`;
    })
    .join("");
}

const cases: { rule: string; fault: string; quiet: string }[] = [
  {
    rule: "misaligned",
    fault: `${usual}水渠${"修了又修，修了又修，".repeat(8)}。\n\n${fold("The channel was mended.")}`,
    quiet:
      usual +
      `这叫**分水闸**（Sluice: ${"一种用来调节渠水高低和分配水量的木制或铁制的门".repeat(2)}）。\n\n${fold("This is called a sluice.")}`,
  },
  {
    rule: "untranslated",
    fault:
      usual +
      `The channel was led from the hill to the village.\n\n${fold("The channel was led from the hill to the village.")}`,
    quiet:
      usual +
      `我是 Anna Bell Carter，这位是 Dora Evans Ford。\n\n${fold("I am Anna Bell Carter, and this is Dora Evans Ford.")}`,
  },
  {
    rule: "missing-original",
    fault: `${usual}这一段没有原文，读者无从核对。\n`,
    quiet: `${usual}[音乐]\n`,
  },
  { rule: "drift", fault: writeUneven(1), quiet: writeUneven(0) },
  {
    rule: "missing-original",
    fault: `${writeUneven(0)}这一段没有原文，读者无从核对。\n`,
    quiet: writeUneven(1),
  },
  {
    rule: "missing-original",
    fault: `${usual}我先说一件事。\n\n${fold("Let me begin with this.")}这一段没有原文，读者无从核对。\n`,
    quiet: `${usual}我先说一件事。\n\n${fold("Let me begin with this: nobody in the village knows who led the water down, and nobody asks.")}村里没有人知道水是谁引下来的，也没有人问。\n`,
  },
  {
    rule: "missing-original",
    fault: `${usual}这一段没有原文，读者无从核对。\n`,
    quiet: `${usual}The old channel was once led from the hill by **看渠人** (warden: 看守水渠、分水和修补的人)，也就是村里看守水渠的人，世世代代都是如此。\n水渠是看渠人从山上引下来的。\n`,
  },
  {
    rule: "loop",
    fault: "同一句话被写了又写，一遍又一遍，没有尽头。\n\n".repeat(12),
    quiet: "**老何**: 是的。\n\n".repeat(12),
  },
  {
    rule: "loop",
    fault: `他说，${"风很大，".repeat(90)}然后他就走了，再也没有回来。\n`,
    quiet: `他说，${"风很大，".repeat(20)}然后他就走了。\n\n${"—".repeat(500)}\n\n\`\`\`\n${"00 ".repeat(200)}\n\`\`\`\n`,
  },
  {
    rule: "repeated-text",
    fault: `### 水渠\n\n${usual}### 看渠人\n\n看渠人来了。\n\n### 水渠\n\n${usual}`,
    // What a recording shows of itself before it begins.
    quiet: `${usual.split("第 6 段")[0]!}### 水渠\n\n${Array.from({ length: 40 }, (_, i) => `看渠人的第 ${i} 句话，说的还是水渠。\n\n`).join("")}${usual}`,
  },
  {
    rule: "repeated-text",
    fault: Array.from(
      { length: 24 },
      (_, i) => `${"水渠从山上来，一直流到村里，".repeat(4)}第 ${i % 12} 段。\n\n`,
    ).join(""),
    quiet: `${"**老何**: 是的。\n\n**白露**: 对，你说得很有道理，我也一直这么想。\n\n".repeat(9)}${usual}`,
  },
  {
    rule: "truncated",
    fault: `${usual}最后一段还没有说完，因为录音到这里忽然断了，谁也不知道后来水渠的事情究竟怎样了，村里的老人说起来总是各执一词。没有一个人能够讲清楚，而且后来听说有人又在山上看见过当年那一位看守水渠的人，他说他\n`,
    quiet: `${usual}节目到这里就要结束了。谢谢各位一直听到现在，谢谢山上的看渠人和村里的老人们，也谢谢为这一期节目录音、剪辑、校对文字的每一位同事，没有你们就没有这个节目，我们下期再见\n`,
  },
  {
    rule: "truncated",
    fault:
      "那一年水渠修好以后，村里的人都到渠边来看，连从来不出门的老人也来了，站在那里一直看到天黑，谁也不愿意先走。后来大家才知道那一天山上来了一位客人，他带来了一张旧地图，上面画着，",
    quiet:
      "那一年水渠修好以后，村里的人都到渠边来看，连从来不出门的老人也来了，站在那里一直看到天黑，谁也不愿意先走。后来大家才知道那一天山上来了一位客人，他带来了一张旧地图。嗯",
  },
  {
    rule: "heading-skipped",
    fault: "# 水渠\n\n一段。\n\n### 看渠人\n\n二段。\n",
    quiet: "## 水渠\n\n### 看渠人\n\n# <<<<<<< HEAD 一段\n\n### 记者\n\n二段。\n",
  },
  {
    rule: "identical-pair",
    fault: `${usual}水渠从山上来，一直流到村里。\n\n${fold("水渠从山上来，一直流到村里。")}`,
    quiet: `${usual}The channel comes from the hill and runs to the village.\n\n${fold("The channel comes from the hill and runs to the village.")}`,
  },
  {
    rule: "orphan-original",
    fault: `${usual}### 尾声\n\n${fold("That is all for today.")}`,
    quiet: `${usual}### 尾声\n\n<details>\n<summary>Additional Padding for Character Count</summary>\nwater water\n</details>\n`,
  },
  {
    rule: "no-summary",
    fault: `一段。\n\n<details>\n\nOne.\n\n</details>\n`,
    quiet: `${usual}一段。\n\n<details>`,
  },
  {
    rule: "stray-close",
    fault: "一段。\n\n</details>\n",
    quiet: `${usual}一段。\n\n<details>\n<summary>Original English</summary>\n\nOne.\n\n</detais>\n</details>\n`,
  },
  { rule: "fence-words", fault: "```text 水\n图\n```\n", quiet: '```text title="水"\n图\n```\n' },
  {
    rule: "fenced-text",
    fault: `\`\`\`markdown\n${usual}\`\`\`\n`,
    quiet: `${usual}这样写：\n\n\`\`\`markdown\n${fold("One.")}**老何**: 来了。\n\`\`\`\n`,
  },
  {
    rule: "fenced-text",
    fault: `${usual}\`\`\`mermaid\ngraph TD\nA-->B\n\n**老何**: 来了。\n\n${fold("**Old He**: Here I am.")}\`\`\`\n`,
    quiet: `网页里这样写：\n\n\`\`\`html\n${"<details>\n<summary>水渠</summary>\n<p>水渠很长。</p>\n</details>\n".repeat(4)}\`\`\`\n`,
  },
  {
    rule: "fenced-text",
    fault: `~~~\n**老何**: 来了。\n\n**白露：** 坐。\n\n**老何**: 好。\n~~~\n`,
    quiet: `\`\`\`yaml\nspeakers:\n  Host: 老何\n  Guest: 白露\n\`\`\`\n\n\`\`\`python\nprint(2**8)\ndef go(**words): ...\n\`\`\`\n`,
  },
  { rule: "literal-stars", fault: "渠边有**一棵树。\n", quiet: "That is f***** crazy, and so was ***人.\n" },
  {
    rule: "literal-stars",
    fault: "这是__重点__内容。\n",
    quiet:
      "__重点__，`这是__重点__内容`，__init__方法，姓名____岁____，他__岁。她__岁。\n\n~~~\n这是__重点__内容\n~~~\n\n桥__bridge__头\n",
  },
  {
    rule: "heading-space",
    fault: "＃＃ 水渠\n\n一段。\n",
    quiet: "## 水渠\n\n＃水渠＃\n\n＃ 一段。\n\n一段＃＃话。\n\n```\n＃＃ 水渠\n```\n",
  },
  {
    rule: "label-forms-mixed",
    fault: "**老何**: 来了。\n\n**白露**: 来了。\n\n**老何**: 坐。\n\n白露：好。\n",
    quiet: ["**老何**: 来了。", "**白露**: 坐。", "**老何**: 好。", "**白露**: 走。"]
      .map((line, i) => `${line}\n\n${fold(`${i % 2 ? "Bai Lu" : "Old He"}: Very well then.`)}`)
      .join(""),
  },
  {
    rule: "label-forms-mixed",
    fault: "**老何**\n来了。\n\n**白露**\n来了。\n\n**老何** 坐。\n\n**老何**\n走。\n",
    quiet:
      "**[老何]**: 来了。\n\n**[雨]**: 沙沙。\n\n**[老何]**: 听。\n\n**[雨]**: 沙沙。\n\n**雨** 停了。\n",
  },
  {
    rule: "label-forms-mixed",
    fault:
      "## 桥上\n\n**老何:** 来了。\n\n**白露:** 坐。\n\n**老何**: 好。\n\n**老何**: 走。\n\n白露: 走。\n",
    quiet:
      "## 人物\n\n**老何：**看渠人。\n\n**白露：**记者。\n\n## 桥上\n\n老何: 来了。\n\n白露: 坐。\n\n老何: 好。\n",
  },
  {
    rule: "heading-duplicate",
    fault: "### 水渠\n\n一段。\n\n### 水渠\n\n二段。\n",
    quiet: "### 老何：\n\n一段。\n\n### 老何：\n\n二段。\n",
  },
  {
    rule: "label-misspelt",
    fault: `${"**林岚**: 桥很长。\n\n**江远**: 是的。\n\n".repeat(9)}${"**林林岚**: 风很大。\n\n".repeat(2)}`,
    quiet: `${"**Daniel**: 桥很长。\n\n**江远**: 是的。\n\n".repeat(9)}${"**Daniela**: 风很大。\n\n**江小远**: 好。\n\n".repeat(2)}`,
  },
  {
    rule: "heading-wrapped",
    fault: "### 一、石桥的 Design\n为什么会变慢\n\n石桥很长。\n",
    quiet: "### 石桥的 Design\n\n为什么会变慢\n\n### 风声的 Design\n为什么会变慢？\n\n### 石桥\n石桥很长\n",
  },
  { rule: "heading-title", fault: "# 水渠\n\n一段。\n", quiet: "# <<<<<<< HEAD 一段\n" },
  {
    rule: "empty-details",
    fault: `${usual}一段。\n\n<details>\n<summary>Original English</summary>\n</details>\n`,
    quiet: `${usual}音乐声。\n\n${fold("♪")}`,
  },
];

for (const { rule, fault, quiet } of cases) {
  test(`${rule} names a fault and nothing else`, () => {
    assert.ok(listRules(fault).includes(rule), `a fault: ${listRules(fault).join(" ")}`);
    assert.ok(!listRules(quiet).includes(rule), `no fault: ${listRules(quiet).join(" ")}`);
  });
}

test("front-matter/no-source asks for a source only where something is rendered", () => {
  const asks = (body: string) =>
    readPost(
      Buffer.from(`---\ntitle: 水渠\n---\n\n${body}`),
      { path: "posts/a.md", folder: "posts", stem: "a" },
      { originalLanguage: "en" },
    ).problems.some(({ rule }) => rule === "front-matter/no-source");
  assert.equal(asks(usual), true, "originals");
  assert.equal(
    asks("**主持人**: 水渠在哪里？\n\n**老何**: 在山上。\n\n**老何**: 你看。\n"),
    true,
    "speakers",
  );
  assert.equal(asks("水渠是我们村里的人修的。\n\n它从山上来。\n"), false, "an essay");
});

test("front-matter/bullet asks for hyphens where a list was meant", () => {
  const asks = (head: string) =>
    readPost(
      Buffer.from(`---\ntitle: 水渠\n${head}\n---\n\n${usual}`),
      { path: "posts/a.md", folder: "posts", stem: "a" },
      { originalLanguage: "en" },
    ).problems.some(({ rule }) => rule === "front-matter/bullet");
  assert.equal(asks("tags:\n  • 水渠\n  • 看渠人"), true, "a list");
  assert.equal(asks("tags:\n  - 水渠\n  - -5\nsummary:\n  • 水渠\n  • 看渠人"), false, "a text");
});

test("site/key-case names another spelling of a setting, and no key of other things", () => {
  const rules = (text: string) => parseSettings(text, "site.yaml").problems.map(({ rule }) => rule);
  assert.deepEqual(rules("LINK-MENTIONS: false\n"), ["site/key-case"]);
  assert.deepEqual(rules("link_mentions: false\n"), []);
  assert.deepEqual(rules("rules: { front-matter/key-case: off }\nconstructor: 水渠\n"), ["site/unknown-key"]);
});

test("control-character", () => {
  const body =
    "铃\u0007\u0007和\u0000空。\r\n\r\n\u001b**林岚**: 风\u001b[0m。\r\n\r\n\u001b```\r\nx\u0008\r\n```\r\n\r\n**林岚**: 停\u000c\n";
  const { html, turns, problems } = readTranscript(body, { path: "post.md", line: 1, names: [] });
  assert.doesNotMatch(html.join("") + JSON.stringify(turns), /[\0-\x08\x0b-\x1f\ufffd]|\\u00/);
  assert.deepEqual(
    turns.flatMap(({ speaker, segments }) => segments.map(({ text }) => [speaker, text])),
    [
      [undefined, "铃  和 空。"],
      ["林岚", "风 [0m。\nx"],
      ["林岚", "停"],
    ],
  );
  const found = problems.filter(({ rule }) => rule === "transcript/control-character");
  assert.deepEqual(
    found.map(({ line, column }) => `${line}:${column}`),
    ["1:2", "1:5", "3:1", "3:11", "5:1", "6:2", "9:10"],
  );
  assert.match(found[0]!.message, /U\+0007/);
  assert.equal(applyFixes(body, found), body.replaceAll(/[\0-\x08\x0c\x1b]/g, ""));
  assert.deepEqual(listRules("一行\t字。\r\n二行\u0085字。\n"), []);
});

test("a first heading that is the title is told to go, another to be smaller", () => {
  const tell = (body: string) =>
    readTranscript(body, { path: "post.md", line: 1, names: [], title: "三百米的桥：一次谈话" }).problems.map(
      ({ message }) => message.split(" ").at(-1),
    );
  assert.deepEqual(tell("# 《三百米的桥》——一次谈话\n\n字。\n"), ["out."]);
  assert.deepEqual(tell("# 三百米的桥\n\n字。\n"), ["out."]);
  assert.deepEqual(tell("# 水渠\n\n字。\n"), ["##."]);
});

test("words that come back again and again are told where they come back first", () => {
  const said = "这座桥从这里到那里一共有三百米长。";
  const { problems } = readTranscript(`开始。\n\n${`${said}\n\n`.repeat(14)}`, {
    path: "",
    line: 1,
    names: [],
  });
  const loop = problems.find(({ rule }) => rule === "transcript/loop");
  assert.equal(loop?.line, 5);
});

test("a wrapped heading is joined with a space", () => {
  const body = "## 石桥的 Design\r\n为什么会变慢\r\n\r\n字。\r\n";
  const { problems } = readTranscript(body, { path: "", line: 1, names: [] });
  const { fix } = problems.find(({ rule }) => rule === "transcript/heading-wrapped")!;
  const mended = body.slice(0, fix!.start) + fix!.text + body.slice(fix!.end);
  assert.equal(mended, "## 石桥的 Design 为什么会变慢\r\n\r\n字。\r\n");
});
