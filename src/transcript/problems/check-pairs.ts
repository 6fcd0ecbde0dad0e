import type { Language } from "../../model.ts";
import { type Draft, isFold, measureFold, sizeOf } from "../align.ts";
import type { Block, Fold } from "../blocks.ts";
import { isHeading } from "../blocks.ts";
import { isCertain } from "../label.ts";
import type { Report } from "../reporter.ts";
import { checkFold } from "./check-folds.ts";
import { findDrifts, type Lengths } from "./find-drifts.ts";
import { bare, hasOwnOriginal, hasWords, isLatin, measureBrackets } from "./passage-text.ts";

/** A pair as far as its lengths and languages go. */
interface Pair {
  draft: Draft;
  blocks: Block[];
  fold: Fold;
  translation: number;
  /** Of it, what no bracket explains: `（English: 解释）` stands on one side only. */
  spoken: number;
  original: number;
}

/** Han characters for each word outside of which two passages cannot say the same. */
const LEAST = 0.3;
const MOST = 6;

/** Pairs shorter than this say nothing by their length. */
const SHORT = 40;

/** Reports pairs that do not belong together, that run late, or of which one side is missing, empty or untranslated. */
export function checkPairs(
  drafts: readonly Draft[],
  source: string,
  language: Language,
  report: Report,
): void {
  const pairs: Pair[] = [];
  let folds = 0;
  const long: Draft[] = [];
  for (const draft of drafts) {
    const blocks = draft.parts.filter((part): part is Block => !isFold(part));
    for (const fold of draft.parts.filter(isFold)) {
      folds++;
      checkFold(fold, blocks, report);
      const translation = measure(blocks);
      const spoken = translation - measureBrackets(source, blocks);
      const pair = { draft, blocks, fold, translation, spoken, original: measureFold(fold) };
      if (pair.original > 0 && pair.translation > 0) pairs.push(pair);
    }
    if (blocks.length > 2 && draft.parts.length > blocks.length) long.push(draft);
  }
  if (folds === 0) return;
  if (long.length > 0) {
    const count = long.length === 1 ? "An original stands" : `${long.length} originals stand`;
    const message = `${count} for several paragraphs. An original below each paragraph reads better.`;
    report("several-paragraphs", "info", long[0]!.parts[0]!.start, message);
  }
  const left = findUntranslated(pairs, source);
  if (left.length > 0) {
    const message = `${left.length} of ${pairs.length} passages stand in the language of their original. Translate them.`;
    report("untranslated", "warning", left[0]!.draft.parts[0]!.start, message);
  }
  const isTranslated = left.length === 0 || language.startsWith("zh");
  if (isTranslated) checkLengths(pairs, source, report);
  const untranslated = new Set(left);
  checkIdentical(
    pairs.filter((pair) => !untranslated.has(pair)),
    source,
    report,
  );
  // The passage that a stretch running late leaves over at its end has an original: the one above it.
  const explained = isTranslated ? checkDrifts(drafts, source, report) : new Set<Draft>();
  checkMissing(drafts, folds, explained, source, report);
}

function measure(blocks: readonly Block[]): number {
  let size = 0;
  for (const block of blocks) size += sizeOf(block.scripts);
  return size;
}

/** The whole post, or single passages, still in the language of the original. */
function findUntranslated(pairs: readonly Pair[], source: string): Pair[] {
  const left = pairs.filter(
    ({ blocks, fold, translation }) =>
      translation >= 8 &&
      hasWords(source, blocks) &&
      // Names and titles in a Chinese sentence leave it Chinese, however many they are.
      blocks.every(
        ({ language, scripts }) =>
          (language === undefined || language === languageOf(fold)) && scripts.han * 6 <= scripts.words,
      ),
  );
  return left[0] && languageOf(left[0].fold)?.startsWith("zh") ? [] : left;
}

function languageOf(fold: Fold): Language | undefined {
  for (const entry of fold.entries) if (!isHeading(entry) && entry.language) return entry.language;
  return undefined;
}

/** Pairs whose lengths cannot be those of one passage. */
function checkLengths(pairs: readonly Pair[], source: string, report: Report): void {
  const scripts = pairs.filter(({ fold, blocks }) => blocks[0]?.language !== languageOf(fold));
  for (const { translation, spoken, original, draft, blocks } of scripts) {
    if (translation + original < SHORT) continue;
    if (translation >= original * LEAST && spoken <= original * MOST) continue;
    if (hasOwnOriginal(source, blocks)) continue;
    const message = `${Math.round(translation)} characters beside ${Math.round(original)} words of the original: they cannot say the same. Check that they belong together.`;
    report("misaligned", "warning", draft.parts[0]!.start, message);
  }
}

