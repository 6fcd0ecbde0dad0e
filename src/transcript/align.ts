import type { Block, Fold, HeadingBlock, Part } from "./blocks.ts";
import { isHeading } from "./blocks.ts";
import type { IsSpeaker, Label } from "./label.ts";
import { matchVoices } from "./match-voices.ts";
import { measureFold, sizeOf } from "./measure.ts";

/** One turn before it is written: its passages in order of source. */
export interface Draft {
  parts: (Block | Fold)[];
  /** Index of the heading it stands under; -1 before the first. */
  heading: number;
  /** Established label of the translation side. */
  label: Label | undefined;
  /** Established label of the original side: the first one. */
  originalLabel: Label | undefined;
  /** The label of an original that is this turn's speaker's, in whatever fold it stands. */
  partner: Label | undefined;
}

/** By first passage of a turn, its label in a fold that holds more than the turn; `undefined` for none. */
type Voices = Map<Block | Fold, Label | undefined>;

export interface Alignment {
  /** Headings and turns in order of source. */
  rows: (HeadingBlock | Draft)[];
  drafts: Draft[];
}

export function isFold(part: Block | Fold): part is Fold {
  return "entries" in part;
}

/** Puts translations and originals together, and passages without a counterpart into turns of their own. */
export function alignParts(parts: Part[], isSpeaker: IsSpeaker): Alignment {
  const rows: Alignment["rows"] = [];
  const drafts: Draft[] = [];
  const isFoldFirst = startsWithFolds(parts, isSpeaker);
  let heading = -1;
  let section: (Block | Fold)[] = [];
  const voices: Voices = new Map();
  const flush = () => {
    const found = isFoldFirst
      ? groupFoldFirst(section, isSpeaker)
      : groupFoldLast(section, isSpeaker, voices);
    for (const group of found) {
      const draft = createDraft(group, heading, isSpeaker, voices);
      rows.push(draft);
      drafts.push(draft);
    }
    section = [];
  };
  for (const part of parts) {
    if (part.kind === "heading") {
      flush();
      heading++;
      rows.push(part.heading);
    } else section.push(part.kind === "fold" ? part.fold : part.block);
  }
  flush();
  return { rows, drafts };
}

/**
 * Whether the author puts the original before its translation: most sections that have both begin with a fold. One that also ends
 * with a fold lacks a translation somewhere (`###介绍大家好。`, which took the first passage along) and is no witness for it.
 * A name alone on its line says nothing: whichever comes first stands below it. Nor does a fold of the author's where the originals
 * stand open.
 */
function startsWithFolds(parts: Part[], isSpeaker: IsSpeaker): boolean {
  let first = 0;
  let last = 0;
  let both = 0;
  let previous: Part["kind"] = "heading";
  let opensWithFold = false;
  const isOpen = parts.some((part) => part.kind === "fold" && part.fold.isOpen);
  for (let index = 0; index <= parts.length; index++) {
    const part = parts[index];
    const kind = part?.kind ?? "heading";
    if (isOpen && part?.kind === "fold" && !part.fold.isOpen) continue;
    if (previous === "heading" && part?.kind === "block" && isLoneName(part.block, isSpeaker)) continue;
    if (previous === "heading") opensWithFold = kind === "fold";
    if (kind === "heading") {
      if (opensWithFold && previous === "block") first++;
      else if (opensWithFold && previous === "fold") both++;
      else if (!opensWithFold && previous === "fold") last++;
    }
    previous = kind;
  }
  return first > last && first >= both;
}

/** The usual order: the translation, then its fold. `voices` takes the labels that folds of several speakers have for each. */
function groupFoldLast(section: (Block | Fold)[], isSpeaker: IsSpeaker, voices: Voices): (Block | Fold)[][] {
  const groups: (Block | Fold)[][] = [];
  let run: Block[] = [];
  for (const part of section) {
    if (!isFold(part)) {
      run.push(part);
      continue;
    }
    if (part.isApart) {
      groups.push(...splitRun(run, isSpeaker, false), [part]);
      run = [];
      continue;
    }
    const previous = groups.at(-1)?.at(-1);
    if (run.length === 0 && previous && isFold(previous) && measureFold(previous) === 0) {
      // An empty fold and the one it was opened for: `<details><details>`.
      groups.at(-1)!.push(part);
      continue;
    }
    const units = splitRun(run, isSpeaker, true);
    const own = countPartners(takeVoice(units, isSpeaker), part);
    for (const [passage, label] of matchVoices(units, part, isSpeaker) ??
      matchWhole(units, own, part, isSpeaker))
      voices.set(passage, label);
    for (const unit of units.slice(0, units.length - own)) groups.push(unit);
    const group: (Block | Fold)[] = [];
    for (const unit of units.slice(units.length - own)) group.push(...unit);
    group.push(part);
    groups.push(group);
    run = [];
  }
  for (const unit of splitRun(run, isSpeaker, false)) groups.push(unit);
  return groups;
}

