/** What queries mean, how results are ranked, what a passage shows, and what names suggest. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { Fold, kinds } from "../../src/search/fold.ts";
import { foldText } from "../../src/search/fold-text.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { foldHan } from "../../src/text/match-key-han.ts";
import { TestIndex, toTestPost, toTestTurn } from "../support/search-index.ts";

const fold = new Fold(foldHan);
const terms = { people: ["马斯克", "Sam Altman"], companies: ["OpenAI"], tags: ["rockets"] };
const posts = [
  toTestPost(
    "rocket",
    [
      toTestTurn("t-a", "星艦的發動機。", "The Starship engine, built from first principles.", "主持人"),
      toTestTurn("t-b", "我用 AI 研究火箭，和GPT-4聊。", "I study rockets with AI and GPT 4.", "马斯克"),
      toTestTurn("t-c", "原理第一，火箭第二。", "The first of many principles.", "马斯克"),
    ],
    {
      title: "火箭的第一性原理",
      date: "2024-03-05",
      terms,
      contents: "2发动机小史",
    },
  ),
  toTestPost(
    "many",
    Array.from({ length: 9 }, (_, at) =>
      toTestTurn(`t-${at}`, `火箭的第一性原理之${at}。`, "rocket science"),
    ),
    {
      title: "别的题目",
      date: "2025-11-01",
      terms: { people: ["埃隆·马斯克"] },
    },
  ),
  toTestPost("old", [toTestTurn("t-x", "熵。", "Entropy, rocketry.")], { title: "熵", date: "2001-01-01" }),
];
const names = [
  {
    kind: "people",
    name: "埃隆·马斯克",
    aliases: ["马斯克", "Elon Musk"],
    url: "/people/ai-long-ma-si-ke/",
    posts: 2,
  },
  { kind: "people", name: "Sam Altman", aliases: ["山姆·奥特曼"], url: "/people/sam-altman/", posts: 1 },
];
const index = new TestIndex(names);
before(() => index.build(posts));
const turns = async (query: string): Promise<string[]> =>
  [...(await index.turns(query))].map((key) => key.replace("/posts/", "")).sort();

test("script, width, case, accents and hyphens do not count; words and phrases do", async () => {
  assert.deepEqual(await turns("星舰的发动机"), ["rocket/#t-a"]);
  assert.deepEqual(await turns("ＳＴＡＲＳＨＩＰ"), ["rocket/#t-a"]);
  assert.deepEqual(await turns("AI研究"), ["rocket/#t-b"]);
  assert.deepEqual(await turns("gpt-4"), ["rocket/#t-b"]);
  assert.deepEqual(await turns('"gpt 4聊"'), ["rocket/#t-b"]);
  assert.deepEqual(await turns('"first principles"'), ["rocket/#t-a"]);
  assert.deepEqual(await turns("first principles"), ["rocket/#t-a", "rocket/#t-c"]);
  assert.ok((await index.find("第一原理")).query.apart, "not in one piece");
  assert.deepEqual(await turns("GPT 火箭"), ["rocket/#t-b"], "both languages of one turn");
});

test("the last word may be unfinished where no such word exists, and anywhere with a star", async () => {
  assert.deepEqual(await turns("entro"), ["old/#t-x"]);
  assert.equal((await turns('"rocket"')).length, 9, "a whole word is a whole word");
  assert.equal((await turns("rocket")).length, 10, "in either number");
  assert.deepEqual(
    (await turns("rocket*")).filter((key) => !key.startsWith("many")),
    ["old/#t-x", "rocket/#t-b"],
  );
  assert.deepEqual(await turns('"entro"'), []);
});

test("the last word may be unfinished behind Han characters, though it is a word elsewhere", async () => {
  const lamps = new TestIndex();
  await lamps.build([
    toTestPost("lamp", [toTestTurn("t-a", "同时RSI若成真，LMP同时LMPS也亮。")]),
    toTestPost("other", [toTestTurn("t-b", "RS 是别的，LMP 也是。"), toTestTurn("t-c", "同时亮灯。")]),
    toTestPost("whole", [toTestTurn("t-d", "点灯AI"), toTestTurn("t-e", "点灯AIGC")]),
  ]);
  const turns = async (query: string): Promise<string[]> =>
    [...(await lamps.turns(query))].map((key) => key.replace("/posts/", "")).sort();
  for (const query of ["同时RSI", "同时RS", "LMP同时LMP"])
    assert.deepEqual(await turns(query), ["lamp/#t-a"], query);
  assert.deepEqual(await turns("点灯AI"), ["whole/#t-d"], "a whole word is a whole word");
  assert.deepEqual(await turns("点灯AI*"), ["whole/#t-d", "whole/#t-e"]);
  for (const query of ["同时R", '"同时RS"', "同时RS 若"]) assert.deepEqual(await turns(query), [], query);
});

test("one Han character is found, also at the end of a sentence", async () => {
  assert.deepEqual(await turns("熵"), ["old/#t-x"]);
  assert.deepEqual(await turns("聊"), ["rocket/#t-b"]);
  assert.deepEqual((await index.urls("熵"))[0], "/posts/old/");
});

test("a minus leaves out, also phrases", async () => {
  assert.deepEqual(await turns("first -many"), ["rocket/#t-a"]);
  assert.deepEqual(await turns('first -"first principles"'), ["rocket/#t-c"]);
});

test("what is left out alone leaves the other posts; without a word nothing is sought", async () => {
  const urls = async (query: string): Promise<string[]> => (await index.urls(query)).sort();
  assert.deepEqual(await urls("-火箭"), ["/posts/old/"]);
  assert.deepEqual(await urls('-"first principles"'), ["/posts/many/", "/posts/old/"]);
  assert.equal((await index.find('-"first principles"')).exact, true, "no turn is there to tell more");
  assert.deepEqual(await urls("-entropy after:2025"), ["/posts/many/"]);
  assert.deepEqual(await urls('-"rocket science" person:马斯克'), ["/posts/rocket/"]);
  assert.deepEqual(await turns("-火箭 speaker:马斯克"), [], "of a speaker's turns those without it");
  assert.deepEqual(await turns("-first speaker:马斯克"), ["rocket/#t-b"]);
  assert.equal((await urls("lang:en")).length, 3);
  for (const query of ["🙂", "%", "。，！", "-", '"', "*", "-%", "  "])
    assert.deepEqual(await urls(query), [], query);
});

test("filters: who speaks, names in any spelling, tags, dates, language", async () => {
  assert.deepEqual(await turns("speaker:马斯克"), ["rocket/#t-b", "rocket/#t-c"]);
  assert.deepEqual(await turns("火箭 speaker:马斯克"), ["rocket/#t-b", "rocket/#t-c"]);
  assert.deepEqual(await turns("火箭 发言者：主持人"), []);
  assert.deepEqual(await turns("speaker:马斯"), ["rocket/#t-b", "rocket/#t-c"], "a beginning is enough");
  assert.deepEqual(await index.urls("company:open"), ["/posts/rocket/"]);
  assert.deepEqual(await turns("speaker:斯克"), []);
  assert.deepEqual((await index.urls('person:"Elon Musk"')).sort(), ["/posts/many/", "/posts/rocket/"]);
  assert.deepEqual(await index.urls("company:openai"), ["/posts/rocket/"]);
  assert.deepEqual(await index.urls("tag:rockets year:2024"), ["/posts/rocket/"]);
  assert.deepEqual(await index.urls("tag:rockets year:2023"), []);
  assert.deepEqual(await index.urls("after:2024-03-06"), ["/posts/many/"]);
  assert.deepEqual(await index.urls("before:2024-03-05"), ["/posts/rocket/", "/posts/old/"]);
  assert.deepEqual(await turns("AI lang:en"), ["rocket/#t-b"]);
  assert.deepEqual(await turns("火箭 lang:en"), []);
});

test("a title that holds the query comes first, however many turns do elsewhere", async () => {
  assert.deepEqual(await index.urls("第一性原理"), ["/posts/rocket/", "/posts/many/"]);
  assert.deepEqual(await index.urls("发动机小史"), ["/posts/rocket/"]);
});

test("a title counts when it has the phrase, not the words of it", async () => {
  const lamps = new TestIndex();
  await lamps.build([
    toTestPost("title", [toTestTurn("t-a", "别的。")], { title: "谈 Lamp-4 的灯芯" }),
    toTestPost("turn", [toTestTurn("t-b", "说到 Lamp-4 的灯罩。")], { title: "灯罩" }),
    toTestPost("false", [toTestTurn("t-c", "别的。")], { title: "模型 Lamp-5.4 与 4 个问题" }),
    toTestPost("both", [toTestTurn("t-d", "也有 Lamp 4。")], { title: "Lamp-5 与 4 个问题" }),
    ...Array.from({ length: 60 }, (_, at) =>
      toTestPost(`more-${at}`, [toTestTurn("t-e", "别的。")], { title: `Lamp-${at + 50} 与 4 个问题` }),
    ),
  ]);
  for (const query of ["Lamp-4", '"lamp 4"']) {
    const urls = await lamps.urls(query);
    assert.equal(urls[0], "/posts/title/", query);
    assert.deepEqual(urls.slice(1).sort(), ["/posts/both/", "/posts/turn/"], query);
  }
  assert.deepEqual((await lamps.urls('灯 -"Lamp 4"')).includes("/posts/title/"), false);
  assert.deepEqual(await lamps.shown("Lamp++"), []);
});

test("of several words, posts of short turns that hold them all come first, however old", async () => {
  const wells = new TestIndex();
  const filler =
    "Well, of course the water that we draw from it is not deep, and nobody tells what a well is.";
  await wells.build([
    toTestPost("apart", [toTestTurn("t-a", "井。", `The deep sea. ${filler}`)], { date: "2026-01-01" }),
    toTestPost(
      "once",
      Array.from({ length: 4 }, (_, at) =>
        toTestTurn(`t-${at}`, `河${at}。`, at === 3 ? `A deep sea. ${filler}` : "A river."),
      ),
      { date: "2026-01-02" },
    ),
    toTestPost(
      "phrase",
      Array.from({ length: 40 }, (_, at) =>
        toTestTurn(`t-${at}`, `水${at}。`, at % 13 === 3 ? "It is a deep well." : "Water."),
      ),
      { date: "2004-01-01" },
    ),
  ]);
  assert.equal((await wells.urls("a deep well"))[0], "/posts/phrase/");
  assert.equal((await wells.urls('"deep well"'))[0], "/posts/phrase/");
});

test("counts say when they are not proven; words that occur nowhere are named", async () => {
  assert.equal((await index.find("火箭")).exact, true);
  assert.equal((await index.find("第一性原理")).exact, false);
  assert.deepEqual((await index.find("火箭 nosuchword 火箭")).missing, ["nosuchword"]);
});

test("no text is a mistake", () => {
  for (const text of [
    "",
    "   ",
    '"',
    "-",
    "::",
    "speaker:",
    "year:x",
    "lang:tlh",
    '"" -""',
    "*",
    "🚀",
    "(((",
    "a".repeat(9999),
  ])
    parseQuery(fold, text);
  assert.deepEqual(
    parseQuery(fold, "http://a.example").parts.map(({ text }) => text),
    ["http://a.example"],
  );
  assert.deepEqual(
    parseQuery(fold, "constructor:lamp").parts.map(({ text }) => text),
    ["constructor:lamp"],
  );
  assert.deepEqual(
    parseQuery(fold, "“深度 学习”。").parts.map(({ text }) => text),
    ["深度 学习"],
  );
});

test("folded texts keep what tells phrases apart", () => {
  const folded = (text: string): string => foldText(fold, text).text;
  assert.equal(folded("ＧＰＴ－４"), "gpt 4");
  assert.equal(folded("AI 研究"), folded("AI研究"));
  assert.notEqual(folded("深度 学习"), folded("深度学习"));
  assert.equal(folded("Café—au lait"), "cafe au lait");
  assert.equal(folded("體驗"), "体验");
  assert.equal(folded("㎏ ﬁ"), "kg fi");
});

test("names and titles are suggested by their beginning, pinyin and initials, of any spelling", async () => {
  const suggested = async (typed: string): Promise<string[]> =>
    (await index.names.suggest(typed, 8)).map(({ name }) => name);
  for (const typed of ["埃隆", "马斯", "ailong", "alm", "almsk", "elon", "musk"])
    assert.ok((await suggested(typed)).includes("埃隆·马斯克"), typed);
  assert.deepEqual(await suggested("altm"), ["Sam Altman"]);
  assert.ok((await suggested("huojian")).includes("火箭的第一性原理"));
  assert.ok((await suggested("hjddy")).includes("火箭的第一性原理"));
  assert.deepEqual(await suggested("zzz"), []);
});

test("letters, digits and Han characters fold without patterns as they would with them", () => {
  const other = new Fold(foldHan);
  for (let code = 0; code < 0xa000; code++) {
    const text = String.fromCharCode(code);
    if (!/[0-9a-z]|[\u4e00-\u9fff]/i.test(text)) continue;
    const folded = foldHan(text.normalize("NFKC").toLowerCase()).normalize("NFKC");
    if (folded.length !== 1) continue;
    assert.equal(other.learn(code), code < 128 ? kinds.letter : kinds.han, text);
    assert.equal(String.fromCharCode(other.unit[code]!), folded);
  }
});
