/** Bodies that a text names in short: without their land, or as what each land has one of. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
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
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));
