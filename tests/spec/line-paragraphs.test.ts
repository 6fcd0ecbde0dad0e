/** A paragraph of one line is read and written without the parser: the same as with it, whatever it holds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Token } from "markdown-it";
import { createMarkdown } from "../../src/transcript/syntax/create-markdown.ts";
import { type Output, writeInline } from "../../src/transcript/write/write-inline.ts";
import { readWhole } from "../support/read-whole.ts";

const markdown = createMarkdown();

/** The inside of a paragraph as the parser and its writer make it. */
function writeWithParser(content: string): { html: string; text: string } {
  const tokens: Token[] = [];
  markdown.inline.parse(content, markdown, {}, tokens);
  const out: Output = { html: "", text: "", isOpen: false, refuse: () => {} };
  writeInline(tokens, out);
  return { html: out.html, text: out.text };
}

const line = fc
  .array(
    fc.constantFrom(
      ..."桥，。：“”（）word A1 -_*`~!?&;:<>[]()/#|\\'\"\t\u3000é",
      "**重点**",
      "https://example.org/a_b",
      "&amp;",
      " ",
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((pieces) => `字${pieces.join("")}`.replace(/[ \t]+$/, ""));

test("the words of a line are those that the parser would write", () => {
  fc.assert(
    fc.property(line, (content) => {
      // Tags of the grammar and labels are other tests' matter.
      fc.pre(!/<\/?[a-z]|<!--/i.test(content) && !/[:：]/.test(content));
      const { html, turns } = readWhole(content, { path: "post.md", line: 1, names: [], lines: false });
      const expected = writeWithParser(content);
      assert.ok(html.includes(`<p>${expected.html}</div>`), `${html}\n${expected.html}`);
      assert.equal(turns[0]?.segments[0]?.text, expected.text.trim());
    }),
    { numRuns: 2000 },
  );
});

test("a line between empty lines is one paragraph to both", () => {
  const plain = createMarkdown();
  plain.block.ruler.disable("line_paragraph");
  const parse = (md: typeof plain, source: string) => {
    const tokens: Token[] = [];
    const env = { tags: [], lines: [], tagOnLine: [], rawOnLine: [], closers: new Map(), fences: new Map() };
    md.block.parse(source, md, env, tokens);
    return tokens.flatMap(({ type, content, map }) =>
      type === "paragraph" || type === "inline" ? [{ content, map }] : [],
    );
  };
  const pieces = fc.constantFrom(
    "字",
    "a",
    "**b",
    "** c",
    "*",
    "-",
    "|",
    "#",
    " ",
    "\t",
    "\n",
    "\n\n",
    "> ",
    "1. ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const source = all.join("");
      assert.deepEqual(parse(markdown, source), parse(plain, source));
    }),
    { numRuns: 3000 },
  );
});

test("a summary that is cut off does not lead back to a closer at the head", () => {
  const { turns } = readWhole("</summary>\n\n你好<summary>原文", {
    path: "post.md",
    line: 1,
    names: [],
  });
  assert.equal(turns.length > 0, true);
});
