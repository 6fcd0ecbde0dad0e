import type { Language } from "../../model.ts";
import { isLoneName } from "../align.ts";
import { type Block, createFold, type Fold, hasFewFolds, isHeading, type Part } from "../blocks.ts";
import { findMain } from "../find-language.ts";
import { type IsSpeaker, isCertain } from "../label.ts";
import { isPlausible, sizeOf } from "../measure.ts";

/** This share of the translation's passages must have an original beside them. */
const SHARE = 0.6;

/** Fewer pairs than this are chance. */
const PAIRS = 3;

/**
 * Posts that print both languages openly, passage by passage (English, Chinese, English, Chinese, or the other way round;
 * the English as quotations too): each original becomes a fold beside its translation, where the author put it. A few folds of the
 * author's may stand among them.
 */
export function foldAlternating(parts: Part[], translation: Language, isSpeaker: IsSpeaker): Part[] {
  if (!hasFewFolds(parts)) return parts;
  const originals = findOriginals(parts, translation, isSpeaker);
  if (!originals) return parts;
  const folded: Part[] = [];
  let fold: Fold | undefined;
  for (const part of parts) {
    if (part.kind !== "block" || !originals.has(part.block)) {
      fold = undefined;
      if (part.kind === "fold") part.fold.isApart = languageOf(part.fold) === translation;
      folded.push(part);
      continue;
    }
    const { block } = part;
    if (!fold) {
      fold = createFold(block.start, block.end, undefined);
      folded.push({ kind: "fold", fold });
    }
    fold.entries.push(block);
    fold.end = block.end;
  }
  return folded;
}

/** A stretch of passages of one side, under one heading; or one of the author's folds, which parts what it stands between. */
interface Run {
  side: "own" | "other" | "fold";
  blocks: Block[];
  size: number;
  isPaired: boolean;
}

/** The passages in the other language, if most of the translation has such a passage beside it. */
function findOriginals(parts: Part[], translation: Language, isSpeaker: IsSpeaker): Set<Block> | undefined {
  const runs = readRuns(parts, translation, isSpeaker);
  let pairs = 0;
  let folds = 0;
  let paired = 0;
  for (let index = 0; index + 1 < runs.length; index++) {
    const first = runs[index]!;
    const second = runs[index + 1]!;
    if (!second || first.side === second.side || first.isPaired || second.isPaired) continue;
    const own = first.side === "own" ? first : second;
    const other = first.side === "own" ? second : first;
    if (!isPlausible(own.size, other.size) || isOtherSpeaker(own.blocks[0]!, other.blocks[0]!)) continue;
    first.isPaired = true;
    second.isPaired = true;
    paired += own.size;
    pairs++;
  }
  let total = 0;
  const originals = new Set<Block>();
  for (const run of runs) {
    if (run.side === "own") total += run.size;
    if (run.side === "fold") folds++;
    if (run.side === "other" && run.isPaired) for (const block of run.blocks) originals.add(block);
  }
  return pairs >= PAIRS && pairs > folds && paired >= total * SHARE ? originals : undefined;
}

/**
 * A name alone on its line is no passage: it stands above the one that follows, whichever language that is in, and is of its run
 * where both are in one.
 */
function readRuns(parts: Part[], translation: Language, isSpeaker: IsSpeaker): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let name: Block | undefined;
  const add = (block: Block, side: Run["side"]) => {
    if (run?.side !== side) {
      run = { side, blocks: [], size: 0, isPaired: false };
      runs.push(run);
    }
    run.blocks.push(block);
    run.size += sizeOf(block.scripts);
  };
  for (const part of parts) {
    if (part.kind !== "block") {
      if (part.kind === "fold") {
        // What stands above a folded original has it.
        if (run?.side === "own" && languageOf(part.fold) !== translation) run.isPaired = true;
        runs.push({ side: "fold", blocks: [], size: 0, isPaired: true });
      }
      run = undefined;
      name = undefined;
      continue;
    }
    const { block } = part;
    const side = sideOf(block, translation);
    if (side === undefined) continue;
    if (isLoneName(block, isSpeaker)) {
      name = block;
      continue;
    }
    if (name && sideOf(name, translation) === side) add(name, side);
    name = undefined;
    add(block, side);
  }
  return runs;
}

/** The language most of a fold is in, or the one it names. */
function languageOf({ language, entries }: Fold): Language | undefined {
  if (language) return language;
  const sizes = new Map<Language, number>();
  for (const entry of entries) {
    if (isHeading(entry) || !entry.language) continue;
    sizes.set(entry.language, (sizes.get(entry.language) ?? 0) + sizeOf(entry.scripts));
  }
  return sizes.size === 0 ? undefined : findMain(sizes, "");
}

/** Two different labels in one script are two people; in two scripts they may be one. */
function isOtherSpeaker(own: Block, other: Block): boolean {
  if (!isCertain(own.label) || !isCertain(other.label) || own.label.name === other.label.name) return false;
  return /\p{sc=Han}/u.test(own.label.name) === /\p{sc=Han}/u.test(other.label.name);
}

function sideOf(block: Block, translation: Language): "own" | "other" | undefined {
  if (block.language === undefined || !SAID.has(block.type)) return undefined;
  if (block.language === translation) return "own";
  return isWordless(block) ? undefined : "other";
}

const SAID: ReadonlySet<Block["type"]> = new Set(["paragraph", "list", "quote", "table"]);

/** Whether a paragraph is code, a formula, a picture or a link and no more: of whichever language the words around it are. */
function isWordless({ content }: Block): boolean {
  if (content === undefined || !/[`$![\]]|:\/\//.test(content)) return false;
  const rest = content
    .replace(/(`{1,4})[^`]+\1/g, "")
    .replace(/!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?/g, "")
    .replace(/\$\$[^$]+\$\$|\$[^$\n]+\$/g, "")
    .replace(/^\s*\[[^\]]*\]\([^)]*\)[.。]?\s*$/, "")
    .replace(/https?:\/\/\S+/g, "");
  return !/\p{L}/u.test(rest);
}
