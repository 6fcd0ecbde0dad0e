import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const cases: [string, TermNames, TurnText[], string[]][] = [
  [
    "what an exchange calls a firm",
    { companies: ["Lumora Harbor"] },
    ["Lumora Harbor（LMHB）涨了，LMHB 很贵，lmhb 不是。", "看好 **LMHB**。"],
    ["Lumora Harbor", "LMHB", "LMHB", "LMHB"],
  ],
  [
    "the same before the name, and of two letters",
    { companies: ["Lumora Harbor"] },
    ["LH（Lumora Harbor）涨了，LH 很贵。"],
    ["LH", "Lumora Harbor", "LH"],
  ],
  [
    "letters that the name does not have, or not in their order",
    { companies: ["Lumora Harbor"] },
    ["Lumora Harbor（VALE）、Lumora Harbor（LBM）和 Lumora Harbor（UMR），VALE、LBM 和 UMR。"],
    ["Lumora Harbor", "Lumora Harbor", "Lumora Harbor"],
  ],
  [
    "a bracket that says what it tells",
    { companies: ["港灯公司"] },
    [
      "**港灯公司**（股票代码：**QXZ**）涨了，QXZ 很贵。",
      "港灯公司 (NYSE: HLX)，HLX。港灯公司（纳斯达克）。",
    ],
    ["港灯公司", "QXZ", "QXZ", "港灯公司", "HLX", "HLX", "港灯公司"],
  ],
  [
    "letters behind the whole name in one bracket",
    { companies: ["港灯公司"] },
    ["港灯公司（Lumora Harbor, LMHB: 灯的公司）涨了，LMHB 很贵。港灯公司（Lumora Harbor: VALE）和 VALE。"],
    ["港灯公司", "Lumora Harbor", "LMHB", "LMHB", "港灯公司", "Lumora Harbor"],
  ],
  [
    "what a firm offers",
    { companies: ["Anpora Lima"] },
    ["Anpora Lima（API）涨了，API 很贵。"],
    ["Anpora Lima"],
  ],
  [
    "known letters that are written as a word is, or nearly",
    { companies: ["Rocket Lab"] },
    ["买了 Rklb 和 RKLb。我们看 rklb。", "I like Rklb, and Does Rklb pay?"],
    ["Rklb", "RKLb", "Rklb", "Rklb"],
  ],
  [
    "the same as a part of somebody's name, or of a place's",
    { companies: ["Lululemon"] },
    ["Lulu Vale 来了。", "She met Ada Lulu at Mount Lulu. The Lulu store, Vale, Lulu."],
    ["Lulu", "Lulu", "Lulu"],
  ],
  [
    "a word of the language that is like them",
    { companies: ["Robinhood"] },
    [
      ["然后 Hood 下跌。", "and then hood falls."],
      ["Robinhood 很好，你看 Hood 的财报。", "Robinhood is good if you look under the hood."],
    ],
    ["Hood", "hood", "Robinhood", "Hood", "Robinhood"],
  ],
  [
    "letters of four that are no firm's",
    { companies: ["Lumora Harbor"] },
    ["Lumora Harbor（LMHB）涨了，Lmhb 很贵。"],
    ["Lumora Harbor", "LMHB"],
  ],
  [
    "what letters stand for, behind them in one bracket",
    { companies: ["LLOC"] },
    [
      "山下灯局（LLOC: Lamp and Lantern Office, Co-operation: 管灯的），",
      "（LLOC：Lanes and Lights of Oak City，管路的），Lamp and Lantern Office, Co-operation。",
    ],
    [
      "LLOC",
      "Lamp and Lantern Office, Co-operation",
      "LLOC",
      "Lanes and Lights of Oak City",
      "Lamp and Lantern Office, Co-operation",
    ],
  ],
  [
    "the same, and more words behind a comma",
    { products: ["LLS"] },
    ["灯箭（LLS, Lamp Launch System, the tallest）。Lamp Launch System。"],
    ["LLS", "Lamp Launch System", "Lamp Launch System"],
  ],
  [
    "words that the letters do not stand for",
    { companies: ["LLS"] },
    [
      "灯司（LLS: Lamp Launch Vehicle），LLS（LVS: Lamp Vale System）。Lamp Launch Vehicle, Lamp Vale System.",
    ],
    ["LLS", "LLS"],
  ],
  [
    "what an exchange lists by a number, no other number",
    { products: ["0070"] },
    ["买了 0070 或 0070.TW，0070灯火。号码 1-00700、100070 和 0.0070。"],
    ["0070", "0070", "0070"],
  ],
  ["a number that may count something", { products: ["1070"] }, ["买了 1070，“1070”亮了。"], ["1070"]],
  [
    "somebody's letters",
    { people: ["Lumora Harbor"] },
    ["Lumora Harbor（LMHB）说，LMHB。"],
    ["Lumora Harbor"],
  ],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));

test("words that letters may stand for take time in proportion", () => {
  for (const words of ["Lamp of ", "Lamp, ", "Lamp's ", "Lamp. "])
    assertLinear(words, 20_000, (size) =>
      findFirst({ companies: ["LLS"] }, [`（LLS: ${words.repeat(size)}`]),
    );
  assertLinear("brackets", 20_000, (size) =>
    findFirst({ companies: ["LLS"] }, ["（LLS: Lamp of Lamps）".repeat(size)]),
  );
});
