import type { IsSpeaker } from "./align.ts";
import type { Block, Part } from "./blocks.ts";
import { isHeading } from "./blocks.ts";
import { bareName, isCertain, isGeneric, type Label } from "./label.ts";

/** Openings that come back without anybody speaking: 总结：, 例如：, Note: … */
const NO_SPEAKER =
  /^(总结|小结|结论|注意|注|备注|提示|例如|比如|举例|例子|案例|定义|原因|背景|问题|解决方案|方案|优点|缺点|优势|劣势|核心|核心观点|观点|要点|重点|关键|关键点|目标|目的|结果|影响|步骤|方法|建议|说明|特点|特征|作用|意义|挑战|机会|风险|策略|原则|首先|其次|再次|最后|第一|第二|第三|第四|第五|来源|原文|译文|翻译|链接|日期|时间|地点|作者|标题|摘要|简介|引言|前言|附录|参考|参考文献|图|表|代码|输入|输出|现象|本质|启示|金句|评论|解读|分析|数据|事实|假设|证据|反例|实例|应用|场景|工具|资源|note|notes|summary|example|examples|conclusion|source|title|date|tip|tips|warning|important|step|update|figure|table|input|output|the problem|the solution|problem|solution|result|results|background|definition|pros|cons|key|key point|takeaway|takeaways|first|second|third|finally|original|translation|english|chinese)\s*[\d一二三四五六七八九十]*$/i;

/** Fewer labels for each paragraph than this, and the post is an essay with a few bold openings. */
const DIALOGUE = 0.1;

/** So many labels of one name are a speaker's even there. */
const MANY = 8;

/** Whether sentences and headings look like the label, too: `要点：…`, `【要点】…`, `**要点：…**`. */
function isFaint({ form }: Label): boolean {
  return form === "N:" || form === "【N】" || form === "**N: …**";
}

/** 我说：, 他们说：, 答案是：: sentences, not names. */
const SENTENCE =
  /^(我|你|他|她|它|我们|你们|他们|她们|这|那|大家|有人)?.{0,6}(说|问|道|讲|写|写道|认为|是|如下|包括|指出|表示|回答)$/;

/**
 * Decides which labels are speakers. One that stands before a passage is only a candidate; it needs a second witness: it
 * returns (twice in bold, three times plain), its partner on the other side of a pair returns, or front matter names it.
 */
export function findSpeakers(parts: Part[], names: readonly string[]): IsSpeaker {
  const known = new Set<string>();
  for (const name of names) {
    known.add(name.trim().toLowerCase());
    known.add(bareName(name.trim()).toLowerCase());
  }
  const counts = new Map<string, { bold: number; plain: number }>();
  /** Names that stand alone on their line. */
  const alone = new Set<string>();
  let paragraphs = 0;
  let labelled = 0;
  const count = (block: Block) => {
    if (block.type !== "paragraph") return;
    paragraphs++;
    if (!isCertain(block.label) || NO_SPEAKER.test(block.label.name)) return;
    labelled++;
    const entry = counts.get(block.label.name) ?? { bold: 0, plain: 0 };
    if (block.label.form === "**N**") alone.add(block.label.name);
    if (isFaint(block.label)) entry.plain++;
    else entry.bold++;
    counts.set(block.label.name, entry);
  };
  for (const part of parts) {
    if (part.kind === "block") count(part.block);
    else if (part.kind === "fold") {
      for (const entry of part.fold.entries) if (!isHeading(entry)) count(entry);
    }
  }
  const isDialogue = labelled >= paragraphs * DIALOGUE;
  const speakers = new Set<string>();
  for (const [name, { bold, plain }] of counts) {
    const total = bold + plain;
    if (!isGeneric(name) && (NO_SPEAKER.test(name) || (SENTENCE.test(name) && total < MANY))) continue;
    const needed = !isDialogue ? MANY : plain > bold ? 3 : 2;
    const isNamed = known.has(name.toLowerCase());
    if (total >= needed || isNamed || (isGeneric(name) && (isDialogue || total > 1))) speakers.add(name);
  }
  return (label): label is Label =>
    label !== undefined && speakers.has(label.name) && (alone.has(label.name) || isCertain(label));
}
