import assert from "node:assert/strict";
import { test } from "node:test";
import { createAligner } from "../../src/mentions/find/align-names.ts";
import { gatherThings } from "../../src/mentions/gather-things.ts";
import { buildLexicon } from "../../src/mentions/wordings/build-lexicon.ts";
import { createFindRecord, toWordingsDigest } from "../../src/mentions/wordings/record-wordings.ts";
import { scanTwins } from "../../src/mentions/wordings/scan-twins.ts";
import type { Speaker, TermNames, Turn } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { createLister } from "../support/list-mentions.ts";
import { toTurns } from "../support/mention-turns.ts";

/** What is found of the names of a front matter, as `taxonomy name: place, place`. */
function find(terms: TermNames, turns: Turn[], speakers: Speaker[] = []): string[] {
  const { things, names } = gatherThings(terms, turns, speakers, () => undefined);
  const match = createLister(names);
  return things.map(({ wordings }, id) => {
    const places = turns.flatMap(({ segments }) =>
      segments.flatMap(({ text }) =>
        match(text)
          .filter((mention) => mention.id === id)
          .map(({ start, end }) => text.slice(start, end)),
      ),
    );
    return `${[...wordings][0]}: ${places.join(", ")}`;
  });
}

const cases: [string, TermNames, (string | [string, string])[], string[]][] = [
  [
    "a name is introduced in brackets, then used",
    { people: ["Ada Vale"] },
    ["首席执行官维尔艾达（Ada Vale）来了。", "维尔艾达说，维尔艾达想。"],
    ["Ada Vale: 维尔艾达, Ada Vale, 维尔艾达, 维尔艾达"],
  ],
  [
    "what a thing is and does is no name",
    { companies: ["Lumora"] },
    [
      "Lumora（美国数据分析公司）涨了，数据分析公司都涨了。",
      "Lumora（百分之十）和 Lumora（对比）。对比百分之十。",
      "灯具制造商（Lumora）来了，灯具制造商都来了。",
    ],
    ["Lumora: Lumora, Lumora, Lumora, Lumora"],
  ],
  [
    "a title in marks is no word without them",
    { companies: ["Lampery"] },
    ["据《灯市》（Lampery）说，灯市很热闹。《灯火报告》（Lampery）很长，《灯火报告》没说。"],
    ["Lampery: 灯市, Lampery, Lampery"],
  ],
  [
    "what stands beside another name is no part of it",
    { companies: ["Moonlamp"] },
    ["从 Lumora 和月灯（Moonlamp）出来的人。月灯很亮。"],
    ["Moonlamp: 月灯, Moonlamp, 月灯"],
  ],
  [
    "a remark in brackets is no name",
    { companies: ["Norden"] },
    ["Norden（一家公司代码）与 Zeta（一家公司代码）。", "灯笼板块（Norden, Zeta）涨了，灯笼板块又跌了。"],
    ["Norden: Norden, Norden"],
  ],
  [
    "initials are spelt out in brackets, or the other way round",
    { products: ["LPU"], companies: ["Lamp Safety Board"] },
    [
      "谷里的LPU（Lamp Processing Unit：处理灯光）和 LPU（Lantern Group Pro）。",
      "灯具安全委员会（LSB: Lamp Safety Board）。Board of the Lamp（BTL）。",
      "两个lamp processing unit 与 LPUs (Lamp Processing Units)。",
    ],
    [
      "Lamp Safety Board: 灯具安全委员会, LSB, Lamp Safety Board",
      "LPU: LPU, Lamp Processing Unit, LPU, lamp processing unit, LPU, Lamp Processing Unit",
    ],
  ],
  [
    "capitals are explained by what they stand for, and no other name is",
    { products: ["LMH", "Zeta"] },
    [
      "还有LMH（Vale Lantern ETF: 追踪灯笼的基金）和Zeta（Lamp Maker: 一种灯）。Vale Lantern ETF 与 Lamp Maker。",
    ],
    ["LMH: LMH, Vale Lantern ETF, Vale Lantern ETF", "Zeta: Zeta"],
  ],
  [
    "initials stand in brackets behind what they are short for",
    { products: ["LLS rocket"] },
    [
      "他们试了 Lamp Launch System (LLS) 火箭。看 Long Lamp (LLS)。",
      ["从LLS起飞。", "the lamp launch system rocket"],
    ],
    ["LLS rocket: Lamp Launch System, LLS, LLS, LLS, lamp launch system"],
  ],
  [
    "a vehicle in capitals without its Chinese kind, and no tool",
    { products: ["LLS 火箭", "LMT 工具"] },
    ["LLS 火箭很高，LLS是最强的。LMT很亮。"],
    ["LLS 火箭: LLS 火箭, LLS", "LMT 工具: "],
  ],
  [
    "an agent by its first word, unless that is the firm's",
    { products: ["Lumen Agent", "Vexel Agent"], companies: ["Vexel"] },
    ["Lumen Agent 来了。Lumen 记得住，Vexel 也是，Vexel Agent 不行。"],
    ["Vexel: Vexel", "Lumen Agent: Lumen Agent, Lumen", "Vexel Agent: Vexel Agent"],
  ],
  [
    "a body whose Chinese name explains the English one",
    { companies: ["LMA"] },
    ["LMA（Lamp Management Agency: 美国灯火管理局）来了。灯火管理局（一家管灯的局）说，美国灯火管理局。"],
    ["LMA: LMA, Lamp Management Agency, 灯火管理局, 灯火管理局, 灯火管理局"],
  ],
  [
    "a title with a subtitle, and one that front matter takes for a product",
    { media: ["Cures: A Book"], products: ["The Lamplighter"] },
    ["新书《解药：一本书》（Cures: A Book），《点灯人》（The Lamplighter）是节目。点灯人走了。"],
    ["The Lamplighter: 点灯人, The Lamplighter", "Cures: A Book: 解药：一本书, Cures: A Book"],
  ],
  [
    "a name that reads like a remark, and a bracket that goes on for long",
    { companies: ["中国灯塔院"], media: ["守灯人的酒"] },
    [
      `《守灯人的酒》（The Wine of the Keepers）。中国灯塔院（Academy of Chinese Lighthouses: ${"研究灯塔。".repeat(20)}）。`,
    ],
    [
      "中国灯塔院: 中国灯塔院, Academy of Chinese Lighthouses",
      "守灯人的酒: 守灯人的酒, The Wine of the Keepers",
    ],
  ],
  [
    "part of a dotted name, and whose it is",
    { people: ["塞巴斯蒂安·布尔若"] },
    ["塞巴斯蒂安·布尔若来了，布尔若说。大卫·布尔若没来。"],
    ["塞巴斯蒂安·布尔若: 塞巴斯蒂安·布尔若, 布尔若"],
  ],
  [
    "a surname beside another given name",
    { people: ["Ada Vale"] },
    ["Vale 说过。后来 Brian Vale 也说过，Ada Vale Jr. 没有。President Vale 说。"],
    ["Ada Vale: Vale, Vale"],
  ],
  [
    "a title that is a phrase of the language",
    { media: ["《远方》", "单身生活", "Hidden Rooms"] },
    [
      "远方有一本《远方》，讲单身生活。",
      "《单身生活》不同。hidden rooms 不是 Hidden Rooms。The Hidden Rooms.",
    ],
    ["《远方》: 远方", "单身生活: 单身生活", "Hidden Rooms: Hidden Rooms, Hidden Rooms"],
  ],
  [
    "captions have no capitals",
    { companies: ["Norden"], products: ["Lantern"] },
    ["a talk", "norden made the lantern and norden sold it"],
    ["Norden: norden, norden", "Lantern: lantern"],
  ],
  [
    "a title of many words in brackets behind the Chinese one",
    { media: ["Ten Lamps in Defense of Long Nights"] },
    ["新书《十盏灯：为长夜辩护》（Ten Lamps in Defense of Long Nights）。《十盏灯：为长夜辩护》好看。"],
    [
      "Ten Lamps in Defense of Long Nights: 十盏灯：为长夜辩护, Ten Lamps in Defense of Long Nights, 十盏灯：为长夜辩护",
    ],
  ],
  [
    "a given name alone in brackets, where it sounds so",
    { people: ["贝内特", "老王", "卡特 (Ada Carter)"] },
    ["守灯人贝内特（Bennett）和老王（Google），卡特（Carter）。Bennett 说，Google 说，Ira Carter 说。"],
    ["贝内特: 贝内特, Bennett, Bennett", "老王: 老王", "卡特 (Ada Carter): 卡特, Carter"],
  ],
  [
    "a title in small letters behind what says so",
    { media: ["The Lamp Problem"] },
    ["In May Ada wrote a paper called the lamp problem. The lamp problem is hard, said Bram."],
    ["The Lamp Problem: the lamp problem, The lamp problem"],
  ],
  [
    "prose has",
    { products: ["Lantern"] },
    ["The Lantern is new; a lantern is old. Nordens sell Lanterns."],
    ["Lantern: Lantern, Lantern"],
  ],
  [
    "spellings of one name are one thing",
    { products: ["Chat Box", "ChatBox"] },
    ["ChatBox 与 Chat Box"],
    ["Chat Box: ChatBox, Chat Box"],
  ],
  [
    "Chinese and Latin letters in one name",
    { companies: ["ABC News"], products: ["豆包Seed 2.1 Pro", "ga4", "yc"] },
    ["ABC新闻（ABC News）说，新闻很多。", "ABC新闻。Seed 2.1 Pro 与 GA4，YC 与 yc。"],
    ["ABC News: ABC新闻, ABC News, ABC新闻", "豆包Seed 2.1 Pro: Seed 2.1 Pro", "ga4: GA4", "yc: YC"],
  ],
  [
    "a name cut short is a word",
    { companies: ["Norges Fund"] },
    ["我们说挪威主权财富基金（Norges Fund），不说别的主权财富基金。"],
    ["Norges Fund: 挪威主权财富基金, Norges Fund"],
  ],
];

