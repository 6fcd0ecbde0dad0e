/** What assistants and models leave in a text is told; what people say of such things is speech. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readTranscript } from "../../src/transcript/read-transcript.ts";

function tell(body: string): string[] {
  const { problems } = readTranscript(body, { path: "post.md", line: 1, names: [] });
  return problems
    .filter(({ rule }) => rule === "transcript/generator-marker")
    .map(({ line, column, severity }) => `${line}:${column} ${severity}`);
}

const amid = (text: string) => `水渠从山上来。\n\n${text}\n\n村里的人都去看。\n`;

for (const words of [
  "以下是翻译：",
  "以下是您提供的采访文稿的完整中文翻译：",
  "**下面是这段英文的译文:**",
  "好的，以下是这次谈话的中文翻译，我保留了原来的格式：",
  "当然！这是您要的译文。",
  "请提供需要翻译的下一段内容。",
  "如果您需要继续翻译后面的部分，请告诉我。",
  "作为一个人工智能语言模型，我无法回答这个问题。",
  "As an AI language model, I cannot tell who led the water down.",
  "Sure! Here is the translation of the next part:",
  "Certainly. Below is the text, translated into Chinese.",
  "Here's the Chinese translation of the second part:",
  "抱歉，我无法继续翻译这一部分内容。",
  "I'm sorry, but I can't continue with this translation.",
  "由于篇幅限制，剩余部分将在下一条回复中继续。",
  "注：以上译文由 AI 生成，仅供参考。",
  "请将下面的英文访谈翻译成中文，保留说话人。",
  "Translate the following interview into Simplified Chinese.",
]) {
  test(`an assistant's own words: ${words}`, () => {
    const column = words.startsWith("**") ? 3 : 1;
    assert.deepEqual(tell(amid(words)), [`3:${column} warning`]);
    assert.deepEqual(
      tell(`水渠。\n\n<details>\n<summary>English</summary>\n${words}\n\nWater.\n\n</details>\n`),
      [`5:${column} warning`],
    );
    // Within a paragraph, or under a name, somebody says it.
    assert.deepEqual(tell(amid(`他在电话里说\n${words}`)), []);
    assert.deepEqual(tell(amid(`**老何**：${words.replaceAll("*", "")}`)), []);
    assert.deepEqual(tell(amid(`\`\`\`\n${words}\n\`\`\``)), []);
  });
}

for (const [words, column] of [
  ["<think>", 1],
  ["</think>", 1],
  ["<thinking>The text is about water.</thinking>", 1],
  ["<translation>", 1],
  ["</output>", 1],
  ["=== CHUNK 2/7 ===", 1],
  ["--- Part 2 of 7 ---", 1],
  ["[CONTINUED IN NEXT PART]", 1],
  ["（待翻译）", 1],
  ["[尚未翻译]", 1],
  ["[Chinese translation goes here]", 1],
  ["[Insert original English here]", 1],
  ["> **(insert the translation)**", 5],
  ["**老何**：水很急。<|im_end|>", 12],
  ["<|im_start|>assistant", 1],
  ["水很急。 <|eot_id|><|endoftext|>", 6],
  ["水很急。</s>", 5],
  ["[INST] 水很急。", 1],
  ["水很急。[/INST]", 5],
] as const) {
  test(`marks and places: ${words}`, () => {
    assert.deepEqual(tell(amid(words)), [`3:${column} error`]);
    assert.deepEqual(tell(amid(`\`\`\`\n${words}\n\`\`\``)), []);
  });
}

test("what is said of prompts, models and translations is speech", () => {
  for (const words of [
    "以下是林语堂的译文：",
    "以下是我对这句话的翻译：",
    "以下是访谈的要点：",
    "以下是翻译的三条原则。",
    "下面是翻译软件的历史：",
    "好的，以下是我的看法。",
    "好的。这是水渠的图纸。",
    "作为人工智能研究者，我不能同意。",
    "作为一个语言模型的使用者，我没有这样的体会。",
    "请提供一张水渠的照片。",
    "如果需要，请告诉我。",
    "As an AI researcher, I cannot agree.",
    "Sure. Here is what I think of the translation.",
    "Here is the thing about translation: nobody agrees.",
    "Here's a translation problem: the word has two meanings.",
    "<think></think>标签里写的是推理。",
    "<think> 这个标签，后来大家都用。",
    "我们在结尾加上 `<|im_end|>`",
    "词表里有 <|endoftext|> 这样的记号。",
    "最后一个记号叫<|endoftext|>",
    "- <|endoftext|>",
    "<s>删去的字</s>",
    "这几行<s>\n删去的字</s>",
    "[INST]和[/INST]之间是提示。".replace(/^/, "写在"),
    "=== 水渠 ===",
    "--- 2 ---",
    "第 2 部分 / 共 7 部分",
    "[laughter continues]",
    "（待续）",
    "（未完待续）",
    "They said [insert joke here] and went on.",
    "[insert joke here]",
    "我写了一句“[Chinese translation goes here]”，就去睡了。",
    "待翻译的书还有三本。",
    "Part 2 of 7",
    "Okay, here is how the water came down.",
    "抱歉，我不能去看水渠。",
    "I'm sorry, but I can't continue walking.",
    "由于篇幅限制，书里只写了三条水渠。",
    "注：本文由老何口述。",
    "请把下面的石头搬走。",
    "Translate the following: it is what they said to us at school.",
  ])
    assert.deepEqual(tell(amid(words)), [], words);
});
