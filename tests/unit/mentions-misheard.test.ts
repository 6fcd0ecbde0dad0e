import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlaces } from "../../src/mentions/find-places.ts";
import { listKnownNames } from "../../src/mentions/known/known-names.ts";
import type { TermNames, Turn } from "../../src/model.ts";

function toTurns(pairs: [translation: string, original: string][]): Turn[] {
  return pairs.map(([translation, original], index) => ({
    id: `t-${index}`,
    segments: [
      { role: "translation", language: "zh-Hans", text: translation, line: 1 },
      { role: "original", language: "en", text: original, line: 2 },
    ],
    glosses: [],
    heading: -1,
    line: 1,
  }));
}

/** What the originals are found to say of the first name. */
function findInOriginals(terms: TermNames, pairs: [string, string][]): string[] {
  const turns = toTurns(pairs);
  const { byThing } = findPlaces({ terms, speakers: [] }, turns, () => undefined);
  return byThing[0]!
    .map(({ turn, segment, start, end }) => ({
      segment,
      text: turns[turn]!.segments[segment]!.text.slice(start, end),
    }))
    .filter(({ segment }) => segment === 1)
    .map(({ text }) => text);
}

test("what a machine heard instead of a name is found where the translation has the name", () => {
  const cases: [name: string, original: string, found: string[]][] = [
    ["Glimmerstone", "We moved to Glimmer Stone in spring.", ["Glimmer Stone"]],
    ["Glimmerstone", "We moved to glimmer stone in spring.", ["glimmer stone"]],
    ["Glimmerstone", "Glimmerstown's engineers, and Glimmerstown again.", ["Glimmerstown", "Glimmerstown"]],
    ["Glimmerstone", "A grindstone is a stone.", []],
    ["Glimmerstone", "Simmerstone is another firm.", []],
    // A word in small letters that is spelt otherwise is a word.
    ["Harborly", "We harborly and harbor them.", ["harborly"]],
    ["Harborly 2.5", "We run Harborly, Harborly 2.6 and Harborli 2.5.", ["Harborli 2.5"]],
    // What sounds alike, with a capital.
    ["Quen", "Kuen is what we use, and queens are not.", ["Kuen"]],
    ["Velmora", "At Vellmorra we like it.", ["Vellmorra"]],
    ["Harbor Times", "I read it in the Times and at times.", ["Times"]],
    ["Harbor Times", "I read it in the times and at times.", ["times"]],
    ["Harbor Lights", "I read it in the lights and at times.", []],
    ["Lumen", "Lima is a town, lemon a fruit.", []],
    ["Mottle", "We asked, Mot, lemons and Tom.", []],
  ];
  for (const [name, original, found] of cases)
    assert.deepEqual(
      findInOriginals({ companies: [name] }, [[`我们在春天换成了 ${name}。`, original]]),
      found,
      original,
    );
});

test("the first word of a firm's name is the firm where the translation names it, and not at the beginning of a sentence", () => {
  const pairs: [string, string][] = [
    ["诺登和 Reed Origin 都得等。", "Reed is a plant. Norden and Reed had to wait."],
  ];
  assert.deepEqual(findInOriginals({ companies: ["Reed Origin"] }, pairs), ["Reed"]);
});

test("what machines usually write for a name is the name where the translation has it, whatever it begins with", () => {
  const cases: [name: string, original: string, found: string[]][] = [
    ["Nvidia", "We bought in video chips and a lamp.", ["in video"]],
    ["Nvidia", "Nvidia makes lamps, and here is a video.", ["Nvidia"]],
    ["n8n", "Draw it in NADN or by hand.", ["NADN"]],
    ["ElevenLabs", "It speaks with 11 Labs today.", ["11 Labs"]],
    ["Lumina", "We bought in video chips.", []],
    ["GPT-4", "We bought GPD 4 and GPD 5.", ["GPD 4"]],
    ["United States", "We bought lamps in America, and they sold us oil.", ["America"]],
    ["OpenAI", "Lamps and opening I went well.", ["opening I"]],
  ];
  for (const [name, original, found] of cases)
    assert.deepEqual(
      findInOriginals({ companies: [name] }, [[`我们买了 ${name} 的。`, original]]),
      found,
      original,
    );
  const far = `We saw a video.${" It was a long day with rain.".repeat(60)}`;
  assert.deepEqual(
    findInOriginals({ companies: ["Nvidia"] }, [[`${"下雨了。".repeat(300)}Nvidia 来了。`, far]]),
    [],
  );
});