/** Stretches whose originals belong one passage on or back. @returns the passages behind them, left over. */
function checkDrifts(drafts: readonly Draft[], source: string, report: Report): Set<Draft> {
  const behind = new Set<Draft>();
  for (const { from, to, shift } of findDrifts(drafts.map((draft) => measureTurn(draft, source)))) {
    const where = shift === 1 ? "the passage behind them" : "the passage before them";
    const message = `From here on ${to - from} originals fit ${where} better than their own. Look for one that is missing or doubled.`;
    report("drift", "warning", drafts[from]!.parts[0]!.start, message);
    if (shift === 1 && drafts[to]) behind.add(drafts[to]);
  }
  return behind;
}

/** What no bracket explains of its translation, and its original. */
function measureTurn({ parts }: Draft, source: string): Lengths {
  const blocks = parts.filter((part): part is Block => !isFold(part));
  const folds = parts.filter(isFold);
  const translation = Math.max(0, measure(blocks) - measureBrackets(source, blocks));
  return { translation, original: folds.reduce((sum, fold) => sum + measureFold(fold), 0) };
}

function checkIdentical(pairs: readonly Pair[], source: string, report: Report): void {
  let count = 0;
  let first: Pair | undefined;
  for (const pair of pairs) {
    if (pair.original < 8 || Math.abs(pair.translation - pair.original) > 3) continue;
    if (bare(source, pair.blocks) !== bare(source, pair.fold.entries)) continue;
    count++;
    first ??= pair;
  }
  if (!first) return;
  const words = count === 1 ? "An original repeats its" : `${count} originals repeat their`;
  const message = `${words} translation word for word. Write the original, or take it out.`;
  report("identical-pair", "warning", first.fold.start, message);
}

function hasLabel(entry: Fold["entries"][number]): boolean {
  return !isHeading(entry) && isCertain(entry.label);
}

/** Han characters for each word that a plain translation reaches. */
const USUAL_MOST = 2.1;

/** Han characters for each word, as translations usually have them. */
const USUAL = 1.6;

/** Fewer are not all that the original says. */
const SCANT = 0.6;

/** Turns without an original in a post where nearly all have one. */
function checkMissing(
  drafts: readonly Draft[],
  folds: number,
  explained: ReadonlySet<Draft>,
  source: string,
  report: Report,
): void {
  const alone: Draft[] = [];
  let waiting: Draft[] = [];
  let size = 0;
  let isBegun = false;
  let original = false;
  /** What the last original has room for where its own passage is too short for it. */
  let room = 0;
  for (const draft of drafts) {
    const blocks = draft.parts.filter((part): part is Block => !isFold(part));
    const isAlone = blocks.length === draft.parts.length;
    // What an editor writes before the first passage has none, nor what stands beside its original without a fold.
    const isPaired = !isBegun || !isAlone || original;
    const length = measure(blocks) - measureBrackets(source, blocks);
    if (!isAlone) {
      isBegun = true;
      const words = draft.parts.filter(isFold).reduce((sum, fold) => sum + measureFold(fold), 0);
      const voices = draft.parts.filter(isFold).flatMap(({ entries }) => entries.filter(hasLabel)).length;
      // An original of several voices, or too long for its own passage but not for all, holds those before it.
      if (voices > 1 && voices > waiting.length) waiting = [];
      if (length > words || length + size > words * USUAL_MOST) alone.push(...waiting);
      waiting = [];
      size = 0;
      room = length < words * SCANT ? words * USUAL - length : 0;
    }
    original = isAlone && isLatin(source, blocks);
    if (isPaired || original || !blocks.some(({ type }) => type === "paragraph")) continue;
    // `[音乐]`, the rest of a marker or a nod is nothing to look up.
    if (length < 6 || explained.has(draft) || hasOwnOriginal(source, blocks)) continue;
    // A translator's new paragraph below the original of both.
    room -= length;
    if (room >= 0) continue;
    waiting.push(draft);
    size += length;
  }
  alone.push(...waiting);
  if (alone.length === 0 || folds < 5 || folds < (folds + alone.length) * 0.9) return;
  const message = `${alone.length} of ${folds + alone.length} passages have no original of their own. Write it below them; if the originals above run late, the gap is further up.`;
  report("missing-original", "warning", alone[0]!.parts[0]!.start, message);
}
