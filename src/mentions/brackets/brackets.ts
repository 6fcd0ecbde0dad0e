import { foldCharacter, foldText } from "../fold-character.ts";

/** Longest words in brackets that are looked at, in UTF-16 code units. */
export const longestBracket = 120;
/** So far before a bracket its name ends, whatever marks there are between; of a file that is only glanced at no more is looked at. */
export const bracketReach = 40;

/** Where the next bracket opens in a text, `（` or `(`; -1 for nowhere. Asked for places in rising order. */
export function createFindOpening(text: string): (from: number) => number {
  let wide = -2;
  let narrow = -2;
  return (from) => {
    if (wide !== -1 && wide < from) wide = text.indexOf("（", from);
    if (narrow !== -1 && narrow < from) narrow = text.indexOf("(", from);
    return wide === -1 ? narrow : narrow === -1 ? wide : Math.min(wide, narrow);
  };
}

/**
 * Where the bracket closes that opens at `open`, or the colon of one that goes on for long; -1 when it holds too little or too much,
 * another bracket or more than one line.
 */
export function findClosing(text: string, open: number): number {
  const end = Math.min(text.length, open + longestBracket + 2);
  let colon = -1;
  for (let at = open + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 41 || code === 0xff09) return at > open + 2 ? at : -1;
    if (code === 40 || code === 0xff08 || code === 10) return -1;
    if (colon === -1 && (code === 58 || code === 0xff1a) && at > open + 2) colon = at;
  }
  return end < text.length ? colon : -1;
}

/** Marks that stand between a name and its bracket. */
export const trailing = /[\s*》”"'’」』]+$/;

/** Whether a folded name stands before the bracket at `index`, with nothing but marks between. */
export function endsAt(text: string, index: number, folded: string): boolean {
  const from = Math.max(0, index - bracketReach);
  let end = index;
  while (end > from && isTrailing(text, end - 1)) end--;
  const start = end - folded.length;
  if (start < 0) return false;
  for (let at = 0; at < folded.length; at++)
    if (foldCharacter(text.charCodeAt(start + at)) !== folded.charCodeAt(at)) return false;
  // `阿达·维尔` is not `维尔`, whoever that is.
  if (text[start - 1] === "·") return false;
  // `age` does not end in `GE`.
  return start === 0 || !isLatin(folded.charCodeAt(0)) || !isLatin(foldCharacter(text.charCodeAt(start - 1)));
}

/** Whether a folded character is a Latin letter or a digit. */
function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code < 0x250);
}

/** The last character of the word before `end`, folded; -1 when marks are all there is. */
export function findLast(text: string, end: number): number {
  for (let at = end - 1; at >= 0 && at >= end - 4; at--) {
    if (!isTrailing(text, at)) return foldCharacter(text.charCodeAt(at));
  }
  return -1;
}

function isTrailing(text: string, at: number): boolean {
  return !isWordUnit(text.charCodeAt(at)) && /[\s*》”"'’」』]/.test(text[at]!);
}

/** Whether a name may stand behind this mark at the head of a bracket. */
export function isOpening(code: number): boolean {
  return !isWordUnit(code) && /[\s“"《「『‘]/.test(String.fromCharCode(code));
}

/** Letters of English and Chinese characters: nearly everything. */
export function isWordUnit(code: number): boolean {
  return (code >= 0x3400 && code < 0xa000) || ((code | 32) >= 97 && (code | 32) <= 122);
}

/**
 * Whether what a bracket explains in Chinese is what the capitals before it stand for, or who it is: `LMH（Lantern Moon ETF:
 * 追踪灯笼的基金）`. A name that the words have in them is found there, and whoever else they name beside it.
 *
 * @param folded the name before the bracket, and `before` the text up to it.
 */
export function isFullName(words: string, folded: string, before: string): boolean {
  return (
    titleCase.test(words) &&
    capitals.test(before.slice(-longestCapitals)) &&
    !foldText(words).includes(folded)
  );
}

const titleCase =
  /^(?:[\p{Lu}\d][\p{Script=Latin}\d.&'’-]*|&)(?: (?:[\p{Lu}\d][\p{Script=Latin}\d.&'’-]*|of|and|for|the|&)){1,5}$/u;
const longestCapitals = 12;
const capitals = /(?:^|[^\p{Script=Latin}\d-])\p{Lu}[\p{Lu}\d&.-]{1,6}[\s*》”]*$/u;

/**
 * The Chinese name of a body that explains its English one: `灯火管理局` in `（Lamp Agency: 美国灯火管理局）`. Whose it is goes, unless the
 * rest is what any state has.
 */
export function findBodyTold(words: string): string | undefined {
  const [, country, body] =
    /[:：]\s*(美国|英国|中国|日本|德国|法国|韩国|加拿大|印度|俄罗斯|以色列|澳大利亚|欧盟)?(\p{Script=Han}{3,10}(?:局|署|委员会))$/u.exec(
      words,
    ) ?? [];
  if (body === undefined || /的|^[一某该]|全球|负责|最|领先/.test(body)) return undefined;
  return /^(?:国家|联邦|中央|证券|环境|司法)/.test(body) ? (country ?? "") + body : body;
}
