import assert from "node:assert/strict";
import { test } from "node:test";
import { countScripts, detectLanguage } from "../../src/text/language.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";

const detect = (text: string) => detectLanguage(countScripts(text), "zh-Hans", "en");

test("a passage's language is told by its scripts", () => {
  for (const [text, language] of [
    ["今天讲灯塔。", "zh-Hans"],
    ["Today we speak of lighthouses.", "en"],
    ["灯塔（lighthouse）是什么？", "zh-Hans"],
    ["今日は灯台の話をします。", "ja"],
    ["日语里写作「もったいない」，意思接近“可惜”，是一个说不尽的词。", "zh-Hans"],
    ["오늘은 등대 이야기입니다.", "ko"],
    ["Сегодня мы говорим о маяках.", "ru"],
    ["היום נדבר על מגדלורים.", "he"],
    ["Σήμερα μιλάμε για φάρους.", "el"],
    ["วันนี้เราจะพูดถึงประภาคาร", "th"],
    ["आज हम प्रकाशस्तंभों की बात करेंगे।", "hi"],
    ["இன்று கலங்கரை விளக்கங்கள்", "und"],
    ["角度 α 与 β 相等。", "zh-Hans"],
    ["— 1 …", undefined],
    ["2026年4月17日", "zh-Hans"],
    ["4K video", "en"],
    ["— …", undefined],
  ] as const)
    assert.equal(detect(text), language, text);
});

test("an original in any script is an original", () => {
  const { turns, problems } = readTranscript(
    "**主持人**：今天讲灯塔。\n\n<details>\n<summary>原文</summary>\n\nהיום נדבר על מגדלורים.\n\n</details>\n",
    { path: "a.md", line: 1, names: [] },
  );
  assert.deepEqual(
    turns[0]?.segments.map(({ role, language }) => [role, language]),
    [
      ["translation", "zh-Hans"],
      ["original", "he"],
    ],
  );
  assert.deepEqual(problems, []);
});

test("what is folded tells nothing of a page's script, nor the page of a fold's", () => {
  const pair = (own: string, other: string) =>
    `${own}\n\n<details>\n<summary>原文</summary>\n\n${other}\n\n</details>\n`;
  const simplified = "他们在桥边等了一个晚上。";
  const traditional = "他們在橋邊等了一個晚上，誰也沒有說話，風從這裡過來。";
  const scriptsOf = (body: string, language?: string) => {
    const { turns, ...read } = readTranscript(body, {
      path: "a.md",
      line: 1,
      names: [],
      ...(language && { language }),
    });
    return [read.language, ...turns[0]!.segments.map((segment) => segment.language)].join(" ");
  };
  assert.equal(scriptsOf(pair(simplified, traditional)), "zh-Hans zh-Hans zh-Hant");
  assert.equal(scriptsOf(pair(traditional, simplified.repeat(3))), "zh-Hant zh-Hant zh-Hans");
  assert.equal(scriptsOf(pair(simplified, traditional), "zh-Hans"), "zh-Hans zh-Hans zh-Hant");
  // Where nothing tells, the other side does.
  assert.equal(scriptsOf(pair("你好。", traditional)), "zh-Hant zh-Hant zh-Hant");
  assert.equal(scriptsOf(pair(traditional, "你好。")), "zh-Hant zh-Hant zh-Hant");
});

test("a summary tells which language in Latin letters an original is in, where it names one", () => {
  const languageOf = (summary: string, words = "Warum singt der Brunnen nachts?", originalLanguage = "en") =>
    readTranscript(
      `井为什么会唱歌？\n\n<details>\n<summary>${summary}</summary>\n\n${words}\n\n</details>\n`,
      {
        path: "a.md",
        line: 1,
        names: [],
        originalLanguage,
      },
    ).turns[0]!.segments[1]!.language;
  for (const [summary, language] of [
    ["Originaltext (Deutsch)", "de"],
    ["Texte original en français", "fr"],
    ["Original en español", "es"],
    ["法文原文", "fr"],
    ["Show German original", "de"],
    ["Original English", "en"],
    ["Original", "en"],
    ["Deutsch / English", "en"],
  ] as const)
    assert.equal(languageOf(summary), language, summary);
  // A script tells more than a summary.
  for (const usual of ["en", "ja"])
    assert.equal(languageOf("Original English", "こんにちは、みなさん。", usual), "ja", usual);
});
