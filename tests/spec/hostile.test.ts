import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhole } from "../support/read-whole.ts";
import { findDifference, readPageWords } from "./body-words.ts";

/** What the issue allows for any one body, in seconds of processor time (a busy machine is not the grammar's fault). */
const LIMIT = 5;

const post = `### 开场\n\n**主持人**: 大家好，欢迎**收听**（Listen: 听）。\n\n<details>\n<summary>Original English</summary>\n\n**Host**: Hello and *welcome*.\n\n</details>\n\n`;

const bodies: Record<string, string> = {
  "20,000 turns": post.repeat(20_000),
  "a line of 10 MB": "字".repeat(3_000_000) + "word ".repeat(200_000),
  "a line of 600,000 stars": "**字".repeat(300_000),
  "2,000 nested details": `${"<details>\n<summary>x</summary>\n字\n".repeat(2000)}${"</details>\n".repeat(2000)}`,
  "200,000 openings": "<details>".repeat(200_000),
  "200,000 closers": "</details>\n".repeat(200_000),
  "200,000 comments": "<!-- ".repeat(200_000),
  "80,000 summaries": "<summary>x".repeat(80_000),
  "50,000 paragraphs behind spaces": `字${" ".repeat(500_000)}${"<p>x</p>".repeat(50_000)}`,
  "100,000 tables": "<table>\n\n".repeat(100_000),
  "100,000 tags of a table": "<table><tr><td>x".repeat(100_000),
  "100,000 brackets": "[".repeat(100_000),
  "50,000 pictures": "![](".repeat(50_000),
  "100,000 labels": "**甲**: 你\n\n".repeat(100_000),
  "100,000 names": Array.from({ length: 100_000 }, (_, index) => `**甲${index}**: 你好啊\n\n`).join(""),
  "100,000 quotations": "> ".repeat(100_000),
  "5,000 lists": Array.from({ length: 5000 }, (_, index) => `${"  ".repeat(index % 200)}- x\n`).join(""),
  "100,000 fences": "```\n".repeat(100_001),
  "100,000 backticks": "` <details> ".repeat(100_000),
  "100,000 angles": "<a ".repeat(100_000),
  "100,000 emphases": "*a_ ".repeat(100_000),
  "100,000 headings": "## 同\n\n".repeat(100_000),
  "100,000 references": "[a]: https://a.b\n".repeat(100_000),
  "100,000 links": "https://a.b/((((((".repeat(100_000),
  "1 MB of NUL": "\0".repeat(1_000_000),
  "1 MB of carriage returns": "\r".repeat(1_000_000),
  "lone surrogates": "\ud800字\udc00 ".repeat(10_000),
};

for (const [name, body] of Object.entries(bodies)) {
  test(`ends in time: ${name}`, () => {
    const start = process.cpuUsage();
    const { html } = readWhole(body, { path: "post.md", line: 1, names: [] });
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    assert.equal(typeof html, "string");
    assert.ok(seconds < LIMIT, `${seconds.toFixed(1)} s`);
  });
}

test("20,000 turns all come out, each with an id of its own", () => {
  const { turns, counts } = readWhole(bodies["20,000 turns"]!, { path: "post.md", line: 1, names: [] });
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
