import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { listShortNames } from "../../src/mentions/wordings/short-names.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { createLister } from "../support/list-mentions.ts";

/** What the names, numbered from 0, find in a text: `0:OpenAI`. */
function find(names: string[], text: string): string[] {
  const match = createLister(names.map((name, id) => ({ id, name })));
  return match(text).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`);
}

const cases: [string, string[], string, string[]][] = [
  ["names beside Han characters", ["OpenAI"], "我在OpenAI工作，openai 很大", ["0:OpenAI", "0:openai"]],
  ["word boundaries", ["Meta", "Sora"], "metadata Metabolism Sorano Meta's", ["0:Meta"]],
  ["the longest name wins", ["特朗普", "特朗普集团"], "特朗普集团与特朗普", ["1:特朗普集团", "0:特朗普"]],
  ["a longer name that does not come to an end", ["特朗普", "特朗普集团"], "特朗普集会", ["0:特朗普"]],
  ["Traditional and width", ["马斯克", "GPT"], "馬斯克說ＧＰＴ", ["0:馬斯克", "1:ＧＰＴ"]],
  ["accents", ["Beyoncé"], "Beyonce and BEYONCÉ", ["0:Beyonce", "0:BEYONCÉ"]],
  [
    "hyphens and spaces",
    ["GPT-4", "Sam Altman"],
    "GPT 4, GPT4 and sam altman",
    ["0:GPT 4", "0:GPT4", "1:sam altman"],
  ],
  [
    "a number that follows its letters",
    ["Lampora LMP-700", "Vale Three 3 Core"],
    "Lampora LMP700, Lampora LMP 700, LamporaLMP700 and Vale Three3 Core",
    ["0:Lampora LMP700", "0:Lampora LMP 700", "0:LamporaLMP700", "1:Vale Three3 Core"],
  ],
  [
    "what is breathed between the words of a long name",
    ["Lamp Post Institute", "Lamp Post"],
    "the lamp post uh institute, Lamp Um, um Post Institute, lamp uh post and lamp post uhh institute",
    ["0:lamp post uh institute", "0:Lamp Um, um Post Institute", "1:lamp post"],
  ],
  [
    "a share, a sum or a year behind a Latin name",
    ["Lampora", "L2"],
    "Lampora10.4%，Lampora3,000亿，Lampora 2 和Lampora1.75万亿；Lampora2很亮，Lampora4.5也是，L23%。Lampora2031年，Lampora7纳米，Lampora12年。",
    ["0:Lampora", "0:Lampora", "0:Lampora", "0:Lampora", "0:Lampora", "0:Lampora"],
  ],
  ["versions are whole", ["GPT-4", "Llama 3"], "GPT-4.5, GPT-4o, Llama 3.1, Llama 3.", ["1:Llama 3"]],
  [
    "symbols",
    ["C", "C++", "C#", ".NET"],
    "C, C++, C# and .NET, not ASP.NET",
    ["0:C", "1:C++", "2:C#", "3:.NET"],
  ],
  [
    "common words need their capital",
    ["Apple", "Cursor"],
    "an apple, Apple, APPLE; the cursor, Cursor",
    ["0:Apple", "0:APPLE", "1:Cursor"],
  ],
  [
    "common words are sites before what those end in",
    ["Brilliant", "Cursor"],
    "go to brilliant.org or builders.cursor.com, not a brilliant one. Move the cursor.",
    ["0:brilliant", "1:cursor"],
  ],
  ["long words are common, too", ["Economist"], "an economist at the Economist", ["0:Economist"]],
  ["rare words do not", ["Anthropic", "ChatGPT"], "anthropic and chatgpt", ["0:anthropic", "1:chatgpt"]],
  ["short capitals are exact", ["US", "AI"], "tell us about the US and AI, ai", ["0:US", "1:AI"]],
  ["plural of capitals", ["GPU", "LLM"], "GPUs, LLMs, GPUsing", ["0:GPU", "1:LLM"]],
  ["people of a trade are no paper", ["Economist", "Lampion"], "Economists like Lampions.", ["1:Lampion"]],
  ["one letter stands alone", ["X"], "X is on X. x-axis X-ray Mr. X, y=X 在X上", ["0:X", "0:X", "0:X"]],
  [
    "short titles need their marks",
    ["《活着》", "《三体问题》", "《1984》"],
    "他活着，读《活着》和三体问题，1984年读《1984》",
    ["0:活着", "1:三体问题", "2:1984"],
  ],
  [
    "middle dots",
    ["塞巴斯蒂安·布尔若"],
    "塞巴斯蒂安・布尔若、塞巴斯蒂安布尔若",
    ["0:塞巴斯蒂安・布尔若", "0:塞巴斯蒂安布尔若"],
  ],
  ["mixed scripts", ["AI编程"], "AI 编程与AI编程", ["0:AI 编程", "0:AI编程"]],
  ["dots of initials", ["J.P. Morgan"], "JP Morgan, J.P. Morgan", ["0:JP Morgan", "0:J.P. Morgan"]],
  ["lines are broken between words", ["Sam Altman"], "Sam\nAltman, Sam\n\nAltman", ["0:Sam\nAltman"]],
  [
    "points of long titles are not heard",
    ["If It Rains We Stay", "Google Maps"],
    "If it rains, we stay. Google, Maps",
    ["0:If it rains, we stay"],
  ],
  ["one place, two things", ["Cursor", "Cursor"], "Cursor", ["0:Cursor", "1:Cursor"]],
  [
    "words run together",
    ["ChatGPT", "DeepMind", "OpenAI"],
    "chat GPT, Deep Mind, an open AI",
    ["0:chat GPT", "1:Deep Mind"],
  ],
  ["several spaces", ["Sam Altman"], "Sam   Altman, Sam  ", ["0:Sam   Altman"]],
  ["nothing", ["", "  ", "《》"], "《》", []],
];

for (const [title, names, text, expected] of cases) {
  test(title, () => assert.deepEqual(find(names, text), expected));
}

test("a text longer than any before is searched to its end", () => {
  for (const length of [1000, 70_000, 200_000, 3000]) {
    const text = `${"灯".repeat(length)}OpenAI`;
    const [mention, ...more] = createLister([{ id: 0, name: "OpenAI" }])(text);
    assert.deepEqual([mention?.start, mention?.end, more.length], [length, length + 6, 0]);
  }
});

test("people are found by one name after their whole name is known", () => {
  const people = ["塞巴斯蒂安·布尔若", "Sam Altman", "Sam Harris", "王毅"].map((name, id) => ({ id, name }));
  const short = listShortNames(people);
  assert.deepEqual(
    short.map(({ id, name }) => `${id}:${name}`),
    ["0:塞巴斯蒂安", "0:布尔若", "1:Altman", "2:Harris"],
  );
  const match = createLister([...people, ...short]);
  const text = "Altman 与布尔若，塞巴斯蒂安·布尔若，altman";
  assert.deepEqual(
    match(text).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`),
    ["1:Altman", "0:布尔若", "0:塞巴斯蒂安·布尔若"],
  );
});

