import type { Language } from "../../model.ts";
import { type Draft, isFold } from "../align.ts";
import type { Block, Fold } from "../blocks.ts";
import { isHeading } from "../blocks.ts";
import { isCertain } from "../label.ts";
import { measureFold, sizeOf } from "../measure.ts";
import type { Report } from "../reporter.ts";
import { checkFold } from "./check-folds.ts";
import { findDrifts } from "./find-drifts.ts";
import { bare, hasOwnOriginal, hasWords, isLatin, measureBrackets } from "./passage-text.ts";

/** The two sides of a turn, measured once for all checks. */
interface Sides {
  draft: Draft;
  blocks: Block[];
  folds: Fold[];
  translation: number;
  /** Of it, what no bracket explains: `（English: 解释）` stands on one side only. */
  spoken: number;
  /** Of all folds. */
  words: number;
}

/** A pair as far as its lengths and languages go. */
interface Pair {
  sides: Sides;
  fold: Fold;
  original: number;
  /** What stands before the passage without an original of its own, since the last that has one. */
  before: number;
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
  if (!drafts.some(({ parts }) => parts.some(isFold))) return;
  const turns = drafts.map((draft) => measureSides(draft, source));
  const pairs: Pair[] = [];
  let folds = 0;
  const long: Draft[] = [];
  let before = 0;
  for (const sides of turns) {
    const { draft, blocks } = sides;
    for (const fold of sides.folds) {
      folds++;
      checkFold(fold, blocks, report);
      const original = measureFold(fold);
      if (original > 0 && sides.translation > 0) pairs.push({ sides, fold, original, before });
    }
    before = sides.folds.length > 0 ? 0 : before + sides.translation;
    if (blocks.length > 2 && sides.folds.length > 0) long.push(draft);
  }
  if (long.length > 0) {
    const count = long.length === 1 ? "An original stands" : `${long.length} originals stand`;
    const message = `${count} for several paragraphs. An original below each paragraph reads better.`;
    report("several-paragraphs", "info", long[0]!.parts[0]!.start, message);
  }
  const left = findUntranslated(pairs, source);
  if (left.length > 0) {
    const message = `${left.length} of ${pairs.length} passages stand in the language of their original. Translate them.`;
    report("untranslated", "warning", left[0]!.sides.draft.parts[0]!.start, message);
  }
  const isTranslated = left.length === 0 || language.startsWith("zh");
  if (isTranslated) checkLengths(pairs, source, report);
  checkIdentical(pairs, new Set(left), source, report);
  if (language.startsWith("zh")) checkSwapped(pairs, source, report);
  // The passage that a stretch running late leaves over at its end has an original: the one above it.
  const explained = isTranslated ? checkDrifts(turns, report) : new Set<Draft>();
  checkMissing(turns, folds, explained, source, report);
}

function measureSides(draft: Draft, source: string): Sides {
  const blocks: Block[] = [];
  const folds: Fold[] = [];
  let translation = 0;
  let words = 0;
  for (const part of draft.parts) {
    if (isFold(part)) {
      folds.push(part);
      words += measureFold(part);
    } else {
      blocks.push(part);
      translation += sizeOf(part.scripts);
    }
  }
  return { draft, blocks, folds, translation, spoken: translation - measureBrackets(source, blocks), words };
}

/** The whole post, or single passages, still in the language of the original. */
function findUntranslated(pairs: readonly Pair[], source: string): Pair[] {
  const left: Pair[] = [];
  for (const pair of pairs) {
    const { translation, blocks } = pair.sides;
    if (translation < 8 || !blocks.every((block) => isLeft(block, pair.fold))) continue;
    if (hasWords(source, blocks)) left.push(pair);
  }
  return left[0] && languageOf(left[0].fold)?.startsWith("zh") ? [] : left;
}

/** Names and titles in a Chinese sentence leave it Chinese, however many they are. */
function isLeft({ language, scripts }: Block, fold: Fold): boolean {
  return scripts.han * 6 <= scripts.words && (language === undefined || language === languageOf(fold));
}

function languageOf(fold: Fold): Language | undefined {
  for (const entry of fold.entries) if (!isHeading(entry) && entry.language) return entry.language;
  return undefined;
}

