import assert from "node:assert/strict";
import { test } from "node:test";
import { listKnownNames } from "../../src/mentions/known/known-names.ts";
import { toSoundKey } from "../../src/mentions/sounds/sound-key.ts";
import { listWordings } from "../../src/mentions/wordings/list-wordings.ts";
import type { TermNames } from "../../src/model.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const ada = { people: ["Ada Q. Vale"] };
const brandt = { people: ["Terence Brandt"] };

const cases: [string, TermNames, TurnText[], string[]][] = [
  [
    "a sentence ends before a surname",
    ada,
    ["It was about Oak. Vale said so in the U.S. Vale left."],
    ["Vale", "Vale"],
  ],
  [
    "a contraction before a name is no part of it",
    ada,
    ["Hi, I'm Vale, that's Vale, and the firm's Vale. It was Oakley Vale."],
    ["Vale", "Vale", "Vale"],
  ],
  [
    "a surname is somebody's even where a relative is named",
    { people: ["Donald Trump", "Eric Trump"] },
    ["Then Trump came with Eric Trump."],
    ["Trump"],
  ],
  [
    "a short part of a name in capitals is letters",
    { people: ["Ai Lumen"] },
    ["Then Ai said that AI did it. AI LUMEN."],
    ["Ai", "AI LUMEN"],
  ],
  ["a surname of two is nobody's", { people: ["Ada Vale", "Bo Vale"] }, ["Then Vale came with Bo Vale."], []],
  ["initials and Juniors are no end", ada, ["R. Vale came, and Oak Jr. Vale."], []],
  ["an initial is left out", ada, ["Ada Vale came, not Ada Oak."], ["Ada Vale"]],
  ["an initial is left out in Chinese", { people: ["艾达·Q·维尔"] }, ["艾达·维尔来了。"], ["艾达·维尔"]],
  ["an initial comes in", { people: ["Ada Vale"] }, ["Then Ada J. Vale spoke."], ["Ada J. Vale"]],
  [
    "a first name is spelt otherwise",
    brandt,
    ["I think Terrence Brandt knows, Terrell Brandt does not."],
    ["Terrence Brandt"],
  ],
  [
    "a surname is misspelt",
    brandt,
    ["Here is Terence Brant again. Brant knows."],
    ["Terence Brant", "Brant"],
  ],
  [
    "a surname is written as it sounds",
    { people: ["Robin Thiele"] },
    ["I met Robin Teal, not Robin Tower."],
    ["Robin Teal"],
  ],
  ["another surname is another's", brandt, ["Here is Terence Hollow again. Hollow knows."], []],
  [
    "more titles",
    ada,
    ["Then Major Vale came, and later Chairwoman Vale and Councillor Vale."],
    ["Vale", "Vale", "Vale"],
  ],
  [
    "a title is nobody's first name",
    { people: ["CEO Ada Vale"] },
    ["The CEO said so. Then Ada came."],
    ["Ada"],
  ],
  ["a title may be a first name", { people: ["Duke Vale"] }, ["Then Duke said so."], ["Duke"]],
  ["titles and days", ada, ["Pastor Vale came. On Monday Vale left."], ["Vale", "Vale"]],
  [
    "a bracket behind a Latin name has it in Chinese",
    { people: ["Ada Vale"] },
    ["Ada Vale（艾达·维尔: 商人）来了。艾达·维尔想。"],
    ["Ada Vale", "艾达·维尔", "艾达·维尔"],
  ],
  [
    "a bracket with what somebody is",
    { people: ["Ada Vale"] },
    ["Ada Vale（总经理）来了。总经理想。"],
    ["Ada Vale"],
  ],
  [
    "a person's short name that a bracket says it will use",
    { people: ["Ada Vale"] },
    ["Ada Vale（以下简称 AV）来了。", "AV 说好。"],
    ["Ada Vale", "AV", "AV"],
  ],
  [
    "a firm's",
    { companies: ["灯火管理局"] },
    ["灯火管理局（下称“灯司”）来了。灯司说好。"],
    ["灯火管理局", "灯司", "灯司"],
  ],
  [
    "a word that stands for any firm",
    { companies: ["平原集团"] },
    ["平原集团（以下简称公司）来了。公司说好。"],
    ["平原集团"],
  ],
  ["a name in both scripts", { people: ["小灯塔 Lumen"] }, ["小灯塔说，Lumen 也说。"], ["小灯塔", "Lumen"]],
  [
    "a surname in captions",
    { people: ["Ada Glimmet"] },
    ["then glimmet came and we talked to glimmet"],
    ["glimmet", "glimmet"],
  ],
  ["a surname that is a word", { people: ["Ada Walker"] }, ["then a walker came and we talked"], []],
  ["a newsroom among works", { media: ["网易"] }, ["网易说，他来了。"], ["网易"]],
  ["a sutra among works", { media: ["金刚经"] }, ["他读金刚经。"], ["金刚经"]],
  ["a short name in small letters", { products: ["kit"] }, ["用 Kit 和 KIT 做，不用 kit。"], ["Kit", "KIT"]],
  ["a reigning name", { people: ["Pope Ambrose IV"] }, ["Ambrose spoke, and Ambrose Hill."], ["Ambrose"]],
  [
    "a reigning name as captions count it",
    { people: ["Pope Ambrose the 4th"] },
    ["Ambrose spoke."],
    ["Ambrose"],
  ],
  ["and as machines do", { people: ["Pope Ambrose I 4th"] }, ["So Pope Ambrose spoke."], ["Pope Ambrose"]],
  ["a reigning name in Chinese", { people: ["安布罗十四世"] }, ["安布罗说，安布罗·希尔没有。"], ["安布罗"]],
  [
    "a name told by pairs is whole",
    { media: ["lamp-games"] },
    [
      ["我喜欢电灯游戏。", "I like lamp games."],
      ["他们说电灯游戏不好。", "They say lamp games are bad."],
      ["天气很好。", "It is fine."],
      ["因为电灯游戏很贵。", "Since lamp games are dear."],
      ["今天没有电灯游戏。", "No lamp games today."],
    ],
    ["电灯游戏", "lamp games", "电灯游戏", "lamp games", "电灯游戏", "lamp games", "电灯游戏", "lamp games"],
  ],
  ["a short title that is never marked", { media: ["灯火集"] }, ["我们的灯火集很好。"], ["灯火集"]],
  ["a meeting is no title without marks", { media: ["灯火会"] }, ["我们的灯火会很好。"], []],
  ["a short title that is", { media: ["灯火集"] }, ["《灯火集》很好，我们的灯火集不好。"], ["灯火集"]],
  [
    "what machines usually hear",
    { products: ["Claude"] },
    [["我把它放进了 Claude 项目。", "I put it in a clawed project."]],
    ["Claude", "clawed"],
  ],
  [
    "a given name alone",
    { people: ["李思远"] },
    ["李思远来了。思远，你好。谢谢思远！"],
    ["李思远", "思远", "思远"],
  ],
  [
    "a given name that is a word",
    { people: ["李文明"] },
    ["李文明来了。文明，你好。古代文明很多。"],
    ["李文明"],
  ],
  ["somebody addressed", { people: ["李老师"] }, ["李老师来了。老师，你好。"], ["李老师"]],
  ["a Japanese surname", { people: ["山田真希"] }, ["山田真希来了，山田说。"], ["山田真希", "山田"]],
  [
    "a Latin title stands without marks",
    { media: ["Lanterns"] },
    [["我读《Lanterns》。", "I read Lanterns by lanterns."]],
    ["Lanterns", "Lanterns"],
  ],
  [
    "a title with a dot is no phrase",
    { media: ["《米拉·霍姆》"] },
    ["《米拉·霍姆》很好，米拉·霍姆第二部也好。"],
    ["米拉·霍姆", "米拉·霍姆"],
  ],
  ["an author among works", { media: ["塞林格", "远方"] }, ["塞林格写了一本书。"], ["塞林格"]],
  [
    "a plural of several words",
    { products: ["lamp model"] },
    ["We have lamp models and a lamp modeling."],
    ["lamp model"],
  ],
  [
    "a surname before a title",
    { people: ["Edgar Tarper"] },
    [["后来是塔珀总统的时候。", "Later, under Tarper, it was."]],
    ["塔珀", "Tarper"],
  ],
  [
    "a product of words by its kind",
    { products: ["Lunar Lamp System"] },
    [["我们试了月球灯具系统。", "We tried the Lunar Lamp System."]],
    ["月球灯具系统", "Lunar Lamp System"],
  ],
  ["a people", { companies: ["青石族"] }, ["青石族来了，一个青石人说。"], ["青石族", "青石人"]],
  [
    "a people whose name a bracket tells",
    { companies: ["Greenstone tribe"] },
    ["**青石部落**（Greenstone tribe）很小。青石人走了，Greenstone人也走了。"],
    ["青石部落", "Greenstone tribe", "青石人", "Greenstone人"],
  ],
  ["people who are no people", { companies: ["少数民族"] }, ["少数民族来了，少数民人没有。"], ["少数民族"]],
  [
    "words that run apart, of which a later one has a capital",
    { companies: ["Harbor Crown"] },
    [["我们去了 Harbor Crown。", "We went to harb Crown and to the Crown."]],
    ["Harbor Crown", "harb Crown"],
  ],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("other wordings of offices, kinds and brackets", () => {
  const list: [string, string, string][] = [
    ["加拿大国家灯火管理局", "companies", "加拿大灯火管理局"],
    ["青山市灯火局", "companies", "青山灯火局"],
    ["国家统计局", "companies", "统计局"],
    ["LMP rocket", "products", "LMP火箭"],
    ["灯塔号运载火箭", "products", "灯塔火箭"],
    ["灯塔号火箭", "products", "灯塔号"],
    ["The Lumen Report", "media", "Lumen报告"],
    ["Honda Motor", "companies", "本田汽车"],
    ["LMP Bank", "companies", "LMP"],
    ["Russian regime", "companies", "俄罗斯政权"],
    ["小灯塔 Quiet Lamp", "products", "Quiet Lamp"],
    ["lmp-capital", "companies", "LMP"],
    ["Apple Lantern Pro", "products", "Lantern Pro"],
    ["Hillside Center for Lamps", "companies", "Hillside Center"],
    ["Hillcrest, Oak & Vale", "companies", "Hillcrest"],
    ["Morning Lamp USA", "companies", "Morning Lamp"],
    ["《The Lumen Ladder》", "media", "Lumen Ladder"],
    ["lamp-system", "products", "lamp系统"],
    ["LMP-1s", "products", "LMP-1"],
    ["Glimmer VPN", "companies", "Glimmer"],
    ["Glimmer Asset Management", "companies", "Glimmer"],
    ["Axolotl (AXL)", "products", "AXL"],
    ["Google LMP", "products", "Google's LMP"],
    ["Google TPUs", "products", "TPU"],
    ["Amazon Trainium", "products", "Trainium"],
    ["NVIDIA CUDA", "products", "CUDA"],
    ["Apple LumenPad 2", "products", "Apple's LumenPad 2"],
    ["Ada Lantern 4.2", "products", "Lantern 4.2"],
    ["Lumen L2", "products", "L2"],
    ["Claude Haiku", "products", "Haiku"],
    ["Claude Cowork", "products", "Cowork"],
    ["OpenAI Codex", "products", "Codex"],
  ];
  for (const [name, taxonomy, wording] of list)
    assert.ok(listWordings(name, taxonomy).includes(wording), `${name}: ${wording}`);
  assert.ok(!listWordings("Nvidia GPU", "products").includes("GPU"));
  assert.ok(!listWordings("Norden TPU", "products").includes("TPU"));
  assert.ok(!listWordings("Norden Haiku", "products").includes("Haiku"));
  assert.ok(!listWordings("Lumen V2", "products").includes("V2"));
  assert.ok(!listWordings("Lumen Phase 2", "products").includes("Phase 2"));
  for (const name of ["Google Lamp", "Norden LMP"])
    assert.ok(!listWordings(name, "products").some((wording) => wording.includes("'s")), name);
  assert.ok(!listWordings("Lumen (CEO)", "products").includes("CEO"));
  assert.ok(listKnownNames("UAE", "companies").includes("阿联酋"));
  assert.ok(listKnownNames("S&P 500", "products").includes("标普"));
});

test("`ch` before a consonant sounds like `k`", () => {
  assert.equal(toSoundKey("christel"), toSoundKey("crystel"));
  assert.notEqual(toSoundKey("chip"), toSoundKey("kip"));
});
