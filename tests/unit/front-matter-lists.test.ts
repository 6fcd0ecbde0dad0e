import assert from "node:assert/strict";
import { test } from "node:test";
import { places, post, read, repair } from "../support/front-matter.ts";

test("of a map of speakers the label is told that holds no name", () => {
  const told = (...lines: string[]) =>
    read(...lines).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  const advice = "Write one name, such as `Host: 主持人`.";
  assert.deepEqual(told("speakers: {老王: [甲]}"), [
    `3:16 “老王” holds a list, where one name belongs. ${advice}`,
  ]);
  assert.deepEqual(told("speakers:", "  甲: 乙", "  Host: true", "  constructor:", "    a: b", "    c: d"), [
    "5:9 “Host” holds true, where one name belongs. Put a text that YAML could take for something else in quotes.",
    `7:5 “constructor” holds a map, where one name belongs. ${advice}`,
  ]);
});

test("values in extra quotes, and lists in quotes, are unwrapped and repaired", () => {
  const lines = [
    "title: “全称”",
    `category: '"ai-ml"'`,
    `tags: '[]'`,
    `people: ["''", "'甲'"]`,
    "series: ['']",
    `area: "['a', 'b']"`,
  ];
  const { data } = read(...lines);
  assert.deepEqual([data.title, data.category, data.tags, data.people], ["全称", ["ai-ml"], [], ["甲"]]);
  assert.deepEqual([data.series, data.area], [[], ["a", "b"]]);
  assert.deepEqual(places(...lines), [
    "3:8 warning front-matter/extra-quotes",
    "4:11 warning front-matter/extra-quotes",
    "5:7 warning front-matter/quoted-list",
    "6:10 warning front-matter/extra-quotes",
    "6:10 warning front-matter/empty-item",
    "6:16 warning front-matter/extra-quotes",
    "7:10 warning front-matter/empty-item",
    "8:7 warning front-matter/quoted-list",
  ]);
  const mended = repair(post(...lines.filter((line) => !line.startsWith("people"))));
  assert.equal(
    mended,
    post("title: 全称", "category: 'ai-ml'", "tags: []", "series: []", "area: [a, b]").replace(
      "'ai-ml'",
      "ai-ml",
    ),
  );
  assert.equal(read("title: “甲”和“乙”").data.title, "“甲”和“乙”");
  assert.deepEqual(read("title: “甲”和“乙”", 'media_books: [《甲》, \'"A" and "B"\']').problems, []);
});

test("escaped quotes with none around them go", () => {
  const line = String.raw`title: \"桥有\"三\"百米\"`;
  assert.equal(read(line).data.title, '桥有"三"百米');
  assert.deepEqual(places(line), ["3:8 warning front-matter/extra-quotes"]);
  assert.equal(read(repair(post(line)).split("\n")[2]!).data.title, '桥有"三"百米');
  const open = String.raw`title: \"桥" 三 "百米\"`;
  assert.equal(read(open).data.title, open.slice(7));
});

test("several names that are written as one are told, and stay what they are", () => {
  const lines = [
    "tags: [甲，乙, 丙]",
    "people: 甲、乙",
    "companies_orgs: Oak & Vale, Lamp Works",
    "category: 甲；乙",
    "guest:",
    "  - 甲",
    "  - 乙、丙",
  ];
  const { data, problems } = read(...lines);
  assert.deepEqual(data.tags, ["甲，乙", "丙"]);
  assert.deepEqual([data.people, data.companies_orgs], [["甲、乙"], ["Oak & Vale, Lamp Works"]]);
  assert.deepEqual(
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ["3:8", "4:9", "5:17", "6:11", "9:5"].map((place) => `${place} front-matter/joined-names`),
  );
  const [label] = read("speakers:", "  Host：主持人", "  Ada：艾达").problems;
  assert.equal(`${label!.line}:${label!.column} ${label!.rule}`, "4:3 front-matter/type");
  const single = [
    "people: [Ada Vale, 'Bo Lin, Jr.']",
    "companies_orgs: Oak & Vale, Inc.",
    "media_books: [《灯，与影》, 灯、影]",
    "tags: lamp",
    "speakers: { Host: 主持人 }",
  ];
  assert.deepEqual(read(...single).problems, []);
});
