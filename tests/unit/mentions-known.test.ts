import assert from "node:assert/strict";
import { test } from "node:test";
import * as bodies from "../../src/mentions/known/known-bodies.ts";
import * as firms from "../../src/mentions/known/known-firms.ts";
import { isPlace, listKnownNames } from "../../src/mentions/known/known-names.ts";
import { people } from "../../src/mentions/known/known-people.ts";
import * as works from "../../src/mentions/known/known-works.ts";
import type { TermNames } from "../../src/model.ts";
import { toMatchKey } from "../../src/text/match-key.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

test("each row of what is known names one thing in several ways, and has its own first name", () => {
  for (const [list, table] of Object.entries({ ...bodies, ...firms, ...works, people })) {
    const firsts = new Set<string>();
    for (const row of table.split("|")) {
      const names = row.split("=").map((name) => name.trim());
      assert.ok(names.length > 1 && !names.includes(""), `${list}: ${row}`);
      const keys = names.map(toMatchKey);
      assert.equal(new Set(names).size, names.length, `${list}: ${row}`);
      assert.ok(!firsts.has(keys[0]!), `${list}: ${row} stands twice`);
      firsts.add(keys[0]!);
    }
  }
});

test("whatever a row has finds its thing, in capitals and with its article as well", () => {
  const own: Record<string, string> = {
    press: "media",
    works: "media",
    games: "products",
    products: "products",
    people: "people",
  };
  for (const [list, table] of Object.entries({ ...bodies, ...firms, ...works, people })) {
    for (const written of table.split(/[=|]/)) {
      const name = written.trim().replace(/^The /i, "");
      for (const one of [name, name.toUpperCase(), `The ${name}`]) {
        const names = listKnownNames(one, own[list] ?? "companies").map((known) =>
          known.replace(/^The /i, ""),
        );
        // A surname finds its bearer, and is left to the parts of names.
        const isSurname = list === "people" && names.some((known) => known.endsWith(` ${name}`));
        assert.ok(isSurname || names.includes(name), `${list}: ${one}`);
      }
    }
  }
});

test("what some call a firm others call a product or a work", () => {
  for (const taxonomy of ["companies", "products"])
    assert.ok(listKnownNames("WeChat", taxonomy).includes("微信"), taxonomy);
  for (const taxonomy of ["media", "products"])
    assert.ok(listKnownNames("Minecraft", taxonomy).includes("我的世界"), taxonomy);
  assert.deepEqual(listKnownNames("Minecraft", "people"), []);
  // A title may be a common word: among products only its marks tell.
  assert.ok(listKnownNames("Shoe Dog", "media").includes("鞋狗"));
  assert.deepEqual(listKnownNames("Shoe Dog", "products"), ["《鞋狗》"]);
});

test("what machines usually hear instead of a firm, a word of the language with its capital", () => {
  const heard = ["We asked Synopsis, and Synopsys agreed.", "Here is a synopsis of it."];
  assert.deepEqual(findFirst({ companies: ["Synopsys"] }, heard), ["Synopsis", "Synopsys"]);
});

test("countries in either language", () => {
  assert.ok(isPlace("加拿大") && isPlace("Canada"));
  assert.ok(!isPlace("谷歌"));
});