/** The original first, its translation behind it; the speaker's name above both. */
function groupFoldFirst(section: (Block | Fold)[], isSpeaker: IsSpeaker): (Block | Fold)[][] {
  const groups: (Block | Fold)[][] = [];
  let fold: Fold | undefined;
  let name: Block | undefined;
  let run: Block[] = [];
  const flush = () => {
    const units = splitRun(run, isSpeaker, fold !== undefined);
    if (fold) {
      const own = countPartners(takeVoice([...units].reverse(), isSpeaker), fold);
      groups.push([...(name ? [name] : []), fold, ...units.slice(0, own).flat()]);
      for (const unit of units.slice(own)) groups.push(unit);
    } else for (const unit of units) groups.push(unit);
    fold = undefined;
    run = [];
  };
  for (const part of section) {
    if (isFold(part) && part.isApart) {
      flush();
      groups.push([part]);
    } else if (isFold(part)) {
      const last = run.at(-1);
      const nextName = last && isLoneName(last, isSpeaker) ? run.pop() : undefined;
      flush();
      fold = part;
      name = nextName;
    } else run.push(part);
  }
  flush();
  return groups;
}

/** Turns of a run stop growing at this many characters, so that a link leads to a passage and not to a chapter. */
const TURN_LENGTH = 1500;

/**
 * Cuts a run of passages into turns: at each speaker's label and, where nobody speaks or a turn has grown long, at each
 * paragraph. Lists, quotes, code and tables stay with the paragraph they follow. `paired`: an original follows, so that
 * paragraphs without a label may belong together.
 */
function splitRun(run: Block[], isSpeaker: IsSpeaker, paired: boolean): Block[][] {
  const units: Block[][] = [];
  let unit: Block[] | undefined;
  let isSpoken = false;
  for (const block of run) {
    const starts = isSpeaker(block.label);
    const joins =
      unit !== undefined &&
      !starts &&
      (block.type !== "paragraph" ||
        (unit.length === 1 && isAlone(unit[0]!)) ||
        paired ||
        (isSpoken && lengthOf(unit) < TURN_LENGTH));
    if (joins) unit!.push(block);
    else {
      unit = [block];
      isSpoken = starts;
      units.push(unit);
    }
  }
  return units;
}

/** Whether a passage is a label and no more. */
export function isAlone(block: Block): boolean {
  return block.label !== undefined && block.content!.length <= block.label.length + 1;
}

/** Whether a passage is a speaker's name alone on its line. */
export function isLoneName(block: Block, isSpeaker: IsSpeaker): boolean {
  return isAlone(block) && isSpeaker(block.label);
}

function lengthOf(unit: Block[]): number {
  let length = 0;
  for (const block of unit) length += block.end - block.start;
  return length;
}

/** Chinese characters for each English word, as translations usually have them. */
const USUAL = 1.6;

/**
 * How many of the last units a fold is the original of: the last one, unless all of them together fit its length clearly
 * better (one original for a whole section).
 */
function countPartners(units: Block[][], fold: Fold): number {
  if (units.length <= 1) return units.length;
  const words = measureFold(fold);
  if (words === 0) return 1;
  const distance = (chosen: Block[][]) => {
    let length = 0;
    for (const unit of chosen) for (const block of unit) length += sizeOf(block.scripts);
    return Math.abs(Math.log(Math.max(length, 1) / words / USUAL));
  };
  return distance(units.slice(-1)) <= distance(units) + 0.4 ? 1 : units.length;
}

/** The last units that one speaker or nobody says: what another says is another turn, whatever the fold holds. */
function takeVoice(units: Block[][], isSpeaker: IsSpeaker): Block[][] {
  let voice: string | undefined;
  let from = units.length;
  for (; from > 0; from--) {
    const { label } = units[from - 1]![0]!;
    if (!isSpeaker(label)) continue;
    if (voice !== undefined && label.name !== voice) break;
    voice = label.name;
  }
  return from === 0 ? units : units.slice(from);
}

/** The first label of an original that is as long as a whole exchange is that of whoever speaks first. */
function matchWhole(
  units: Block[][],
  own: number,
  fold: Fold,
  isSpeaker: IsSpeaker,
): [Block, Label | undefined][] {
  if (own === units.length || countPartners(units, fold) < units.length) return [];
  const first = fold.entries.find((entry): entry is Block => !isHeading(entry));
  return [
    [units[units.length - own]![0]!, undefined],
    [units[0]![0]!, isSpeaker(first?.label) ? first.label : undefined],
  ];
}

function createDraft(parts: (Block | Fold)[], heading: number, isSpeaker: IsSpeaker, voices: Voices): Draft {
  let label: Label | undefined;
  let originalLabel: Label | undefined;
  for (const part of parts) {
    if (isFold(part)) {
      const first = part.entries.find((entry): entry is Block => !isHeading(entry));
      if (isSpeaker(first?.label)) originalLabel ??= first.label;
    } else if (isSpeaker(part.label)) label ??= part.label;
  }
  const others = listVoices(parts, isSpeaker);
  // What several say in the original is told by nobody in a translation that names nobody.
  if (label === undefined && others.size > 1) originalLabel = undefined;
  let partner = originalLabel;
  if (voices.has(parts[0]!)) partner = voices.get(parts[0]!);
  else if (others.size > 1 && label !== undefined) partner = others.get(label.name);
  return { parts, heading, label, originalLabel, partner };
}

/** Who speaks in the folds of a turn, by name. */
function listVoices(parts: readonly (Block | Fold)[], isSpeaker: IsSpeaker): Map<string, Label> {
  const voices = new Map<string, Label>();
  for (const part of parts)
    if (isFold(part))
      for (const entry of part.entries)
        if (!isHeading(entry) && isSpeaker(entry.label) && !voices.has(entry.label.name))
          voices.set(entry.label.name, entry.label);
  return voices;
}
