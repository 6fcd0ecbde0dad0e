import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fixBytes } from "../../src/cli/check/fix-file.ts";
import { readPost } from "../../src/posts/read-post.ts";

test("law: repairing what is repaired changes nothing, and no repair makes a post unreadable", () => {
  const key = fc.constantFrom(
    "title",
    "tags",
    "date",
    "Draft",
    "companies",
    "titel",
    "category",
    "summary",
    "status",
  );
  const value = fc.constantFrom(
    "'[]'",
    "['']",
    "\"'x'\"",
    "yes",
    "2026/1/2",
    "a: b",
    "'it's'",
    "*x",
    "[a, b]",
    "“x”",
    "evengreen",
    "- y",
    "",
  );
  const line = fc.tuple(key, value).map(([k, x]) => `${k}: ${x}`);
  const body = fc.array(
    fc.constantFrom(
      "### 一",
      "",
      "**甲**: 你好。",
      "<details>",
      "<summary>Original English</summary>",
      "</details>",
      "**A**: Hello.",
      "</detials>",
      "<summary>English",
      "甲: 好",
      "- x",
      "```",
    ),
    { maxLength: 12 },
  );
  const file = { path: "posts/a.md", folder: "posts", stem: "a" };
  const options = { originalLanguage: "en", pathPrefix: "/", siteUrl: "", search: false, twins: false };
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 5 }),
      body,
      fc.constantFrom("\n", "\r\n", "\r"),
      (lines, paragraphs, end) => {
        const text = ["---", ...lines, "---", ...paragraphs, ""].join(end);
        const once = fixBytes(Buffer.from(text), file, options);
        if (once === undefined) return;
        assert.notEqual(once.toString(), text);
        assert.equal(fixBytes(once, file, options)?.toString(), undefined, JSON.stringify(text));
      },
    ),
    { numRuns: 300 },
  );
});

test("lines that end as on old Macs are told where they stand, and repaired as others are", () => {
  const text = "---\ntitle: 甲\ndate: '2026/2/6'\ntags: ['']\n---\n你好。\n\n::: en\nHello.\n\n再见。\n";
  const file = { path: "posts/a.md", folder: "posts", stem: "a" };
  const options = { originalLanguage: "en" };
  const list = (written: string) =>
    readPost(Buffer.from(written), file, options).problems.map(
      ({ line, column, rule }) => `${line}:${column} ${rule}`,
    );
  const old = text.replaceAll("\n", "\r");
  assert.deepEqual(list(old), list(text));
  const mended = fixBytes(Buffer.from(text), file, options)!.toString();
  assert.match(mended, /2026-02-06.*\[\]\n.*Hello\.\n:::\n/s);
  assert.equal(fixBytes(Buffer.from(old), file, options)!.toString(), mended.replaceAll("\n", "\r"));
});
