import { MOST_TOLD, type Report } from "../reporter.ts";
import { createCodeReader } from "./code-reader.ts";

/** Marks that stand alone on their line: of a model's reasoning, of the pieces a text was cut into. */
const MARKS: readonly RegExp[] = [
  /^<\/?think(?:ing)?>$|^<think(?:ing)?>[^<]{8,200}<\/think(?:ing)?>$/i,
  /^(?:=+|-+|\[) *(?:CHUNK|SEGMENT|BATCH|片段) *#?\d{1,4}(?: *(?:\/|of) *\d{1,4})? *(?:=+|-+|\])$/i,
  /^(=+|-+) *(?:PART|SECTION) *\d{1,4} *(?:\/|of) *\d{1,4} *\1$/i,
  /^<\/?(?:translation|translated_?text|translated|transcript|output|result|response|answer)>$/i,
  /^\[(?:TO BE )?CONTINU(?:ED|ES|E|ING)\b[^\]]{0,30}\b(?:PART|CHUNK|MESSAGE|RESPONSE|SEGMENT)\b[^\]]{0,10}\]$/i,
];

/** What holds the place of a text, alone on its line. */
const PLACES: readonly RegExp[] = [
  /^[（([【](?:此处)?(?:待|等待|尚?未)(?:翻译|译)[)）\]】]$/,
  /^[[(](?:insert|add|put|paste|place)\b[^\])]{0,40}\b(?:translation|original|transcript|chinese|english)\b[^\])]{0,20}[\])]$/i,
  /^[[(][^\])]{0,40}\b(?:translation|original|transcript|text)\b[^\])]{0,20}\b(?:goes|comes|belongs) here[\])]$/i,
];

/** What it calls the text that was put before it. No other's: `以下是林语堂的译文：` is an essay's. */
const TEXTS =
  "[您你]提供的|对应的|高质量的|完整|全部|这段|这篇|这部分|该|上述|上面|本段|下一段|英文|英语|中文|汉语|简体|原文|文字|内容|文本|采访|访谈|对话|文稿|文章|段落|视频|字幕|播客|节目|的|、";