const cases: [string, TermNames, TurnText[], string[]][] = [
  [
    "a surname with a short title that hardly anybody else has, whatever stands behind it",
    { people: ["习近平"] },
    ["习总走在前面，习总会来。学习总是好的，学习总结，习总结。"],
    ["习总", "习总"],
  ],
  ["a known nickname", { people: ["Warren Buffett"] }, ["老巴说好。古老巴山，老巴黎，老巴士。"], ["老巴"]],
  [
    "who governed, where a namesake is listed",
    { people: ["马英九", "马小石"] },
    ["马总统来了，奥巴马总统没来。"],
    ["马总统"],
  ],
  [
    "a title between surname and given name, where a namesake is listed",
    { people: ["郑思远", "郑小石"] },
    ["去年郑主席思远来了，郑主席走了。"],
    ["郑主席思远"],
  ],
  [
    "a book among the products, in the marks of a title",
    { products: ["Dream of the Red Chamber"] },
    ["我读《红楼梦》。红楼梦就不必说了。"],
    ["红楼梦"],
  ],
  [
    "what the exchange calls a firm, in capitals alone",
    { companies: ["Robinhood"] },
    ["HOOD rose. Under the hood there is a lamp. Robinhood（HOOD）来了。"],
    ["HOOD", "Robinhood", "HOOD"],
  ],
  [
    "a machine's spelling that is nothing else",
    { products: ["ChatGPT"] },
    ["I asked chatbt, Chad GPT and chat GBT, and then had a chat."],
    ["chatbt", "Chad GPT", "chat GBT"],
  ],
  [
    "a firm is not its country",
    { companies: ["Air Canada"] },
    ["加拿大航空来了。加拿大很大。"],
    ["加拿大航空"],
  ],
  [
    "the first half of a firm's name is not its cloud, nor a boxer",
    { companies: ["Alibaba"] },
    ["阿里的灯。阿里云、阿里妈妈和拳王阿里。阿里巴巴来了，阿里也来了。"],
    ["阿里", "阿里巴巴", "阿里"],
  ],
  [
    "what is short for a firm is a word as well",
    { companies: ["ByteDance"] },
    ["字节的灯。去字节上班，共八个字节，64 字节，字节码。"],
    ["字节", "字节"],
  ],
  [
    "a technical concept that is listed as a product, in either language",
    { products: ["vector search"] },
    ["向量检索点亮了灯，向量搜索也是。", "Vector search lights the lamp, and a vector is no search."],
    ["向量检索", "向量搜索", "Vector search"],
  ],
  [
    "a concept's letters are not in a longer word",
    { products: ["AI agent"] },
    ["这个智能体点灯，给人工智能体验的灯，也给智能体育场。"],
    ["智能体"],
  ],
  [
    "a conglomerate's short name is no sum and no land",
    { companies: ["Wanda Group"] },
    ["万达的灯。灯数达百万达到顶点，卢万达和两万达成的灯。"],
    ["万达"],
  ],
  [
    "a paper and no report",
    { media: ["United Daily News"] },
    ["联合报说灯亮了，多家联合报道，联合报告也出了。"],
    ["联合报"],
  ],
  [
    "a coin is called by its firm where it is said to be one",
    { products: ["USDT"] },
    [
      "Tether点了灯。Tether稳定币和泰达币都亮。",
      "Tether lit a lamp, and so did the Tether stablecoin. USDT.",
    ],
    ["Tether稳定币", "泰达币", "Tether stablecoin", "USDT"],
  ],
  ["a computer and no colour", { products: ["Deep Blue"] }, ["深蓝赢了灯，灯是深蓝色的。"], ["深蓝"]],
  [
    "who bears a known surname, and another first name, is somebody else",
    { people: ["Gavin Newsom"] },
    ["詹妮弗·西贝尔·纽森（Jennifer Siebel Newsom）来了。Jennifer Siebel Newsom left, Gavin Newsom came."],
    ["Gavin Newsom"],
  ],
  [
    "nor who bears it behind a first name that sounds otherwise, or is the younger",
    { people: ["Donald Trump"] },
    ["伊万卡·特朗普和小唐纳德·特朗普来了，唐纳德·川普没来，总统特朗普也没来。"],
    ["唐纳德·川普", "特朗普"],
  ],
  ["no first name in a longer word", { people: ["马克·维尔"] }, ["马克来了。马克杯和马克思主义。"], ["马克"]],
  [
    "a paper's last word in marks, in Chinese",
    { companies: ["The New York Times"] },
    ["《时报》说了。时报这个词没说，《新时报》也没说，《泰晤士报》没说。"],
    ["时报"],
  ],
  [
    "the last word of a paper's name",
    { companies: ["The New York Times"] },
    ["The Times said so, and the Times again. In the times of Modern Times, the Times Square. the NYT"],
    ["Times", "Times", "NYT"],
  ],
  [
    "two papers with one last word",
    { companies: ["New York Times"], media: ["Financial Times"] },
    ["The Times said so, not the Financial Times."],
    [],
  ],
  [
    "a title that is words: in its marks, or where the other language has the name",
    { products: ["Minecraft"] },
    [
      ["灯照亮我的世界。", "The lamp lights my world."],
      ["他们玩我的世界。", "They play Minecraft."],
      "《我的世界》和我的世界游戏。",
    ],
    ["我的世界", "Minecraft", "我的世界", "我的世界"],
  ],
  ["what the post calls it itself", { products: ["我的世界"] }, ["灯照亮我的世界。"], ["我的世界"]],
  [
    "a title of two characters: in its marks alone",
    { media: ["Nature"] },
    [["灯光很自然，《自然》说，自然杂志也说。", "So said Nature."]],
    ["自然", "自然杂志", "Nature"],
  ],
  [
    "a title among products",
    { products: ["The Social Network"] },
    ["社交网络，《社交网络》。"],
    ["社交网络"],
  ],
  [
    "what the letters of a body stand for",
    { companies: ["OECD"] },
    [
      "Organization for Economic Co-operation and Development、Organisation for Economic Co-operation and Development、经合组织。",
    ],
    [
      "Organization for Economic Co-operation and Development",
      "Organisation for Economic Co-operation and Development",
      "经合组织",
    ],
  ],
  [
    "a firm's whole name",
    { companies: ["TSMC"] },
    ["台湾积体电路制造股份有限公司的灯，台積電的灯。台湾积体电路制造公司。"],
    ["台湾积体电路制造股份有限公司", "台積電", "台湾积体电路制造公司"],
  ],
  [
    "banks in short, and words that hold as much",
    { companies: ["China Construction Bank"] },
    ["建行点了灯，构建行业和新建行政区没有，建行也是。"],
    ["建行", "建行"],
  ],
  [
    "committees of the state by a character",
    { companies: ["国家灯火技术委员会"] },
    ["国家灯委点了灯，灯委没有。"],
    ["国家灯委"],
  ],
  [
    "what a fund is called at home",
    { companies: ["Norges Bank Investment Management"] },
    ["石油基金点了灯，挪威石油基金也是。一家石油公司没有。挪威中央银行投资管理公司也是。"],
    ["石油基金", "挪威石油基金", "挪威中央银行投资管理公司"],
  ],
  [
    "a show's short name",
    { media: ["知行小酒馆"] },
    ["知行小酒馆点了灯，小酒馆的灯。"],
    ["知行小酒馆", "小酒馆"],
  ],
  ["no army in its paper", { companies: ["解放军"] }, ["解放军来了，《解放军报》说。"], ["解放军"]],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));
