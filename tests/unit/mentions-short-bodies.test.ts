/** Chinese bodies by short names that leave out what is in the middle. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

const cases: [string, string[], TurnText[], string[]][] = [
  [
    "a character of each of its words, with or without its land",
    ["中国灯火文化研究院"],
    ["灯文院来了，中国灯文院走了。"],
    ["灯文院", "灯文院"],
  ],
  ["not within other words alone", ["中国灯火文化研究院"], ["点灯文院。"], []],
  ["not where another land has one", ["中国灯火文化研究院"], ["灯文院来了，香港灯文院走了。"], []],
  ["its first word and what it is", ["灯火圣光教会"], ["我们关注灯火教会，灯火很亮。"], ["灯火教会"]],
  ["not where that is a place or any firm's word", ["南京河谷教会", "联合灯火集团"], ["南京教会。"], []],
  [
    "a committee",
    ["灯火监督管理委员会"],
    ["灯监会、灯管委和灯监委会都是，火监会不是。"],
    ["灯监会", "灯管委", "灯监委会"],
  ],
  ["a university", ["南京点灯大学"], ["我在南灯大，他在南灯大学。"], ["南灯大", "南灯大学"]],
  ["no two that stand together in its name", ["灯火文化研究院"], ["灯火文院来了。"], []],
  ["nobody, where two bodies would be called so", ["灯火文化研究院", "灯塔文明研究院"], ["灯文院来了。"], []],
  [
    "not what a thing is called, and a kind",
    ["中国共产党"],
    ["中共，党内的事。中共党内。"],
    ["中共", "中共"],
  ],
  [
    "a group by its short name alone, once that was said",
    ["灯河地铁集团"],
    ["灯铁很大。灯河地铁集团来了。", "灯铁集团也是。"],
    ["灯河地铁集团", "灯铁集团"],
  ],
  [
    "where it was said first",
    ["灯河地铁集团"],
    ["灯河地铁集团来了，灯铁集团也是，由灯铁主导。"],
    ["灯河地铁集团", "灯铁集团", "灯铁"],
  ],
  [
    "a school by its town, and by a character of that where the post often says so",
    ["河北灯河中学"],
    ["灯河中学来了。灯中很难，灯中苦，考进了灯中。"],
    ["灯河中学", "灯中", "灯中", "灯中"],
  ],
  ["nor by what may be within other words", ["河北灯河中学"], ["灯中，灯中，灯中。灯中间没有人。"], []],
  ["not by what is said once", ["河北灯河中学"], ["灯河中学来了。灯中很难。"], ["灯河中学"]],
  ["no gathering", ["灯火文化代表大会"], ["，灯文会。"], []],
];

for (const [title, companies, texts, expected] of cases)
  test(title, () => assert.deepEqual(findFirst({ companies }, texts), expected));

test("long texts of nothing but such words", () => {
  assertLinear("灯中间", 20_000, (size) =>
    findFirst({ companies: ["河北灯河中学"] }, ["灯中间".repeat(size)]),
  );
  for (const text of ["灯文", "灯灯文文化", "灯文院"])
    assertLinear(text, 20_000, (size) =>
      findFirst({ companies: ["中国灯火文化研究院"] }, [text.repeat(size)]),
    );
});
