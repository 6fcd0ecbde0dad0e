/** In which language a passage is: what is said decides, and not who says it nor what brackets explain. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });

/** A dialogue in Chinese with one more turn, whose language is asked for. */
function languageOf(passage: string): string {
  const before = "**林岚**: 桥很长，风很大。\n\n**Host**: 河很宽，水很深。\n\n";
  const { turns } = read(`${before}${before}${passage}\n`);
  return turns.at(-1)!.segments.at(-1)!.language;
}

test("neither a label nor a gloss is what is said", () => {
  for (const [passage, language] of [
    ["**Host**: 谢谢。", "zh-Hans"],
    ["**Host**: 我是Ada Vale。", "zh-Hans"],
    ["**Host**: White Haven。", "zh-Hans"],
    ["**Host**: 20-30%。", "zh-Hans"],
    ["**林岚**: Yeah. Exactly.", "en"],
    ["**林岚**: Thanks for having me.", "en"],
    ["作者：Ada Vale", "zh-Hans"],
    ["来源：https://a.example/bridges/in-the-wind", "zh-Hans"],
    ["White Haven（海边的一座小城）", "zh-Hans"],
    ["And these are the bridges (桥梁: 跨过河流的建筑物) of White Haven (白港: 海边的一座小城).", "en"],
    ["风琴（Wind organ: an instrument that sounds when the wind blows through it）很响。", "zh-Hans"],
    ["用 Lumen？", "zh-Hans"],
    ["i am not the first who stands on this bridge。", "en"],
  ] as const)
    assert.equal(languageOf(passage), language, passage);
});

test("a note of one character is in the language of its character, not of the word note", () => {
  // Behind an original a note is a turn of its own.
  const noted = (name: string, note: string) =>
    languageOf(`::: en\nThe bridge is long.\n:::\n\n::: ${name}\n${note}\n:::`);
  for (const note of ["（笑）", "注。", "掌声。"])
    for (const name of ["note", "译注"]) assert.equal(noted(name, note), "zh-Hans", note);
  assert.equal(noted("note", "Laughter."), "en");
});

test("lines that take turns are told apart though they hold names and glosses of the other language", () => {
  const { turns } = read(
    [
      ["Let us begin with the bridge.", "我们从桥说起。"],
      ["I am Ada Vale.", "我是Ada Vale。"],
      ["The arch (拱: 弯曲的结构) carries the load (荷载: 结构承受的力).", "拱（Arch）承受荷载（Load）。"],
      ["Follow Lan Lin.", "关注Lan Lin。"],
    ]
      .map((pair) => pair.join("\n"))
      .join("\n\n"),
  );
  assert.deepEqual(
    turns.map(({ segments }) => segments.map(({ language }) => language)),
    Array(4).fill(["en", "zh-Hans"]),
  );
});

test("what is quoted, linked or listed does not outweigh the paragraph it belongs to", () => {
  const long =
    "The bridge at White Haven sings when the wind is strong enough to lift the gulls from its railing.";
  for (const more of [`> ${long}`, `- ${long}`, `\`\`\`\n${long}\n\`\`\``]) {
    const { turns } = read(
      `**林岚**: 桥在唱歌。\n\n${more}\n\n**Host**: 好。\n\n**林岚**: 好。\n\n**Host**: 好。\n`,
    );
    assert.deepEqual(
      turns[0]!.segments.map(({ role, language }) => [role, language]),
      [["translation", "zh-Hans"]],
      more,
    );
  }
  assert.equal(read(`> ${long}\n`).turns[0]!.segments[0]!.language, "en");
});

test("a year is no number of a list", () => {
  const { html, turns } = read("那是\n\n2026. 我们在桥上。\n");
  assert.doesNotMatch(html, /<ol/);
  assert.equal(turns.at(-1)!.segments[0]!.text, "2026. 我们在桥上。");
});