for (const [title, terms, texts, expected] of cases) {
  test(title, () => assert.deepEqual(find(terms, toTurns(...texts)), expected));
}

test("the labels of a speaker are one person's names; another speaker's name is not cut", () => {
  const speakers: Speaker[] = [
    { key: "维尔", labels: ["维尔", "Ada Vale"], turns: 3, generic: false },
    { key: "Brian Vale", labels: ["Brian Vale"], turns: 2, generic: false },
  ];
  assert.deepEqual(find({ people: ["Ada Vale"] }, toTurns("维尔说，Ada 说，Vale 说。"), speakers), [
    "Ada Vale: 维尔, Ada",
  ]);
});

test("the pairs of two languages tell a name that nothing else tells", () => {
  const turns = toTurns(
    ["诺登公司很大。", "Norden is big."],
    ["今天我们说说诺登。", "Today we talk about Norden."],
    ["天气很好。", "The weather is fine."],
    ["诺登卖灯，也卖书。", "Norden sells lamps, and books."],
    ["没有别的。", "Nothing else."],
    ["大家都认识诺登。", "Everybody knows Norden."],
    ["后来诺登走了。", "Later Norden left."],
    ["最后又是诺登。", "Norden again at last."],
  );
  const places = [0, 1, 3, 5, 6, 7].map((turn) => {
    const start = turns[turn]!.segments[1]!.text.indexOf("Norden");
    return { turn, segment: 1, start, end: start + 6 };
  });
  const align = createAligner(turns);
  assert.equal(align(places, "companies"), "诺登");
  assert.equal(align(places.slice(0, 2), "companies"), undefined, "two turns tell no short name");
  const both = [...places, { turn: 0, segment: 0, start: 0, end: 2 }];
  assert.equal(align(both, "companies"), undefined, "both languages name it already");
});