/** What an assistant says of its work at the beginning of a paragraph. Who speaks of such things has a name before it, or other words. */
const SENTENCES: readonly RegExp[] = [
  // 以下是这段文字的中文翻译：
  new RegExp(`^(?:以下|下面)(?:就)?是(?:${TEXTS}){0,8}(?:翻译|译文)(?:内容|版本|结果)?[：:]$`),
  /^(?:好的|当然(?:可以)?|没问题|收到|明白)[，,！!。] ?(?:以下是|下面是|这是[您你])[^。！？!?我他她]{0,40}(?:翻译|译文)/,
  /^请(?:继续)?(?:提供|发送|给出|输入)(?:您|你)?(?:需要|想要|要|希望|待)[^。！？]{0,10}翻译[^。！？]{0,16}[。！!]?$/,
  /^如(?:果)?(?:您|你)?(?:还|仍)?(?:需要?|想|希望)[^。！？]{0,24}翻译[^。！？]{0,24}(?:告诉我|告知|通知我)/,
  /^作为(?:一个|一名|一款)?(?:(?:人工智能|AI|大型?) ?(?:语言)?(?:模型|助手)|语言模型)[，,](?:很?抱歉[，,])?我(?:无法|不能|没有|不会|不具备|只能)/i,
  /^(?:I['’]m sorry,? but |I apologi[sz]e,? but )?As an AI(?: language)? (?:model|assistant),? I (?:can['’]?t|cannot|do not|don['’]t|am not|am unable)\b/i,
  /^(?:Sure|Certainly|Of course|Okay|Absolutely|Got it)[!,.] ?(?:Here(?:['’]s| is)|Below is) (?:the|your)\b[^.!?]{0,60}\btranslat/i,
  /^Here(?:['’]s| is) (?:the|your) (?:(?:requested|complete|full|simplified|chinese|english|corresponding|high-quality|polished|revised|final) ){0,3}translat(?:ion|ed [a-z]+)(?: (?:of|into|for|in)\b[^:.!?]{0,60})?:/i,
  // 抱歉，我无法继续翻译这部分内容。
  /^很?抱歉[，,！!] ?(?:但)?我(?:无法|不能|没办法)(?:继续|协助|提供|完成|翻译|处理|满足)[^。！？他她]{0,40}(?:翻译|译文|请求|内容|文本|要求)/,
  /^(?:I['’]m|I am) (?:very )?sorry,? but I (?:can['’]?t|cannot|am unable to|am not able to) (?:assist|help|continue|translate|provide|fulfil+|comply|complete)\b[^.!?]{0,60}\b(?:request|translat\w*|content|text|task|that|this)\b/i,
  // 由于篇幅限制，剩余部分将在下一条回复中继续。
  /^由于(?:篇幅|长度|字数|输出|回复)[^。！？，,]{0,10}(?:限制|原因|有限|过长)[，,][^。！？]{0,40}(?:回复|消息|继续翻译|告诉我|告知)/,
  // 注：以上译文由 AI 生成，仅供参考。
  /^[（(【]?注[：:] ?(?:以上|本文|上述|本篇|本)(?:内容|翻译|译文|文字)?(?:均|全部)?[由为] ?(?:AI|人工智能|机器|大?语言?模型|ChatGPT|GPT|DeepSeek|Gemini|Claude)[^。！？]{0,12}(?:生成|翻译|提供)/i,
  // What an assistant was told to do.
  /^请(?:你|您)?(?:将|把)(?:以下|下面|下列|上述|上面|这段|这篇|该)[^。！？他她我]{0,40}(?:翻译|译)(?:成|为)[^。！？]{0,10}(?:中文|汉语|英文|英语)/,
  /^(?:Please )?translate the (?:following|above|text|transcript)\b[^.!?]{0,80}\b(?:in)?to (?:simplified |traditional |fluent |natural )*(?:chinese|mandarin|english)\b/i,
];

/** What all of these begin with. */
const OPENING = /[<=\-[(（【以下这好当没收明请如作抱很由注]|[ISCOAHGTP]/i;

/** Longer lines are speech. */
const LONGEST = 240;

/** Signs of a model's own at the end of what it says, or before it. */
const SIGNS =
  /(?<=^|[。！？.!?…”"』」）)][ \t]?)(?:<\|(?:im_start|im_end|endoftext|eot_id|end_of_text|begin_of_text)\|>[ \t]*){1,8}$|^<\|im_start\|>|^\[INST\]|\[\/INST\][ \t]*$|^<<SYS>>/gm;

/** The end of a text to a model, the end of struck words to HTML: then `<s>` stands before it. */
const END_SIGN = /<\/s>[ \t]*$/gm;

/** Reports what an assistant said beside its work, and the signs of models. Only where they stand as such: what people say of them is speech. */
export function checkLeftovers(source: string, report: Report): void {
  let told = 0;
  let isCode = createCodeReader(source);
  const tell = (offset: number, words: string, severity: "error" | "warning", isPlace = false) => {
    if (told === MOST_TOLD || isCode(offset)) return;
    told++;
    const short = words.length > 40 ? `${words.slice(0, 39)}…` : words;
    const message = isPlace
      ? `“${short}” holds the place of a text. Write the text, or take it out.`
      : `“${short}” is left over from a generator. Take it out.`;
    report("generator-marker", severity, offset, message);
  };
  let before = "";
  for (let start = 0; start < source.length && told < MOST_TOLD; ) {
    const next = source.indexOf("\n", start);
    const end = next < 0 ? source.length : next;
    const line = end - start > LONGEST * 2 ? "-" : source.slice(start, end).trim();
    const words = readWords(line);
    if (words !== "") {
      const offset = start + source.slice(start, end).indexOf(words);
      const isOpening = before === "" || before.endsWith(">") || before.startsWith(":::");
      if (MARKS.some((one) => one.test(words))) tell(offset, words, "error");
      else if (PLACES.some((one) => one.test(words))) tell(offset, words, "error", true);
      else if (isOpening && SENTENCES.some((one) => one.test(words))) tell(offset, words, "warning");
    }
    before = line;
    start = end + 1;
  }
  if (/<\||INST\]|<<SYS/.test(source)) {
    isCode = createCodeReader(source);
    for (const { 0: sign, index } of source.matchAll(SIGNS)) tell(index, sign.trim(), "error");
  }
  if (!source.includes("</s>")) return;
  isCode = createCodeReader(source);
  for (const { index } of source.matchAll(END_SIGN)) {
    const before = source.slice(Math.max(0, index - LOOK_BACK), index);
    const paragraph = before.slice(before.lastIndexOf("\n\n") + 1);
    if (!/<s[\s>]/i.test(paragraph)) tell(index, "</s>", "error");
  }
}

/** Struck words are shorter. */
const LOOK_BACK = 5000;

/** A line without signs of quotation and stress around it; empty where nothing of an assistant's begins like it. */
function readWords(line: string): string {
  if (line.length < 4) return "";
  const bare = /^[>*_ \t]/.test(line) ? line.replace(/^[>*_ \t]{1,20}/, "") : line;
  if (bare.length > LONGEST || !OPENING.test(bare[0] ?? "")) return "";
  return bare.replace(/[*_ \t]{1,20}$/, "");
}
