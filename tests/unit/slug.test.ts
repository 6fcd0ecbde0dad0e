import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toSlug } from "../../src/text/slug.ts";
import { assertLinear } from "../support/assert-linear.ts";

const pinyin: [string, string][] = [
  ["王毅", "wang-yi"],
  ["塞巴斯蒂安·布尔若", "sai-ba-si-di-an-bu-er-ruo"],
  ["重庆银行", "chong-qing-yin-hang"],
  ["重慶銀行", "chong-qing-yin-hang"],
  ["绿色女性", "lv-se-nv-xing"],
  ["AI 编程", "ai-bian-cheng"],
  ["AI编程工具", "ai-bian-cheng-gong-ju"],
  ["《三体》", "san-ti"],
  ["Donald Trump", "donald-trump"],
  ["ＯｐｅｎＡＩ", "openai"],
  ["Beyoncé Knowles-Carter", "beyonce-knowles-carter"],
  ["Møller & Łukasz", "moller-and-lukasz"],
  ["Straße", "strasse"],
  ["Moore’s Law", "moores-law"],
  ["C", "c"],
  ["C++", "c-plus-plus"],
  ["C#", "c-sharp"],
  [".NET", "dot-net"],
  ["ASP.NET", "asp-net"],
  ["R&D", "r-and-d"],
  ["Q*", "q-star"],
  ["#AI", "ai"],
  ["GPT-4.5", "gpt-4-5"],
  ["Москва", "moskva"],
  ["서울", "seoul"],
  ["トヨタ", "toyota"],
  ["a/b\\c..", "a-b-c"],
  ["../../etc", "etc"],
];

test("names become pinyin or transliterated words", () => {
  for (const [name, slug] of pinyin) assert.equal(toSlug(name, "pinyin"), slug, name);
});

test("surnames are read as surnames in names of people only", () => {
  assert.equal(toSlug("单雄信", "pinyin", "person"), "shan-xiong-xin");
  assert.equal(toSlug("单细胞", "pinyin"), "dan-xi-bao");
  assert.equal(toSlug("区块链", "pinyin"), "qu-kuai-lian");
});

test("a character that is folded in one reading alone is read as its word is", () => {
  const words: [string, string][] = [
    ["乾隆", "qian-long"],
    ["乾坤", "qian-kun"],
    ["乾清宮", "qian-qing-gong"],
    ["扭轉乾坤", "niu-zhuan-qian-kun"],
    ["康乾盛世", "kang-qian-sheng-shi"],
    ["乾石光电", "qian-shi-guang-dian"],
    ["乾燥", "gan-zao"],
    ["乾燥剂", "gan-zao-ji"],
    ["餅乾", "bing-gan"],
    ["豆腐乾", "dou-fu-gan"],
    ["乾的東西", "gan-de-dong-xi"],
    ["角徵羽", "jiao-zhi-yu"],
    ["特徵", "te-zheng"],
    ["於菟", "wu-tu"],
    ["由於", "you-yu"],
    ["白朮", "bai-zhu"],
    ["彷彿", "fang-fu"],
    ["慰藉", "wei-jie"],
    ["狼藉", "lang-ji"],
    ["瞭望", "liao-wang"],
    ["睡著", "shui-zhu"],
  ];
  for (const [name, slug] of words) assert.equal(toSlug(name, "pinyin"), slug, name);
  assert.equal(toSlug("魏徵", "pinyin", "person"), "wei-zheng");
  assert.equal(toSlug("林乾", "pinyin", "person"), "lin-qian");
  assert.equal(toSlug("陳乾生", "pinyin", "person"), "chen-qian-sheng");
  assert.equal(toSlug("餅乾", "pinyin", "person"), "bing-gan");
});

test("unicode slugs keep the characters", () => {
  assert.equal(toSlug("王毅", "unicode"), "王毅");
  assert.equal(toSlug("《三体》 II", "unicode"), "三体-ii");
  assert.equal(toSlug("Beyoncé", "unicode"), "beyoncé");
  assert.equal(toSlug("C++", "unicode"), "c-plus-plus");
});

test("a name without a letter gets a hash of its own", () => {
  assert.match(toSlug("🤖", "pinyin"), /^x-[0-9a-f]{8}$/);
  assert.notEqual(toSlug("…", "pinyin"), toSlug("?", "pinyin"));
  assert.notEqual(toSlug("", "pinyin"), "");
});

test("characters without a reading keep addresses apart", () => {
  const slugs = ["\u{2B740}", "\u{2B741}"].map((name) => toSlug(name, "pinyin"));
  assert.equal(new Set(slugs).size, 2);
});

test("a long name is cut between words and keeps a hash of the whole", () => {
  const long = "非常长的名字".repeat(20);
  const slug = toSlug(long, "pinyin");
  assert.match(slug, /^(fei|chang|de|ming|zi|-)+-[0-9a-f]{8}$/);
  assert.notEqual(toSlug(`${long}甲`, "pinyin"), toSlug(`${long}乙`, "pinyin"));
  assert.ok(Buffer.byteLength(toSlug(long, "unicode")) <= 120);
});

const piece = fc.constantFrom(
  ..."aBé ß.,#*+&-3 70三體单重《》·İΣ🤖が９％$\u200d\u0301Я서عด".split(""),
  "'s",
  "🤖",
  "\ud800",
);
const name = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.array(piece, { maxLength: 80 }).map((all) => all.join("")),
);

test("laws: an address is never empty, never long, and the slug of a slug is the slug", () => {
  fc.assert(
    fc.property(
      name,
      fc.constantFrom("pinyin", "unicode"),
      fc.constantFrom("person", "thing"),
      (text, style, kind) => {
        const slug = toSlug(text, style, kind);
        assert.ok(slug.length > 0 && Buffer.byteLength(slug) <= 120);
        assert.equal(toSlug(slug, style, kind), slug);
        assert.equal(toSlug(text, style, kind), slug);
        if (style === "pinyin") assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        else assert.match(slug, /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(-[\p{L}\p{N}\p{M}]+)*$/u);
      },
    ),
    { numRuns: 3000 },
  );
});

test("a hostile name costs no more than its length", () => {
  for (const unit of [".", "'", "#", "*", "-", "a\u0301", "体"])
    assertLinear(unit, 100_000, (size) => toSlug(unit.repeat(size), "pinyin"));
});
