/** What a Chinese thing is called for short, once its whole name was said. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { findFirst } from "../support/mention-turns.ts";

const cases: [string, TermNames, string[], string[]][] = [
  [
    "a machine by its own word",
    { products: ["灰隼战斗机"] },
    ["灰隼是鸟。", "今天说说灰隼战斗机。"],
    ["灰隼战斗机"],
  ],
  [
    "once it was named",
    { products: ["灰隼战斗机", "灰隼二号直升机", "全球火箭"] },
    ["今天说说灰隼战斗机。灰隼很快。", "全球火箭很多，全球都有。"],
    ["灰隼战斗机", "灰隼"],
  ],
  [
    "a fund by its own word",
    { companies: ["灰枭资本"] },
    ["今天说说灰枭资本。后来灰枭买了一百家店。"],
    ["灰枭资本", "灰枭"],
  ],
  [
    "a word of the language, which a machine is called, too",
    { products: ["联盟飞船"] },
    ["今天说说联盟飞船。欧洲的联盟不快。"],
    ["联盟飞船"],
  ],
  ["and a fund", { companies: ["光速创投"] }, ["今天说说光速创投。没有什么比光速快。"], ["光速创投"]],
  [
    "a company after it was introduced",
    { companies: ["瑞丰咖啡"] },
    ["今天说说瑞丰咖啡。后来瑞丰开了一百家店。"],
    ["瑞丰咖啡", "瑞丰"],
  ],
  [
    "a word that came before",
    { companies: ["平原集团"] },
    ["平原上有一家平原集团。平原很大。"],
    ["平原集团"],
  ],
  [
    "what a company says it is",
    { companies: ["自行车公司"] },
    ["有一家自行车公司，卖自行车。"],
    ["自行车公司"],
  ],
  [
    "a company that a post is about",
    { companies: ["丰岚传媒"] },
    [`丰岚来了。${"丰岚又来了。".repeat(12)}`],
    Array(13).fill("丰岚"),
  ],
];

for (const [title, terms, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst(terms, texts), expected));
