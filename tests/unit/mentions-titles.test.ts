import assert from "node:assert/strict";
import { test } from "node:test";
import type { Speaker, TermNames } from "../../src/model.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const li = { people: ["李思远"] };
const wang = { people: ["王思远"] };

const cases: [string, TermNames, TurnText[], string[]][] = [
  [
    "a surname and a title",
    li,
    ["李思远来了。李教授说，我们问李老师。謝謝李導演和李總！"],
    ["李思远", "李教授", "李老师", "李導演", "李總"],
  ],
  [
    "a title in marks that is no word is one without them, too",
    { media: ["LampLots"] },
    [["欢迎收听《LampLots》。", "Welcome to LampLots, and thanks."]],
    ["LampLots", "LampLots"],
  ],
  [
    "a title that other words begin with",
    wang,
    ["王总说，问王总，王总的灯。王总是这样，王总统治，王董事会，王导致，王工作，王博士生。"],
    ["王总", "王总", "王总"],
  ],
  [
    "titles of those who heal",
    { people: ["宋思远"] },
    ["您好，宋醫師。问了宋医师、宋護理師、宋心理師和宋諮商師。宋医师们都来了。"],
    ["宋醫師", "宋医师", "宋護理師", "宋心理師", "宋諮商師"],
  ],
  [
    "a surname behind what is done to somebody, and behind the whole name",
    { people: ["宋思远"] },
    ["我很喜歡宋老師，恭喜宋校长！我是宋思远宋老师。北宋老师，王飞宋老师，唐宋老师。"],
    ["宋老師", "宋校长", "宋思远", "宋老师"],
  ],
  [
    "a name that ends in a title is not the beginning of a longer one",
    { people: ["宋总"] },
    ["宋总说，宋总统没说。怪不得宋总理。"],
    ["宋总"],
  ],
  [
    "a president by his nickname",
    { people: ["Donald Trump"] },
    ["怪不得我们川总统了，川总说。"],
    ["川总统", "川总"],
  ],
  [
    "a surname that another word or name ends in",
    wang,
    ["国王先生、女王教授、陈王老师、陈明王老师、老王老师。感动王老师。"],
    ["王老师"],
  ],
  [
    "a surname that is a word",
    { people: ["高思远"] },
    ["我们看到高教授。提高教授待遇，很多高校长期这样。高工来了。"],
    ["高教授"],
  ],
  [
    "what somebody holds or does",
    { people: ["任思远"] },
    ["，任总统时，他担任教授。，任教授两年。任老师！"],
    ["任老师"],
  ],
  [
    "who governs",
    { people: ["马思远"] },
    ["马思远连任。马政府说，看到马当局。罗马政府没说。"],
    ["马思远", "马政府", "马当局"],
  ],
  ["a land's government", { people: ["韩思远"] }, ["韩政府说，韩总统说，韩教授也说。"], ["韩教授"]],
  [
    "a surname that counts things",
    { people: ["张思远"] },
    ["这张导演的照片，一张导演照。问了张导演。"],
    ["张导演"],
  ],
  [
    "a rarer surname, in Traditional characters",
    { people: ["莊明"] },
    ["有人问庄总，莊老师说。村庄老师。"],
    ["庄总", "莊老师"],
  ],
  [
    "who is called the Great",
    { people: ["Alexander the Great (亚历山大大帝)"] },
    [["亚历山大大帝来了。亚历山大走了，从亚历山大港。", "Alexander came, the Great lamp burned."]],
    ["亚历山大大帝", "亚历山大", "Alexander"],
  ],
  ["two surnames in one", { people: ["欧阳思远"] }, ["欧阳老师来了，欧阳总走了。"], ["欧阳老师"]],
  ["who speaks of himself", li, ["不是我李某人，也不是李某。"], ["李某人"]],
  ["a Latin name, too", { people: ["李思远 Siyuan Li"] }, ["李教授来了。"], ["李教授"]],
  ["a foreign name by its sound", { people: ["Ada Marlow / 马洛"] }, ["马洛来了，马教授来了。"], ["马洛"]],
  ["a foreign name with a dot", { people: ["马尔·维尔"] }, ["马老师，维老师。"], []],
  ["a Japanese name", { people: ["石原希"] }, ["石老师，石原老师。"], []],
  [
    "somebody of whom nothing but the surname is told",
    { people: ["沈"] },
    ["一位沈姓学生来了，就这个沈同学。沈某说，沈阳很大。"],
    ["沈姓", "沈同学", "沈某"],
  ],
  ["a name that is a title", { people: ["李老师"] }, ["李老师来了，李教授没来。"], ["李老师"]],
  ["a thinker", { people: ["孟子"] }, ["孟老师来了。"], []],
  ["somebody else of that surname", { people: ["李思远", "老李"] }, ["李教授来了。"], []],
  ["somebody else in Latin", { people: ["李思远", "Ada Lee"] }, ["李教授来了。"], []],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

const toSpeakers = (...keys: string[]): Speaker[] =>
  keys.map((key) => ({ key, labels: [key], turns: 1, generic: false }));

test("a speaker of that surname", () => {
  assert.deepEqual(findFirst(li, ["李教授来了。"], { speakers: toSpeakers("李明", "Host") }), []);
  assert.deepEqual(findFirst(li, ["李教授来了。"], { speakers: toSpeakers("李思远", "陈明") }), ["李教授"]);
});

const lamp = { media: ["The Quiet Lamp Is True"] };

const scriptures: [string, TermNames, TurnText[], string[]][] = [
  [
    "scriptures stand without marks",
    { media: ["The Bible"] },
    ["《圣经》很长。他读圣经，聖經說。圣经带很大，神圣经历、神圣经典也是。"],
    ["圣经", "圣经", "聖經"],
  ],
  [
    "what a trade reads is no scripture",
    { media: ["圣经"] },
    ["这是灯匠的圣经，行业圣经，产品圣经，创业圣经，灯匠的“圣经”。"],
    [],
  ],
  ["others", { media: ["可兰经", "道德经"] }, ["他读古兰经和可兰经。"], ["古兰经", "可兰经"]],
  ["a name that a saying has", { people: ["瓦特"] }, ["瓦特来了，说你脑子瓦特了。"], ["瓦特"]],
  ["a book without marks", { media: ["《资本论》"] }, ["他读资本论和《资本论》。"], ["资本论", "资本论"]],
  [
    "a chapter and a sequel",
    { media: ["《林路》"] },
    ["《林路·灯塔》和《林路二》是书，《林路：归来》也是，《林路灯》和林路二不是。"],
    ["林路", "林路", "林路"],
  ],
  ["a part of other words", { media: ["《道德经》"] }, ["道德经济不是道德经。"], ["道德经"]],
];

for (const [title, terms, texts, expected] of scriptures)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

const titles: [string, TermNames, TurnText[], string[]][] = [
  [
    "what a book is about is not the book, where its title has marks elsewhere",
    { media: ["Slow Walking"] },
    [
      ["她的书是《缓慢行走》（Slow Walking）。", "her book is slow walking"],
      ["缓慢行走（Slow Walking）是一种习惯。", "slow walking is a habit"],
      ["书名还是“缓慢行走”（Slow Walking）。", "Slow Walking is what it is called."],
    ],
    ["缓慢行走", "Slow Walking", "slow walking", "缓慢行走", "Slow Walking", "Slow Walking"],
  ],
  [
    "a title whose marks go around the bracket as well",
    { media: ["Slow Walking"] },
    ["她写了《缓慢行走 (Slow Walking)》。", "《缓慢行走》卖完了。"],
    ["缓慢行走", "Slow Walking", "缓慢行走"],
  ],
  [
    "a short title in quotation marks is what the book is about where another place has it in others",
    { media: ["《慢走》"] },
    ["她写了《慢走》。你处于“慢走”之中吗？欢迎收听“慢走”。", "“慢走”一书、“慢走”这部小说，“慢走”这一概念。"],
    ["慢走", "慢走", "慢走", "慢走"],
  ],
  [
    "a title before a bracket with the original in quotation marks",
    lamp,
    ["论文《静灯之书是真的》（“The Quiet Lamp Is True”）。《静灯之书是真的》很短，静灯之书很长。"],
    ["静灯之书是真的", "The Quiet Lamp Is True", "静灯之书是真的"],
  ],
  [
    "a title of many words in straight quotation marks, and of few characters",
    { media: ["A Lamp That Nobody Ever Saw Before It Was Lit"] },
    ['读《灯》 ("A Lamp That Nobody Ever Saw Before It Was Lit": 一本书)。《灯》很短，灯很亮。'],
    ["灯", "A Lamp That Nobody Ever Saw Before It Was Lit", "灯"],
  ],
  [
    "a title with a small word, and a remark",
    { media: ["Lamps for Ada", "The Quiet Lamp"] },
    [
      "读《Lamps for Ada》（给艾达的灯）和《The Quiet Lamp》（一本关于灯的书）。给艾达的灯很长，一本关于灯的书。",
    ],
    ["Lamps for Ada", "给艾达的灯", "给艾达的灯"],
  ],
  ["another title in the bracket", lamp, ["《静灯之书》（“The Loud Lamp”）很长。《静灯之书》。"], []],
  [
    "a sentence in the bracket",
    { media: ["静灯之书"] },
    [
      "《静灯之书》（“This is what nobody ever said before, I think”）。This is what nobody ever said before.",
    ],
    ["静灯之书"],
  ],
  [
    "a sentence behind a firm",
    { companies: ["静灯公司"] },
    ["静灯公司（“We make lamps for all and everybody”）。We make lamps for all and everybody."],
    ["静灯公司"],
  ],
  [
    "a title of few characters in the bracket behind the original",
    { media: ["Quiet Lamp (静灯)"] },
    ["读《Quiet Lamp》（静灯）和Quiet Lamp (静灯: 一本书)。房间静灯（静灯），他（静灯）。"],
    ["Quiet Lamp", "静灯", "Quiet Lamp", "静灯"],
  ],
  [
    "what the bracket says of a title",
    { media: ["《Quiet Lamp》"] },
    ["《Quiet Lamp》（中译：静灯之书）。中译很好。"],
    ["Quiet Lamp", "静灯之书"],
  ],
  [
    "a book among products without what follows its colon",
    { products: ["Lamps for Nobody: A Year in the Dark"] },
    [["她写了《无人的灯》（Lamps for Nobody）。", "She wrote lamps for nobody."], "《无人的灯》很长。"],
    ["无人的灯", "Lamps for Nobody", "lamps for nobody", "无人的灯"],
  ],
  [
    "two words before a colon are no title",
    { products: ["Lamp One: A Year in the Dark"] },
    ["She read Lamp One."],
    [],
  ],
  [
    "a game, where the translation has a title",
    { products: ["Lampfall"] },
    [["他们整夜玩《落灯》。", "All night they played Lampfall."], "《落灯》很难，落灯很美。"],
    ["落灯", "Lampfall", "落灯"],
  ],
  [
    "a game far from the title",
    { products: ["Lampfall"] },
    [
      [
        `${"他们整夜玩着游戏。".repeat(8)}后来读了《落灯》。`,
        `They played Lampfall. ${"All night they played on. ".repeat(8)}`,
      ],
    ],
    ["Lampfall"],
  ],
  [
    "a game beside a book: the title is the book's",
    { products: ["Lampfall"], media: ["The Quiet Lamp"] },
    [["《静灯》里有人玩游戏。", "In The Quiet Lamp somebody plays Lampfall."]],
    ["Lampfall"],
  ],
  [
    "what stands beside a title in all turns is not the title",
    { media: ["The Quiet Lamp and the Sea"] },
    [
      [
        "来自月河东市场，新书《静灯》今天出版了，我们很高兴。",
        "From the market, a new book, The Quiet Lamp and the Sea.",
      ],
      ["再见，月河东市场。书叫《静灯》，很好的一本。", "It is called The Quiet Lamp and the Sea. Goodbye."],
      ["今天我们说说别的事情，很长很长。", "Today we talk about something else."],
    ],
    ["静灯", "The Quiet Lamp and the Sea", "静灯", "The Quiet Lamp and the Sea"],
  ],
  [
    "a list without its article",
    { media: ["The Lamp List"] },
    [
      [
        "“灯光榜单”（Lamp List: 一份名单）。灯光榜单很长。",
        "The Lamp List is out, our Lamp List. A lamp list is a list of lamps.",
      ],
    ],
    ["灯光榜单", "Lamp List", "灯光榜单", "The Lamp List", "Lamp List"],
  ],
  [
    "a word of another language, which originals have without marks",
    { media: ["Skær"] },
    [["书名是《Skær》。", "It is a Skær, and skær is a glow."]],
    ["Skær", "Skær"],
  ],
  [
    "no marks around the title: the bracket tells it as before",
    lamp,
    ["静灯之书（“The Quiet Lamp Is True”）和静灯之书。"],
    ["静灯之书", "The Quiet Lamp Is True", "静灯之书"],
  ],
];

for (const [title, terms, texts, expected] of titles)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));
