import { countEdits } from "../../text/count-edits.ts";
import { titles } from "../known/titles.ts";
import { isForeignName } from "../sounds/find-sounding.ts";
import { findForename } from "../sounds/forenames.ts";
import { toSoundKey } from "../sounds/sound-key.ts";

/** Words that begin sentences, days, and peoples: before a surname no part of it. What else begins a sentence is told by what stands before it. */
const openers = new Set(
  `I And But So Because When If That With Like Then What
  The For As Or To From By At In Of On While Now Well Yes No Yeah Oh Hey Hi Hello Thanks Thank Okay OK How Why Who Where Did Does Is
  Was Are Were Has Had Have Can Could Will Would Should Let Even Both After Before Since Until Though Although Unlike Via Per Plus
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Today Yesterday
  Tonight Dear American Chinese Russian British French German Indian Israeli Japanese Korean Ukrainian Indeed`.split(
    /\s+/,
  ),
);

function isNoPart(word: string): boolean {
  return titles.has(word) || openers.has(word);
}

/** Whether somebody else's name begins or ends beside a whole name, or a thought's: `Donald Trump Jr.`, `小布什`, `马克思主义`. */
export function isNamesakeAt(text: string, start: number, end: number): boolean {
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (after === 0x4e3b && text.startsWith("主义", end)) return true;
  if ((after === 32 || after === 44) && /^,? (?:Jr|Sr|II|III)\b/.test(text.slice(end, end + 6))) return true;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if ((before === 0xff08 || before === 0x28) && isWithinSounds(text, start, end)) return true;
  return (
    (before === 0x5c0f || before === 0x8001) &&
    /\p{Script=Han}/u.test(text[start]!) &&
    !/[大从]/.test(text[start - 2] ?? "")
  );
}

/** Whether a bracket behind a Latin word begins with a name and has more that is written by its sound: `Kanmido（卡恩米多: 一种灯）`. */
function isWithinSounds(text: string, start: number, end: number): boolean {
  const rest = /^\p{Script=Han}{1,4}(?=[:：）)])/u.exec(text.slice(end, end + 5))?.[0];
  return (
    rest !== undefined &&
    /[A-Za-z][（(]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    isForeignName(rest)
  );
}

/**
 * Whether the place [start, end) is a part of some longer name: `David` in `David Sacks`, `Musk` in `Kimbal Musk`, `大卫` in
 * `大卫·萨克斯`. The person's own whole names have been found before, being longer; for those spelt otherwise see `findSpelt`.
 *
 * @param own all parts of the person's names.
 */
