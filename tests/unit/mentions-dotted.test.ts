import assert from "node:assert/strict";
import { test } from "node:test";
import { findDotted } from "../../src/mentions/sounds/find-dotted.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst } from "../support/mention-turns.ts";

const cases: [text: string, name: string, found: string | undefined][] = [
  ["联合创始人里德·哈斯廷斯一直反对。", "Reed Hastings", "里德·哈斯廷斯"],
  ["后来由约翰·维尔（没错）提出。", "John Vale", "约翰·维尔"],
  ["约翰·梅纳德·维尔的理论。", "John Vale", "约翰·梅纳德·维尔"],
  ["总统尼古拉斯·马杜罗的日子。", "Nicholas Maduro", "尼古拉斯·马杜罗"],
  ["凯瑟琳·温恩于去年来了。", "Kathleen Wynne", "凯瑟琳·温恩"],
  ["首席执行官乔治·库尔登来了。", "George Kurden", "乔治·库尔登"],
  ["老王储穆罕默德·本·纳登来了。", "Mohammed bin Narden", "穆罕默德·本·纳登"],
  ["学者约瑟夫·傅里登来了。", "Joseph Fourriden", "约瑟夫·傅里登"],
  ["莱昂哈德·维尔登来了。", "Leonhard Velden", "莱昂哈德·维尔登"],
  // Another first name, another last one, two of whom either may be meant, a name of one word.
  ["大卫·哈斯廷斯来了。", "Reed Hastings", undefined],
  ["里德·莫兰来了。", "Reed Hastings", undefined],
  ["里德·哈斯廷斯和雷德·黑斯廷斯。", "Reed Hastings", undefined],
  ["里德·哈斯廷斯来了。", "Hastings", undefined],
];

for (const [text, name, found] of cases)
  test(`${name} in ${text}`, () => assert.equal(findDotted(text, name), found));

test("a name told in one turn is the name in all, its last part too, unless it is somebody else's", () => {
  const turns: [string, string][] = [
    ["我见过约翰·纳登。", "I met John Narden."],
    ["纳登说约翰·纳登来了。", "He said so."],
  ];
  assert.deepEqual(findFirst({ people: ["John Narden"] }, turns), [
    "约翰·纳登",
    "John Narden",
    "纳登",
    "约翰·纳登",
  ]);
  assert.deepEqual(findFirst({ people: ["John Narden", "约翰·纳登"] }, turns), ["John Narden"]);
});

test("one character that stands for a given name, where the original has it, and in no word", () => {
  const turns: [string, string][] = [
    ["乔·梅尔来了。", "Joe Mell came."],
    ["他说：“乔，听着。”我跟乔说过，乔装的人走了。", "He said: Joe, listen. I told Joe."],
    ["乔木很高。", "The trees are high."],
  ];
  const found = findFirst({ people: ["Joe Mell"] }, turns);
  assert.deepEqual(found, ["乔·梅尔", "Joe Mell", "乔", "乔", "Joe", "Joe"]);
});

test("London's paper is New York's where the original names that", () => {
  const turns: [string, string][] = [
    ["《泰晤士报》获悉此事。", "The Times has learned of it."],
    ["伦敦的《泰晤士报》也说了。", "London's paper said so, too."],
  ];
  assert.deepEqual(findFirst({ companies: ["New York Times"] }, turns), ["泰晤士报", "Times"]);
});

test("a given name spelt otherwise, and as translators write it, but in no longer name", () => {
  const turns: [string, string][] = [
    ["扎克·布雷尔来了。", "Zack Breler came."],
    ["大家都说扎克好。扎克伯格也来了，扎克·莫兰没有。", "They all like Zach. Others came, too."],
    ["扎克走了。", "He left."],
  ];
  assert.deepEqual(findFirst({ people: ["Zack Breler"] }, turns), [
    "扎克·布雷尔",
    "Zack Breler",
    "扎克",
    "Zach",
    "扎克",
  ]);
  // Two who bear it in either spelling.
  assert.deepEqual(findFirst({ people: ["Zack Breler", "Zach Moran"] }, [["扎克好。", "I like Zach."]]), []);
});

test("what a machine says that answers the telephone is no part of an office", () => {
  const turns: [string, string][] = [
    ["欢迎致电灯火安全部援助局。请按一。", "Welcome to the Department of Lamp Security, Aid Administration."],
  ];
  assert.deepEqual(findFirst({ companies: ["Department of Lamp Security"] }, turns), [
    "灯火安全部",
    "Department of Lamp Security",
  ]);
});

test("a name with an initial in it begins before its first part, a Junior's before that", () => {
  const texts = ["行长富兰克林·D·维尔登（Franklin D. Velden）来了。富兰克林·D·维尔登走了。"];
  const [whole, latin] = ["富兰克林·D·维尔登", "Franklin D. Velden"];
  assert.deepEqual(findFirst({ people: [latin!] }, texts), [whole, latin, whole]);
  const young = ["行长小罗伯特·F·维尔登（Robert F. Velden Jr.）来了。行长维尔登是他父亲。"];
  const found = ["小罗伯特·F·维尔登", "Robert F. Velden Jr."];
  assert.deepEqual(findFirst({ people: [found[1]!] }, young), found);
});

test("a name that is known without its initial shares its surname", () => {
  const findRecord = (_: string, name: string) =>
    name === "富兰克林·维尔登" ? [name, "富兰克林·D·维尔登"] : undefined;
  const people = ["西奥多·维尔登", "富兰克林·维尔登"];
  assert.deepEqual(findFirst({ people }, ["西奥多·维尔登来了。", "维尔登走了。"], { findRecord }), [
    people[0],
  ]);
});

test("a surname that is known has its first name with it, and what stands between the two", () => {
  const find = (...texts: string[]) =>
    findFirst({ people: ["John Kenneth Velden", "维尔登"] }, texts, { findRecord });
  const findRecord = () => ["John Kenneth Velden", "维尔登"];
  for (const [text, name] of [
    ["总统约翰·维尔登来了。", "约翰·维尔登"],
    ["总统约翰·D·维尔登来了。", "约翰·D·维尔登"],
    ["总统约翰·肯尼思·维尔登来了。", "约翰·肯尼思·维尔登"],
    ["总统约翰·梅纳德·维尔登来了。", "约翰·梅纳德·维尔登"],
    ["长子阿·维尔登来了。", "维尔登"],
    ["总统·维尔登来了。", "维尔登"],
  ])
    assert.deepEqual(find(text!), [name], text);
});

test("dots and first names without end cost no more than their length", () =>
  assertLinear("dots", 4000, (size) => {
    const texts = ["约翰·", "约翰·维尔登·", "·", "D·", "梅·"].map((one) => `${one.repeat(size)}维尔登`);
    assert.ok(findFirst({ people: ["John Velden", "维尔登"] }, texts).length > 0);
  }));

test("a given name is somebody's in every spelling", () => {
  const turns: [string, string][] = [
    ["你好。", "Mohamed, hello. Muhammad, too."],
    ["莫瑟在。", "Mohammed Moser is here."],
  ];
  assert.deepEqual(
    findFirst({ people: ["Mohammed Moser"] }, turns).filter((one) => one.startsWith("M")),
    ["Mohamed", "Muhammad", "Mohammed Moser"],
  );
});
