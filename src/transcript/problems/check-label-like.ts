import type { Block, HeadingBlock, Part } from "../blocks.ts";
import type { LabelForm } from "../label.ts";
import type { Dialogue } from "../mend-labels.ts";
import { readNearLabel } from "../near-label.ts";
import { readLabel } from "../read-label.ts";
import type { Report } from "../reporter.ts";

/** A bold name and its colon within a paragraph. */
const LABEL = /\*\*\[?([^*\n:：[\]]{1,40})\]?(?:\*\*[ \t]?[:：]|[:：]\*\*)/g;

/** A line behind the first that may begin with a name in the dress of a label. */
const LINE = /\n(?=[*~`（(「“"][^\n]{2,40}?[:：；;&])/g;

/** Behind these a sentence is over. */
const ENDED = /[。！？!?….”"』」）)][ \t]*$/;

/** A number or a sign before a label. */
const PREFIX = /^(?:\d{1,3}[、．]\s?|[@＠#＃])(?=[*\p{L}[])/u;

const ITEM = /^[ \t]{0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+/;
const ITEMS = /(?<=\n)[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/g;
const SHARPS = /^[ \t]{0,3}#{1,6}[ \t]*/;

/** A heading longer than this, or one with a full stop, is something said. */
const LONGEST_HEADING = 24;

/** No more are told of one post. */
const MOST = 40;

/** What every look needs. */
interface Looking extends Pick<Dialogue, "established" | "isSpeaker"> {
  source: string;
  tell: (start: number, words: string, fix: { start: number; end: number; text: string } | undefined) => void;
}

/** Reports labels of established speakers that no paragraph begins with: in mid-paragraph, in a heading, in a list of one point. */
export function checkLabelLike(
  source: string,
  parts: readonly Part[],
  { sections, established, isSpeaker }: Dialogue,
  report: Report,
): void {
  if (established.size === 0) return;
  let spoken: Set<Block> | undefined;
  // Where nobody else speaks stand points, or who takes part.
  const isSpoken = (block: Block): boolean => {
    spoken ??= new Set(sections.filter((section) => section.some(({ label }) => isSpeaker(label))).flat());
    return spoken.has(block);
  };
  let told = 0;
  const looking: Looking = {
    source,
    isSpeaker,
    established,
    tell: (start, words, fix) => {
      if (told++ < MOST) report("label-like", "warning", start, words, fix);
    },
  };
  // Originals of several speakers often stand in one paragraph.
  for (const [index, part] of parts.entries()) {
    if (part.kind === "heading") checkHeading(part.heading, parts[index + 1], looking);
    else if (part.kind === "block") {
      const { block } = part;
      if (block.type === "list") checkList(block, isSpoken, looking);
      else if (block.content !== undefined && !isMereWords(block)) {
        if (PREFIX.test(block.content)) checkPrefix(block, looking);
        checkWithin(block, looking);
        if (block.content.includes("\n")) checkLines(block, looking);
      }
    }
  }
}

/** Whether nothing in a paragraph but its label is more than words. */
function isMereWords({ plainFrom, label }: Block): boolean {
  return plainFrom !== undefined && plainFrom <= (label?.length ?? 0);
}

/** `**老何**: 只剩一块石碑。**白露**: 写了什么？` */
function checkWithin({ content, start, end, label }: Block, { source, established, tell }: Looking): void {
  let from = start;
  LABEL.lastIndex = label?.length ?? 1;
  for (let match = LABEL.exec(content!); match; match = LABEL.exec(content!)) {
    const [written, name] = match;
    const before = content!.slice(Math.max(0, match.index - 8), match.index);
    if (!ENDED.test(before) || !established.has(name!.trim())) continue;
    const at = find(source, before + written, from, end) + before.length;
    if (at < from) return;
    from = at;
    const blanks = /[ \t]*$/.exec(before)![0].length;
    const message = `${written} stands within a paragraph, and its words are read as those of the speaker before. Begin a paragraph with it.`;
    tell(at, message, { start: at - blanks, end: at, text: "\n\n" });
  }
}

/** `**老何**：桥在村口。⏎**白露**；石碑在哪里？` */
function checkLines({ content, start, end }: Block, { source, established, tell }: Looking): void {
  let from = start;
  for (const { index } of content!.matchAll(LINE)) {
    const near = readNearLabel(content!.slice(index + 1, index + 100), undefined);
    const usual = near?.isClear ? established.get(near.name) : undefined;
    if (near === undefined || usual === undefined) continue;
    const at = find(source, `\n${near.written}`, from, end) + 1;
    if (at <= from) return;
    from = at;
    const message = `“${near.written}” is no label of ${near.name}: its words are read as those of the speaker before. Write ${usual.written}.`;
    tell(at, message, { start: at, end: at + near.length, text: usual.written });
  }
}

/** Where a text stands in a passage from an offset on; far below all of it where its lines are written otherwise there, as in quotations. */
function find(source: string, text: string, from: number, end: number): number {
  const at = source.slice(from, end).indexOf(text);
  return at < 0 ? Number.NEGATIVE_INFINITY : from + at;
}

/** `1、**白露**：石碑在哪里？`, `@白露：石碑在哪里？` */
function checkPrefix({ content, start }: Block, { isSpeaker, established, tell }: Looking): void {
  const [prefix = ""] = PREFIX.exec(content!) ?? [];
  const label = readLabel(content!.slice(prefix.length, prefix.length + 200));
  if (!isSpeaker(label) || label.colon === "" || !established.has(label.name)) return;
  const message = `“${prefix.trim()}” stands before the label of ${label.name}: its words are read as those of the speaker before. Take it out.`;
  tell(start, message, undefined);
}

/** `### **白露**：石碑在哪里？`, and `### 白露` in place of a label. */
function checkHeading(
  { content, start }: HeadingBlock,
  next: Part | undefined,
  { source, isSpeaker, established, tell }: Looking,
): void {
  const name = content
    .replaceAll(/\*\*|[:：]$/g, "")
    .replace(/[:：]$/, "")
    .trim();
  const usual = established.get(name);
  if (usual !== undefined) {
    if (next?.kind !== "block" || next.block.type !== "paragraph" || isSpeaker(next.block.label)) return;
    const message = `“${name}” is a heading here, and no label: what stands below is read as nobody's. Write ${usual.written} before it.`;
    tell(start, message, undefined);
    return;
  }
  const label = /^(?:\*\*|[^:：]{1,40}[:：])/.test(content) ? readLabel(content) : undefined;
  if (!isSpeaker(label) || !isPlainOrBold(label.form) || !established.has(label.name)) return;
  const said = content.slice(label.length).trim();
  if (said.length <= LONGEST_HEADING && !(isBold(label.form) && /[。！？!?….]$/.test(said))) return;
  const signs = SHARPS.exec(source.slice(start, start + 40))?.[0];
  const message = `What ${label.name} says stands in a heading. Take the signs # before the label out.`;
  tell(start, message, signs === undefined ? undefined : { start, end: start + signs.length, text: "" });
}

/** A list of one point that is a turn, or of points among which a speaker returns; with one point for each it is one of people. */
function checkList(
  block: Block,
  isSpoken: (block: Block) => boolean,
  { source, isSpeaker, established, tell }: Looking,
): void {
  const { start, end } = block;
  const first = ITEM.exec(source.slice(start, start + 20))?.[0];
  if (first === undefined || !source.startsWith("**", start + first.length)) return;
  const text = source.slice(start, end);
  const items = [{ at: 0, length: first.length }];
  for (const { 0: sign, index } of text.matchAll(ITEMS)) items.push({ at: index, length: sign.length });
  const names = new Set<string>();
  for (const { at, length } of items) {
    const label = readLabel(text.slice(at + length, at + length + 200));
    if (!isSpeaker(label) || !isBold(label.form) || !established.has(label.name)) return;
    names.add(label.name);
  }
  if (items.length > 1 && names.size === items.length) return;
  if (!isSpoken(block)) return;
  for (const { at, length } of items) {
    const message = `A speaker's label in a list: its words are read as those of the speaker before. Take “${text.slice(at, at + length).trim()}” out.`;
    tell(start + at, message, { start: start + at, end: start + at + length, text: "" });
  }
}

function isPlainOrBold(form: LabelForm): boolean {
  return isBold(form) || form === "N:";
}

function isBold(form: LabelForm): boolean {
  return form === "**N**:" || form === "**N:**" || form === "**[N]**:";
}
