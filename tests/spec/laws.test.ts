import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readWhole } from "../support/read-whole.ts";
import { findDifference, readBodyWords, readPageWords } from "./body-words.ts";

const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [] });

const chinese = fc
  .array(
    fc.constantFrom("桥", "风", "人", "路", "，", "。", "“", "”", "**重点**", "（", "）", "2026", "：", "\n"),
    { minLength: 1, maxLength: 24 },
  )
  .map((pieces) => `字${pieces.join("")}`.replace(/\n+/g, "\n字"));
const english = fc
  .array(
    fc.constantFrom(
      "bridge",
      "the",
      "*wind*",
      "road",
      "3",
      "it's",
      "a.",
      "[here](https://example.org/)",
      "\n",
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((words) => `Word ${words.join(" ")}`.replace(/ *\n+ */g, "\nword "));
const label = fc.constantFrom("", "**主持人**: ", "**林岚：**", "林岚：", "[甲]: ", ">> ");
const otherLabel = fc.constantFrom("", "**Host**: ", "**Lan Lin**: ", ">> ");
const summary = fc.constantFrom("Original English", "View/Hide Original English", "原文", "English");

const pair = fc
  .tuple(label, chinese, otherLabel, english, summary, fc.nat(4))
  .map(([own, zh, other, en, text, shape]) => {
    const fold = [
      `<details>\n<summary>${text}</summary>\n\n${other}${en}\n\n</details>`,
      `<details><summary>${text}</summary>\n${other}${en}\n</details>`,
      `<details>\n<summary>${text}</summary>\n<p class="english-text">${other}${en}</p>\n</details>`,
      `<details>\n<summary>${text}</summary>\n\n${other}${en}\n`,
      "",
    ][shape];
    return `${own}${zh}\n\n${fold}`;
  });
const other = fc.oneof(
  chinese.map((text) => `### ${text.replaceAll("\n", " ")}`),
  chinese.map((text) => `- ${text.replaceAll("\n", " ")}\n- 二`),
  fc.constantFrom("<!-- chunk 1/2 -->", "---", "</details>", "`<details>`字", "| 甲 | 乙 |", "字<br>字"),
);
const body = fc
  .array(fc.oneof({ weight: 4, arbitrary: pair }, { weight: 1, arbitrary: other }), { maxLength: 12 })
  .map((blocks) => blocks.join("\n\n"));

test("no word is lost, repeated or moved", () => {
  fc.assert(
    fc.property(body, (text) => {
      assert.equal(findDifference(readBodyWords(text), readPageWords(read(text).html)), undefined, text);
    }),
    { numRuns: 400, seed: 3 },
  );
});

test("the words of the segments are those of the page, without labels and summaries", () => {
  fc.assert(
    fc.property(body, (text) => {
      const { turns, html } = read(text);
      const bare = html.replace(/<summary[\s\S]*?<\/summary>|<b>[\s\S]*?<\/b>|<h\d[\s\S]*?<\/h\d>/g, " ");
      const words = turns.flatMap((turn) => turn.segments.map((segment) => segment.text)).join("\n");
      assert.equal(findDifference(readPageWords(bare), readPageWords(escapeHtml(words))), undefined, text);
    }),
    { numRuns: 200, seed: 4 },
  );
});

test("a turn's id comes from its own words: a turn put before, behind or away moves no other id", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(chinese, english), { minLength: 2, maxLength: 8, selector: ([zh]) => zh }),
      fc.nat(),
      (pairs, seed) => {
        const write = (list: [string, string][]) =>
          list
            .map(
              ([zh, en]) =>
                `### 节\n\n${zh}\n\n<details>\n<summary>Original English</summary>\n\n${en}\n\n</details>`,
            )
            .join("\n\n");
        const gone = seed % pairs.length;
        const all = read(write(pairs)).turns.map((turn) => turn.id);
        const rest = read(write(pairs.filter((_, index) => index !== gone))).turns.map((turn) => turn.id);
        assert.deepEqual(
          rest,
          all.filter((_, index) => index !== gone),
        );
      },
    ),
    { numRuns: 100, seed: 5 },
  );
});

test("a turn is named by how it begins: a correction further on moves no id, and turns that begin alike differ", () => {
  const opening = "我们先说说去年冬天在河边修桥的那一段日子，那时候风很大";
  const ids = (...bodies: string[]) =>
    read(bodies.map((text) => `### 节\n\n${text}`).join("\n\n")).turns.map(({ id }) => id);
  const [first, second, third] = ids(`${opening}，后来停了。`, "好。", `${opening}，后来又起。`);
  assert.deepEqual(ids(`${opening}，后来才停了。`, "好。", `${opening}，后来又起。`), [first, second, third]);
  assert.deepEqual(ids(`${opening}，后来停了。`, `${opening}，后来又起。`), [first, third]);
  assert.equal(new Set([first, second, third]).size, 3);
  assert.notEqual(ids(`那么${opening}，后来停了。`)[0], first);
  assert.equal(ids(`我们 先说说\n去年冬天在河边修桥的那一段日子，那时候风很大，后来停了。`)[0], first);
});

test("the same body gives the same bytes", () => {
  fc.assert(
    fc.property(body, (text) => assert.deepEqual(read(text), read(text))),
    { numRuns: 50, seed: 6 },
  );
});

test("any string at all is read, with ids unique and places inside the file", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 20, unit: "binary" }),
    fc.constantFrom(
      "<details>",
      "</details>",
      "<summary>",
      "</summary>",
      "<p>",
      "\n",
      "\n\n",
      "::: en\n",
      ":::\n",
      "**",
      "# ",
      "- ",
      "> ",
      "```",
      "<table>",
      "<!--",
      "-->",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
      (text) => {
        const { turns, headings, problems } = read(text);
        const ids = [...turns.map((turn) => turn.id), ...headings.map((heading) => heading.id)];
        assert.equal(new Set(ids).size, ids.length);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { line, column } of problems) assert.ok(line >= 1 && line <= lines && column >= 1);
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
