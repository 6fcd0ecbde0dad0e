/** Other names that a bracket gives, and bodies whose Chinese name says what the English one says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readDeclared } from "../../src/mentions/brackets/remarks.ts";
import { translateBody } from "../../src/mentions/wordings/translate-body.ts";
import type { TermNames } from "../../src/model.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const cases: [string, TermNames, TurnText[], string[]][] = [
  [
    "what a work is called at home",
    { media: ["Lanterns"] },
    ["她读了《罐灯》（原题 Lanterns）。《罐灯》很长。"],
    ["罐灯", "Lanterns", "罐灯"],
  ],
  [
    "the name in front matter is the earlier one",
    { people: ["沈远"] },
    ["主持人是沈明河（原名沈远）。", "沈明河说好。听众都爱沈明河。"],
    ["沈明河", "沈远", "沈明河", "沈明河"],
  ],
  [
    "the name in front matter has another one on the net",
    { people: ["沈明河"] },
    ["来的是沈明河（微博昵称“老灯匠”）。", "老灯匠说好。"],
    ["沈明河", "老灯匠", "老灯匠"],
  ],
  [
    "firms change their names",
    { companies: ["Lumena"] },
    ["Lumena（原名Lampworks）来了。", ["Lampworks 说好。", "Lampworks agreed."]],
    ["Lumena", "Lampworks", "Lampworks", "Lampworks"],
  ],
  [
    "what a thing is called in general is no name",
    { companies: ["平原集团"] },
    ["平原集团（也叫公司）来了。公司说好。"],
    ["平原集团"],
  ],
  [
    "a name with a dot that is said once begins where both parts sound like the other",
    { people: ["Elias Brandt", "Otto Brandt"] },
    ["后来是新主席埃利亚斯·勃兰特（Elias Brandt）。埃利亚斯说好。"],
    ["埃利亚斯·勃兰特", "Elias Brandt", "埃利亚斯"],
  ],
  [
    "a first name written in other characters is his, another's is not",
    { people: ["Alan Vale"] },
    ["这是艾伦·维尔（Alan Vale）。", "后来维尔来了。", "阿兰·维尔说好，格蕾塔·维尔没来。"],
    ["艾伦·维尔", "Alan Vale", "维尔", "阿兰·维尔"],
  ],
  [
    "a ministry of a country",
    { companies: ["Ministry of Commerce of China"] },
    ["中国商务部说好，商务部说了两次。"],
    ["中国商务部", "商务部"],
  ],
  [
    "a body by what its words say",
    { companies: ["Sichuan Road & Bridge Group"] },
    ["四川路桥集团来了。"],
    ["四川路桥集团"],
  ],
  [
    "what one bracket tells, a later one has",
    { companies: ["灯火集团"] },
    [
      "灯火集团（Lampora Metro Group）来了。",
      "又向灯火（Lampora Metro Group）说好，灯火（Lampora Metro Group）也来。",
    ],
    ["灯火集团", "Lampora Metro Group", "灯火", "Lampora Metro Group", "灯火", "Lampora Metro Group"],
  ],
  [
    "a name from a bracket has a bracket of its own",
    { companies: ["Vale Lamp Institute"] },
    ["河谷灯火研究所（Vale Lamp Institute）来了。", "河谷灯火研究所（VALAI）说好。后来VALAI走了。"],
    ["河谷灯火研究所", "Vale Lamp Institute", "河谷灯火研究所", "VALAI", "VALAI"],
  ],
  [
    "a name with a small word in it",
    { people: ["Elias bin Brandt"] },
    ["王储埃利亚斯·本·勃兰特（Elias bin Brandt）说好。"],
    ["埃利亚斯·本·勃兰特", "Elias bin Brandt"],
  ],
  [
    "a father's name is his",
    { people: ["Elias bin Brandt"] },
    [
      "埃利亚斯·本·勃兰特（Elias bin Brandt）说好，埃利亚斯笑了。他的父亲勃兰特没来。",
      ["走了。", "Brandt left."],
    ],
    ["埃利亚斯·本·勃兰特", "Elias bin Brandt", "埃利亚斯"],
  ],
  [
    "a surname that begins with a small word",
    { people: ["Martin deSolano"] },
    ["总裁马丁·德索拉诺（Martin deSolano）来了。德索拉诺说好。"],
    ["马丁·德索拉诺", "Martin deSolano", "德索拉诺"],
  ],
  [
    "a body that is said once, by what the English name says it is",
    { companies: ["Brackwater University"] },
    ["今天有来自布莱克大学（Brackwater University）的人。"],
    ["布莱克大学", "Brackwater University"],
  ],
  [
    "a bureau by its initials",
    { companies: ["Bureau of Lamp Statistics (BLS)"] },
    ["据传已联系河谷灯火局（BLS），没有回音。"],
    ["河谷灯火局", "BLS"],
  ],
  [
    "what is no body of that kind is a remark",
    { companies: ["Brackwater University"] },
    ["他们来自山上的老学校（Brackwater University）。"],
    ["Brackwater University"],
  ],
  [
    "what ends a longer name is what the thing is",
    { products: ["信风号飞船"] },
    ["信风号飞船（Tradewind One）来了。", "他们的飞船（Tradewind One）说好。飞船很大。"],
    ["信风号飞船", "Tradewind One", "Tradewind One"],
  ],
  [
    "a title in small letters behind one in marks",
    { media: ["new lamps for old ones", "quiet lamps"] },
    ["《旧灯换新灯记》（new lamps for old ones）很长。《旧灯换新灯记》很好。"],
    ["旧灯换新灯记", "new lamps for old ones", "旧灯换新灯记"],
  ],
  [
    "a short name in quotation marks before the whole one",
    { people: ["Ada Vale"] },
    ["都说“灯火大王”（Ada Vale）来了。"],
    ["灯火大王", "Ada Vale"],
  ],
  [
    "the same where another Chinese one is known",
    { people: ["Ada Vale"] },
    ["艾达·维尔（Ada Vale）是“灯火大王”（Ada Vale）。"],
    ["艾达·维尔", "Ada Vale", "灯火大王", "Ada Vale"],
  ],
  [
    "what somebody says is no name",
    { people: ["Ada Vale"] },
    ["都说“我要点灯”（Ada Vale），“再点吧”（Ada Vale）。"],
    ["Ada Vale", "Ada Vale"],
  ],
  [
    "a firm that is named once begins where it sounds like the other",
    { companies: ["Lumena Power"] },
    ["那一年，著名厂商鲁梅纳电力公司（Lumena Power）来了。"],
    ["鲁梅纳电力公司", "Lumena Power"],
  ],
  [
    "what sounds like nothing is what the firm is",
    { companies: ["Lumena Power"] },
    ["那一年，著名厂商北方电力公司（Lumena Power）来了。"],
    ["Lumena Power"],
  ],
  [
    "one word that sounds like the other",
    { people: ["Carlos"], companies: ["Brantel"] },
    ["大家感谢卡洛斯（Carlos），卡洛斯说好。", "来自布兰特尔（Brantel）。"],
    ["卡洛斯", "Carlos", "卡洛斯"],
  ],
  [
    "bonds in short",
    { products: ["Lamp Bond"] },
    ["这是灯火债券（Lamp Bond）。灯火债很多，灯火债券、灯火债务和灯火债主。"],
    ["灯火债券", "Lamp Bond", "灯火债", "灯火债券"],
  ],
  [
    "a Chinese title before what the work is called in English",
    { media: ["The Lamp"] },
    ["她看《灯火急诊室》（英文叫做The Lamp）。", "《灯火急诊室》很长。"],
    ["灯火急诊室", "The Lamp", "灯火急诊室"],
  ],
  ["a kind of two words", { products: ["L-15 fighter jet"] }, ["一架L-15战机。"], ["L-15战机"]],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("names that brackets declare", () => {
  for (const [words, name] of [
    ["又称“灯塔”", "灯塔"],
    ["网名：老灯匠", "老灯匠"],
    ["英文名：Ada Vale", "Ada Vale"],
    ["英文片名 The Lamp", "The Lamp"],
    ["英文叫做The Lamp", "The Lamp"],
    ["英文为 The Lamp", "The Lamp"],
    ["以下简称灯司", "灯司"],
    ["formerly Lampworks", "Lampworks"],
    ["also known as “the Lamp”", "Lamp"],
    ["aka Lampy", "Lampy"],
  ])
    assert.equal(readDeclared(words!), name, words);
  for (const words of [
    "原因不明",
    "又来了",
    "小米公司",
    "英文版Lamp",
    "英文好",
    "俗称的确如此但不是名字而是一句很长的话",
    "aka do it",
    "以及其他",
  ])
    assert.equal(readDeclared(words), undefined, words);
});

test("bodies in Chinese, word by word, where one word says where", () => {
  assert.ok(translateBody("Nanjing Normal University").includes("南京师范大学"));
  assert.ok(translateBody("University of Toronto").includes("多伦多大学"));
  assert.ok(translateBody("The Bank of Japan").includes("日本银行"));
  assert.ok(translateBody("Chinese Academy of Social Sciences").includes("中国社会科学院"));
  assert.ok(translateBody("Federal Court of Canada").includes("加拿大联邦法院"));
  for (const name of ["National Bank", "Lumena Group", "Toronto Lanterns", "University", "Bank of the Lamp"])
    assert.deepEqual(translateBody(name), [], name);
});

test("what a thing is is not its name where the text says it of less", () => {
  const texts = [
    "“迷你点灯智能体（Mini Lamp Agent）”来了。",
    "点灯智能体（Lamp Agent）很多，点灯智能体很好。",
  ];
  assert.deepEqual(findFirst({ products: ["mini-lamp-agent"] }, texts), ["Mini Lamp Agent"]);
});

test("a word of the language behind a thing that has its Latin name is none", () => {
  const texts = [
    "灯网 (Constellation) 很大，灯网（Lampnet）。",
    "Lampnet is one constellation. Constellation it is.",
  ];
  const findRecord = () => ["Lampnet", "灯网"];
  assert.deepEqual(findFirst({ products: ["Lampnet"] }, texts, { findRecord }), [
    "灯网",
    "灯网",
    "Lampnet",
    "Lampnet",
  ]);
});

test("what a firm makes is not its name, unless it says so or sounds so", () => {
  const found = (company: string, text: string) => findFirst({ companies: [company] }, [text]);
  assert.deepEqual(found("Acute Lampical", "烛台手术机器人（Acute Lampical）来了，烛台手术机器人。"), [
    "Acute Lampical",
  ]);
  const [own, latin] = ["烛台手术机器人", "Acute Robots"];
  assert.deepEqual(found(latin!, `${own}（${latin}）来了，${own}。`), [own, latin, own]);
});

test("a bracket in the front matter tells as one in the text does", () => {
  const terms = { people: ["Stella Ashby"], speakers: ["艾争鸣（Stella Ashby）"] };
  assert.deepEqual(findFirst(terms, ["大家好，我是艾争鸣。"]), ["艾争鸣"]);
  assert.deepEqual(findFirst({ people: ["Stella Ashby"] }, ["大家好，我是艾争鸣。"]), []);
});
