import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const cases: [string, TermNames, TurnText[], string[]][] = [
  ["surname first", { people: ["Shen Siyuan"] }, ["沈思远来了。問沈思遠，沈思明。"], ["沈思远", "沈思遠"]],
  ["surname last", { people: ["Siyuan Shen"] }, ["沈思远来了，思远沈。"], ["沈思远"]],
  ["as addresses have it", { people: ["shen-si-yuan"] }, ["沈思远来了。"], ["沈思远"]],
  ["Traditional characters", { people: ["Zhang Siyuan"] }, ["張思遠來了。"], ["張思遠"]],
  ["a surname of two characters", { people: ["Ouyang Si"] }, ["问欧阳思。"], ["欧阳思"]],
  [
    "two that are read so: the one that stands there oftener",
    { people: ["Shen Siyuan"] },
    ["沈斯远。沈思远，沈思远。"],
    ["沈思远", "沈思远"],
  ],
  ["a part of what is read so", { people: ["Shen Siyua"] }, ["沈思远来了。"], []],
  ["one character behind a surname that words begin with", { people: ["Ma Shang"] }, ["他马上来。"], []],
  [
    "the same where somebody is said to be called so",
    { people: ["Ma Shang"] },
    ["有个人叫马尚。马尚走了，他马上来。"],
    ["马尚", "马尚"],
  ],
  ["long syllables", { people: ["Shen Xiangzhuang"] }, ["沈香庄来了。"], ["沈香庄"]],
  ["one character, surname last", { people: ["Jin Chen"] }, ["陈近南来了。"], []],
  ["one character", { people: ["Shen Si"] }, ["沈思来了。"], ["沈思"]],
  ["another Chinese name", { people: ["Nora Shen"] }, ["沈阿达来了。"], []],
  [
    "a Chinese name that it has already",
    { people: ["Shen Siyuan (沈思源)"] },
    ["沈思远来了，沈思源。"],
    ["沈思源"],
  ],
  [
    "a firm by what it is",
    { companies: ["lantan-group"] },
    ["蘭灘集團来了，蘭灘很大。兰滩集团说好，岚潭公园很小。"],
    ["蘭灘集團", "蘭灘", "兰滩集团"],
  ],
  ["a bank by its pinyin", { companies: ["Lantan Bank"] }, ["兰滩银行来了。"], ["兰滩银行"]],
  [
    "a firm that does not say what it is, where the Chinese does so twice",
    { companies: ["Lantan"] },
    ["兰滩集团来了，兰滩集团说好。"],
    ["兰滩集团", "兰滩集团"],
  ],
  ["the same once is chance", { companies: ["Guanjia"] }, ["把灯关家公司里。"], []],
  ["a firm that is no pinyin", { companies: ["Lantern Group"] }, ["兰滩集团来了。"], []],
  [
    "a title in marks by its pinyin",
    { products: ["Lantan"] },
    ["片子是《兰滩》，《兰滩之夜》是另一部，兰滩是个地方。"],
    ["兰滩"],
  ],
  ["a firm", { companies: ["Shen Siyuan"] }, ["沈思远来了。"], []],
  [
    "an original that has it, too",
    { people: ["Shen Siyuan"] },
    [["沈思远来了。", "Shen Siyuan came."]],
    ["沈思远", "Shen Siyuan"],
  ],
  [
    "a Chinese name in pinyin, in either order",
    { people: ["沈思远"] },
    [["沈思远和他。", "Shen Siyuan. Siyuan Shen, SHEN SI YUAN and Shen Si-Yuan; Si-yuan Shen's."]],
    ["沈思远", "Shen Siyuan", "Siyuan Shen", "SHEN SI YUAN", "Shen Si-Yuan", "Si-yuan Shen"],
  ],
  [
    "a Chinese name in pinyin where the translation leaves it out",
    { people: ["沈明"] },
    [["他来了。", "And Ming Shen came."]],
    ["Ming Shen"],
  ],
  [
    "a Chinese name in pinyin with a surname of two characters",
    { people: ["欧阳吕"] },
    [["欧阳吕。", "Ouyang Lu."]],
    ["欧阳吕", "Ouyang Lu"],
  ],
  [
    "a part of what is read otherwise, or no name",
    { people: ["沈明"] },
    [["沈明。", "Shen Mingzhi, Shen Ming Zhi, Zhi Ming Shen, shen ming, @Shen Ming, Shen said. Ming said."]],
    ["沈明"],
  ],
  [
    "a Chinese name in pinyin that another thing has",
    { people: ["沈明"], products: ["Shen Ming"] },
    [["沈明。", "Shen Ming."]],
    ["沈明"],
  ],
  [
    "two Chinese names that are read alike",
    { people: ["沈明", "沈鸣"] },
    [["沈明，沈鸣。", "Shen Ming."]],
    ["沈明"],
  ],
  ["a firm's Chinese name", { companies: ["沈明"] }, [["沈明。", "Shen Ming."]], ["沈明"]],
  [
    "a surname that two have, one of them by pinyin",
    { people: ["Shen Bray", "沈明"] },
    [["沈明。", "Shen Bray met Shen Ming. Shen laughed."]],
    ["Shen Bray"],
  ],
  [
    "heard right, written otherwise",
    { companies: ["灯火有型"] },
    ["这是灯火有形的节目，灯火有形。"],
    ["灯火有形", "灯火有形"],
  ],
  ["told by its end", { companies: ["灯火兄弟"] }, ["他进了登火兄弟。"], ["登火兄弟"]],
  ["a title", { media: ["《灯火有型》"] }, ["《灯火有形》好看。"], ["灯火有形"]],
  [
    "what the post has is not looked for",
    { companies: ["灯火有型"] },
    ["灯火有型，灯火有形。"],
    ["灯火有型"],
  ],
  [
    "a name that is written otherwise as well",
    { people: ["亚里思索德"] },
    ["亚里思索德说过，亚历思索德也说过，亚里思所德更说过。"],
    ["亚里思索德", "亚历思索德", "亚里思所德"],
  ],
  [
    "a foreign name with characters that are written for one another",
    { people: ["多布斯坦"] },
    ["多布斯坦来了，托普斯坦走了。问多布斯丹和多布斯基。"],
    ["多布斯坦", "托普斯坦", "多布斯丹"],
  ],
  ["the same in a Chinese name", { people: ["灯火布斯"] }, ["灯火普斯来了。"], []],
  [
    "a province is not its neighbour, nor she he",
    { people: ["陕西小莲", "别叫她来"] },
    ["山西小莲走了，别叫他来。"],
    [],
  ],
  [
    "a person of three characters whom nothing else names, one of them another",
    { people: ["张太石"] },
    ["章太石来了，张泰石也来了。", "张太时走了，姜太石也走了，章泰石没有。"],
    ["章太石", "张太时"],
  ],
  ["nor where the person is named", { people: ["张太石"] }, ["章太石来了，张太石也来了。"], ["张太石"]],
  ["nor a firm", { companies: ["张太石"] }, ["章太石来了。"], []],
  ["another sound", { companies: ["灯火有型"] }, ["灯火有光。"], []],
  ["more than half is another's", { companies: ["灯火有型"] }, ["灯火由形。登火由型。"], ["灯火由形"]],
  ["three characters sound like much", { companies: ["财政部"] }, ["要财政补。"], []],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("surnames that are all there is cost no more than their length", () =>
  assertLinear("沈思", 40_000, (size) => findFirst({ people: ["Shen Siyuan"] }, ["沈思".repeat(size)])));

test("firms and titles that are read like nothing cost no more than their length", () => {
  assertLinear("集团", 40_000, (size) => findFirst({ companies: ["Lantan Group"] }, ["兰集团".repeat(size)]));
  assertLinear("《", 40_000, (size) => findFirst({ products: ["Lantan"] }, ["《兰".repeat(size)]));
});
