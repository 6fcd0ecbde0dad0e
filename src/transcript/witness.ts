import type { Block, Part } from "./blocks.ts";
import { isHeading } from "./blocks.ts";
import {
  bareName,
  type IsSpeaker,
  isCertain,
  isGeneric,
  type Label,
  type LabelForm,
  looksLikeName,
} from "./label.ts";
import { isOpening } from "./openings.ts";

/** Fewer labels for each paragraph than this, and the post is an essay with a few bold openings. */
const DIALOGUE = 0.1;

/** So many labels of one name are a speaker's even there. */
const MANY = 8;

/** Whether sentences and headings look like the label, too: `要点：…`, `【要点】…`, `**要点：…**`. */
function isFaint({ form }: Label): boolean {
  return form === "N:" || form === "【N】" || form === "- [N]" || form === "**N: …**";
}

/** Names that do not return may be this many for each label of those that do. */
const LONE = 0.6;

/** 我说：, 他们说：, 答案是：: sentences, not names. */
const SENTENCE =
  /^(我|你|他|她|它|我们|你们|他们|她们|这|那|大家|有人)?.{0,6}(说|问|道|讲|写|写道|认为|是|如下|包括|指出|表示|回答)$/;

/**
 * Decides which labels are speakers. One that stands before a passage is only a candidate; it needs a second witness: it
 * returns (twice in bold, three times plain), it stands on both sides of a pair, front matter names it, or nearly all that is written in
 * its form is a speaker.
 */
export function findSpeakers(parts: Part[], names: readonly string[]): IsSpeaker {
  const known = new Set<string>();
  for (const name of names) {
    known.add(name.trim().toLowerCase());
    known.add(bareName(name.trim()).toLowerCase());
  }
  const { counts, alone, bracketed, headed, isDialogue } = countLabels(parts, known);
  const speakers = new Set<string>();
  for (const [name, { bold, plain, forms }] of counts) {
    const total = bold + plain;
    if (!isGeneric(name) && SENTENCE.test(name) && total < MANY) continue;
    const needed = !isDialogue ? MANY : plain > bold ? 3 : 2;
    const isNamed =
      known.has(name.toLowerCase()) || (isDialogue && (bracketed.has(name) || headed.has(name)));
    // Nobody but a transcriber writes `**[Speaker 1]**:`.
    const isRole = isGeneric(name) && (isDialogue || total > 1 || forms.includes("**[N]**:"));
    if (total >= needed || isNamed || isRole) speakers.add(name);
  }
  if (isDialogue)
    for (const name of [
      ...listPaired(parts),
      ...listUsual(counts, speakers),
      ...listJoint(counts.keys(), speakers),
    ])
      speakers.add(name);
  return (label): label is Label =>
    label !== undefined && speakers.has(label.name) && (alone.has(label.name) || isCertain(label));
}

/** What is seen of the names that stand before passages. */
interface LabelsSeen {
  counts: Map<string, Count>;
  /** Names that stand alone on their line. */
  alone: Set<string>;
  /** Those whose brackets hold a name of the front matter: `林岚 (Lan Lin)`. */
  bracketed: Set<string>;
  /** Those whom the heading above names, too: `### 林岚：桥`, and below it `林岚: …`. */
  headed: Set<string>;
  /** Whether so many passages have one that the post is a dialogue. */
  isDialogue: boolean;
}

/** How often a name stands before a passage, and in what forms. */
interface Count {
  bold: number;
  plain: number;
  forms: LabelForm[];
}

