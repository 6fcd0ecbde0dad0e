import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Parser } from "htmlparser2";
import { readWhole } from "../support/read-whole.ts";

const payloads: string[] = JSON.parse(
  readFileSync(new URL("../fixtures/xss/payloads.json", import.meta.url), "utf8"),
);

/** Every element a rendered body may hold, and every attribute. */
const ELEMENTS = new Set(
  "a abbr aside b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rb rp rt ruby s samp section small strong sub summary sup table tbody td tfoot th thead tr u ul var wbr".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(
  "alt aria-label class colspan data-line data-speaker height href id lang loading rowspan scope span src start title width".split(
    " ",
  ),
);

function render(body: string): string {
  return readWhole(body, { path: "post.md", line: 1, names: [] }).html;
}

/** What in a piece of HTML could run, and whether its elements are balanced. */
function findDanger(html: string): string[] {
  const found: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (!ELEMENTS.has(name)) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (key === "style" && /^text-align:(?:center|right)$/.test(value)) continue;
        if (!ATTRIBUTES.has(key)) found.push(`${name} ${key}`);
        if (key !== "href" && key !== "src") continue;
        const address = new URL(value, "https://example.org/");
        if (!["https:", "http:", "mailto:", "tel:"].includes(address.protocol)) found.push(`${key}=${value}`);
      }
    },
    onclosetag(_name, isImplied) {
      depth--;
      // A paragraph may be ended by what follows it.
      if (isImplied && !["br", "col", "hr", "img", "wbr", "p"].includes(_name))
        found.push(`</${_name}> missing`);
    },
  });
  parser.write(html);
  parser.end();
  if (depth !== 0) found.push("unbalanced");
  return found;
}

test("there are at least sixty payloads, each once", () => {
  assert.ok(payloads.length >= 60);
  assert.equal(new Set(payloads).size, payloads.length);
});

const places: [string, (payload: string) => string][] = [
  ["alone", (payload) => payload],
  ["in a paragraph", (payload) => `前文 ${payload} 后文`],
  [
    "in a fold",
    (payload) => `甲。\n\n<details>\n<summary>Original English</summary>\n${payload}\n</details>\n`,
  ],
  ["in a summary", (payload) => `甲。\n\n<details>\n<summary>${payload}</summary>\nx\n</details>\n`],
  ["in a list", (payload) => `- ${payload}\n- 乙`],
  ["in a table", (payload) => `| 甲 | 乙 |\n| --- | --- |\n| ${payload} | 丙 |`],
  ["in a gloss", (payload) => `**${payload}**（English: ${payload}）`],
];

for (const [name, place] of places) {
  test(`nothing can run: ${name}`, () => {
    for (const payload of payloads) {
      const html = render(place(payload));
      assert.deepEqual(findDanger(html), [], `${payload}\n${html}`);
    }
  });
}

test("a script is printed as the text it is, and reported", () => {
  const { html, problems } = readWhole("<script>alert(1)</script>", {
    path: "post.md",
    line: 7,
    names: [],
  });
  assert.ok(html.includes("&lt;script&gt;alert(1)&lt;/script&gt;"));
  assert.equal(problems[0]?.rule, "transcript/unsafe-html");
  assert.equal(problems[0]?.line, 7);
});

test("what is refused is told at its tag or address, in whatever it stands", () => {
  const body =
    "第一行\n第二行 <script>x</script>\n\n- 一\n- 二 <iframe></iframe> <iframe></iframe>\n\n> 三\n> <b onclick='x()'>四</b>\n\n五 [六](javascript:x)\n\n<table><tr><td onclick='y()'>七</td></tr></table>\n";
  const { problems } = readWhole(body, { path: "post.md", line: 1, names: [] });
  assert.deepEqual(
    problems
      .filter(({ rule }) => rule === "transcript/unsafe-html")
      .map(({ line, column }) => `${line}:${column}`),
    ["2:5", "5:5", "5:23", "8:3", "10:7", "12:12"],
  );
});

test("a picture without words has an empty alt, in HTML as in Markdown", () => {
  const picture = '<img src="a.png" alt="">';
  for (const body of ['<img src="a.png">', '井。<img src="a.png" alt>', "<p>井。<img SRC=a.png></p>"])
    assert.ok(render(body).includes(picture), body);
  assert.ok(render('<img src="a.png" alt="井">').includes('<img src="a.png" alt="井">'));
});