test("records give wordings, and the digest of a post changes with those of its own names only", () => {
  const none = createFindRecord({});
  const one = createFindRecord({ companies: [["诺登", "Norden"]] });
  const two = createFindRecord({ companies: [["诺登", "Norden", "诺登集团"]], people: [["维尔", "Vale"]] });
  const terms = { companies: ["NORDEN"], tags: ["诺登"] };
  assert.deepEqual(one("companies", "norden"), ["诺登", "Norden"]);
  assert.equal(toWordingsDigest(terms, none), "");
  assert.notEqual(toWordingsDigest(terms, one), "");
  assert.notEqual(toWordingsDigest(terms, one), toWordingsDigest(terms, two));
  assert.equal(toWordingsDigest({ people: ["Ada"] }, two), "");
});

test("a hostile text costs no more than its length", () => {
  const terms = { companies: ["Norden", "A"], people: ["诺 登"] };
  assertLinear("brackets", 12_000, (size) => {
    const pairs: [string, string][] = Array.from({ length: size >> 2 }, () => ["诺登登登", "Norden Norden"]);
    const turns = toTurns("（A（".repeat(4 * size), "诺登（".repeat(4 * size), ...pairs);
    assert.ok(find(terms, turns).length > 0);
    const places = pairs.map((_, index) => ({ turn: index + 2, segment: 1, start: 0, end: 6 }));
    createAligner(turns)(places, "companies");
  });
});

