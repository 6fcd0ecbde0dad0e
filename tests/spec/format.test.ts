import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { findDifference, readBodyWords, readPageWords } from "./body-words.ts";
import { readExamples, updateSpec, writeAnswer } from "./examples.ts";

const file = new URL("../../src/transcript/format.md", import.meta.url);

if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, updateSpec(readFileSync(file, "utf8")));

for (const { title, line, body, answers } of readExamples(readFileSync(file, "utf8"))) {
  test(`format.md:${line}: ${title}`, () => {
    assert.ok(answers.length > 0, "an example needs an answer");
    for (const { kind, text } of answers) assert.equal(writeAnswer(body, kind), text, kind);
    const isShortForm = body.includes(":::");
    const words = readBodyWords(
      isShortForm ? body.replaceAll("::: en", "Original English").replace("::: note", "") : body,
    );
    assert.equal(findDifference(words, readPageWords(writeAnswer(body, "html"))), undefined);
  });
}
