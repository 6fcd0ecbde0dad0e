import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toMatchKey } from "../../src/text/match-key.ts";
import { assertLinear } from "../support/assert-linear.ts";

const same = [
  ["ChatGPT", "chatgpt", "Chat-GPT", "Chat GPT", "ＣｈａｔＧＰＴ", "ChatGPT™", " chat‑gpt "],
  ["三体", "《三体》", "三體", "「三體」", "“三体”", "三 体"],
  ["塞巴斯蒂安·布尔若", "塞巴斯蒂安・布尔若", "塞巴斯蒂安•布尔若", "塞巴斯蒂安 布爾若"],
  ["Beyoncé", "Beyonce", "BEYONCE\u0301"],
  ["Møller", "Moller", "MØLLER"],
  ["Straße", "STRASSE"],
  ["Moore's Law", "Moore’s law", "moores-law"],
  ["U.S.", "US", "u. s."],
  ["C++", "c ++", "Ｃ＋＋"],
  ["GPT-4.5", "gpt 4.5", "GPT4.5"],
  ["R&D", "r & d"],
  ["#AI", "AI"],
  ["1,000 Brains", "1000 brains"],
  ["Node.js", "NodeJS"],
  ["İstanbul", "istanbul"],
];

const different = [
  ["C", "C++", "C#", ".C"],
  ["NET", ".NET"],
  ["Q", "Q*"],
  ["RD", "R&D"],
  ["GPT-4.5", "GPT-45", "GPT-4"],
  ["Llama 3 70B", "Llama 370B"],
  ["Disney", "Disney+"],
  ["Trump", "$TRUMP"],
  ["王毅", "汪毅"],
  ["が", "か"],
  ["9/11", "911"],
  ["特朗普", "川普"],
  ["李强", "Li Qiang"],
];

test("spellings of one name share a key", () => {
  for (const names of same) {
    for (const name of names) assert.equal(toMatchKey(name), toMatchKey(names[0]!), name);
  }
});

test("what tells names apart stays", () => {
  for (const names of different) {
    assert.equal(new Set(names.map(toMatchKey)).size, names.length, names.join(" / "));
  }
});

test("a name of nothing but punctuation keeps a key of its own", () => {
  assert.equal(toMatchKey("…"), "...");
  assert.notEqual(toMatchKey("?"), toMatchKey("!"));
  assert.equal(toMatchKey("🤖"), toMatchKey("🤖️"));
});

test("Korean letters that come to stand together are one character", () => {
  for (const text of ["㈎ㄵ", "㈀ￂ"]) assert.equal(toMatchKey(toMatchKey(text)), toMatchKey(text), text);
});

test("the key of a key is the key, and never empty", () => {
  const piece = fc.constantFrom(
    ..."aBé ß.,#*+&-3 70三體《》·İΣς🤖が９％$\u200d\u0301".split(""),
    "1,000",
    " .n",
  );
  const name = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(name, (text) => {
      const key = toMatchKey(text);
      assert.equal(toMatchKey(key), key);
      if (/[\p{L}\p{N}]/u.test(text)) assert.notEqual(key, "");
    }),
    { numRuns: 2000 },
  );
});

test("case and surrounding space never matter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      assert.equal(toMatchKey(` ${text.toUpperCase()} `), toMatchKey(text.toLowerCase()));
    }),
  );
});

test("a hostile name costs no more than its length", () => {
  for (const unit of [".", "1,", "#", "《", "a\u0301", "體 "])
    assertLinear(unit, 400_000, (size) => toMatchKey(unit.repeat(size)));
});
