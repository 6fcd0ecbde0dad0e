import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parseAuthorities, readAuthorities, resolveName } from "../../src/entities/authorities.ts";

function parse(people: string, language?: string) {
  return parseAuthorities(new Map([["people", { path: "people.yaml", text: people }]]), language);
}

/** Problems as an author sees them. */
function places(problems: { line: number; column: number; rule: string }[]): string[] {
  return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

test("a record gathers its names in every script", () => {
  const { authorities, problems } = parse(`
- name: { zh: 唐纳德·特朗普, en: Donald Trump }
  aliases: [特朗普, 川普]
  note: 美国第 45、47 任总统。
  sameAs: https://www.wikidata.org/wiki/Q22686
  kind: politician
- name: 1984
  aliases:
`);
  assert.deepEqual(problems, []);
  const record = authorities.records.people?.[0];
  assert.equal(record?.name, "唐纳德·特朗普");
  assert.deepEqual(record?.aliases, ["Donald Trump", "特朗普", "川普"]);
  assert.deepEqual(record?.sameAs, ["https://www.wikidata.org/wiki/Q22686"]);
  for (const name of ["donald-trump", "唐納德・特朗普", "川普"]) {
    assert.equal(resolveName(authorities, "people", name), record, name);
  }
  assert.equal(resolveName(authorities, "people", "1984")?.line, 7);
  assert.equal(resolveName(authorities, "people", "特郎普"), undefined);
  assert.equal(resolveName(authorities, "companies", "川普"), undefined);
});

test("a slug is told where it is changed: by what the site's addresses are", () => {
  const text = "- name: 林岚\n  slug: 林岚\n- name: 白露\n  slug: bai-lu\n- name: 石青\n  Slug: Stone!\n";
  const files = new Map([["people", { path: "people.yaml", text }]]);
  const told = (slugs: "pinyin" | "unicode") =>
    parseAuthorities(files, "zh-Hans", slugs).problems.map(({ line, column, message }) => [
      line,
      column,
      /Write “(.*?)”/.exec(message)?.[1],
    ]);
  assert.deepEqual(told("pinyin"), [
    [2, 9, "lin-lan"],
    [6, 9, "stone"],
  ]);
  assert.deepEqual(told("unicode"), [[6, 9, "stone"]]);
});

test("the site's language decides which preferred name is printed", () => {
  const text = "- name: { zh: 谷歌, en: Google }";
  assert.equal(parse(text, "en").authorities.records.people?.[0]?.name, "Google");
  assert.equal(parse(text, "zh-Hant").authorities.records.people?.[0]?.name, "谷歌");
  assert.equal(parse("- name: { en: Google }").authorities.records.people?.[0]?.name, "Google");
});

test("mistakes are problems with their places, and the rest counts", () => {
  const { authorities, problems } = parse(`- name: 甲
  alias: [乙]
  same_as: [example.org, "https://example.org/甲"]
  note: [a, b]
- aliases: [丙]
- 丁
- name: { zh: 戊, 中文: 己 }
`);
  assert.deepEqual(places(problems), [
    "2:3 entities/unknown-key",
    "3:13 entities/wrong-value",
    "4:9 entities/wrong-value",
    "5:3 entities/no-name",
    "6:3 entities/wrong-value",
    "7:18 entities/unknown-key",
  ]);
  assert.match(problems[0]!.message, /Did you mean “aliases”/);
  assert.deepEqual(
    authorities.records.people?.map(({ name }) => name),
    ["甲", "戊"],
  );
  assert.deepEqual(authorities.records.people?.[0]?.sameAs, ["https://example.org/甲"]);
});

test("a name that two records claim is a problem and goes to the first", () => {
  const { authorities, problems } = parse(
    "- name: 王毅\n  aliases: [Wang Yi]\n- name: 汪毅\n  aliases: [WANG-YI, 汪 毅]\n",
  );
  assert.deepEqual(places(problems), ["4:13 entities/double-alias"]);
  assert.match(problems[0]!.message, /“WANG-YI” already belongs to “王毅” in line 1/);
  assert.equal(resolveName(authorities, "people", "wang yi")?.name, "王毅");
});

test("a file that is no YAML or no list is a problem, an empty one is not", () => {
  assert.ok(parse("- name: [").problems.some(({ rule }) => rule === "entities/yaml"));
  assert.deepEqual(places(parse("name: 甲").problems), ["1:1 entities/wrong-value"]);
  assert.deepEqual(parse("# nothing yet\n").problems, []);
  assert.deepEqual(parse("").problems, []);
});

test("files are read from the content folder; unknown ones are named", () => {
  const content = mkdtempSync(join(tmpdir(), "authorities-"));
  try {
    assert.deepEqual(readAuthorities(content).problems, []);
    mkdirSync(join(content, "authorities"));
    writeFileSync(join(content, "authorities", "people.yaml"), "- name: 甲");
    writeFileSync(join(content, "authorities", "persons.yaml"), "- name: 乙");
    writeFileSync(join(content, "authorities", "company.yaml"), "- name: 丙");
    const { authorities, problems } = readAuthorities(content);
    assert.equal(resolveName(authorities, "people", "甲")?.name, "甲");
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ["entities/unknown-file", "entities/unknown-file"],
    );
    assert.ok(problems[0]!.path.endsWith(join("authorities", "company.yaml")));
  } finally {
    rmSync(content, { recursive: true });
  }
});

