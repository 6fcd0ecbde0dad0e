import { eachUnit, type Fold, kinds } from "./fold.ts";

/** A folded text and, for each of its code units, where it came from. */
export interface FoldedText {
  text: string;
  /** Start in the source, for each code unit; one more at the end: the source's length. */
  from: Uint32Array;
}

/**
 * A text as phrases are compared in it: folded; gaps are one space between two words or between two Han characters, and
 * nothing beside punctuation or between Han and Latin (`GPT-4` = `gpt 4`, `AI 研究` = `AI研究`, but `深度 学习` ≠ `深度学习`).
 */
export function foldText(fold: Fold, source: string): FoldedText {
  const units: number[] = [];
  const from: number[] = [];
  let gap = -1;
  let last = 0;
  eachUnit(fold, source, (unit, kind, at) => {
    if (kind === kinds.gap) {
      if (gap < 0) gap = at;
      return;
    }
    if (gap >= 0 && kind === last && kind !== kinds.mark) {
      units.push(32);
      from.push(gap);
    }
    gap = -1;
    last = kind;
    units.push(unit);
    from.push(at);
  });
  from.push(source.length);
  return { text: toText(units), from: Uint32Array.from(from) };
}

function toText(units: number[]): string {
  let text = "";
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.slice(at, at + 8192));
  return text;
}