test("genitives within a name, and a short name in small letters unless it is a word", () => {
  const cases: [name: string, original: string, found: string[]][] = [
    ["Keeper's Lamp", "We bought a keeper's lamp for the house.", ["keeper's lamp"]],
    ["Gates Lamp Fund", "We bought lamps of gate's lamp fund.", ["gate's lamp fund"]],
    ["LQV", "We bought lamps from lqv again.", ["lqv"]],
    ["WHO", "We bought lamps from people who make them.", []],
    // Who lives in a country is not the country.
    ["Germany", "We bought German lamps.", []],
  ];
  for (const [name, original, found] of cases)
    assert.deepEqual(
      findInOriginals({ companies: [name] }, [[`我们买了 ${name} 的灯。`, original]]),
      found,
      original,
    );
});

test("a whole name that machines write as one word, a surname in two words, and every turn of many", () => {
  const findPerson = (name: string, original: string) =>
    findInOriginals({ people: [name] }, [[`昨天 ${name} 说了什么？`, original]]);
  assert.deepEqual(findPerson("Jerome Powell", "What did JPAL say yesterday?"), ["JPAL"]);
  assert.deepEqual(findPerson("Zohran Mamdani", "What did Mam Dani say yesterday?"), ["Mam Dani"]);
  assert.deepEqual(findPerson("Zohran Mamdani", "What did many people say yesterday?"), []);
  const pairs = Array.from({ length: 40 }, (): [string, string] => ["n8n 很好用。", "Our NADN is good."]);
  assert.equal(findInOriginals({ companies: ["n8n"] }, pairs).length, 40);
});

test("a title of many words is heard by most of them, in their order", () => {
  const cases: [title: string, original: string, found: string[]][] = [
    [
      "The Lantern with a Cat on Its Roof",
      "I gave her lantern with the cat and roof.",
      ["lantern with the cat and roof"],
    ],
    ["The Lantern with a Cat on Its Roof", "A lantern with a cat on his knees.", ["lantern with a cat"]],
    ["The Lantern with a Cat on Its Roof", "The roof had a cat, and no lantern.", []],
    [
      "Collected Letters of Algodon Vale",
      "The colected letters of Algedon Vail came.",
      ["colected letters of Algedon Vail"],
    ],
    ["Letters of Ada Vale", "Those letters of mine. Ada came.", []],
  ];
  for (const [title, original, found] of cases)
    assert.deepEqual(
      findInOriginals({ media: [title] }, [[`我读了《${title}》。`, original]]),
      found,
      original,
    );
});

test("a title whose first and last words stand is heard by what sounds like the rest", () => {
  const hear = (original: string) =>
    findInOriginals({ media: ["Keeping Lamp Welfare Alight"] }, [
      ["论文 Keeping Lamp Welfare Alight 不长。", original],
    ]);
  assert.deepEqual(hear("There was Keeping Lampwell or Alight, which is short."), [
    "Keeping Lampwell or Alight",
  ]);
  assert.deepEqual(hear("There was Keeping Small Fires Alight, which is short."), []);
});

test("two words that a machine made of one name are found as two", () => {
  const pairs: [string, string][] = [
    ["Glimmerstone 涨了。", "Up went Glimmer today."],
    ["Glimmerstone 几乎回来了。", "And Glimmer Stone is almost back to it."],
    ["他们承认 Glimmerstone 贵。", "They think Glimmer Stone costs much."],
    ["天气很好，今天没有风。", "It is warm and there is no wind today."],
    ["我们去了山上，很高。", "We went up the hill and it was high."],
  ];
  assert.deepEqual(findInOriginals({ companies: ["Glimmerstone"] }, pairs), [
    "Glimmer",
    "Glimmer Stone",
    "Glimmer Stone",
  ]);
});

test("nothing is heard where the translation does not name it, nor where the original does", () => {
  const said: [string, string] = ["换了一家。", "We moved to Glimmerstown."];
  assert.deepEqual(findInOriginals({ companies: ["Glimmerstone"] }, [said]), []);
  const both: [string, string] = ["Glimmerstone 不错。", "Glimmerstone is fine, Glimmerstown is a town."];
  assert.deepEqual(findInOriginals({ companies: ["Glimmerstone"] }, [both]), ["Glimmerstone"]);
});

