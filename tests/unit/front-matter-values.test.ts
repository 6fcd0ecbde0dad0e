import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readFrontMatter } from "../../src/posts/front-matter.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { places, post, read, repair } from "../support/front-matter.ts";

test("empty is absent", () => {
  const { data, problems } = read(
    "title:",
    "summary: ''",
    "insight: ~",
    "tags: ''",
    "people: []",
    "series: null",
    "draft: ''",
  );
  assert.deepEqual(problems, []);
  assert.deepEqual([data.title, data.summary, data.insight, data.draft], ["", "", "", false]);
  assert.deepEqual([data.tags, data.people, data.series], [[], [], []]);
});

test("keys in another case, old keys and unknown keys", () => {
  const { data } = read("Exclude: true", "companies: [A]", "companies_orgs: [B]", "Series: null");
  assert.deepEqual([data.exclude, data.companies_orgs, data.series], [true, ["B", "A"], []]);
  const unknown = read(
    "titel: 甲",
    "created: 2026-01-01",
    "file_name: a.md",
    "标签: [甲]",
    "__proto__: {x: y}",
    "constructor: z",
  );
  assert.deepEqual(
    unknown.problems.map((p) => [p.line, p.column, p.message.split("not read. ")[1]]),
    [
      [3, 1, "Did you mean “title”?"],
      [4, 1, "Write “date”."],
      [5, 1, "Leave it out."],
      [6, 1, "Write “tags”."],
      [7, 1, "Leave it out."],
      [8, 1, "Leave it out."],
    ],
  );
  const both = read("date: 2026-01-02", "created: 2026-01-01");
  assert.match(both.problems[0]?.message ?? "", /Leave it out\.$/);
  assert.equal(repair(post("titel: 甲", "Exclude: true")), post("title: 甲", "exclude: true"));
  assert.equal(repair(post("companies:", "- A")), post("companies_orgs:", "- A"));
});

test("wrong types are reported and read as they were meant", () => {
  const { data } = read(
    "title: [甲, 乙]",
    "tags: [true, a: b]",
    "draft: yes",
    'exclude: "true"',
    "noindex: maybe",
    "summary: {a: 1, b: 2}",
  );
  assert.deepEqual([data.title, data.tags, data.summary], ["甲, 乙", ["true", "a: b"], ""]);
  assert.deepEqual([data.draft, data.exclude, data.noindex], [true, true, false]);
  assert.deepEqual(places("title: [甲]", "draft: yes", 'exclude: "true"', "noindex: maybe"), [
    "3:8 warning front-matter/type",
    "4:8 warning front-matter/flag",
    "5:10 warning front-matter/flag",
    "6:10 error front-matter/flag",
  ]);
  assert.equal(repair(post("draft: yes", 'exclude: "true"')), post("draft: true", "exclude: true"));
  assert.equal(
    repair(post("tags:", "  - OpenAI: a firm", "  - x")),
    post("tags:", "  - 'OpenAI: a firm'", "  - x"),
  );
});

test("titles and summaries are plain text, with all their words", () => {
  const { data, problems } = read(
    "title: '**甲** 与 `乙` <b>丙</b>'",
    "summary: |",
    "  第一行",
    "  第二行",
    "  and more",
    "  words",
  );
  assert.equal(data.title, "甲 与 乙 丙");
  assert.equal(data.summary, "第一行第二行and more words");
  assert.deepEqual(
    problems.map((p) => `${p.severity} ${p.rule}`),
    ["info front-matter/markdown"],
  );
  assert.deepEqual(read("title: 'a < b 与 2 * 3 与 snake_case'").problems, []);
});

