import { foldLatin } from "../text/fold-latin.ts";

/** What a character is to the search. */
export const kinds = { gap: 1, mark: 2, letter: 3, han: 4, skip: 5, many: 6 } as const;

interface Expansion {
  text: string;
  /** 0: each code unit has its own. */
  kind: number;
}

/**
 * Characters as the search sees them: width, case, accents, and Simplified or Traditional do not count.
 *
 * The index, the query and the check of a passage all fold through this one table, which fills itself as characters occur.
 * - `gap`: white space, hyphens and dashes, all the same
 * - `mark`: any other punctuation and symbols
 * - `letter`: letters and digits of scripts written with spaces; they make words
 * - `han`: Han characters and kana (and the halves of Han characters beyond the BMP); they make pairs
 * - `skip`: accents and invisible characters; they do not exist
 * - `many`: folds to several characters, see `expansions`
 */
export class Fold {
  readonly kind = new Uint8Array(65536);
  readonly unit = new Uint16Array(65536);
  readonly expansions = new Map<number, string>();
  readonly #beyond = new Map<number, Expansion>();
  readonly #foldHan: (text: string) => string;

  /** @param foldHan Traditional to Simplified, character by character. */
  constructor(foldHan: (text: string) => string) {
    this.#foldHan = foldHan;
  }

  /** The kind of a code unit that the table has not met yet. */
  learn(code: number): number {
    const text = String.fromCharCode(code);
    let kind: number;
    // What most queries are made of needs none of the patterns below: a new visitor would wait for the first use of each.
    const plain = isLetterOrDigit(code) ? text.toLowerCase() : isUnified(code) ? this.#foldHan(text) : "";
    if (plain.length === 1) {
      kind = code < 128 ? kinds.letter : kinds.han;
      this.unit[code] = plain.charCodeAt(0);
    } else if (code >= 0xd800 && code <= 0xdfff) {
      kind = kinds.mark;
      this.unit[code] = 0xfffd;
    } else if (/\p{Cf}|[\u0300-\u036f]|[\ufe00-\ufe0f]/u.test(text)) kind = kinds.skip;
    else {
      const folded = this.#foldText(text);
      if (folded.length === 1) {
        kind = kindOf(folded);
        this.unit[code] = kind === kinds.gap ? 32 : folded.charCodeAt(0);
      } else {
        kind = folded === "" ? kinds.skip : kinds.many;
        this.expansions.set(code, folded);
      }
    }
    this.kind[code] = kind;
    return kind;
  }

  /** What a character beyond the BMP folds to, and its kind when that is still beyond the BMP. */
  expand(character: string): Expansion {
    const code = character.codePointAt(0)!;
    let expansion = this.#beyond.get(code);
    if (!expansion) {
      const text = this.#foldText(character);
      const high = text.charCodeAt(0);
      let kind = 0;
      if (text.length === 2 && high >= 0xd800 && high <= 0xdbff) {
        if (high >= 0xd840 && high <= 0xd8bf) kind = kinds.han;
        else kind = /[\p{L}\p{N}]/u.test(text) ? kinds.letter : kinds.mark;
      }
      expansion = { text, kind };
      this.#beyond.set(code, expansion);
    }
    return expansion;
  }

  #foldText(text: string): string {
    const plain = text.normalize("NFKC").toLowerCase();
    return this.#foldHan(foldLatin(plain)).normalize("NFKC").replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"');
  }
}

/** Of ASCII. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A unified Han character: no other normal form has it. */
function isUnified(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function kindOf(folded: string): number {
  const code = folded.charCodeAt(0);
  if (isHanUnit(code)) return kinds.han;
  if (/[\s\p{Z}\p{Pd}_]/u.test(folded)) return kinds.gap;
  return /[\p{L}\p{N}\p{M}]/u.test(folded) ? kinds.letter : kinds.mark;
}

/** Whether a folded code unit of the BMP is written without spaces: Han and kana. */
export function isHanUnit(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Calls back for every folded code unit that exists, with its kind and its place in the source. */
export function eachUnit(
  fold: Fold,
  source: string,
  call: (unit: number, kind: number, at: number) => void,
): void {
  const { kind, unit } = fold;
  const each = (text: string, common: number, at: number): void => {
    for (let part = 0; part < text.length; part++) {
      const piece = text.charCodeAt(part);
      call(piece, common || kindOfUnit(fold, piece), at);
    }
  };
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const known = kind[code] || fold.learn(code);
    if (code >= 0xd800 && code <= 0xdbff && at + 1 < source.length) {
      const expansion = fold.expand(String.fromCodePoint(source.codePointAt(at)!));
      each(expansion.text, expansion.kind, at);
      at++;
    } else if (known === kinds.many) each(fold.expansions.get(code)!, 0, at);
    else if (known !== kinds.skip) call(unit[code]!, known, at);
  }
}

/** The kind of a code unit of the BMP that is folded already. */
function kindOfUnit(fold: Fold, unit: number): number {
  const known = fold.kind[unit] || fold.learn(unit);
  return known === kinds.many ? kinds.mark : known;
}
