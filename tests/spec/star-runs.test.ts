/** Bold type as translators' machines write it: CommonMark prints these as stars. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [], lines: false });
const write = (body: string) => /<p>(.*?)<\/div>/s.exec(read(body).html)![1]!.trim();

test("words in bold type that touch each other, or have a space inside, are in bold type", () => {
  for (const [body, html] of [
    ["这是**石桥****木桥**的事。", "这是<strong>石桥</strong><strong>木桥</strong>的事。"],
    ["**石桥****木桥****铁桥**", "<strong>石桥</strong><strong>木桥</strong><strong>铁桥</strong>"],
    ["在** White Haven**（白港）那里。", "在<strong> White Haven</strong>（白港）那里。"],
    ["这是** 重点 **的话。", "这是<strong> 重点 </strong>的话。"],
    ["这是**重点 **的话。", "这是<strong>重点 </strong>的话。"],
    [
      "在** 甲** 和** 乙**与**丙**之间。",
      "在<strong> 甲</strong> 和<strong> 乙</strong>与<strong>丙</strong>之间。",
    ],
  ] as const) {
    assert.equal(write(body), html);
    assert.deepEqual(read(body).problems, [], body);
  }
});

test("stars that fit nothing stay, and are told", () => {
  for (const body of [
    "桥有**七千万米长。",
    "石桥****木桥的事。",
    "**石桥** 木桥** 铁桥。",
    "在** 石桥\n\n木桥**那里。",
    "**石 **桥**那里。",
  ]) {
    assert.match(write(body), /\*\*/, body);
    assert.deepEqual(
      read(body).problems.map(({ rule }) => rule),
      // Once in each passage.
      body.split("\n\n").map(() => "transcript/literal-stars"),
      body,
    );
  }
});

test("what CommonMark reads, it reads as before", () => {
  for (const [body, html] of [
    ["2 ** 3 ** 4 是桥。", "2 ** 3 ** 4 是桥。"],
    [
      "***强***，*斜*，**粗*斜*粗**，桥",
      "<em><strong>强</strong></em>，<em>斜</em>，<strong>粗<em>斜</em>粗</strong>，桥",
    ],
    ["****词****是桥", "<strong><strong>词</strong></strong>是桥"],
    ["__词__ 是桥", "<strong>词</strong> 是桥"],
  ] as const)
    assert.equal(write(body), html);
});