test("speakers: a map of labels, or a list of names", () => {
  assert.deepEqual(read("speakers: {Host: 主持人, 甲: }").data.speakers, { Host: "主持人" });
  assert.deepEqual(read("speakers: [甲, 乙]").data.speakers, { 甲: "甲", 乙: "乙" });
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test("a source is an http address; the video's id is found in every form", () => {
  const ids: [string, string][] = [
    ["https://www.youtube.com/watch?v=Lf46hauagpw&t=3s", "Lf46hauagpw"],
    ["https://youtu.be/Lf46hauagpw?si=x", "Lf46hauagpw"],
    ["https://m.youtube.com/watch?app=x&v=Lf46hauagpw", "Lf46hauagpw"],
    ["https://www.youtube.com/live/Lf46hauagpw", "Lf46hauagpw"],
    ["https://www.youtube.com/watch/Lf46hauagpw", "Lf46hauagpw"],
    ["https://www.youtube.com/shorts/Lf46hauagpw/", "Lf46hauagpw"],
    ["https://www.youtube-nocookie.com/embed/Lf46hauagpw", "Lf46hauagpw"],
    ["https://example.org/watch?v=Lf46hauagpw", ""],
    ["https://youtube.com.example.org/watch?v=Lf46hauagpw", ""],
  ];
  for (const [address, id] of ids) {
    const { data } = readFrontMatter(`---\nsource: ${address}\n---\n`, "posts/a.md");
    assert.deepEqual([data.source, data.video], [address, id]);
  }
  for (const bad of [
    "'javascript:alert(1)'",
    "'data:text/html,x'",
    "某本书",
    "'#section'",
    "'https://a b'",
    "http://x",
  ]) {
    const { data, problems } = readFrontMatter(`---\nsource: ${bad}\n---\n`, "posts/a.md");
    assert.deepEqual([data.source, data.video], ["", ""], bad);
    assert.deepEqual(
      problems.map((p) => `${p.line}:${p.column} ${p.severity} ${p.rule}`),
      ["2:9 warning front-matter/source"],
    );
  }
  assert.equal(
    repair("---\nsource: youtu.be/Lf46hauagpw\n---\n"),
    "---\nsource: 'https://youtu.be/Lf46hauagpw'\n---\n",
  );
  const named = readFrontMatter(post("title: 甲"), "posts/Xy12hauAgpw.md");
  assert.deepEqual(
    named.problems.map((p) => `${p.line} ${p.rule}`),
    ["2 front-matter/source-name"],
  );
  assert.deepEqual(readFrontMatter(post("title: 甲"), "posts/hello-world.md").problems, []);
});

test("layouts, languages and states", () => {
  assert.equal(read("layout: book-note.njk").data.layout, "book-note");
  assert.equal(read("layout: ../../etc/passwd").data.layout, "post");
  assert.deepEqual(places("layout: ../../etc/passwd", "lang: 中文", "status: evengreen"), [
    "3:9 error front-matter/layout",
    "4:7 error front-matter/lang",
    "5:9 warning front-matter/status",
  ]);
  assert.equal(read("status: evengreen").data.status, "evergreen");
  assert.deepEqual([read("status: seedling").data.status, places("status: seedling")], ["seedling", []]);
  for (const [written, status] of [
    ["buding", "budding"],
    ["Draft", "draft"],
  ])
    assert.equal(read(`status: ${written}`).data.status, status);
  assert.equal(read("lang: zh_hant").data.lang, "zh-Hant");
});

test("characters that no text can hold are reported, and the rest is read", () => {
  const { data, problems } = read("title: 甲\u0000乙", "tags: [a\u001b]");
  assert.deepEqual([data.title, data.tags], ["甲 乙", ["a"]]);
  assert.deepEqual(
    problems.map((p) => `${p.line}:${p.column} ${p.rule}`),
    ["3:9 front-matter/control-character", "4:9 front-matter/control-character"],
  );
  assert.equal(repair(post("title: 甲\u0000乙")), post("title: 甲乙"));
});

test("nor may YAML make them of escapes: they are left out and told at their key", () => {
  const written = [
    'title: "铃\\u0007和\\u0000空\\e"',
    'tags: ["\\x1b灯", 桥]',
    'speakers: {"甲\\a": "乙\\0"}',
  ];
  const { data, problems } = read(...written);
  assert.deepEqual([data.title, data.tags, data.speakers], ["铃和空", ["灯", "桥"], { 甲: "乙" }]);
  assert.deepEqual(
    problems.map((p) => `${p.line}:${p.column} ${p.severity} ${p.rule}`),
    [
      "3:8 warning front-matter/control-character",
      "4:8 warning front-matter/control-character",
      "5:11 warning front-matter/control-character",
      "5:11 warning front-matter/control-character",
    ],
  );
  assert.match(problems[0]!.message, /U\+0007/);
  assert.equal(repair(post(...written.slice(0, 2))), post("title: 铃和空", "tags: [灯, 桥]"));
  // Other escapes are nobody's mistake.
  assert.deepEqual(read('title: "a\\tb \\u4e2d 👩‍👧"').data.title, "a\tb 中 👩‍👧");
  assert.deepEqual(places('title: "a\\tb \\u4e2d 👩‍👧"'), []);
});

test("a text of nothing but invisible characters is empty", () => {
  const { data } = read('title: "\\u200b"', 'tags: [\u200b, 灯, "\\u00ad \\u2060"]', "series: \ufeff\u200d");
  assert.deepEqual([data.title, data.tags, data.series], ["", ["灯"], []]);
  assert.deepEqual(places('tags: ["\\u200b", 灯]'), ["3:8 warning front-matter/empty-item"]);
  assert.deepEqual(read("tags: [灯\u200d火]").data.tags, ["灯\u200d火"], "within words they mean something");
});

test("hostile front matter ends soon, with a value and a problem", () => {
  const bombs = ["a: &a [x,x,x,x,x,x,x,x,x]"];
  for (let i = 1; i < 30; i++) {
    const before = i === 1 ? "a" : `k${i - 1}`;
    bombs.push(`k${i}: &k${i} [${Array(9).fill(`*${before}`).join(",")}]`);
  }
  const read = (lines: string) => {
    const { problems } = readFrontMatter(`---\n${lines}\n---\nBody`, "posts/a.md");
    assert.ok(problems.length > 0, lines.slice(0, 40));
  };
  // Nine to the thirtieth values if they were counted out: any end is soon.
  read([...bombs, "tags: [*k29, *k29]", "title: *k29", "speakers: {x: *k29}"].join("\n"));
  const hostile: [size: number, make: (size: number) => string][] = [
    [30_000, (size) => `title: ${"[".repeat(size)}`],
    [10_000, (size) => `title: ${"{a: ".repeat(size)}`],
    [15_000, (size) => "? ".repeat(size)],
    [15_000, (size) => "- ".repeat(size)],
    [60_000, (size) => `title: x\n${"\n".repeat(size)}`],
    [60_000, (size) => `title: x${" ".repeat(size)}y`],
    [60_000, (size) => `title: '${"*".repeat(size)}'`],
    [20_000, (size) => `title: '${"<a ".repeat(size)}'`],
    [30_000, (size) => `title: '${"[".repeat(size)}'`],
    [50_000, (size) => `source: 'https://${"a".repeat(size)}'`],
    [60_000, (size) => `date: '${"1".repeat(size)}'`],
    [50_000, (size) => `tags: '[${'"'.repeat(size)}]'`],
    [8_000, (size) => Array.from({ length: size }, (_, i) => `k${i}: 1`).join("\n")],
    [30_000, (size) => `tags: [${"a,".repeat(size)}]`],
    [10_000, (size) => "tags: [a\n".repeat(size)],
    [10_000, (size) => `title: 甲\ntags:\n${"  - a\n - b\n".repeat(size)}`],
    [20_000, (size) => `tags: ${"#桥 ".repeat(size)}x`],
    [15_000, (size) => `tags: [${"a, #桥\n".repeat(size)}]`],
    [10_000, (size) => `tags:\n${"  • a\n".repeat(size)}`],
    [10_000, (size) => `${"tags:\n• a\n".repeat(size)}x`],
    [1_000_000, (size) => `title: ${"x".repeat(size)}`],
    [10_000, (size) => Array.from({ length: size }, () => "a:").join("\n")],
  ];
  for (const [most, make] of hostile) assertLinear(make(8), most, (size) => read(make(size)));
});

test("law: no text makes it throw, the body is the text's end, and repairs come to an end", () => {
  const key = fc.constantFrom(
    "title",
    "tags",
    "date",
    "draft",
    "Exclude",
    "companies",
    "speakers",
    "titel",
    "source",
    "---",
    "- a",
    "  b",
  );
  const value = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "'[]'",
      "['']",
      "\"'x'\"",
      "yes",
      "2026/1/2",
      "a: b",
      "'it's'",
      "*x",
      "&a b",
      "|",
      "[a, b",
      "“x”",
      "\t",
      "# c",
    ),
  );
  const line = fc.tuple(key, value).map(([k, x]) => `${k}: ${x}`);
  const text = fc
    .tuple(
      fc.constantFrom("---\n", "----\n", "\uFEFF---\r\n", "\n---\n", ""),
      fc.array(line, { maxLength: 6 }),
      fc.constantFrom("\n---\nB", "\r\n---", "", "\n----\nB"),
    )
    .map(([open, lines, close]) => open + lines.join("\n") + close);
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (input) => {
      const result = readFrontMatter(input, "posts/a.md");
      assert.equal(result.body, input.slice(result.bodyStart));
      assert.equal(result.bodyLine, (input.slice(0, result.bodyStart).match(/\r\n?|\n/g) ?? []).length + 1);
      for (const problem of result.problems) assert.ok(problem.line >= 1 && problem.column >= 1);
      repair(input);
    }),
    { numRuns: 400 },
  );
});
