import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fixBytes } from "../../src/cli/check/fix-file.ts";

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
      fc.constantFrom("\n", "\r\n"),
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