test("full-width colons and missing spaces are told, and records are read as they were meant", () => {
  const { authorities, problems } = parse(
    "-name: 艾达\n  aliases：[Ada Vale, 艾娃]\n  note: |\n    备注：灯匠。\n    name：艾达\n-name：波林\n  sameAs：https://lamps.example/\n",
  );
  assert.deepEqual(places(problems), ["1:1 entities/yaml"]);
  assert.match(problems[0]!.message, /hyphen of a list's item a space is missing/);
  const [ada, bo] = authorities.records.people!;
  assert.deepEqual(
    [ada?.name, ada?.aliases, ada?.note],
    ["艾达", ["Ada Vale", "艾娃"], "备注：灯匠。\nname：艾达"],
  );
  assert.deepEqual([bo?.name, bo?.sameAs, bo?.line], ["波林", ["https://lamps.example/"], 6]);
  // Where something else is wrong, that is told.
  assert.doesNotMatch(parse("- name：艾达\n  aliases: [艾娃\n").problems[0]!.message, /colon/);
});

test("what no text holds is no part of a record, and told", () => {
  const { authorities, problems } = parse(
    '- name: "林\\0about\\0岚"\n  aliases: ["Lin\\uD83D", "\\u0007"]\n',
  );
  const [record] = authorities.records.people ?? [];
  assert.equal(record?.name, "林about岚");
  assert.deepEqual(record?.aliases, ["Lin"]);
  assert.deepEqual(places(problems), [
    "1:9 entities/control-character",
    "2:13 entities/control-character",
    "2:26 entities/control-character",
  ]);
});

test("slips in records are told as those in posts are, and read as they were meant", () => {
  for (const [text, place, wanted, names] of [
    ["- name: 甲\n\taliases: [乙]\n", "2:1", /spaces, not with tabs/, ["甲", "乙"]],
    ["- name：甲\n  aliases：[乙]\n", "1:7", /“name” is followed by the full-width colon/, ["甲", "乙"]],
    [
      "- name: 甲\n  aliases: [乙, 丙\n- name: 丁\n",
      "2:12",
      /bracket that opens here is not closed/,
      ["甲", "乙", "丙"],
    ],
    ["- name: 甲\n  aliases: [乙\n", "2:12", /bracket that opens here/, ["甲", "乙"]],
  ] as const) {
    const { authorities, problems } = parse(text);
    assert.deepEqual(places(problems), [`${place} entities/yaml`], text);
    assert.match(problems[0]!.message, wanted);
    const record = authorities.records.people![0]!;
    assert.deepEqual([record.name, ...record.aliases], names, text);
  }
  assert.match(parse("- name: *x*\n").problems.at(-1)!.message, /begins with \* must stand in quotes/);
});

test("several aliases written as one are told, and those that hold such a sign for themselves are not", () => {
  for (const aliases of ["乙、丙", "乙, 丙", "[乙，丙]", "[乙, 丙；丁]"]) {
    const { problems } = parse(`- name: 甲\n  aliases: ${aliases}\n`);
    assert.deepEqual(
      problems.map(({ rule, severity }) => `${severity} ${rule}`),
      ["warning entities/joined-names"],
      aliases,
    );
  }
  for (const aliases of ["[乙, 丙]", "Oak & Vale, Inc.", '["Vale, Ada"]'])
    assert.deepEqual(parse(`- name: 甲\n  aliases: ${aliases}\n`).problems, [], aliases);
});