export function isPartAt(text: string, start: number, end: number, own: readonly string[] = []): boolean {
  if (isMiddleDot(text.charCodeAt(end))) return true;
  // `阿伦·维尔` is Alan Vale as well as `艾伦·维尔`.
  if (isMiddleDot(text.charCodeAt(start - 1))) {
    const from = Math.max(0, start - longestForename);
    const heard = findForename(text, from, start - 1, own.filter(isLatin), clearly);
    return heard === undefined || start - heard < 3;
  }
  if (isGap(text.charCodeAt(end)) && !isSmall(text.charCodeAt(end + 1))) {
    const after = /^[ -]([\p{Lu}][\p{L}'’]*)/u.exec(text.slice(end, end + 24));
    if (after && !isNoPart(after[1]!)) return true;
  }
  if (!mayFollowCapital(text, start)) return false;
  const head = text.slice(Math.max(0, start - 24), start);
  const before = /([^\s]?)(\s*)(?<![\p{L}'’])(\p{Lu}[\p{L}'’]*\.?)[ -]$/u.exec(head);
  if (!before) return false;
  const [, last, gap, word] = before as unknown as [string, string, string, string];
  const bare = word.replace(/\.$/, "");
  // `I'm Musk`, `Tesla's Musk`.
  if (contraction.test(word)) return false;
  // `Powell. Musk said`: no name goes on behind a point, unless it is an initial's.
  if (
    isNoPart(bare) ||
    (bare !== word && (sentenceEnd.test(bare) || /\b(?:U\.S|U\.K|U\.N|D\.C)\. $/.test(head)))
  )
    return false;
  // A capital at the start of a sentence says nothing: `Then Musk`; a whole name at its start is a chance worth taking.
  const begins = last === "" || (gap !== "" && /[.!?:"”。！？：…—-]/.test(last));
  if (begins && bare.length > 1) return false;
  // `Ada Ada went`: said twice.
  return bare !== text.slice(start, end) && findSpelt(text, start, end, own) === undefined;
}

const contraction = /['’](?:m|s|re|ve|ll|d)$/;

const longestForename = 8;
/** What may be overheard of a first name where nothing else tells whose it is. */
const clearly = 0.25;

function isLatin(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name);
}

/** `·` in its kinds. */
function isMiddleDot(code: number): boolean {
  return code === 0xb7 || code === 0x2022 || code === 0x2027 || code === 0x30fb;
}

/** A space or a hyphen: what parts a name. */
function isGap(code: number): boolean {
  return code === 32 || code === 45;
}

/** A small letter of English. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/**
 * Whether the word before a place may have a capital, told by its letters: most words of a text are in small letters, and what is
 * asked of the others costs a hundred times as much. A letter that is not English may be one.
 */
function mayFollowCapital(text: string, start: number): boolean {
  if (!isGap(text.charCodeAt(start - 1))) return false;
  const from = Math.max(0, start - longestWord);
  let at = start - 2;
  if (text.charCodeAt(at) === 46) at--;
  for (; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (!isSmall(code) && code !== 39 && code !== 45 && code !== 0x2019)
      return code >= 0x80 || (code >= 65 && code <= 90);
  }
  return from > 0;
}

/** Longer words are left to whoever looks at them: else a text that is one word would take its length squared. */
const longestWord = 64;

/** What may stand before a point that ends a sentence: no initials, and no `Jr` or `St`. */
const sentenceEnd = /^(?:\p{L}{3,}|\p{Lu}{2})$/u;

const sameInitials = /^(?:JY|YJ|CK|KC)$/;

/** Whether two first names are one, as captions spell them: `Terrence` and `Terence`, `Gary` and `Garry`. */
function isSpeltAlike(word: string, name: string): boolean {
  if (word === name) return true;
  if (word.length < 4 || name.length < 4) return false;
  // `Yoshua` is `Joshua` elsewhere, `Karl` `Carl`.
  if (word[0] !== name[0]) return sameInitials.test(word[0]! + name[0]!) && word.slice(1) === name.slice(1);
  const [a, b] = [word.toLowerCase(), name.toLowerCase()];
  const most = b.length < 7 && !a.startsWith(b) && !b.startsWith(a) ? 1 : 2;
  return countEdits(a, b) <= most && toSoundKey(a) === toSoundKey(b);
}

/** The same where the words behind it tell whose name it is: `Anne` and `Ann`. */
function isRoughlyAlike(word: string, name: string): boolean {
  if (word === name || word.length < 3 || name.length < 3 || word[0] !== name[0]) return word === name;
  return countEdits(word.toLowerCase(), name.toLowerCase()) <= Math.max(word.length, name.length) / 3;
}

/**
 * The whole name that ends at [start, end) with a surname and begins with a first name spelt otherwise, or has a middle name that
 * the person's names do not have: `Terrence Tao` for `Terence Tao`, `Donald J. Trump`. `undefined` for none.
 */
export function findSpelt(
  text: string,
  start: number,
  end: number,
  own: readonly string[],
): string | undefined {
  if (!mayFollowCapital(text, start)) return undefined;
  const head = text.slice(Math.max(0, start - 64), start);
  const words = /(?<![\p{L}'’.])(?:\p{Lu}[\p{L}'’-]*\.? ){1,2}$/u.exec(head)?.[0].trim().split(" ") ?? [];
  const surname = text.slice(start, end);
  const [last, first] = words.reverse();
  if (last === undefined || isEnd(last)) return undefined;
  const others = own.filter((name) => name !== surname);
  const name = others.find((one) => isSpeltAlike(last, one));
  if (name !== undefined) {
    const isMore = first !== undefined && others.some((one) => one !== name && isRoughlyAlike(first, one));
    return isMore ? `${first} ${last} ${surname}` : `${last} ${surname}`;
  }
  return first !== undefined && others.includes(first) ? `${first} ${last} ${surname}` : undefined;
}

/** Whether a sentence ends in a word. */
function isEnd(word: string): boolean {
  return word.endsWith(".") && sentenceEnd.test(word.slice(0, -1));
}

/** Whether a word behind somebody's first name may be the surname: few letters are others, or all consonants sound alike. */
function isHeardFor(word: string, surname: string): boolean {
  return (
    countEdits(word, surname) <= surname.length / 3 ||
    (word[0] === surname[0] && toSoundKey(word) === toSoundKey(surname))
  );
}

/**
 * The whole name that begins at [start, end) with a first name and goes on with the surname misspelt: `Brad Gersner` for
 * `Brad Gerstner`. `undefined` for none.
 */
export function findMisspelt(
  text: string,
  start: number,
  end: number,
  own: readonly string[],
): string | undefined {
  if (text.charCodeAt(end) !== 32) return undefined;
  const [, word, next] =
    /^ (\p{Lu}\p{Ll}{3,})(?![\p{L}'’])(?: (\p{Lu}[\p{L}'’-]+))?/u.exec(text.slice(end, end + 48)) ?? [];
  if (word === undefined) return undefined;
  // The surname stands behind a middle name misspelt, or it is another's.
  const isMiddle = next !== undefined && own.includes(next);
  if (next !== undefined && !isMiddle && !isNoPart(next)) return undefined;
  const first = text.slice(start, end);
  for (const name of own)
    if (
      name !== first &&
      name !== word &&
      name.length >= 5 &&
      Math.abs(word.length - name.length) < 3 &&
      isHeardFor(word.toLowerCase(), name.toLowerCase())
    )
      return isMiddle ? `${first} ${word} ${next}` : `${first} ${word}`;
  return undefined;
}
