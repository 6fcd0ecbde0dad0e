import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { assertGolden } from "../support/golden.ts";
import { readWhole } from "../support/read-whole.ts";
import { findDifference, readBodyWords, readPageWords } from "../spec/body-words.ts";
import { toLines } from "../spec/examples.ts";

const folder = new URL("transcript/", import.meta.url);
const posts = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort();

test("there are twenty posts, one a dialect", () => assert.equal(posts.length, 20));

for (const name of posts) {
  test(name, () => {
    const body = readFileSync(new URL(name, folder), "utf8");
    const transcript = readWhole(body, { path: name, line: 1, names: [] });
    const golden = new URL(name.replace(/md$/, "json"), folder);
    const found = `${JSON.stringify({ ...transcript, html: toLines(transcript.html).split("\n") }, null, 2)}\n`;
    assertGolden(found, golden);
    const page = body.includes(":::")
      ? transcript.html.replace(/<summary>.*?<\/summary>/g, "")
      : transcript.html;
    const words = body.replaceAll("::: en", "").replaceAll("::: note", "");
    assert.equal(findDifference(readBodyWords(words), readPageWords(page)), undefined);
  });
}
