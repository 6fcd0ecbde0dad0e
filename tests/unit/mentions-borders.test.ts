import assert from "node:assert/strict";
import { test } from "node:test";
import { createFindRecord } from "../../src/mentions/wordings/record-wordings.ts";
import { scanTwins } from "../../src/mentions/wordings/scan-twins.ts";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

test("no bracket gives a name to the end of a word, nor to what a title is", () => {
  const scan = (field: string, name: string, body: string) =>
    scanTwins(Buffer.from(`---\ntitle: x\n${field}:\n  - ${name}\n---\n${body}`));
  assert.deepEqual(scan("companies", "GE", "Storage（仓库）和 Village（村庄）。"), []);
  assert.deepEqual(scan("companies", "GE", "Mega GE（通气集团）。"), ["companies\tGE\t通气集团"]);
  assert.deepEqual(scan("media_books", "Quiet Lamps", "《静灯》杂志（Quiet Lamps）和别的杂志。"), []);
});

const ada = { people: ["Ada Vale"] };

const cases: [string, TermNames, TurnText[], string[]][] = [
  [
    "a short name with more capitals than it has, never with less",
    { products: ["Lumo"] },
    ["我们用 LUmo、LumO 和 LUMO。lumo 和 lUMO 是别的，Lumo 亮了。"],
    ["LUmo", "LumO", "LUMO", "Lumo"],
  ],
  [
    "other firms that begin like one, and longer words",
    { companies: ["瑞丰咖啡"] },
    ["瑞丰咖啡来了。瑞丰很大，瑞丰期货更大，瑞丰士是人，瑞丰银行也在。"],
    ["瑞丰咖啡", "瑞丰"],
  ],
  [
    "addresses",
    ada,
    [
      "写信到adavale@example.org、me@ada-vale.example.org或ada_vale.lamps@example.org。",
      "见https://example.org/Ada-Vale/与www.example.org/?by=ada-vale，example.org/ada-vale，https://adavale.example/。",
    ],
    [],
  ],
  [
    "what stands beside an address, handles, and the name of a site",
    ada,
    [
      "https://example.org/ Ada Vale（https://example.org）Ada Vale，@AdaVale，#AdaVale，adavale.com，Lamps.ai/Ada Vale。",
    ],
    ["Ada Vale", "Ada Vale", "AdaVale", "AdaVale", "adavale", "Ada Vale"],
  ],
  [
    "a firm of another kind by the whole name",
    { companies: ["瑞丰证券"] },
    ["瑞丰证券来了，瑞丰证券走了，瑞丰也走了。"],
    ["瑞丰证券", "瑞丰证券", "瑞丰"],
  ],
  ["a stem that is an adjective", { companies: ["平静传媒"] }, ["平静传媒来了。他平静了。"], ["平静传媒"]],
  [
    "a stem that the post uses as an adjective",
    { companies: ["清和传媒"] },
    ["清和传媒来了。水很清和，清和多。"],
    ["清和传媒"],
  ],
  [
    "a stem that the post uses as a noun",
    { companies: ["石狮科技"] },
    ["石狮科技来了。一座石狮在门口，石狮很老。"],
    ["石狮科技"],
  ],
  [
    "parts of well-known names",
    { companies: ["General Electric"] },
    ["GE 来了，GE Aerospace 和 GE Vernova 没有，GE Healthcare 也没有。"],
    ["GE"],
  ],
  ["an index of another", { companies: ["Nasdaq"] }, ["纳指涨了，纳指100没有，纳指 100 也没有。"], ["纳指"]],
  [
    "what is called after somebody",
    { people: ["维尔"] },
    ["维尔来了。维尔学院很大，维尔变换很难，维尔大厦很高。", "他是维尔。"],
    ["维尔", "维尔"],
  ],
  [
    "what is called after somebody in English",
    { people: ["Ada Vale"] },
    ["Vale came. The discrete Vale transform is fast, Vale transforms are, and Vale transformed it."],
    ["Vale", "Vale"],
  ],
  [
    "a doctrine called after somebody",
    { people: ["Ada Vale"] },
    ["The Vale doctrine is old. Vale came."],
    ["Vale"],
  ],
  [
    "a surname that is a party's word",
    { people: ["Ben Tory"] },
    ["It was a bit of a Tory thing. So Tory went, and the Tory campaign stayed."],
    ["Tory"],
  ],
  ["a town called after somebody", { people: ["维尔·林登"] }, ["林登来了，林登格勒没有。"], ["林登"]],
  [
    "a party that other countries have, too",
    { companies: ["中国共产党"] },
    ["共产党人来了，苏联共产党没来，法国的共产党也没来。《共产党宣言》是书，中国的共产党是党。"],
    ["共产党", "中国的共产党"],
  ],
  [
    "a phrase that ends like a short title before a bracket",
    { media: ["《周年》"] },
    ["灯火周年（Lamp Year）来了，Lamp Year 走了。《周年》是书。"],
    ["周年"],
  ],
  ["a state", { people: ["杰布·布什"] }, ["布什去了新罕布什尔州。"], ["布什"]],
  ["a country before a meeting", { companies: ["US Congress"] }, ["国会说好。两人在韩国会晤。"], ["国会"]],
  ["a hill", { companies: ["US Congress"] }, ["国会说好。他在国会山讲话。"], ["国会"]],
  [
    "what a plus sign joins",
    { companies: ["Lampora"] },
    ["Lampora+Velmo 来了，Lampora+ 是别的，在 Lampora+上。"],
    ["Lampora"],
  ],
  [
    "one letter at the end of a sentence, and an initial",
    { products: ["C"] },
    ["Written in C. So it was C. Vale in plain C.", "By C. Vale, by Ada C. Vale, C.I. and C."],
    ["C", "C", "C"],
  ],
  [
    "a title before the comma of its marks",
    { media: ["Lampus"] },
    ["他写了《Lampus》。", 'He wrote "Lampus," a book, and Lampus, a lamp.'],
    ["Lampus", "Lampus"],
  ],
  ["a country", { people: ["罗斯·维尔"] }, ["罗斯去了俄罗斯和白俄罗斯。"], ["罗斯"]],
  [
    "a longer name that a bracket behind its Latin form writes by its sound",
    { people: ["达米恩"] },
    ["用 Damienlo（达米恩洛: 一种灯）和 Lampora（达米恩: 创始人，达米恩洛）。", "她用灯（达米恩洛）。"],
    ["达米恩", "达米恩", "达米恩"],
  ],
  [
    "a state",
    { people: ["Jeb Bush"] },
    ["杰布·布什（Jeb Bush）去了新罕布什尔，布什走了。"],
    ["杰布·布什", "Jeb Bush", "布什"],
  ],
  ["the end of a longer name", { people: ["杰夫·林登"] }, ["杰夫去找梅德韦杰夫和梅德维杰夫。"], ["杰夫"]],
  [
    "the beginning of another word",
    { companies: ["灯火部"] },
    ["灯火部来了。灯火部门和灯火部分没来，灯火部长来了。"],
    ["灯火部", "灯火部长"],
  ],
  [
    "another language, and a verb",
    { products: ["C", "Go"] },
    ["C 很快，Objective C 也快。", "Go 很快。"],
    ["C"],
  ],
  [
    "what a treasury sells",
    { companies: ["US Treasury"] },
    [["财政部来了。国债涨了。", "The Treasury came. Treasury yields rose in the Treasury market."]],
    ["财政部", "Treasury"],
  ],
  ["a doctrine", { people: ["Shinzo Abe"] }, ["安倍说，安倍经济学不好。"], ["安倍"]],
  [
    "a firm whose short name begins its long one",
    { companies: ["Warner Bros. Discovery"] },
    ["华纳兄弟来了，华纳走了。"],
    ["华纳兄弟", "华纳"],
  ],
  [
    "a kind of car is no product",
    { products: ["Robotaxi"] },
    ["机器人出租车来了，Robotaxi 来了。"],
    ["Robotaxi"],
  ],
  [
    "a whole name with its first name spelt otherwise is one place",
    { people: ["Marc Lindell"] },
    ["I met Mark Lindell and Lindell. Mark Lindell left, and Miles Lindell."],
    ["Mark Lindell", "Lindell", "Mark Lindell"],
  ],
  [
    "a first name with the initial that other languages give it",
    { people: ["Joshua Lindell"] },
    ["I met Yoshua Lindell and Lindell, not Toshua Lindell."],
    ["Yoshua Lindell", "Lindell"],
  ],
  [
    "a first name spelt with two letters more that are not heard",
    { people: ["Jeanne Brandt"] },
    ["I think Jean Brandt knows, Jane Brandt does not."],
    ["Jean Brandt"],
  ],
  [
    "first and middle name spelt otherwise",
    { people: ["Ann Dorley Hollis"] },
    ["With Anne Dorley Hollis. Later Ann Dorsley Hollis came, and Annie Oak Hollis."],
    ["Anne Dorley Hollis", "Ann Dorsley Hollis"],
  ],
  ["a first name said twice", ada, ["Then look at Ada Ada went on."], ["Ada"]],
  [
    "a middle name that nobody wrote",
    { people: ["Clara Vale"] },
    ["Then Clara O'Dell Vale spoke. It was Clara, and Oak Vale came."],
    ["Clara O'Dell Vale", "Clara"],
  ],
  [
    "a first name that another has only without initials",
    { people: ["艾达·维尔", "艾达·Q·奥克"] },
    ["艾达·维尔和艾达·奥克来了，艾达说。"],
    ["艾达·维尔", "艾达"],
  ],
  [
    "what is done to a thing is no part of its name",
    { products: ["Lunar Lamp System"] },
    [["我们开发月球灯具系统。", "We build the Lunar Lamp System."]],
    ["月球灯具系统", "Lunar Lamp System"],
  ],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("a name with a dot that another post has is no beginning of a longer one", () => {
  const findRecord = createFindRecord({}, { people: [["Ada Vale", "艾达·维"]] });
  assert.deepEqual(findFirst({ people: ["Ada Vale"] }, ["艾达·维尔来了，艾达·维走了。"], { findRecord }), [
    "艾达·维",
  ]);
});

test("a name told by pairs does not begin with the verb before it", () => {
  const pairs: [string, string][] = [
    ["它是青原城灯储的主席。", "He chairs the Greenfield Lamp."],
    ["天气不好。", "It rains."],
    ["今天的客人是青原城灯储的人。", "Our guest is with Greenfield Lamp."],
    ["没有别的。", "Nothing else."],
    ["最大的是青原城灯储。", "The largest is Greenfield Lamp."],
    ["说话的是青原城灯储。", "It was Greenfield Lamp that spoke."],
  ];
  const found = findFirst({ companies: ["Greenfield Lamp"] }, pairs).filter((place) => !place.includes(" "));
  assert.deepEqual(found, Array(4).fill("青原城灯储"));
});

test("a title that only other posts have is not how this one translates it", () => {
  const findRecord = createFindRecord({}, { media: [["Quiet Lamps", "《寂静的灯》"]] });
  const pair: [string, string] = ["我读了《静灯之书》。", "I read Quiet Lamps."];
  assert.deepEqual(findFirst({ media: ["Quiet Lamps"] }, [pair], { findRecord }), [
    "静灯之书",
    "Quiet Lamps",
  ]);
});

test("a first name is that of whoever was named in full last", () => {
  const terms = { people: ["Ada Vale"] } as unknown as TermNames;
  const tell = (...texts: string[]) => findFirst(terms, texts);
  assert.deepEqual(
    tell("Ada Vale 来了，Ada 说。艾达·布鲁克（Ada Brook）也来了。", "Ada 说。Ada Vale 说。Ada 走了。"),
    ["Ada Vale", "Ada", "Ada Vale", "Ada"],
  );
  // What is called after somebody is nobody.
  assert.deepEqual(tell("Ada Vale 来了。谷氏均衡（Vale Equilibrium）很难。", "Vale 说。"), [
    "Ada Vale",
    "Vale",
  ]);
});

test("addresses without an end cost no more than their length", () => {
  for (const text of ["/ada-vale", "adavale.", "adavale@", "a.a/adavale."])
    assertLinear(text, 40_000, (size) => findFirst(ada, [text.repeat(size)]));
});

test("no painter in what is called after him", () => {
  const texts = [
    "达芬奇画灯。达芬奇手术机器人、达芬奇密码。Da Vinci drew, the Da Vinci surgical system did not.",
  ];
  assert.deepEqual(findFirst({ people: ["Leonardo da Vinci"] }, texts), ["达芬奇", "Da Vinci"]);
});