test("law: mentions are in order, do not overlap, and their folded text is a name", () => {
  const word = fc.constantFrom("甲", "甲乙", "乙丙", "丙", "Abc", "abcd", "Ab-c", "X", "甲 b");
  fc.assert(
    fc.property(
      fc.array(word),
      fc.array(fc.oneof(word, fc.constantFrom(" ", "，", "\n", "\ud83e", "🤖"))),
      (names, parts) => {
        const text = parts.join("");
        let last = 0;
        const keys = new Set(names.map((name) => name.toLowerCase().replace(/[- ]/g, "")));
        for (const { id, start, end } of createLister(names.map((name) => ({ id: 7, name })))(text)) {
          assert.equal(id, 7);
          assert.ok(start >= last && end > start && end <= text.length);
          assert.ok(keys.has(text.slice(start, end).toLowerCase().replace(/[- ]/g, "")));
          last = end;
        }
      },
    ),
  );
});

test("hostile texts and names cost no more than their length", () => {
  const names = Array.from({ length: 119 }, (_, length) => ({
    id: length,
    name: `${"人".repeat(length)}民`,
  }));
  const [chinese, latin] = [createLister(names), createLister([{ id: 1, name: "a a a a a b" }])];
  assertLinear("Chinese", 400_000, (size) => assert.equal(chinese("人".repeat(size)).length, 0));
  assertLinear("Latin", 400_000, (size) => assert.equal(latin("a ".repeat(size)).length, 0));
  const breath = createLister([{ id: 1, name: "um um um b" }]);
  assertLinear("breaths", 200_000, (size) => assert.equal(breath("um ".repeat(size)).length, 0));
  const surname = { id: 1, name: "Vantongarden", own: ["Ada", "Vantongarden"] };
  const person = createLister([{ ...surname, cased: true, short: true, kind: "person" }]);
  // One word, and in it a surname whose every place is asked what stands before it.
  assertLinear("surnames", 20_000, (size) => assert.equal(person("vantongarden-".repeat(size)).length, size));
});

test("a title of one long word is a title where it has its capital, or where nothing has", () => {
  const match = createLister([{ id: 0, name: "Foundation", kind: "work" }]);
  const listFound = (text: string) => match(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(listFound("Since then the foundation of it was Foundation, by Asimov."), ["Foundation"]);
  assert.deepEqual(listFound("and then i read foundation on the train"), ["foundation"]);
});
