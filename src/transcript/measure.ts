import type { Block, Fold } from "./blocks.ts";

/** Above this many Chinese characters for each English word two passages cannot say the same. */
const TOO_LONG = 4.5;
/** Below this many they cannot either. */
const TOO_SHORT = 0.35;

/** Whether a translation of this size can be that of an original of that size. Short passages say nothing about it. */
export function isPlausible(translation: number, original: number): boolean {
  if (translation + original < 30) return true;
  const ratio = translation / Math.max(original, 1);
  return ratio >= TOO_SHORT && ratio <= TOO_LONG;
}

/** Length of a passage in one currency: Han characters and Latin words. */
export function sizeOf(scripts: Block["scripts"]): number {
  const { han, kana, hangul, arabic, cyrillic, other, words } = scripts;
  // Whole numbers, unless a script with letters makes fractions of them.
  if (arabic === 0 && cyrillic === 0 && other === 0) return han + kana + hangul + words;
  return han + kana + hangul + arabic / 4 + cyrillic / 5 + other / 5 + words;
}

/** Length of what a fold holds. */
export function measureFold(fold: Fold): number {
  let size = 0;
  for (const entry of fold.entries) size += sizeOf(entry.scripts);
  return size;
}
