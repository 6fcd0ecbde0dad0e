/** Bodies that a text names in short: without their land, or as what each land has one of. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const cases: [string, TermNames, TurnText[], string[]][] = [
  [
    "a board without its land, and its initials",
    { companies: ["National Lamp Board of Canada"] },
    ["加拿大国家灯火局（National Lamp Board: 简称 NLB）来了。NLB 走了。"],
    ["加拿大国家灯火局", "National Lamp Board", "NLB", "NLB"],
  ],
  [
    "no body that every land has",
    { companies: ["Ministry of Lamp Affairs of Canada", "Lamp Party of Canada"] },
    ["The Ministry of Lamp Affairs, and the Lamp Party."],
    [],
  ],
  [
    "a bank is a national one",
    { companies: ["Vale Harbour Bank"] },
    ["维尔港银行（Vale Harbour National Bank）倒了。维尔港银行。"],
    ["维尔港银行", "Vale Harbour National Bank", "维尔港银行"],
  ],
  [
    "the only body of its kind beside what all of these are like",
    { companies: ["East Lamp Co-op"] },
    [["我们在东灯合作社，像大多数合作社一样。", "We shop at the East Lamp Co-op, like most co-ops."]],
    ["东灯合作社", "East Lamp Co-op"],
  ],
  [
    "none where there are two",
    { companies: ["East Lamp Co-op"] },
    [["我们在东灯合作社，像西灯合作社一样。", "We shop at the East Lamp Co-op, like others."]],
    ["East Lamp Co-op"],
  ],
  ["the only central bank of a post", { companies: ["中央银行"] }, ["央行的灯。"], ["央行"]],
  [
    "a central bank after its land was said, in either script",
    { companies: ["挪国央行"] },
    ["央行很大。", "挪國央行来了。"],
    ["央行", "挪國央行"],
  ],
  ["none before its land is said", { companies: ["挪国央行"] }, ["央行很大。"], []],
  ["nor where another's is spoken of", { companies: ["中央银行"] }, ["央行很大，韩国央行也大。"], []],
  ["nor under another name", { companies: ["中央银行"] }, ["央行很大。", ["好。", "So does the Fed."]], []],
  ["nor where there are several", { companies: ["中央银行", "挪国央行"] }, ["央行很大。"], []],
  [
    "a body of the people's is not the one that is nobody's",
    { companies: ["People's Lamp Board of Norland"] },
    ["The Lamp Board of Norland met. The People's Lamp Board of Norland left."],
    ["People's Lamp Board of Norland"],
  ],
  [
    "nor is somebody's one that everybody knows",
    { companies: ["Vale's Bank of Canada"] },
    ["The Bank of Canada met. Vale's Bank of Canada left."],
    ["Vale's Bank of Canada"],
  ],
  [
    "the only guard of a post",
    { companies: ["灯火卫队"] },
    [
      ["卫队来了，灯火卫队也来了。", "The guards came, the Lamp Guards."],
      ["前卫队走了。", "The guards left."],
    ],
    ["卫队", "灯火卫队", "The guards", "卫队", "The guards"],
  ],
  [
    "whoever else is guarded by some is not told",
    { companies: ["灯火卫队"] },
    [
      ["灯火卫队和卫队。", "The guards."],
      ["看守走了。", "The guards left."],
    ],
    ["灯火卫队", "卫队"],
  ],
  [
    "nor is it where there is another",
    { companies: ["灯火卫队"] },
    ["灯火卫队和警卫队，卫队。"],
    ["灯火卫队"],
  ],
  ["nor where its whole name is not said", { companies: ["灯火卫队"] }, ["卫队的灯。"], []],
  [
    "what a firm is besides, behind its own word",
    { companies: ["灯塔护理服务中心"] },
    ["灯塔护理服务中心来了。灯塔中心和灯塔家政公司走了，灯塔很高。"],
    ["灯塔护理服务中心", "灯塔中心", "灯塔家政公司"],
  ],
  [
    "a group by its own word, whatever its trade",
    { companies: ["灯塔科技股份有限公司"] },
    ["灯塔科技集团来了，灯塔集团说灯塔很高。"],
    ["灯塔科技集团", "灯塔集团"],
  ],
  ["a branch is not the whole firm", { companies: ["微软科技集团"] }, ["微软公司来了。"], []],
  [
    "unless another begins so",
    { companies: ["灯塔护理服务中心", "灯塔学院"] },
    ["灯塔中心走了。灯塔护理服务中心。"],
    ["灯塔护理服务中心"],
  ],
  [
    "what gives money to beginners, in short",
    { companies: ["石桥风险投资公司"] },
    ["石桥风险投资公司来了。石桥风投很大，石桥创投是别家。"],
    ["石桥风险投资公司", "石桥风投"],
  ],
  [
    "a firm without what it is, unless that is what any firm does",
    { companies: ["灯塔海洋探索公司"] },
    ["灯塔海洋探索公司来了，灯塔海洋探索很好，海洋探索也好。"],
    ["灯塔海洋探索公司"],
  ],
  ["and none of what any is", { companies: ["中国风险投资公司"] }, ["中国风投很多。"], []],
  [
    "a firm without what it is, as its bracket does not name it",
    { companies: ["Lampbrook"] },
    ["合同归本地的厂家，说来就是石桥电气公司（Lampbrook）。不过石桥电气不大，石桥电气公司也是。"],
    ["石桥电气公司", "Lampbrook", "石桥电气", "石桥电气公司"],
  ],
  [
    "a firm behind a word that begins no name",
    { companies: ["Lampbrook"] },
    ["这就是石桥电气股份有限公司（Lampbrook）。石桥电气很大。"],
    ["石桥电气股份有限公司", "Lampbrook", "石桥电气"],
  ],
  [
    "what a firm does is not its name",
    { companies: ["Lampbrook"] },
    [
      "一个可再生能源公司（Lampbrook），是本土核电公司（Lampbrook）。可再生能源很好，可再生能源公司，本土核电公司。",
    ],
    ["Lampbrook", "Lampbrook"],
  ],
  [
    "a body without how its sentence begins",
    { companies: ["Vale Town Council"] },
    [["你知道维尔镇议会吗？", "Do you know Vale Town Council?"]],
    ["维尔镇议会", "Vale Town Council"],
  ],
  [
    "nor with what it is before its name",
    { companies: ["Lamp Information Institute"] },
    [["但行业组织灯火信息协会不信。", "But the Lamp Information Institute does not believe it."]],
    ["灯火信息协会", "Lamp Information Institute"],
  ],
  [
    "nor before a bracket",
    { companies: ["Lamp Information Institute"] },
    ["但研究机构灯火信息协会（Lamp Information Institute）不信。"],
    ["灯火信息协会", "Lamp Information Institute"],
  ],
  [
    "whoever heads an office, and nothing that takes long",
    { companies: ["灯火部"] },
    ["灯火部长来了。灯火部长期关门，灯火部长达百年。", "燈火部長走了。"],
    ["灯火部长", "灯火部", "灯火部", "燈火部長"],
  ],
  [
    "nor a place that begins so",
    { companies: ["灯火科学院"] },
    ["灯火科学院长春分院在北方，灯火科学院长沙分院在南方。"],
    ["灯火科学院", "灯火科学院"],
  ],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("long texts of nothing but such words", () => {
  const find = (company: string, text: string) => findFirst({ companies: [company] }, [text]);
  assertLinear("firms", 20_000, (size) => find("灯塔护理服务中心", "灯塔护理服务".repeat(size)));
  assertLinear("guards", 20_000, (size) =>
    findFirst({ companies: ["灯火卫队"] }, [["灯火卫队，卫队".repeat(size), "the guards ".repeat(size)]]),
  );
  assertLinear("central banks", 20_000, (size) => find("挪国央行", "的央行，".repeat(size)));
});
