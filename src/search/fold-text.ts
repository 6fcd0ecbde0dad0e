import { eachUnit, type Fold, kinds } from "./fold.ts";

/** A folded text and, for each of its code units, where it came from. */
export interface FoldedText {
  text: string;
  /** Start in the source, for each code unit; one more at the end: the source's length. */
  from: Uint32Array;
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The text being folded. Lists of numbers, made anew for each text, would take twice as long. */
let units = new Uint16Array(1 << 12);
let places = new Uint32Array(1 << 12);

/**
 * A text as phrases are compared in it: folded; gaps are one space between two words or between two Han characters, and
 * nothing beside punctuation or between Han and Latin (`GPT-4` = `gpt 4`, `AI 研究` = `AI研究`, but `深度 学习` ≠ `深度学习`).
 */
export function foldText(fold: Fold, source: string): FoldedText {
  let length = 0;
  let gap = -1;
  let last = 0;
  eachUnit(fold, source, (unit, kind, at) => {
    if (kind === kinds.gap) {
      if (gap < 0) gap = at;
      return;
    }
    if (length + 2 > units.length) grow();
    if (gap >= 0 && kind === last && kind !== kinds.mark) {
      units[length] = 32;
      places[length++] = gap;
    }
    gap = -1;
    last = kind;
    units[length] = unit;
    places[length++] = at;
  });
  const from = places.slice(0, length + 1);
  from[length] = source.length;
  return { text: decoder.decode(units.subarray(0, length)), from };
}

function grow(): void {
  const [largerUnits, largerPlaces] = [new Uint16Array(2 * units.length), new Uint32Array(2 * places.length)];
  largerUnits.set(units);
  largerPlaces.set(places);
  units = largerUnits;
  places = largerPlaces;
}
