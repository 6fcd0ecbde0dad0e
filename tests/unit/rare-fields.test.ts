import assert from "node:assert/strict";
import { test } from "node:test";
import type { PackPointer, Post } from "../../src/model.ts";
import type { Entry } from "../../src/posts/entry.ts";
import { parseEntry, writeEntry } from "../../src/posts/entry-index.ts";
import { toEntryText } from "../../src/posts/entry-text.ts";
import { splitEntry } from "../../src/posts/rare-fields.ts";
import { tallyProblems } from "../../src/problems/tally-problems.ts";

const pointer: PackPointer = { file: "0.pack", offset: 3, length: 4, crc: 5 };
const problem = {
  path: "posts/a.md",
  line: 2,
  column: 1,
  message: "Wrong.",
  rule: "front-matter/lang",
} as const;
const post: Post = {
  path: "posts/a.md",
  folder: "posts",
  stem: "a",
  url: "/posts/a/" as Post["url"],
  aliases: ["/old/" as Post["url"]],
  layout: "post",
  title: "桥的声音",
  summary: "桥为什么会唱歌。",
  insight: "听。",
  date: "2026-01-02",
  updated: "2026-01-03",
  author: "编辑",
  status: "done",
  source: "https://example.org/talk",
  video: "abc",
  draft: false,
  exclude: false,
  noindex: true,
  language: "zh-Hans",
  originalLanguage: "en",
  terms: { people: ["Ada Byrd"] },
  speakers: [{ key: "Ada", labels: ["Ada"], turns: 2, generic: false }],
  contents: "h 开场",
  counts: { han: 1, words: 2, turns: 3, paired: 4 },
  hash: "0123456789abcdef",
  body: pointer,
  mentions: { wordings: "w", about: [0, 2, 0], said: [0, 1, 0], passages: pointer, links: "0 1 2" },
};
const entry: Entry = {
  path: "posts/a.md",
  hash: "0123456789abcdef",
  post,
  structure: "s",
  problems: [
    { ...problem, severity: "error" },
    { ...problem, line: 9, severity: "error" },
  ],
  fixable: ["front-matter/lang"],
  links: ["/posts/b/"],
  twins: ["Ada\tAda Byrd"],
  postings: pointer,
  glosses: pointer,
  twin: pointer,
};

function store() {
  const kept: string[] = [];
  let reads = 0;
  const keep = (json: string): PackPointer => ({
    file: "1.pack",
    offset: kept.push(json) - 1,
    length: 1,
    crc: 0,
  });
  const read = ({ offset }: PackPointer) => {
    reads++;
    return Buffer.from(kept[offset]!);
  };
  return { keep, read, reads: () => reads };
}

/** Every field that a type gives, whatever the class that holds it. */
function toPlain<T extends object>(joined: T, plain: T): Record<string, unknown> {
  return Object.fromEntries(Object.keys(plain).map((key) => [key, joined[key as keyof T]]));
}

test("an entry that was taken apart has every field that it had, and reads the pack only for what is rare", () => {
  const { keep, read, reads } = store();
  const text = toEntryText(splitEntry(entry, keep));
  const joined = parseEntry(text, read);
  const { mentions } = post;
  assert.equal(joined.post?.title, post.title);
  assert.deepEqual(joined.post?.mentions?.about, mentions?.about);
  assert.equal(writeEntry(joined), text);
  assert.equal(text.includes(post.summary), false);
  assert.equal(reads(), 0);
  assert.deepEqual(toPlain(joined.post!.mentions!, mentions!), mentions);
  const { mentions: _, ...others } = post;
  assert.deepEqual(toPlain(joined.post!, others as Post), others);
  const { post: __, ...rest } = entry;
  assert.deepEqual(toPlain(joined, rest), rest);
  assert.equal(reads(), 1);
});

test("an entry whose front matter cannot be read is taken apart like any other", () => {
  const { keep, read } = store();
  const broken: Entry = { path: "posts/b.md", hash: "1", problems: entry.problems };
  const joined = parseEntry(toEntryText(splitEntry(broken, keep)), read);
  assert.equal(joined.post, undefined);
  assert.deepEqual(joined.problems, broken.problems);
  assert.equal(joined.links, undefined);
});

test("problems are tallied by rule and severity, each with its first place", () => {
  const info = { ...problem, severity: "info", rule: "transcript/label" } as const;
  assert.deepEqual(tallyProblems([entry.problems[0]!, info, entry.problems[1]!]), [
    ["front-matter/lang", "error", 2, 2, 1],
    ["transcript/label", "info", 1, 2, 1],
  ]);
});
