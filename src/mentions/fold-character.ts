import { foldLatin } from "../text/fold-latin.ts";
import { foldHan } from "../text/match-key-han.ts";

/** Folded code unit by code unit, 0 where not yet asked for. */
const folded = new Uint16Array(65_536);

/**
 * One UTF-16 code unit without case, width, accent and Traditional form; every space, hyphen and middle dot is one of its
 * kind. One unit in, one unit out, so that places in folded text are places in the text. Surrogates stay.
 */
export function foldCharacter(code: number): number {
  let unit = folded[code]!;
  if (unit === 0) {
    unit = makeFold(code);
    folded[code] = unit;
    const known = unfolded.get(unit);
    if (known) known.push(code);
    else unfolded.set(unit, [code]);
  }
  return unit;
}

/** The code units seen so far, by what they fold to. */
const unfolded = new Map<number, number[]>();

/** Those that fold to this one, among the code units that were asked for. */
export function listUnfolded(unit: number): readonly number[] {
  return unfolded.get(unit) ?? [];
}

/** A text folded unit by unit. */
export function foldText(text: string): string {
  let result = "";
  for (let index = 0; index < text.length; index++) {
    result += String.fromCharCode(foldCharacter(text.charCodeAt(index)));
  }
  return result;
}

function makeFold(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return code;
  // A line break ends a paragraph: no name runs over it.
  if (code === 0 || code === 10 || code === 13) return 10;
  const character = String.fromCharCode(code);
  if (/[\s\-\u2010-\u2015\u2212_]/.test(character)) return 32;
  if (/[·•‧∙・･]/.test(character)) return 0xb7;
  if (/[‘’ʼ]/.test(character)) return 39;
  const plain = foldHan(foldLatin(character.normalize("NFKC").toLowerCase()));
  return plain.length === 1 ? plain.charCodeAt(0) : code;
}
