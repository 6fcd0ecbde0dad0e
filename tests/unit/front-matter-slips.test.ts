/** Lists and keys as hands write them: each is told where it stands, and `--fix` makes of it what was meant. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFrontMatter } from "../../src/posts/front-matter.ts";
import { post, read, repair } from "../support/front-matter.ts";

const mended = (...lines: string[]) => readFrontMatter(repair(post(...lines)), "posts/a.md").data;
const told = (...lines: string[]) =>
  read(...lines).problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);

test("a list whose bracket is not closed is told at the bracket", () => {
  const lines = ["title: 甲", "tags: [桥, 风", "people: [林岚]", "date: 2026-01-01"];
  assert.deepEqual(told(...lines), [
    "4:7 front-matter/yaml The front matter is no YAML here. The bracket that opens here is not closed. Write ] behind the last item.",
  ]);
  assert.deepEqual([mended(...lines).tags, mended(...lines).people], [["桥", "风"], ["林岚"]]);
});

test("an item that is not indented as the others", () => {
  for (const indent of [" ", "    ", ""]) {
    const lines = ["title: 甲", "tags:", "  - 桥", `${indent}- 风`, "  - 雨", "date: 2026-01-01"];
    if (read(...lines).readable) continue;
    assert.match(
      told(...lines).join("\n"),
      /6:1 front-matter\/yaml .*The item is not indented as the one before it\./,
    );
    assert.deepEqual(mended(...lines).tags, ["桥", "风", "雨"], JSON.stringify(indent));
  }
});

test("the last line may be the stray item", () => {
  const lines = ["title: 甲", "tags:", "  - 桥", " - 风"];
  assert.match(told(...lines).join("\n"), /6:1 front-matter\/yaml .*The item is not indented/);
  assert.deepEqual(mended(...lines).tags, ["桥", "风"]);
});

test("a list in quotes without its brackets is a list", () => {
  for (const list of ["'桥','风'", '"桥", "风"', "'桥', \"风\""])
    assert.deepEqual(mended("title: 甲", `tags: ${list}`).tags, ["桥", "风"], list);
});

test("other signs than a hyphen and a space begin no item", () => {
  for (const [sign, other] of [
    ["• ", "•"],
    ["·", "·　"],
    ["– ", "— "],
    ["+ ", "+ "],
    ["1. ", "2. "],
    ["1、", "2、"],
    ["-", "-"],
    ["-　", "- "],
    ["* ", "* "],
    ["- ", "• "],
  ] as const) {
    for (const indent of ["  ", ""]) {
      const lines = [
        "title: 甲",
        "tags:",
        `${indent}${sign}bridge`,
        `${indent}${other}桥`,
        "date: 2026-01-01",
      ];
      const at = sign === "- " ? 6 : 5;
      const found = told(...lines);
      const place = new RegExp(`^${at}:${indent.length + 1} front-matter/(?:bullet|yaml) .*Write `);
      assert.equal(found.length, 1, `${lines.join("|")}: ${found.join("|")}`);
      assert.match(found[0]!, place, lines.join("|"));
      assert.deepEqual(mended(...lines).tags, ["bridge", "桥"], lines.join("|"));
    }
  }
  const lines = ["people:\r", "\r", "  • 林岚\r", "    • 白露\r", "  # 主持\r", "tags:\r", "  ·bridge\r"];
  assert.deepEqual(
    told(...lines).map((one) => one.slice(0, 24)),
    ["5:3 front-matter/bullet ", "9:3 front-matter/bullet "],
  );
  assert.deepEqual([mended(...lines).people, mended(...lines).tags], [["林岚", "白露"], ["bridge"]]);
});

test("an item that is further in than the one before it is one of its own", () => {
  for (const lines of [
    ["people:", "- 林岚", "  - 白露"],
    ["people:", "  - 林岚\r", "      - 白露\r"],
  ]) {
    const found = told(...lines);
    assert.equal(found.length, 1, found.join("|"));
    assert.match(found[0]!, /^5:[37] front-matter\/bullet .*YAML reads both as one text/);
    assert.deepEqual(mended(...lines).people, ["林岚", "白露"]);
  }
  for (const lines of [
    ["tags:", "- - 桥", "  - 河"],
    ["tags:", "-", "  - 桥"],
    ["tags:", "- |", "  - 桥"],
    ["tags:", "- '桥", "  - 河'"],
    ["summary:", "  - 桥", "    - 河"],
  ])
    assert.ok(!told(...lines).some((one) => one.includes("further in")), lines.join("|"));
});

test("signs that are a part of what is said begin nothing", () => {
  for (const lines of [
    ["summary:", "  -不是列表", "  -也不是"],
    ["media_books:", "  1984", "products_models:", "  3.5版"],
    ["tags:", "  - -5", "  - 3. 5", "  - •"],
    ["people:", "  - 林岚·白露", "    （桥上电台）"],
    ["people:", "  林岚", "  • 白露"],
    ["tags: [•a, ·b]", "people: •林岚"],
    ["speakers:", "  · Host: 主持人"],
  ])
    assert.ok(!told(...lines).some((one) => one.includes("begins no item")), lines.join("|"));
});

test("hashtags are a comment to YAML", () => {
  for (const [written, names] of [
    ["#桥 #风", ["桥", "风"]],
    ["#桥，#C++", ["桥", "C++"]],
    ["#桥", ["桥"]],
  ] as const) {
    assert.match(told(`tags: ${written}`).join("\n"), /^3:7 front-matter\/comment /, written);
    assert.deepEqual(mended(`tags: ${written}`).tags, names);
  }
  for (const line of ["tags: # none yet", "tags: [桥] #风", "tags: #桥 and more", "status: #new", "tags: ##"])
    assert.ok(!told(line).some((one) => one.includes("comment to YAML")), line);
});

test("a full-width colon behind a key in Chinese is told as such", () => {
  const [problem] = told("title: 甲", "摘要：桥很长。", "date: 2026-01-01");
  assert.match(problem!, /^4:3 front-matter\/yaml .*“摘要” is followed by the full-width colon/);
  assert.equal(mended("title: 甲", "摘要：桥很长。", "date: 2026-01-01").date, "2026-01-01");
});

test("a country in the place of a language", () => {
  for (const [written, language] of [
    ["cn", "zh-Hans"],
    ["TW", "zh-Hant"],
    ["jp", "ja"],
  ] as const) {
    assert.equal(read(`lang: ${written}`).data.lang, language);
    assert.equal(mended(`lang: ${written}`).lang, language);
  }
  for (const written of ["constructor", "toString"])
    assert.equal(typeof read(`lang: ${written}`).data.lang, "string");
});

test("the name of a language in the place of its tag, and what no language is", () => {
  for (const [written, language] of [
    ["English", "en"],
    ["日文", "ja"],
    ["cht", "zh-Hant"],
    ["简体中文", "zh-Hans"],
  ] as const) {
    assert.equal(read(`lang: ${written}`).data.lang, language);
    assert.match(told(`lang: ${written}`)[0]!, /^3:7 front-matter\/lang .*name of a language/);
    assert.equal(mended(`lang: ${written}`).lang, language);
  }
  for (const [written, advice] of [
    ["chinese", "Write zh-Hans or zh-Hant."],
    ["中文", "Write zh-Hans or zh-Hant."],
    ["zh-Hnat", "Did you mean “zh-Hant”?"],
    ["xx", "Write one such as zh-Hans, zh-Hant or en."],
    ["esperanto", "Write one such as zh-Hans, zh-Hant or en."],
    ["en-Ltan", "Write one such as zh-Hans, zh-Hant or en."],
  ] as const) {
    assert.equal(read(`lang: ${written}`).data.lang, "", written);
    assert.ok(told(`lang: ${written}`)[0]!.endsWith(advice), written);
  }
});

test("Chinese by country is Chinese by script", () => {
  for (const [language, ...all] of [
    ["zh-Hant", "zh-TW", "zh_tw", "ZH-HK", "zh-MO", "zh-Hant", "zh-hant-hk", "zh_Hant_TW"],
    ["zh-Hans", "zh", "ZH", "zh-CN", "zh_cn", "zh-SG", "zh-Hans", "zh-hans-cn"],
    ["en-GB", "en_gb"],
    ["yue", "yue"],
    ["de-AT", "de-AT"],
    ["sr-Latn", "sr-Latn"],
    // One that has no name here.
    ["aaa", "aaa"],
  ] as const)
    for (const written of all) {
      assert.equal(read(`lang: ${written}`).data.lang, language, written);
      assert.doesNotMatch(told(`lang: ${written}`).join(), /front-matter\/lang/, written);
    }
});

test("what asks for something else of YAML's is told with what to write, and mended", () => {
  for (const [line, advice, value] of [
    ["title: *important*", "A value that begins with * must stand in quotes.", "*important*"],
    ["title: !x y", "A value that begins with ! must stand in quotes.", "!x y"],
  ] as const) {
    assert.deepEqual(told(line), [`3:8 front-matter/yaml The front matter is no YAML here. ${advice}`]);
    assert.ok(mended(line).title.includes(value.replaceAll("*", "")), line);
  }
  const typed = "date: !!timestamp 2026-02-06";
  assert.match(
    told(typed)[0]!,
    /^3:7 front-matter\/yaml .*\. A type of YAML's own \(!!…\) is not read\. Take it out\.$/,
  );
  assert.equal(mended(typed).date, "2026-02-06");
});

test("a quote within quotes is told with what to write", () => {
  for (const [line, column, wanted] of [
    ["title: 'The bridge's song'", 20, "'The bridge''s song'"],
    ['title: "他说"桥会响"的时候"', 12, `'他说"桥会响"的时候'`],
    ["title: [桥] 和风", 12, "'[桥] 和风'"],
  ] as const) {
    const lines = [line, "date: 2026-01-01"];
    const [problem] = told(...lines);
    assert.ok(problem!.startsWith(`3:${column} front-matter/yaml`), problem);
    assert.ok(problem!.endsWith(` Write ${wanted}.`), problem);
    assert.match(problem!, /The value has ended before this/);
    assert.equal(repair(post(...lines)), post(`title: ${wanted}`, "date: 2026-01-01"));
  }
});

test("a full-width space behind a key or hyphen is told as such", () => {
  const lines = ["title:　全角", "tags:　[桥]", "people:", "  -　林岚", "date: 2026-01-01"];
  assert.deepEqual(told(...lines), [
    "3:6 front-matter/yaml The front matter is no YAML here. Behind “title:” stands a full-width space. Write a plain one: `title: …`.",
  ]);
  const { title, tags, people } = mended(...lines);
  assert.deepEqual([title, tags, people], ["全角", ["桥"], ["林岚"]]);
  assert.match(told("people:", "  -　林岚")[0]!, /^4:3 front-matter\/bullet .*stands a full-width space/);
  assert.equal(read("title: 　全角").problems.length, 0);
});

test("a line that is no key, and a sign that double quotes do not know", () => {
  assert.match(told("title: 甲", "桥很长").join("\n"), /^4:1 .*A line without `key:` stands among the keys/);
  assert.match(
    told('title: "桥\\q响"').join("\n"),
    /^3:10 .*Write it twice, or put the value in single quotes/,
  );
});

test("a space that YAML does not read behind a key", () => {
  for (const space of ["\u00a0", "\u2003 ", "\u200b"]) {
    const lines = ["title: 甲", `summary:${space}水从山上来`];
    assert.match(
      told(...lines).join("\n"),
      /4:8 front-matter\/yaml .*stands a space that YAML does not read/,
      JSON.stringify(space),
    );
    assert.equal(mended(...lines).summary, "水从山上来");
  }
});
