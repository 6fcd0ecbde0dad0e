import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlaces } from "../../src/mentions/find-places.ts";
import { anywhere, besideIt, findSounding } from "../../src/mentions/sounds/find-sounding.ts";
import { isRelativeAt } from "../../src/mentions/sounds/forenames.ts";
import type { Speaker, TermNames, Turn } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";

/** Turns with a translation and, where given, its original. */
function toTurns(...pairs: [string, string?][]): Turn[] {
  return pairs.map(([translation, original], index) => {
    const segments: Turn["segments"] = [
      { role: "translation", language: "zh-Hans", text: translation, line: 1 },
    ];
    if (original) segments.push({ role: "original", language: "en", text: original, line: 2 });
    return { id: `t-${index}`, segments, glosses: [], heading: -1, line: 1 };
  });
}

/** The words by which each thing is named. */
function find(terms: TermNames, turns: Turn[], speakers: Speaker[] = []): string[][] {
  const { byThing } = findPlaces({ terms, speakers }, turns, () => undefined);
  return byThing.map((places) =>
    places.map(({ turn, segment, start, end }) => turns[turn]!.segments[segment]!.text.slice(start, end)),
  );
}

const heard: [text: string, name: string, person: boolean, expected: string | undefined][] = [
  ["我读了凯恩斯的书。", "John Keynes", true, "凯恩斯"],
  ["他在斯坦福大学教书。", "Stanford", false, "斯坦福"],
  ["马可·鲁比奥来了。", "Marco Rubio", true, "马可·鲁比奥"],
  ["约翰·凯恩斯·史密斯来了。", "John Keynes", true, undefined],
  ["这些是大卫·埃里森发的。", "David Ellison", true, "埃里森"],
  ["奥巴马说。", "Obama", true, "奥巴马"],
  ["这里没有谁。", "Keynes", true, undefined],
  ["他带着东西。", "Thomas", true, undefined],
  ["德克萨斯很热。", "University of Texas", false, undefined],
];

for (const [text, name, person, expected] of heard)
  test(`${name} in ${text}`, () => assert.equal(findSounding(text, name, person, besideIt), expected));

test("far from what names it more of a name has to be heard", () => {
  assert.equal(findSounding("凯恩兹", "Keynes", true, besideIt), "凯恩兹");
  assert.equal(findSounding("普林斯顿大学", "Princeton University", false, anywhere), "普林斯顿");
  assert.equal(findSounding("哥伦比亚河", "Columbia University", false, anywhere), undefined);
});

test("a name that only the translation writes by its sound is found in both languages", () => {
  const turns = toTurns(["凯尔曼说过这句话。", "Kellman said so."], ["后来凯尔曼又说了一次。"]);
  assert.deepEqual(find({ people: ["Ada Kellman"] }, turns), [["凯尔曼", "Kellman", "凯尔曼"]]);
});

test("a Junior whom only the translation writes by his sound is the little one", () => {
  const turns = toTurns(["小亚当·凯尔曼来了。", "Adam Kellman Jr. came."], ["亚当·凯尔曼来了。", "He came."]);
  assert.deepEqual(find({ people: ["Adam Kellman Jr."] }, turns)[0]!.slice(0, 2), [
    "小亚当·凯尔曼",
    "Adam Kellman Jr.",
  ]);
});

test("a company goes without the word for what it is", () => {
  const turns = toTurns(
    ["**诺登集团**（Norden）来了。", "Norden came."],
    ["对诺登来说这很好。", "For Norden this is good."],
  );
  assert.deepEqual(find({ companies: ["Norden"] }, turns), [
    ["诺登集团", "Norden", "Norden", "诺登", "Norden"],
  ]);
});

test("countries, a party and universities are known by their names", () => {
  const turns = toTurns(["中共与德国。哈佛很远。"]);
  const companies = ["Chinese Communist Party", "Germany", "Harvard University"];
  assert.deepEqual(find({ companies }, turns), [["中共"], ["德国"], ["哈佛"]]);
});

test("soft hyphens in a name are not seen", () => {
  assert.equal(find({ companies: ["Norden Lamp"] }, toTurns(["Nor\u00adden La\u00admp"]))[0]!.length, 1);
});

test("a speaker under a first name is the person of that name", () => {
  const speaker = { key: "derek", labels: ["Derek"], generic: false } as unknown as Speaker;
  assert.deepEqual(find({ people: ["Derek Vale"] }, toTurns(["Derek 笑了。"]), [speaker]), [["Derek"]]);
});

test("hostile texts are listened to in no more than their length", () => {
  assertLinear("sounds", 100_000, (size) => {
    const turns = toTurns(["斯".repeat(size)], ["马·".repeat(size), "Sosososso ".repeat(size / 10)]);
    find({ people: ["Sosososso Mamama", "Xaxaxax"], companies: ["Sasasasa"] }, turns);
  });
});

test("a surname is a relative's where no first name before it is heard as its bearer's", () => {
  const cases: [text: string, forenames: string[], expected: boolean][] = [
    ["大卫·维尔", ["Larry"], true],
    ["所以大卫·维尔", ["David"], false],
    ["小大卫·维尔", ["David"], true],
    ["约翰·梅纳德·维尔", ["John"], false],
    ["大卫·梅纳德·维尔", ["Larry"], true],
    ["大卫·J·维尔", ["Larry"], false],
    ["乔·维尔的独子亨特·维尔", ["Joe"], true],
    ["·维尔", ["Larry"], false],
    ["大卫维尔", ["Larry"], false],
  ];
  for (const [text, forenames, expected] of cases)
    assert.equal(isRelativeAt(text, text.length - 2, forenames), expected, text);
});
