/** Short forms whose language is not that of their words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readTranscript } from "../../src/transcript/read-transcript.ts";

const tell = (name: string, words: string) =>
  readTranscript(`水渠很长，流过三个村子。\n\n::: ${name}\n${words}\n:::\n`, {
    path: "post.md",
    line: 1,
    names: [],
  })
    .problems.filter(({ rule }) => rule === "transcript/misspelt-tag")
    .map(({ line, column, message }) => `${line}:${column} ${/Write (::: \w+)/.exec(message)?.[1]}`);

const english = "The canal is long and passes three villages.";

test("a language of another script is told", () => {
  for (const name of ["ne", "zh", "ja", "ru"]) assert.deepEqual(tell(name, english), ["3:1 ::: en"], name);
  assert.deepEqual(tell("en", "渠道很长，從三個村子旁邊流過去。"), ["3:1 ::: zh"]);
});

test("a language of the same script, few words and originals whose language is to be found are none of it", () => {
  for (const name of ["en", "de", "en-GB", "original"]) assert.deepEqual(tell(name, english), [], name);
  assert.deepEqual(tell("ja", "OK, OK."), []);
  assert.deepEqual(tell("ja", "水は village を流れる and so on and so on and on."), []);
  assert.deepEqual(tell("original", "渠道很长，從三個村子旁邊流過去。"), []);
});
