import assert from "node:assert/strict";
import { test } from "node:test";
import { assertLinear } from "../support/assert-linear.ts";
import { readWhole } from "../support/read-whole.ts";
import { findDifference, readPageWords } from "./body-words.ts";

const post = `### 开场\n\n**主持人**: 大家好，欢迎**收听**（Listen: 听）。\n\n<details>\n<summary>Original English</summary>\n\n**Host**: Hello and *welcome*.\n\n</details>\n\n`;

/** What each page repeats, at the most: a quarter of it is read too. */
const bodies: Record<string, [most: number, make: (size: number) => string]> = {
  turns: [2_500, (size) => post.repeat(size)],
  "characters and words in one line": [200_000, (size) => "字".repeat(15 * size) + "word ".repeat(size)],
  "stars in one line": [37_500, (size) => "**字".repeat(size)],
  "stars behind a letter": [50_000, (size) => "字** a".repeat(size)],
  "stars before a letter": [50_000, (size) => `**字${" **a".repeat(size)}`],
  "stars that begin and end within others": [25_000, (size) => `**字${" **a**".repeat(size)}`],
  "stars on lines": [25_000, (size) => "字**\n".repeat(size)],
  "marks of a generator": [6_250, (size) => "[BODY_END]\n\n```\n字\n```\n\n".repeat(size)],
  "passages in fences": [5_000, (size) => "```js\n**甲**: 字\n<details>\n```\n".repeat(size)],
  "labels in a fence": [50_000, (size) => `\`\`\`\n${"**甲**: 字\n**".repeat(size)}\n\`\`\`\n`],
  "signs of a model": [50_000, (size) => `字。${"<|im_end|> ".repeat(size)}x\n\n字。</s>\n`],
  "signs at the end of lines": [6_250, (size) => "字<s>。</s>\n[/INST]  x\n".repeat(size)],
  "words of an assistant": [
    6_250,
    (size) => "以下是这段英文的中文原文的文字翻译\n\n[insert a\n\n".repeat(size),
  ],
  "words of an assistant in one line": [50_000, (size) => `以下是${"这段英文的".repeat(size)}`],
  "signs of alerts": [50_000, (size) => `${"> ".repeat(size)}x\n> [!${"A".repeat(size)}\n`],
  "closers of the other form": [2_500, (size) => "::: en\n字\n</details>\n<details>\n字\n:::\n".repeat(size)],
  "notes in originals": [
    2_500,
    (size) => `${"::: en\n字\n".repeat(size)}${"::: note\n字\n:::\n".repeat(size)}`,
  ],
  "colons alone": [6_250, (size) => `${":::\n字\n\n".repeat(size)}:: en\n${"::\n".repeat(size)}`],
  "passages of a part that comes again": [
    10_000,
    (size) =>
      Array.from(
        { length: size },
        (_, i) => `水渠从山上来，一直流到村里，第 ${i % (size / 2)} 段。\n\n`,
      ).join(""),
  ],
  "passages of few kinds": [
    20_000,
    (size) =>
      Array.from({ length: size }, (_, i) => `水渠从山上来，流到村里，第 ${(i * i) % 7} 段。\n\n`).join(""),
  ],
  "words that are nearly a loop": [60_000, (size) => `${"水渠从山上来，".repeat(20)}村。`.repeat(size / 140)],
  underscores: [60_000, (size) => "字__字".repeat(size)],
  "names in the dress of labels": [
    5_000,
    (size) => `${"**白露**：桥。\n\n".repeat(4)}${`**白露**；字\n\n（白${" ".repeat(30)}\n\n`.repeat(size)}`,
  ],
  "labels within a paragraph": [
    12_500,
    (size) => `${"**白露**：桥。\n\n".repeat(4)}字${"。**白露**：字 **字".repeat(size)}`,
  ],
  "names in the dress of labels on lines": [
    12_500,
    (size) => `${"**白露**：桥。\n\n".repeat(4)}字\n${"（白露\n**白露**；字\n".repeat(size)}`,
  ],
  "labels in a list": [
    12_500,
    (size) => `${"**白露**：桥。\n\n".repeat(4)}${"- **白露**：字\n".repeat(size)}`,
  ],
  "full-width stars": [7_500, (size) => `${"＊＊字".repeat(size)}\n${"＊＊字＊＊：\n".repeat(size)}`],
  "what Git leaves": [
    12_500,
    (size) => `${"<<<<<<< 字\n".repeat(size)}${"=======\n>>>>>>> 字\n".repeat(size)}`,
  ],
  "escaped tags": [
    12_500,
    (size) => `${"&lt;details&gt;".repeat(size)}\n${"&lt;summary&gt;\n".repeat(size)}`,
  ],
  "line ends written out": [50_000, (size) => "\\n\\n字".repeat(size)],
  "front matter behind words": [12_500, (size) => "字---\ntitle: 字\na:\n".repeat(size)],
  "full-width signs": [60_000, (size) => `＃＃${"＃".repeat(size)}字\n`.repeat(2)],
  "stars in fours": [25_000, (size) => `**字${"****字".repeat(size)}`],
  "nested details": [
    2000,
    (size) => "<details>\n<summary>x</summary>\n字\n".repeat(size) + "</details>\n".repeat(size),
  ],
  openings: [25_000, (size) => "<details>".repeat(size)],
  closers: [50_000, (size) => "</details>\n".repeat(size)],
  comments: [200_000, (size) => "<!-- ".repeat(size)],
  "comments within a line": [50_000, (size) => `字${"   <!-- x -->".repeat(size)}`],
  "tags that print nothing": [30_000, (size) => `${"<div> ".repeat(size)}${" ".repeat(size)}x`],
  "attributes that never end": [
    30_000,
    (size) => `<details${' a="b"'.repeat(size)}${'<details a="'.repeat(size)}`,
  ],
  "spaces between attributes": [30_000, (size) => `<details a="b"${" ".repeat(size)}`.repeat(2)],
  "names in tags": [30_000, (size) => '<span class="a">甲乙 \n'.repeat(size)],
  "emoji behind names": [
    30_000,
    (size) => `**甲** ${"🎤".repeat(size)}：你好\n\n**${"🎤 ".repeat(20)}甲**：好`,
  ],
  "linked times": [7_500, (size) => "[0:01](https://example.net/v) 甲：你好\n".repeat(size)],
  "backslashes before tags": [50_000, (size) => `${"\\".repeat(size)}<details>${"\\<details>".repeat(size)}`],
  summaries: [20_000, (size) => "<summary>x".repeat(size)],
  "paragraphs behind spaces": [12_500, (size) => `字${" ".repeat(10 * size)}${"<p>x</p>".repeat(size)}`],
  tables: [25_000, (size) => "<table>\n\n".repeat(size)],
  "tags of a table": [50_000, (size) => "<table><tr><td>x".repeat(size)],
  "spaces within a tag": [100_000, (size) => `字<${" ".repeat(size)}details>`],
  "tags with spaces": [7_500, (size) => "字< details > ".repeat(size)],
  "marks of footnotes": [50_000, (size) => `${"字[^1] ".repeat(size)}\n\n[^1]: 字\n`],
  "notes of footnotes": [5_000, (size) => "[^1]: 字[^1]\n".repeat(size)],
  "pictures in another language": [12_500, (size) => `字字字\n\n${"![a".repeat(size)}`],
  "speakers on lines": [15_000, (size) => "**甲**：你好\n".repeat(size)],
  "times on lines": [15_000, (size) => "[0:01] 甲：你好\n".repeat(size)],
  "words and characters without a space": [60_000, (size) => `甲${"a甲".repeat(size)}`],
  "addresses without an end": [60_000, (size) => `甲乙丙丁${"a.b@".repeat(size)}`],
  "glosses that never close": [60_000, (size) => `甲乙丙丁 ${"（a甲 ".repeat(size)}`],
  "spaces behind a closer": [60_000, (size) => `</details${" ".repeat(size)}x`],
  "questions in stars": [15_000, (size) => "**问：你好\n".repeat(size)],
  "names in lenticular brackets": [50_000, (size) => "【甲】你好\n".repeat(size)],
  "dashes and emoji": [50_000, (size) => `🎙${"🎙️—0:01 ".repeat(size)}甲：你好`],
  brackets: [100_000, (size) => "[".repeat(size)],
  pictures: [50_000, (size) => "![](".repeat(size)],
  labels: [12_500, (size) => "**甲**: 你\n\n".repeat(size)],
  names: [
    12_500,
    (size) => Array.from({ length: size }, (_, index) => `**甲${index}**: 你好啊\n\n`).join(""),
  ],
  "names that may be slips": [
    10_000,
    (size) =>
      Array.from({ length: size }, (_, index) =>
        `**Sp${(index % (size / 8)).toString(36).replaceAll(/\d/g, "x")}ker**: 你好啊\n\n`.repeat(
          index < size / 2 ? 1 : 2,
        ),
      ).join(""),
  ],
  "voices above one fold": [
    5_000,
    (size) =>
      `${"**甲**: 你好\n\n**乙**: 你好\n\n".repeat(size)}<details>\n\n${"**A**: hi\n\n**B**: hi\n\n".repeat(size)}</details>\n`,
  ],
  "headings of one line each": [12_500, (size) => "## 同 A\n同一个\n\n".repeat(size)],
  quotations: [100_000, (size) => "> ".repeat(size)],
  lists: [5000, (size) => Array.from({ length: size }, (_, i) => `${"  ".repeat(i % 200)}- x\n`).join("")],
  fences: [25_000, (size) => "```\n".repeat(size + 1)],
  "fences that never close": [12_500, (size) => `${"```js\n字\n".repeat(size)}<details>\n`],
  "fences of many lengths": [
    10_000,
    (size) =>
      Array.from({ length: size }, (_, i) => `${"`".repeat(3 + (i % 40))}${i % 3 ? "" : "js"}\n字\n`).join(
        "",
      ),
  ],
  "marks of fences behind tags": [12_500, (size) => "字</details>```\n字。\n".repeat(size)],
  "marks of fences in one line": [12_500, (size) => `字${"</p>~~~x".repeat(size)}${"<p ".repeat(size)}~~~`],
  "marks of fences before words": [12_500, (size) => "``` 字。\n字\n".repeat(size)],
  "marks of fences in quotations": [25_000, (size) => "> ```js\n".repeat(size)],
  "marks of fences in lists": [
    5_000,
    (size) => `${"- ".repeat(size)}\`\`\`\n${"- ```js\n  字\n".repeat(size)}`,
  ],
  "marks of fences in comments": [12_500, (size) => `${"<!-- \n```\n".repeat(size)}-->`],
  "attributes behind a fence": [100_000, (size) => `\`\`\`js ${'a="b" '.repeat(size)}字\n\`\`\`\n`],
  "words behind a fence": [100_000, (size) => `~~~js ${"a.b(".repeat(size)}~~~${" ".repeat(size)}x\n~~~\n`],
  "sentences below a fence": [
    50_000,
    (size) => `\`\`\`\n字${"字。 ”".repeat(size)}x\nA${"a. ".repeat(size)}<\n`,
  ],
  backticks: [25_000, (size) => "` <details> ".repeat(size)],
  angles: [100_000, (size) => "<a ".repeat(size)],
  emphases: [50_000, (size) => "*a_ ".repeat(size)],
  headings: [25_000, (size) => "## 同\n\n".repeat(size)],
  references: [25_000, (size) => "[a]: https://a.b\n".repeat(size)],
  links: [100_000, (size) => "https://a.b/((((((".repeat(size)],
  "addresses in Chinese": [
    50_000,
    (size) => `${"https://a.b/字".repeat(size)} ${"https://a.b/字 ".repeat(size)}`,
  ],
  "an address without an end": [
    100_000,
    (size) => `https://a.b/${"字(".repeat(size)} https://${"//a/".repeat(size)}字`,
  ],
  "brackets behind an address": [200_000, (size) => `https://a.b/${")]".repeat(size)}`],
  NUL: [1_000_000, (size) => "\0".repeat(size)],
  "carriage returns": [500_000, (size) => "\r".repeat(size)],
  "lone surrogates": [10_000, (size) => "\ud800字\udc00 ".repeat(size)],
};

for (const [name, [most, make]] of Object.entries(bodies)) {
  test(`time grows with length alone: ${most.toLocaleString("en")} ${name}`, () => {
    assertLinear(name, most, (size) => {
      assert.equal(typeof readWhole(make(size), { path: "post.md", line: 1, names: [] }).html, "string");
    });
  });
}

test("20,000 turns all come out, each with an id of its own", () => {
  const { turns, counts } = readWhole(post.repeat(20_000), { path: "post.md", line: 1, names: [] });
  assert.equal(counts.paired, 20_000);
  assert.equal(new Set(turns.map((turn) => turn.id)).size, 20_000);
});

test("500 mutations of a post give a page that closes what it opens, and never throw", () => {
  const base =
    post.repeat(6) +
    '<p class="english-text">One.</p>\n\n::: en\nTwo.\n:::\n\n- 三\n\n| 四 | 五 |\n| - | - |\n| 六 | 七 |\n';
  const random = createRandom(20261123);
  for (let round = 0; round < 500; round++) {
    const body = mutate(base, random);
    const { html, turns } = readWhole(body, { path: "post.md", line: 1, names: [] });
    for (const name of ["section", "details", "div", "summary", "b"]) {
      const opened = html
        .split(`<${name}`)
        .filter((piece, index) => index > 0 && /^[\s>]/.test(piece)).length;
      assert.equal(html.split(`</${name}>`).length - 1, opened, `round ${round}: <${name}>\n${body}`);
    }
    assert.equal(new Set(turns.map((turn) => turn.id)).size, turns.length);
  }
});

test("CRLF, a byte order mark and NUL change no word and no line", () => {
  const read = (body: string) => readWhole(body, { path: "post.md", line: 1, names: [] });
  const plain = read(post.repeat(3));
  const windows = read(`\ufeff${post.repeat(3).replaceAll("\n", "\r\n")}`);
  assert.equal(findDifference(readPageWords(plain.html), readPageWords(windows.html)), undefined);
  assert.deepEqual(
    windows.turns.map((turn) => turn.line),
    plain.turns.map((turn) => turn.line),
  );
});

test("a fix points into the author's own text, CRLF and byte order mark included", () => {
  const body =
    "\ufeff甲。\r\n\r\n<details>\r\n<summary>Original English</summary_>\r\n\r\nA.\r\n\r\n</detais>\r\n";
  const { problems } = readWhole(body, { path: "post.md", line: 1, names: [] });
  const pieces = problems.flatMap(({ fix }) => (fix ? [body.slice(fix.start, fix.end)] : []));
  assert.deepEqual(pieces, ["<summary>Original English</summary_>", "</detais>"]);
});

/** A small generator with a seed, so that a failure can be repeated (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function mutate(base: string, random: () => number): string {
  let text = base;
  const pick = (length: number) => Math.floor(random() * length);
  for (let times = 1 + pick(5); times > 0; times--) {
    const at = pick(text.length);
    const lines = text.split("\n");
    const tags = [...text.matchAll(/<[^>]*>/g)];
    switch (pick(7)) {
      case 0:
        text = text.slice(0, at) + text.slice(at + 1 + pick(40));
        break;
      case 1: {
        const [a, b] = [pick(lines.length), pick(lines.length)];
        [lines[a], lines[b]] = [lines[b]!, lines[a]!];
        text = lines.join("\n");
        break;
      }
      case 2:
        text = text.slice(0, at) + String.fromCharCode(pick(256)).repeat(1 + pick(4)) + text.slice(at);
        break;
      case 3:
        text = text.replaceAll("\n", "\r\n");
        break;
      case 4: {
        const tag = tags[pick(tags.length)];
        if (tag) text = text.slice(0, tag.index) + text.slice(tag.index + 1 + pick(tag[0].length));
        break;
      }
      case 5: {
        const tag = tags[pick(tags.length)];
        if (tag) text = text.slice(0, at) + tag[0] + text.slice(at);
        break;
      }
      default:
        text = text.slice(0, at);
    }
    if (text === "") return "x";
  }
  return text;
}
