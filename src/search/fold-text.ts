import { eachUnit, type Fold, kinds } from "./fold.ts";

/** A folded text and, for each of its code units, where it came from. */
export interface FoldedText {
  text: string;
  /** Start in the source, for each code unit; one more at the end: the source's length. */
  from: Uint32Array;
}

/** The text being folded: pages are folded turn by turn, and lists of numbers would take five times as long. */
let units = new Uint16Array(1 << 12);
let places = new Uint32Array(1 << 12);

/**
 * A text as phrases are compared in it: folded; gaps are one space between two words or between two Han characters, and
 * nothing beside punctuation or between Han and Latin (`GPT-4` = `gpt 4`, `AI 研究` = `AI研究`, but `深度 学习` ≠ `深度学习`).
 */
export function foldText(fold: Fold, source: string): FoldedText {
  const { kind, unit } = fold;
  let length = 0;
  let gap = -1;
  let last = 0;
  const put = (folded: number, known: number, at: number): void => {
    if (known === kinds.gap) {
      if (gap < 0) gap = at;
      return;
    }
    if (length + 2 > units.length) grow();
    if (gap >= 0 && known === last && known !== kinds.mark) {
      units[length] = 32;
      places[length++] = gap;
    }
    gap = -1;
    last = known;
    units[length] = folded;
    places[length++] = at;
  };
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const known = kind[code] || fold.learn(code);
    if (known === kinds.skip) continue;
    if (known !== kinds.many && (code < 0xd800 || code > 0xdbff)) put(unit[code]!, known, at);
    else {
      const start = at;
      if (code >= 0xd800 && code <= 0xdbff && at + 1 < source.length) at++;
      eachUnit(fold, source.slice(start, at + 1), (folded, kind) => put(folded, kind, start));
    }
  }
  const from = places.slice(0, length + 1);
  from[length] = source.length;
  return { text: toText(units.subarray(0, length)), from };
}

function grow(): void {
  const [largerUnits, largerPlaces] = [new Uint16Array(2 * units.length), new Uint32Array(2 * places.length)];
  largerUnits.set(units);
  largerPlaces.set(places);
  units = largerUnits;
  places = largerPlaces;
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
function toText(folded: Uint16Array): string {
  let text = "";
  for (let at = 0; at < folded.length; at += 8192) text += decoder.decode(folded.subarray(at, at + 8192));
  return text;
}