/** Pairs whose lengths cannot be those of one passage. */
function checkLengths(pairs: readonly Pair[], source: string, report: Report): void {
  for (const { sides, fold, original, before } of pairs) {
    const { translation, spoken, draft, blocks } = sides;
    if (translation + original < SHORT) continue;
    // The original of a whole exchange, below what is said last.
    if (translation < original * LEAST && translation + before >= original * LEAST) continue;
    if (translation >= original * LEAST && spoken <= original * MOST) continue;
    if (blocks[0]?.language === languageOf(fold) || hasOwnOriginal(source, blocks)) continue;
    const message = `${Math.round(translation)} characters beside ${Math.round(original)} words of the original: they cannot say the same. Check that they belong together.`;
    report("misaligned", "warning", draft.parts[0]!.start, message);
  }
}

/** Stretches whose originals belong one passage on or back. @returns the passages behind them, left over. */
function checkDrifts(turns: readonly Sides[], report: Report): Set<Draft> {
  const behind = new Set<Draft>();
  const lengths = turns.map(({ spoken, words }) => ({ translation: Math.max(0, spoken), original: words }));
  for (const { from, to, shift } of findDrifts(lengths)) {
    const where = shift === 1 ? "the passage behind them" : "the passage before them";
    const message = `From here on ${to - from} originals fit ${where} better than their own. Look for one that is missing or doubled.`;
    report("drift", "warning", turns[from]!.draft.parts[0]!.start, message);
    if (shift === 1 && turns[to]) behind.add(turns[to].draft);
  }
  return behind;
}

function checkIdentical(
  pairs: readonly Pair[],
  untranslated: ReadonlySet<Pair>,
  source: string,
  report: Report,
): void {
  let count = 0;
  let first: Pair | undefined;
  for (const pair of pairs) {
    const { sides, fold, original } = pair;
    if (original < 8 || Math.abs(sides.translation - original) > 3 || untranslated.has(pair)) continue;
    if (bare(source, sides.blocks) !== bare(source, fold.entries)) continue;
    count++;
    first ??= pair;
  }
  if (!first) return;
  const words = count === 1 ? "An original repeats its" : `${count} originals repeat their`;
  const message = `${words} translation word for word. Write the original, or take it out.`;
  report("identical-pair", "warning", first.fold.start, message);
}

/** Pairs of which the original stands open and the translation is folded, among others: where most are so, the author means it. */
function checkSwapped(pairs: readonly Pair[], source: string, report: Report): void {
  const swapped = pairs.filter(
    ({ sides: { blocks }, fold, original }) =>
      original >= 8 &&
      languageOf(fold)?.startsWith("zh") &&
      isLatin(source, blocks) &&
      hasWords(source, blocks),
  );
  if (swapped.length * 5 > pairs.length) return;
  for (const { sides } of swapped) {
    const message = "The original stands open here, and its translation in the fold. Let them change places.";
    report("swapped-pair", "warning", sides.draft.parts[0]!.start, message);
  }
}

function countVoices(folds: readonly Fold[]): number {
  let voices = 0;
  for (const { entries } of folds)
    for (const entry of entries) if (!isHeading(entry) && isCertain(entry.label)) voices++;
  return voices;
}

/** Han characters for each word that a plain translation reaches. */
const USUAL_MOST = 2.1;

/** Han characters for each word, as translations usually have them. */
const USUAL = 1.6;

/** Fewer are not all that the original says. */
const SCANT = 0.6;

/** Turns without an original in a post where nearly all have one. */
function checkMissing(
  turns: readonly Sides[],
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
  for (const { draft, blocks, folds: own, spoken: length, words } of turns) {
    const isAlone = own.length === 0;
    // What an editor writes before the first passage has none, nor what stands beside its original without a fold.
    const isPaired = !isBegun || !isAlone || original;
    if (!isAlone) {
      isBegun = true;
      // An original of several voices, or too long for its own passage but not for all, holds those before it.
      if (waiting.length > 0 && countVoices(own) > Math.max(1, waiting.length)) waiting = [];
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
