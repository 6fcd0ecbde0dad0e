import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findDifference, readBodyWords, readPageWords } from "../spec/body-words.ts";
import { readWhole } from "../support/read-whole.ts";

const corpus = process.env.DUIZHAO_CORPUS;
const skip = corpus ? false : "set DUIZHAO_CORPUS to a folder of posts to run this";

/** Of so many posts one is read: all of them take longer than all else that is tested of transcripts. */
const share = 6;

test("no word of a post is lost, repeated or moved", { skip }, () => {
  const broken: string[] = [];
  let posts = 0;
  for (const path of listPosts(corpus!)) {
    const body = readBody(readFileSync(path, "utf8"));
    const { html } = readWhole(body, { path, line: 1, names: [] });
    const difference = findDifference(readBodyWords(body), readPageWords(html));
    if (difference) broken.push(`${path}: ${difference}`);
    posts++;
  }
  assert.ok(posts > 0, `no posts in ${corpus}`);
  assert.equal(broken.length, 0, `${broken.length} of ${posts} posts:\n${broken.slice(0, 20).join("\n")}`);
});

function listPosts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .filter((_, index) => index % share === 0)
    .map((name) => join(folder, name));
}

function readBody(file: string): string {
  const match = /^-{3,}\n[\s\S]*?\n-{3,}\n/.exec(file);
  return match ? file.slice(match[0].length) : file;
}
