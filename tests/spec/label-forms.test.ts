/** Labels in other dress than the usual `**名字**:`, as interviews in Chinese and exports of recorders have them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Form, said, writeDialogue } from "../support/dialogue.ts";
import { readWhole } from "../support/read-whole.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

function tellTurns(body: string): (string | undefined)[][] {
  return read(body).turns.map(({ speaker, segments }) => [
    speaker,
    segments.map(({ text }) => text).join("|"),
  ]);
}

test("a speaker is one in whatever dress the label stands", () => {
  const forms: Form[] = [
    (name, time, words) => `**${name} ${time}**\n${words}`,
    (name, time, words) => `**${name} ${time}**\n\n${words}`,
    (name, time, words) => `**${name} ${time}：**${words}`,
    (name, time, words) => `**${name} [${time}]**：${words}`,
    (name, time, words) => `**[${time}] ${name}:** ${words}`,
    (name, time, words) => `\`${time}\` **${name}**: ${words}`,
    (name, time, words) => `[${time}] **${name}：** ${words}`,
    (name, _, words) => `【${name}】：${words}`,
    (name, _, words) => `【${name}】${words}`,
    (name, _, words) => `<b>${name}</b>：${words}`,
    (name, _, words) => `<strong>${name}：</strong>${words}`,
    (name, _, words) => `*${name}*: ${words}`,
    (name, _, words) => `_${name}：_${words}`,
    (name, _, words) => `🎙️ **${name}**: ${words}`,
    (name, _, words) => `——${name}：${words}`,
    (name, _, words) => `**${name}：${words}**`,
    (name, _, words) => `**🎙️ ${name}**：${words}`,
    (name, _, words) => `**${name}** 👩🏽‍🔬：${words}`,
    (name, _, words) => `<u>${name}</u>：${words}`,
    (name, _, words) => `<span class="speaker">${name}</span>：${words}`,
    (name, _, words) => `<font color="blue"><b>${name}：</b></font>${words}`,
    (name, _, words) => `**${name}**∶${words}`,
    (name, _, words) => `**${name}**︰${words}`,
    (name, _, words) => `**（${name}）**：${words}`,
    (name, _, words) => `**${name}﹕**${words}`,
  ];
  for (const form of forms) {
    const written = form("N", "0:00", "…");
    const { html, problems } = read(writeDialogue(form));
    assert.deepEqual(
      tellTurns(writeDialogue(form)),
      said.map(([speaker, , words]) => [speaker, words]),
      written,
    );
    assert.equal(html.match(/<b>/g)?.length, said.length, `${written}: each label once`);
    assert.equal(html.includes("1:01:05"), written.includes("0:00"), `${written}: times stay`);
    assert.deepEqual(problems, [], written);
  }
});

test("a link to a time behind a label is a part of what is said", () => {
  const body = writeDialogue(
    (name, time, words) => `**${name}** [${time}](https://a.example/v?t=9): ${words}`,
  );
  assert.deepEqual(tellTurns(body)[1], ["林岚", "0:09: 好。"]);
  assert.match(
    read(body).html,
    /<b>林岚<\/b><i><\/i> <a href="https:\/\/a\.example\/v\?t=9">0:09<\/a>: 好。/,
  );
});

test("questions in bold type keep it, and answers may follow on the next line", () => {
  const body = "**问：桥多长？**\n答：三百米。\n\n**问：多宽？**\n答：十米，**不**算宽。\n";
  assert.deepEqual(tellTurns(body), [
    ["问", "桥多长？"],
    ["答", "三百米。"],
    ["问", "多宽？"],
    ["答", "十米，不算宽。"],
  ]);
  assert.match(read(body).html, /<b>问<\/b><i>：<\/i><strong>桥多长？<\/strong>/);
});

test("headings, lists of points and asides in such dress are nobody's words", () => {
  for (const body of [
    "【摘要】桥很长。\n\n【正文】风很大。\n\n【后记】完。\n",
    "**要点：桥很长。**\n\n**要点：风很大。**\n\n**要点：完。**\n",
    "**桥：它很长** 也很旧。\n\n**桥：它很宽** 也很新。\n\n**桥：它很高** 也很稳。\n",
    "*桥*很长。\n\n*桥*很宽。\n\n*桥*很高。\n",
    "🌉 桥很长。\n\n🌉 桥很宽。\n",
    "**3:00 开门**\n\n**9:00 关门**\n",
  ])
    assert.deepEqual(read(body).speakers, [], body);
});

test("names and numbers alone are said in the language of their signs", () => {
  const { turns } = read(
    "**Host**: What do you use?\n\n**主持人**：你用什么？\n\n**Lan**: White Haven 17.\n\n**林岚**: White Haven 17。\n\n**Host**: And how long is it?\n\n**主持人**：有多长？\n\n**Lan**: 300.\n\n**林岚**：300。\n",
  );
  assert.deepEqual(
    turns.map(({ speaker, segments }) => [
      speaker,
      ...segments.map(({ language, text }) => `${language} ${text}`),
    ]),
    [
      ["主持人", "en What do you use?", "zh-Hans 你用什么？"],
      ["林岚", "en White Haven 17.", "zh-Hans White Haven 17。"],
      ["主持人", "en And how long is it?", "zh-Hans 有多长？"],
      ["林岚", "en 300.", "zh-Hans 300。"],
    ],
  );
});

test("subtitles with their speakers in originals are no lists", () => {
  const turn = (chinese: string, english: string) =>
    `**${chinese}\n\n<details>\n<summary>Original English</summary>\n<p class="english-text">- [${english}</p>\n</details>`;
  const { turns, html } = read(
    [
      turn("林岚**: 桥很长。", "Lan] The bridge is long."),
      turn("主持人**: 多长？", "Host] How long?"),
      turn("林岚**: 三百米。", "Lan] Three hundred metres."),
      turn("主持人**: 好。", "Host] Good."),
      turn("林岚**: 不算长。", "Lan] Not long."),
    ].join("\n\n"),
  );
  assert.deepEqual(
    turns.map(({ speaker, originalLabel, segments }) => [speaker, originalLabel, segments.at(-1)!.text]),
    [
      ["林岚", "Lan", "The bridge is long."],
      ["主持人", "Host", "How long?"],
      ["林岚", "Lan", "Three hundred metres."],
      ["主持人", "Host", "Good."],
      ["林岚", "Lan", "Not long."],
    ],
  );
  assert.doesNotMatch(html, /<li>/);
  assert.match(
    read("- [Lan] The bridge.\n- [Host] Good.\n").html,
    /<li>\[Lan\] The bridge\./,
    "lists stay lists",
  );
});

test("a colon and an emoji are printed as written; a link to a time before the name stays a link", () => {
  assert.match(
    read(writeDialogue((name, _, words) => `**${name}**﹕${words}`)).html,
    /<b>林岚<\/b><i>﹕<\/i>好/,
  );
  const emoji = read(writeDialogue((name, _, words) => `**${name}** 🎤：${words}`));
  assert.match(emoji.html, /data-speaker="林岚"[^>]*><div[^>]*>\s*<p><b>林岚 🎤<\/b>/);
  const linked = read(
    writeDialogue((name, time, words) => `[${time}](https://example.net/v?t=${time}) **${name}**：${words}`),
  );
  assert.match(linked.html, /<p><a href="https:\/\/example\.net\/v\?t=0:09">0:09<\/a> <b>林岚<\/b>/);
  assert.equal(linked.turns[1]!.speaker, "林岚");
  assert.equal(linked.turns[1]!.segments[0]!.text, "0:09 好。");
  assert.deepEqual(linked.turns[1]!.segments[0]!.blocks, [
    { form: "paragraph", text: "[0:09](https://example.net/v?t=0:09) 好。" },
  ]);
});