test("people are heard by a part of their name, and not in the names of others", () => {
  const findPerson = (original: string) =>
    findInOriginals({ people: ["Mara Kestrel"] }, [
      ["Mara Kestrel 来了。", "Mara Kestrel came."],
      ["Kestrel 也说了。", original],
    ]).slice(1);
  assert.deepEqual(findPerson("As Kestral said."), ["Kestral"]);
  assert.deepEqual(findPerson("As Peter Kestrel and others said."), []);
});

test("what stands beside a name tells it in the other language", () => {
  const findTold = (terms: TermNames, pairs: [string, string][]) => {
    const turns = toTurns(pairs);
    return findPlaces({ terms, speakers: [] }, turns, () => undefined)
      .byThing[0]!.filter(({ segment }) => segment === 0)
      .map(({ turn, start, end }) => turns[turn]!.segments[0]!.text.slice(start, end));
  };
  const said = "My first book, The Quiet Orchard, was about trees.";
  assert.deepEqual(findTold({ media: ["The Quiet Orchard"] }, [["我的第一本书《静园》讲的是树。", said]]), [
    "静园",
  ]);
  // Two titles, one work; a title that a bracket gives to another; one that everybody knows.
  assert.deepEqual(findTold({ media: ["The Quiet Orchard"] }, [["《静园》和《闹市》讲的是树。", said]]), []);
  assert.deepEqual(
    findTold({ media: ["The Quiet Orchard"] }, [["我的书《闹市》（Loud Town）讲的是树。", said]]),
    [],
  );
  assert.deepEqual(
    findTold({ media: ["The Quiet Orchard"] }, [["《华尔街日报》说我的书讲的是树。", said]]),
    [],
  );
  const met = "Jason was at the University of Melrow with us.";
  assert.deepEqual(findTold({ people: ["Jason Marl"] }, [["杰森跟我们一起念书。", met]]), ["杰森"]);
  assert.deepEqual(
    findTold({ people: ["Jason Marl"] }, [
      ["Jason Marl 来了。", "Jason Marl came."],
      ["杰森跟我们一起念书。", met],
    ]),
    ["Jason Marl", "杰森"],
  );
  assert.deepEqual(
    findTold({ companies: ["University of Melrow"] }, [["他在梅尔罗大学跟我们一起念书。", met]]),
    ["梅尔罗大学"],
  );
  assert.deepEqual(
    findTold({ companies: ["University of Melrow"] }, [["在梅尔罗大学和青山大学。", met]]),
    [],
  );
  // A list within a name, beside another body.
  assert.deepEqual(
    findTold({ companies: ["Guild of Lamp Makers, Menders and Sellers"] }, [
      [
        "他是制灯师、修灯师和卖灯人协会的会长，她在灯塔协会。",
        "He chairs the Guild of Lamp Makers, Menders and Sellers, she is with the lighthouses.",
      ],
    ]),
    ["制灯师、修灯师和卖灯人协会"],
  );
  // A paper that nobody knows.
  const wrote = "The Melrow Daily Times wrote about it.";
  const paper = { media: ["The Melrow Daily Times"] };
  assert.deepEqual(findTold(paper, [["梅尔罗《每日灯报》写了这件事。", wrote]]), ["每日灯报"]);
  assert.deepEqual(findTold(paper, [["《华尔街日报》写了这件事。", wrote]]), []);
});

test("names that everybody knows are found in the other language, in whatever way they are spelt", () => {
  assert.ok(listKnownNames("The New York Times", "media").includes("纽约时报"));
  assert.ok(listKnownNames("white house", "companies").includes("白宫"));
  assert.deepEqual(listKnownNames("White House", "people"), []);
  // Alone a surname may be somebody else's.
  assert.deepEqual(listKnownNames("Keynes", "people"), ["John Maynard Keynes", "凯恩斯"]);
  assert.ok(listKnownNames("US Supreme Court", "companies").includes("Supreme Court"));
  assert.deepEqual(
    findInOriginals({ companies: ["宜家"] }, [["我在宜家买了一张桌子。", "I bought a table at IKEA."]]),
    ["IKEA"],
  );
});
