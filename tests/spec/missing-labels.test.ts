/** A translation without the label that its original has. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readTranscript } from "../../src/transcript/read-transcript.ts";
import { assertLinear } from "../support/assert-linear.ts";

const read = (body: string) =>
  readTranscript(body, { path: "post.md", line: 1, names: [] }).problems.flatMap(
    ({ rule, line, column, message }) =>
      rule.includes("label")
        ? [`${line}:${column} ${rule.slice(11)} ${/Begin it with (.*)\.$/.exec(message)?.[1] ?? ""}`.trim()]
        : [],
  );

const turn = (label: string, other: string) =>
  `${label}水从山上流下来，经过三个村子。\n\n::: en\n${other}Water comes down from the hill and passes three villages.\n:::\n\n`;
const talk = (turn("**白露**：", "**Lu Bai**: ") + turn("**老何**：", "**Old He**: ")).repeat(3);

test("it is told where it begins, with the label to write", () => {
  const body = `${talk}${turn("", "**Lu Bai**: ")}${turn("**老何**：", "**Old He**: ")}`;
  assert.deepEqual(read(body), ["37:1 label-missing **白露**："]);
  assert.deepEqual(read(body.replace("\n\n水从", "\n\n**白露**：水从")), []);
  for (const opening of ["白露 ", "（现场）", "<b>白露："])
    assert.deepEqual(
      read(`${talk}${turn(opening, "**Lu Bai**: ")}`),
      ["37:1 label-missing **白露**："],
      opening,
    );
});

test("what is told of the line already is not told twice", () => {
  assert.deepEqual(read(`${talk}${turn("**白露**，", "**Lu Bai**: ")}`), ["37:1 label-like"]);
});

test("who goes on speaking, a bold opening, and posts that name nobody in Chinese are none of it", () => {
  assert.deepEqual(read(`${talk}${turn("", "**Old He**: ")}`), []);
  assert.deepEqual(read(`${talk}${turn("**村民（路过）甲/乙**：", "**Lu Bai**: ")}`), []);
  assert.deepEqual(read((turn("", "**Lu Bai**: ") + turn("", "**Old He**: ")).repeat(6)), []);
  assert.deepEqual(read(`${talk}${turn("", "")}`), []);
});

test("the look for it is linear", () => {
  const part = talk.repeat(3) + turn("", "**Lu Bai**: ");
  assertLinear("missing labels", 120, (count) => read(part.repeat(count)));
});