test("what two posts explain, others are searched for", () => {
  const post = (people: string, body: string) => `---\ntitle: x\npeople:\n${people}\n---\n${body}`;
  const seen = [
    post("  - Ada Vale\n  - 'Brian Oak'", "**维尔艾达**（Ada Vale: 商人）与**奥克**（Brian Oak）。"),
    post("- Ada Vale", "维尔艾达（Ada Vale）又来了，维尔艾达。"),
    post("  - Ada Vale", "首席（Ada Vale）说话。"),
    post(" []\ncompanies_orgs: [Norden, 'Oak']", "没有。"),
    "no front matter: Ada Vale（维尔艾达）",
  ].map((text) => scanTwins(Buffer.from(text)));
  assert.deepEqual(seen, [
    ["people\tAda Vale\t维尔艾达", "people\tBrian Oak\t奥克"],
    ["people\tAda Vale\t维尔艾达"],
    [],
    [],
    [],
  ]);
  const lexicon = buildLexicon(seen);
  assert.deepEqual(lexicon, { people: [["Ada Vale", "维尔艾达"]] }, "one witness is none");
  assert.deepEqual(buildLexicon([...seen].reverse()), lexicon, "in whatever order");
  const find = createFindRecord({ people: [["维尔", "Ada Vale"]] }, lexicon);
  assert.deepEqual(find("people", "ada vale"), ["维尔", "Ada Vale", "维尔艾达"]);
  assert.deepEqual(createFindRecord({}, lexicon)("people", "ADA VALE"), ["ADA VALE", "维尔艾达"]);
  assert.equal(createFindRecord({}, lexicon)("people", "维尔艾达"), undefined, "nothing is joined by it");
});

test("a name that two things share belongs to the one with most witnesses, or to none", () => {
  const lines = (name: string, posts: number) =>
    Array.from({ length: posts }, () => [`people\t${name}\t马克斯`]);
  assert.deepEqual(buildLexicon([...lines("Howard Marks", 7), ...lines("Max Weber", 2)]), {
    people: [["Howard Marks", "马克斯"]],
  });
  assert.deepEqual(buildLexicon([...lines("Howard Marks", 3), ...lines("Max Weber", 2)]), {});
});
