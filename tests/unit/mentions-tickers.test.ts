import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { findFirst } from "../support/mention-turns.ts";

const cases: [string, TermNames, string[], string[]][] = [
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
    "somebody's letters",
    { people: ["Lumora Harbor"] },
    ["Lumora Harbor（LMHB）说，LMHB。"],
    ["Lumora Harbor"],
  ],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));