/** @param known names of the front matter, in small letters. */
function countLabels(parts: readonly Part[], known: ReadonlySet<string>): LabelsSeen {
  const counts = new Map<string, Count>();
  const alone = new Set<string>();
  const bracketed = new Set<string>();
  let paragraphs = 0;
  let labelled = 0;
  const count = (block: Block) => {
    if (block.type !== "paragraph") return;
    paragraphs++;
    if (!isCertain(block.label) || isOpening(block.label.name)) return;
    labelled++;
    const entry = counts.get(block.label.name) ?? { bold: 0, plain: 0, forms: [] };
    if (block.label.form === "**N**") alone.add(block.label.name);
    if (known.has(readBracket(block.label)?.toLowerCase() ?? "")) bracketed.add(block.label.name);
    if (isFaint(block.label)) entry.plain++;
    else entry.bold++;
    entry.forms.push(block.label.form);
    counts.set(block.label.name, entry);
  };
  const headed = new Set<string>();
  let heading: string | undefined;
  for (const part of parts) {
    const name = part.kind === "block" ? part.block.label?.name : undefined;
    if (name !== undefined && heading === name && looksLikeName(name)) headed.add(name);
    heading = part.kind === "heading" ? readHead(part.heading.content) : undefined;
    if (part.kind === "block") count(part.block);
    else if (part.kind === "fold") {
      for (const entry of part.fold.entries) if (!isHeading(entry)) count(entry);
    }
  }
  return { counts, alone, bracketed, headed, isDialogue: labelled >= paragraphs * DIALOGUE };
}

/** What a heading begins with, up to its colon. */
function readHead(content: string): string {
  return bareName(content.split(/[:：]/, 1)[0]!.replaceAll("*", ""));
}

/** Forms with a colon that few but labels have. */
const CLEAR: ReadonlySet<LabelForm> = new Set(["**N**:", "**N:**", "**[N]**:"]);

/** Between the names of those who speak at once. */
const JOINT = /\s*[、&＆/／]\s*|和|与|與|\s+and\s+/;

/**
 * Names that are written as the speakers' are, and seldom enough: who asks but one question is a speaker, too. In a post of a few
 * turns that is so beside a role or a name that returns: a host speaks with somebody.
 */
function listUsual(counts: ReadonlyMap<string, Count>, speakers: ReadonlySet<string>): string[] {
  const sums = new Map<LabelForm, number>();
  for (const [name, { forms }] of counts)
    if (speakers.has(name)) for (const form of forms) sums.set(form, (sums.get(form) ?? 0) + 1);
  const [usual, sum] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (usual === undefined || !CLEAR.has(usual)) return [];
  const isShort = sum! < MANY;
  const isTalk = ([name, { forms }]: [string, Count]) =>
    speakers.has(name) && (isGeneric(name) || forms.length > 1);
  if (isShort && ![...counts].some(isTalk)) return [];
  const others = [...counts].filter(
    ([name, { forms }]) =>
      !speakers.has(name) &&
      forms.includes(usual) &&
      !SENTENCE.test(name) &&
      looksLikeName(name) &&
      !(isShort && JOINT.test(name)),
  );
  const total = others.reduce((most, [, { forms }]) => most + forms.length, 0);
  return total <= sum! * (isShort ? 1 : LONE) ? others.map(([name]) => name) : [];
}

/** Labels of several who speak at once, all of them speakers: `林岚、白露`. */
function listJoint(names: Iterable<string>, speakers: ReadonlySet<string>): string[] {
  return [...names].filter((name) => {
    const each = name.split(JOINT);
    return each.length > 1 && each.every((one) => speakers.has(one));
  });
}

/** What stands in brackets behind a label's name. */
function readBracket({ text, name }: Label): string | undefined {
  return /^\s*[（([](.*)[)）\]]$/.exec(text.slice(name.length))?.[1]?.trim();
}

/** Names that stand before a passage and, in the other language, before its original: `**林岚**` and `**Lan Lin**`, if only once. */
function listPaired(parts: readonly Part[]): string[] {
  return parts.flatMap((part, index): string[] => {
    const next = parts[index + 1];
    if (part.kind !== "block" || next?.kind !== "fold") return [];
    const first = next.fold.entries[0];
    if (first === undefined || isHeading(first)) return [];
    const [label, other] = [part.block.label, first.label];
    return isNameLike(label) && isNameLike(other) && label.form === other.form
      ? [label.name, other.name]
      : [];
  });
}

/** Whether a label could be a speaker's by its looks alone: a name in a dress that sentences and openings hardly have. */
export function isNameLike(label: Label | undefined): label is Label {
  if (!isCertain(label) || isFaint(label) || label.form === "**N**") return false;
  return !isOpening(label.name) && !SENTENCE.test(label.name) && looksLikeName(label.name);
}
